// A unified diff, git's own or plain, → changes with their lines.
import type { Change, ChangeFault } from './change.ts'
import { unquotePath } from './quoted-path.ts'
import { hunkSize } from './patch.ts'

interface Section {
  /** Paths as the header lines give them; `null` is /dev/null. */
  from?: string | null
  to?: string | null
  status?: 'added' | 'removed' | 'renamed' | 'copied'
  binary: boolean
  additions: number
  deletions: number
  lines: string[]
}

export function parseUnifiedDiff(text: string): { changes: Change[]; faults: ChangeFault[] } {
  const changes: Change[] = []
  const faults: ChangeFault[] = []
  const lines = text.split('\n')
  let section: Section | undefined
  let inGitHeader = false
  let before = 0
  let after = 0

  const fault = (index: number, message: string) => faults.push({ line: index + 1, message })
  const finish = (index: number) => {
    if (before > 0 || after > 0) fault(index, 'the hunk before this line is cut off')
    before = after = 0
    if (!section) return
    const change = toChange(section)
    if (change) changes.push(change)
    else fault(index, 'the file before this line has no name')
    section = undefined
  }

  lines.forEach((raw, index) => {
    if (section && (before > 0 || after > 0)) {
      // Inside a hunk every line is content, whatever it looks like.
      const sign = raw[0]
      if (sign === '+') after--
      else if (sign === '-') before--
      else if (sign === ' ' || raw === '' || raw === '\r') {
        before--
        after--
      } else if (sign !== '\\') return fault(index, 'expected a line of the hunk: a space, + or - in front')
      if (sign === '+' || sign === '-') {
        section[sign === '+' ? 'additions' : 'deletions']++
        section.lines.push(raw.slice(1))
      }
      return
    }
    const line = raw.replace(/\r$/, '')
    if (line.startsWith('diff --git ')) {
      finish(index)
      section = { binary: false, additions: 0, deletions: 0, lines: [] }
      inGitHeader = true
      const pair = headerPaths(line.slice('diff --git '.length))
      if (pair) [section.from, section.to] = pair
      return
    }
    if (line.startsWith('--- ') && isPair(lines, index)) {
      if (!inGitHeader || !section) {
        finish(index)
        section = { binary: false, additions: 0, deletions: 0, lines: [] }
      }
      inGitHeader = false
      section.from = filePath(line.slice(4))
      return
    }
    if (line.startsWith('+++ ') && section) {
      section.to = filePath(line.slice(4))
      return
    }
    const hunk = section && hunkSize(line)
    if (hunk) {
      inGitHeader = false
      ;({ before, after } = hunk)
      return
    }
    if (line === '' || line.startsWith('\\ ')) return
    if (section && readHeader(section, line)) return
    if (section?.binary && /^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$/.test(line)) return
    if (/^(?:diff -|Index: |={20,}$|Only in )/.test(line)) {
      if (line.startsWith('Only in '))
        fault(index, 'a file is only named, not shown: make the diff with git diff, or diff -N')
      else finish(index)
      return
    }
    fault(index, 'expected a line of a unified diff')
  })
  finish(lines.length - 1)
  return { changes, faults }
}

const isPair = (lines: string[], index: number) => lines[index + 1]?.startsWith('+++ ') ?? false

/** One of git's extended header lines. */
function readHeader(section: Section, line: string): boolean {
  const [, key, value = ''] =
    /^(new file mode|deleted file mode|old mode|new mode|rename from|rename to|copy from|copy to|similarity index|dissimilarity index|index) (.*)$/.exec(
      line,
    ) ?? []
  switch (key) {
    case undefined:
      if (!/^(?:Binary files .* differ|GIT binary patch)$/.test(line)) return false
      section.binary = true
      return true
    case 'new file mode':
      section.status = 'added'
      return true
    case 'deleted file mode':
      section.status = 'removed'
      return true
    case 'rename from':
    case 'copy from':
      section.status = key === 'rename from' ? 'renamed' : 'copied'
      section.from = unquotePath(value) ?? value
      return true
    case 'rename to':
    case 'copy to':
      section.to = unquotePath(value) ?? value
      return true
    default:
      return true
  }
}

/** The two paths of `diff --git`, prefixes taken off, where they are the same path; other headers tell the rest. */
function headerPaths(text: string): [string, string] | undefined {
  const quoted = /^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text)
  if (text.includes('"') && quoted) {
    const pair = [unquotePath(quoted[1]!), unquotePath(quoted[2]!)].map((path) => path && stripPrefix(path))
    return pair[0] && pair[1] ? (pair as [string, string]) : undefined
  }
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const pair: [string, string] = [text.slice(0, space), text.slice(space + 1)]
    if (pair[0] === pair[1]) return pair
    if (PREFIX.test(pair[0]) && PREFIX.test(pair[1]) && pair[0].slice(2) === pair[1].slice(2))
      return [pair[0].slice(2), pair[1].slice(2)]
  }
  return undefined
}

/** Git's one-letter prefixes, also those of diff.mnemonicPrefix. */
const PREFIX = /^[abciow12]\//
const stripPrefix = (path: string) => path.replace(PREFIX, '')

function filePath(text: string): string | null {
  const name = text.startsWith('"') ? (unquotePath(text.replace(/\t.*$/, '')) ?? text) : text.replace(/\t.*$/, '')
  return name === '/dev/null' ? null : name
}

function toChange(section: Section): Change | undefined {
  const { from, to, status, binary, additions, deletions, lines } = section
  const known = binary ? { additions: 0, deletions: 0 } : { additions, deletions, lines }
  if (status === 'renamed' || status === 'copied')
    return from && to ? { status, path: to, previousPath: from, ...known } : undefined
  // ---/+++ lines carry prefixes, the header's paths don't any more: both sides the same way.
  const prefixed = from && to ? PREFIX.test(from) && PREFIX.test(to) && from !== to : true
  const clean = (path: string | null | undefined) => (path && prefixed ? stripPrefix(path) : path)
  const path = clean(to) ?? clean(from)
  if (!path) return undefined
  return { status: status ?? (from === null ? 'added' : to === null ? 'removed' : 'modified'), path, ...known }
}
