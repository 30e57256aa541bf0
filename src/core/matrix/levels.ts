// The six built-in levels. A project may reword or re-rule them in its matrix, and add some.
import type { ChangeKind, Level, Outcome } from './model.ts'

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
    'Maintained by people who have the time for it, documented, and tested in CI so that it stays stable.',
    { add: 'pass', edit: 'pass', remove: 'pass' },
    { add: '', edit: '', remove: '' },
  ),
  builtIn(
    'best-effort',
    'Best-effort',
    'Looked after as time allows: maintainers, documentation or tests are limited.',
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
    'Nobody looks after it now; the project is glad of anyone who wants to, and may deprecate it otherwise.',
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
    'New and not mature yet: it may change or go at any time, and is not recommended for use.',
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
    'Unsupported and likely to be removed; users are advised to move away from it.',
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
