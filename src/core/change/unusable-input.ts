// Input that isn't a list of changes: one fault for all of it, which says what it looks like and how to make a list.
import { findWideEncoding } from '../text/bytes.ts'
import { lineAt } from '../text/lines.ts'
import type { ChangeFault } from './change.ts'

const COMMIT =
  'this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD'

const STATUS = 'this is the output of git status; make it with git diff --name-status BASE...HEAD'

/** By lines that no list has: in a hunk every line begins with a space, +, - or \. */
const LINES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\x1b\[[\d;]*m)+(?:diff |--- |\+\+\+ |@@|Index: )/m, 'this diff is coloured; make it with git diff --no-color'],
  [/^From [0-9a-f]{40,64} [A-Z]/m, COMMIT],
  [/^commit [0-9a-f]{40,64}\b/m, COMMIT],
  [/^diff --(?:cc|combined) /m, 'this is the combined diff of a merge; make it with git diff BASE...HEAD'],
  [
    /^Submodule \S.* (?:[0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}|contains (?:untracked|modified) content)/m,
    'a submodule is shown as a log; make the diff with git diff --submodule=short',
  ],
  [
    /^~$|^@@ .* @@.*\r?\n[^\n\r +\\-]/m,
    'the lines of this diff have no +, - or space in front, as with --word-diff; make it with git diff BASE...HEAD',
  ],
  [
    /^(?:[>|]|\/\/|#) ?diff --git /m,
    'every line of this diff has something in front; make it with git diff BASE...HEAD',
  ],
  [/^\*{15}$/m, 'this is a context diff; make a unified one with diff -u'],
  [/^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/m, 'this is a plain diff without file names; make a unified one with diff -u'],
]

/** A line of `--stat`, `--shortstat`, `--summary` or `--dirstat`. */
const SUMMARY =
  /^ (?:\S.* \| +(?:\d+|Bin)|\d+ files? changed|(?:create|delete) mode |mode change |(?:rename|copy) .* \(\d+%\)| *\d+\.\d% )/

/** By how the text begins. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^:\d{6} \d{6} /, 'this is the output of git diff --raw; make it with git diff --name-status'],
  [/^(?:On branch |HEAD detached |Not currently on any branch)/, STATUS],
  [/^(?:fatal|error|usage): /, 'this is an error message of git, not a list of changes'],
  [/^(?:warning|hint): /, 'this begins with a message of git; leave out its standard error'],
  [/^Only in .*: /, 'a file is only named, not shown: make the diff with git diff, or diff -N'],
  [SUMMARY, 'this is a summary of a diff, or begins with one; make it with git diff --name-status'],
  [/^\s*\{\s*"message"/, 'this is an error message of an API, not a list of changes'],
  [/^\s*\{[^\S\n]*\r?\n/, 'this is JSON over several lines; write one object per line, for example with jq -c .'],
  [/^\s*\[/, "this is a JSON array; write one object per line, for example with jq -c '.[]'"],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'this is a web page, not a diff; did the download need a login?'],
  [/^\x1f|^PK\x03/, 'this is a compressed file; unpack it first'],
]

/** By how every line looks, where none of them is a change. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\d+|-)\t(?:\d+|-)\t/, 'these are line counts without a status; make it with git diff --name-status'],
  [
    /^\d{6} (?:[a-z]+ )?[0-9a-f]{40,64}[ \t]/,
    'these are the files of a commit or of the index, not changes; make it with git diff --name-status',
  ],
  [
    /^[\^+-]?[0-9a-f]{7,64} |^ *(?:\d+|-): /,
    'these are commits, as git log and blame list them; make it with git diff --name-status BASE...HEAD',
  ],
  [/^(?:[MADRCUT ]{2}|\?\?|!!|##) \S|^(?:[12u] [MADRCUT.]{2}|[?!#]) /, STATUS],
  [/^[ADMTRC]\d{0,3} +\S/, "the tabs have become spaces; use git's own output, not a copy of it"],
  [/^[^\t]+$/, 'this is a list of names without a status; make it with git diff --name-status'],
]

/** Where the bytes show what it is before it is text. */
export function findForeignBytes(bytes: Uint8Array): ChangeFault | undefined {
  const encoding = findWideEncoding(bytes)
  return (
    encoding && {
      line: 1,
      message: `this is ${encoding} text, as a shell on Windows writes it; write UTF-8, as git diff --output=FILE does`,
    }
  )
}

/** Where a line shows what it is. */
export function findForeignInput(text: string): ChangeFault | undefined {
  for (const [pattern, message] of STARTS) if (pattern.test(text)) return { line: 1, message }
  if (text.includes('\0')) return undefined
  for (const [pattern, message] of LINES) {
    const found = pattern.exec(text)
    if (found) return { line: lineAt(text, found.index), message }
  }
  return undefined
}

/** Where nothing in the text is a change: what all its lines have in common. */
export function findForeignShape(text: string): ChangeFault | undefined {
  const lines = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '')
  const shape = SHAPES.find(([pattern]) => lines.every((line) => pattern.test(line)))
  return shape && { line: 1, message: shape[1] }
}
