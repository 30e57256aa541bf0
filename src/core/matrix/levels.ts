// The six built-in levels. A project may reword or re-rule them in its matrix, and add some.
import type { Accepts, ChangeKind, Level, LevelChange, Outcome } from './model.ts'

/** The outcome of a rule of `level-changes` that names none. */
export const DEFAULT_LEVEL_CHANGES: Record<LevelChange, Outcome> = {
  raised: 'warn',
  lowered: 'notice',
  removed: 'notice',
}

/** What `accepts` says beside a level; empty if the level says it all. */
export const ACCEPTS_WORDS: Record<Accepts, string> = { anything: '', fixes: 'fixes only', removals: 'removals only' }

const builtIn = (
  id: string,
  title: string,
  meaning: string,
  outcome: Record<ChangeKind, Outcome>,
  advice: Record<ChangeKind, string>,
): Level => ({ id, title, meaning, advice, outcome, labels: [] })

export const BUILT_IN_LEVELS: readonly Level[] = [
  builtIn(
    'supported',
    'Supported',
    'Actively maintained by people assigned to it or paid for it, with updated documentation and upstream CI that tests its behaviour and keeps it stable.',
    { add: 'pass', edit: 'pass', remove: 'pass' },
    { add: '', edit: '', remove: '' },
  ),
  builtIn(
    'best-effort',
    'Best-effort',
    'Limited in some way: the maintainers have little time, certain environments are not supported, documentation is missing or outdated, or CI tests are lacking.',
    { add: 'notice', edit: 'notice', remove: 'pass' },
    {
      add: 'Please add tests and docs, and allow time for a review.',
      edit: 'Please test this yourself; a review may take time.',
      remove: '',
    },
  ),
  builtIn(
    'not-maintained',
    'Not maintained',
    'Has no maintainers at present. The community welcomes new ones; it may become Deprecated otherwise.',
    { add: 'warn', edit: 'warn', remove: 'notice' },
    {
      add: 'New work may not find a reviewer here, so look for one before you start.',
      edit: 'A fix? Go ahead, and look for a reviewer early.',
      remove: 'Please say in the description what you remove, so that users can object.',
    },
  ),
  builtIn(
    'experimental',
    'Experimental',
    'New or fairly new, and not mature yet. Not recommended for use.',
    { add: 'notice', edit: 'notice', remove: 'pass' },
    {
      add: 'Has the direction been agreed on? This may still change or be removed.',
      edit: 'This may still change or be removed.',
      remove: '',
    },
  ),
  builtIn(
    'deprecated',
    'Deprecated',
    'Unsupported and likely to be removed. Users are advised to move away from it.',
    { add: 'warn', edit: 'warn', remove: 'pass' },
    {
      add: "Please don't add anything new: users are moving away.",
      edit: 'A fix that users still need? Go ahead. Anything else is better done elsewhere.',
      remove: 'Removals are welcome here.',
    },
  ),
  builtIn(
    'obsolete',
    'Obsolete',
    'To be removed.',
    { add: 'fail', edit: 'warn', remove: 'pass' },
    {
      add: 'This will be removed, so it takes no new files. Removals and security fixes are welcome.',
      edit: 'Removing code, or fixing a security bug? Go ahead. Anything else will be removed with the rest.',
      remove: 'Removals are welcome here.',
    },
  ),
]
