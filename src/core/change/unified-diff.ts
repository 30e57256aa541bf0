// A unified diff, git's own or plain, → changes with their lines.
import type { Change, ChangeFault } from './change.ts'
import { unquotePath } from './quoted-path.ts'
import { hunkSize } from './patch.ts'

interface Section {
  /** Whether git's own header names the file; then the lines --- and +++ say nothing new. */
  named: boolean
  /** Paths as the header lines give them; `null` is /dev/null. */
  from?: string | null
  to?: string | null
  status?: 'added' | 'removed' | 'renamed' | 'copied'
  binary: boolean
  additions: number
  deletions: number
  lines: string[]
}

const newSection = (): Section => ({ named: false, binary: false, additions: 0, deletions: 0, lines: [] })

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
      if (raw === '' && index === lines.length - 1) return
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
      section = newSection()
      inGitHeader = true
      const path = headerPath(line.slice('diff --git '.length))
      if (path !== undefined) Object.assign(section, { named: true, from: path, to: path })
      return
    }
    if (line.startsWith('--- ') && isPair(lines, index)) {
      if (!inGitHeader || !section) {
        finish(index)
        section = newSection()
      }
      inGitHeader = false
      if (!section.named) section.from = filePath(line.slice(4))
      return
    }
    if (line.startsWith('+++ ') && section) {
      if (!section.named) section.to = filePath(line.slice(4))
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
      section.named = true
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

/** The path that `diff --git` names twice, prefixes taken off; of a rename or copy other lines tell. */
function headerPath(text: string): string | undefined {
  const quoted = /^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text)
  if (text.includes('"') && quoted) return samePath(unquotePath(quoted[1]!), unquotePath(quoted[2]!))
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const path = samePath(text.slice(0, space), text.slice(space + 1))
    if (path !== undefined) return path
  }
  return undefined
}

function samePath(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined || from === to) return from === to ? from : undefined
  return PREFIX.test(from) && PREFIX.test(to) && from.slice(2) === to.slice(2) ? from.slice(2) : undefined
}

/** Git's one-letter prefixes, also those of diff.mnemonicPrefix. */
const PREFIX = /^[abciow12]\//
const stripPrefix = (path: string) => path.replace(PREFIX, '')

function filePath(text: string): string | null {
  const name = text.startsWith('"') ? (unquotePath(text.split('\t', 1)[0]!) ?? text) : text.split('\t', 1)[0]!
  return name === '/dev/null' ? null : name
}

function toChange(section: Section): Change | undefined {
  const { from, to, status, binary, additions, deletions, lines } = section
  const known = binary ? { additions: 0, deletions: 0 } : { additions, deletions, lines }
  if (status === 'renamed' || status === 'copied')
    return from && to ? { status, path: to, previousPath: from, ...known } : undefined
  const prefixed = !section.named && (from && to ? PREFIX.test(from) && PREFIX.test(to) && from !== to : true)
  const clean = (path: string | null | undefined) => (path && prefixed ? stripPrefix(path) : path)
  const path = clean(to) ?? clean(from)
  if (!path) return undefined
  return { status: status ?? (from === null ? 'added' : to === null ? 'removed' : 'modified'), path, ...known }
}
