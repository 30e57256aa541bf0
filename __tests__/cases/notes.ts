// What comment and summary show of a note: [what it is about, the note, its parts; code in backticks].

export const NOTES: [string, string, string[]][] = [
  ['plain words', 'No CI. Few tests.', ['No CI. Few tests.']],
  ['code', 'Replaces the `kata-runtime` command.', ['Replaces the ', '`kata-runtime`', ' command.']],
  ['code with a backtick', 'A `` a`b `` c', ['A ', '`a`b`', ' c']],
  ['an open backtick', 'A ` b', ['A ` b']],
  ['a link', 'See [the plan](https://a.test/b_c) now.', ['See the plan now.']],
  ['a link with code and a title', '[`x` y](<https://a.test> "t")', ['`x`', ' y']],
  ['an image', 'An ![alt text](https://a.test/i.png).', ['An alt text.']],
  ['an address', 'At <https://a.test/b>.', ['At https://a.test/b.']],
  ['emphasis', '**Very** *old*, _so_ __beware__.', ['Very old, so beware.']],
  ['marks that emphasise nothing', 'snake_case_name, 2 * 3 * 4, *', ['snake_case_name, 2 * 3 * 4, *']],
  ['what is escaped', '\\*a\\* \\[b\\](c) \\`d\\`', ['*a* [b](c) `d`']],
  ['HTML', '<b>bold</b> & <img src=x>', ['<b>bold</b> & <img src=x>']],
  ['brackets', '[a] (b) [c]', ['[a] (b) [c]']],
  ['line breaks', ' a\n  b\n', ['a b']],
  ['nothing', '', []],
]
