// The six built-in levels. A project may reword or re-rule them in its matrix, and add some.
import type { ChangeKind, Level, LevelChange, Outcome } from './model.ts'

/** The outcome of a rule of `level-changes` that names none. */
export const DEFAULT_LEVEL_CHANGES: Record<LevelChange, Outcome> = {
  raised: 'warn',
  lowered: 'notice',
  removed: 'notice',
}

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
      add: 'Bring tests and documentation with the new files, and allow time for a review.',
      edit: 'Test this yourself as far as you can, and allow time for a review.',
      remove: '',
    },
  ),
  builtIn(
    'not-maintained',
    'Not maintained',
    'Has no maintainers at present. The community welcomes new ones; it may become Deprecated otherwise.',
    { add: 'warn', edit: 'warn', remove: 'notice' },
    {
      add: 'This is not maintained: ask before you build on it, and consider volunteering to maintain it.',
      edit: 'This is not maintained: test it yourself, find a reviewer early, and consider volunteering to maintain it.',
      remove: 'This is not maintained: say in the description what goes, so that its users can object.',
    },
  ),
  builtIn(
    'experimental',
    'Experimental',
    'New or fairly new, and not mature yet. Not recommended for use.',
    { add: 'notice', edit: 'notice', remove: 'pass' },
    {
      add: 'Agree on the direction first: this may still change or go.',
      edit: 'Expect this to change or go, and say what you rely on.',
      remove: '',
    },
  ),
  builtIn(
    'deprecated',
    'Deprecated',
    'Unsupported and likely to be removed. Users are advised to move away from it.',
    { add: 'warn', edit: 'warn', remove: 'pass' },
    {
      add: 'Please add nothing new here: its users are asked to move away.',
      edit: 'Keep to fixes that users need until they have moved away.',
      remove: 'Thank you: removals are welcome here.',
    },
  ),
  builtIn(
    'obsolete',
    'Obsolete',
    'To be removed.',
    { add: 'fail', edit: 'warn', remove: 'pass' },
    {
      add: 'This will be removed, so please add nothing here. Removals and security fixes are welcome.',
      edit: 'This will be removed: removals and security fixes are welcome; please take other work elsewhere.',
      remove: 'Thank you: removals are welcome here.',
    },
  ),
]
