// A unified diff, git's own or plain, → changes with their lines.
import { NAMELESS, agree, compileNaming, readSide, sidesOfBinary, sidesOfHeader, type Naming } from './diff-names.ts'
import type { Change } from './change.ts'
import { startListing, type Listing } from './listed-changes.ts'
import { hunkSize } from './patch.ts'
import { unquotePath } from './quoted-path.ts'

/** A file of the diff; its two sides are named by the lines `---` and `+++`. */
interface Section extends Naming {
  /** 1-based, for what is wrong with the whole section. */
  line: number
  /** What `rename from` and the like say: whole paths. */
  from?: string
  to?: string
  status?: 'added' | 'removed' | 'renamed' | 'copied'
  submodule: boolean
  binary: boolean
  additions: number
  deletions: number
  lines: string[]
}

const newSection = (line: number): Section => ({
  ...{ line, submodule: false, binary: false },
  ...{ additions: 0, deletions: 0, lines: [] },
})

export function parseUnifiedDiff(text: string): Listing {
  const listing = startListing()
  const fault = (message: string, line: number) => listing.fault(message, line)
  const lines = text.split('\n')
  const sections: Section[] = []
  let section: Section | undefined
  let inGitHeader = false
  let before = 0
  let after = 0

  const finish = (line: number) => {
    if (before > 0 || after > 0) fault('the hunk before this line is cut off', line)
    before = after = 0
    section = undefined
  }
  const start = (line: number) => {
    finish(line)
    section = newSection(line)
    sections.push(section)
    return section
  }

  lines.forEach((raw, index) => {
    const number = index + 1
    if (section && (before > 0 || after > 0)) {
      // Inside a hunk, every line is content, whatever it looks like.
      if (raw === '' && index === lines.length - 1) return
      const sign = raw[0]
      if (sign === '+') after--
      else if (sign === '-') before--
      else if (sign === ' ' || raw === '' || raw === '\r') {
        before--
        after--
      } else if (sign !== '\\') {
        fault('expected a line of the hunk, starting with a space, + or -', number)
        return
      }
      if (sign === '+' || sign === '-') {
        section[sign === '+' ? 'additions' : 'deletions']++
        section.lines.push(raw.slice(1))
      }
      return
    }
    const line = raw.replace(/\r$/, '')
    if (line.startsWith('diff --git ')) {
      start(number).header = sidesOfHeader(line.slice('diff --git '.length))
      inGitHeader = true
      return
    }
    if (line.startsWith('--- ') && lines[index + 1]?.startsWith('+++ ')) {
      const own = inGitHeader && section ? section : start(number)
      inGitHeader = false
      own.before = readSide(line.slice(4))
      return
    }
    if (line.startsWith('+++ ') && section) {
      section.after = readSide(line.slice(4))
      return
    }
    const hunk = section && hunkSize(line)
    if (section && hunk) {
      inGitHeader = false
      ;({ before, after } = hunk)
      if (before === 0 && section.before?.made === undefined && !section.header) section.status ??= 'added'
      return
    }
    if (line === '' || line.startsWith('\\ ')) return
    if (line.startsWith('Binary files ') && line.endsWith(' differ')) {
      const own = inGitHeader && section ? section : start(number)
      own.binary = true
      if (!own.header) Object.assign(own, sidesOfBinary(line.slice('Binary files '.length, -' differ'.length)))
      return
    }
    if (section && readHeader(section, line)) return
    if (section?.binary && /^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$/.test(line)) return
    if (line.startsWith('Only in ')) {
      fault('a file is only named, not shown: make the diff with git diff, or diff -N', number)
      return
    }
    if (/^(?:diff -|Index: |={20,}$)/.test(line)) {
      finish(number)
      return
    }
    fault('expected a line of a unified diff', number)
  })
  finish(lines.length)
  const pathOf = compileNaming(sections)
  for (const one of sections) {
    const made = toChange(one, pathOf)
    if (typeof made === 'string') fault(made, one.line)
    else listing.add(made, one.line)
  }
  listing.faults.sort((a, b) => a.line - b.line)
  return listing
}

/** One of git's extended header lines. */
function readHeader(section: Section, line: string): boolean {
  const [, key, value = ''] =
    /^(new file mode|deleted file mode|old mode|new mode|rename from|rename to|copy from|copy to|similarity index|dissimilarity index|index) (.*)$/.exec(
      line,
    ) ?? []
  // `index` ends with the mode where that stays.
  if (/(?:mode|^index [0-9a-f.]+) 160000$/.test(line)) section.submodule = true
  switch (key) {
    case undefined:
      if (line !== 'GIT binary patch') return false
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

/** The change, or what is wrong with the section. */
function toChange(section: Section, pathOf: ReturnType<typeof compileNaming>): Change | string {
  const { status, submodule, binary, additions, deletions, lines, from, to, before, after } = section
  const known = {
    ...(submodule && { submodule }),
    ...(binary ? { additions: 0, deletions: 0 } : { additions, deletions, lines }),
  }
  if (!agree(section)) return 'the lines that name this file disagree; make the diff with git diff'
  if (status === 'renamed' || status === 'copied')
    return from && to ? { status, path: to, previousPath: from, ...known } : NAMELESS.problem
  const named = pathOf(section)
  if ('problem' in named) return named.problem
  const side = before?.made === false ? 'added' : after?.made === false ? 'removed' : 'modified'
  return { status: status ?? side, path: named.path, ...known }
}
