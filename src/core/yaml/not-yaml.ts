// Recognizes texts that aren't YAML at all: one fault that says what the text is helps more than hundreds that follow from it.
import { lineAt } from '../text/lines.ts'
import type { YamlFault } from './values.ts'

/** As git writes them, at the start of a line. */
const CONFLICT = /^(<{7}|>{7}|\|{7}|={7})(?:[ \r]|$)/m

interface OtherText {
  found: RegExp
  message: (match: string) => string
  fix: string
}

const OTHERS: OtherText[] = [
  {
    found: CONFLICT,
    message: (marker) => `found a merge conflict marker (${marker.trim()})`,
    fix: 'Resolve the merge conflict: keep what belongs there, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  {
    found: /^version https:\/\/git-lfs\.github\.com\/spec\//,
    message: () => 'the file is a Git LFS pointer, not the file itself',
    fix: 'Keep the matrix in the repository itself: git lfs untrack it, and commit it again.',
  },
  {
    found: /^[^\s:#]+\.ya?ml\s*$/,
    message: () => 'the file holds only a path, as a symbolic link does where links are not supported',
    fix: 'Name the file itself with --matrix.',
  },
  {
    found: /^diff --git /,
    message: () => 'the file is a diff, not YAML',
    fix: 'Apply it, and name the file that it changes.',
  },
  {
    found: /^\[[\w."-]+\][ \t]*\r?\n[\w."-]+ *=/m,
    message: () => 'the file looks like TOML or INI, not YAML',
    fix: 'Write a matrix in YAML.',
  },
  {
    found: /^[MF]:\t/m,
    message: () => "the file looks like Linux's MAINTAINERS, not YAML",
    fix: 'Make a matrix of it with support-matrix import maintainers.',
  },
  {
    found: /^\s*<(?:!doctype|html|\?xml)/i,
    message: () => 'the file is HTML or XML, not YAML',
    fix: 'Write a matrix in YAML.',
  },
  {
    found: /^\|[ :]*-{3}/m,
    message: () => 'the file is a Markdown table, not YAML',
    fix: 'Make a matrix of it with support-matrix import markdown.',
  },
  {
    found: /^(?:\*|\/[^\s:]*)[ \t]+@\S/m,
    message: () => 'the file looks like CODEOWNERS, not YAML',
    fix: 'Make a matrix of it with support-matrix import codeowners.',
  },
]

/** Undefined where the text may be YAML with faults. */
export function findOtherText(text: string): YamlFault | undefined {
  for (const { found, message, fix } of OTHERS) {
    const match = found.exec(text)
    if (!match) continue
    const line = lineAt(text, match.index)
    return { code: 'bad-yaml', message: message(match[0]), fix, line, column: 1 }
  }
  return undefined
}
