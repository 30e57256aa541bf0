// The output of `git log -z` as commits, each as soon as it is whole.
import type { Commit } from '../core/audit/repository.ts'
import type { Status } from '../core/change/change.ts'
import { STATUS_LETTERS } from '../core/change/name-status.ts'
import { senseless } from './git.ts'
import { splitFields } from './nul-fields.ts'

/** What a commit starts with: a mark and its object name, its date, its author's name and address. */
export const LOG_FORMAT = '--format=%x01%H%x00%cd%x00%aN%x00%aE'
const HEADER_FIELDS = 4

const [MARK, LINE_BREAK, MINUS, ZERO, NINE] = [0x01, 0x0a, 0x2d, 0x30, 0x39]
/** Of a number of lines; binary files have a minus in its place. */
const isCount = (code: number) => code === MINUS || (code >= ZERO && code <= NINE)

interface Name {
  /** One string for all its changes, so that they share one hash. */
  path: string
  /** Whether a later commit changed the file that has this name here. */
  isKnown: boolean
}

/**
 * Takes a log in `LOG_FORMAT` with `--raw --numstat` or with `--name-status`, in pieces of any size. Of commits before `since`
 * (`YYYY-MM-DD`) edits are left out if a later commit changed the file too: of those only the last is ever asked about. Throws
 * `GitError` for what is no such log, or not all of it.
 */
export function createLogParser(
  onCommit: (commit: Commit) => void,
  since = '',
): { push: (chunk: Buffer) => void; end: () => void } {
  let commit: Commit | undefined
  /** Lines come after all files, in the same order: the next file that may have some. */
  let uncounted = 0
  const names = new Map<string, Name>()
  let fields: string[] = []
  let rest: Buffer = Buffer.alloc(0)

  /** Takes whole entries from the front of the fields; an entry is a header, a file's status or a file's lines. */
  function take(): void {
    let at = 0
    while (at < fields.length) {
      const field = fields[at]!
      const start = field.charCodeAt(0) === LINE_BREAK ? 1 : 0
      const first = field.charCodeAt(start)
      if (first === MARK) {
        if (at + HEADER_FIELDS > fields.length) break
        if (commit) onCommit(commit)
        const author = { name: fields[at + 2]!, email: fields[at + 3]! }
        commit = { sha: field.slice(start + 1), date: fields[at + 1]!, author, files: [] }
        uncounted = 0
        at += HEADER_FIELDS
      } else if (!commit) throw senseless(['log'])
      else if (isCount(first)) {
        const size = field.endsWith('\t') ? 3 : 1
        if (at + size > fields.length) break
        countLines(field, fields[at + size - 1]!)
        at += size
      } else {
        // `M` or `R100`; with --raw after modes and object names.
        const status = STATUS_LETTERS[field.charAt(Math.max(start, field.lastIndexOf(' ') + 1))] ?? 'changed'
        const size = status === 'renamed' || status === 'copied' ? 3 : 2
        if (at + size > fields.length) break
        addFile(status, fields[at + size - 1]!, fields[at + 1]!)
        at += size
      }
    }
    fields = fields.slice(at)
  }

  function addFile(status: Status, to: string, from: string): void {
    const { files, date } = commit!
    const name = nameOf(to)
    const isEdit = status === 'modified' || status === 'changed'
    if (!isEdit || !name.isKnown || date >= since)
      files.push(
        status === 'renamed'
          ? { path: name.path, status, previousPath: nameOf(from).path }
          : { path: name.path, status },
      )
    // In older commits the name is another file's.
    name.isKnown = status !== 'added' && status !== 'renamed' && status !== 'copied'
  }

  function nameOf(path: string): Name {
    let name = names.get(path)
    if (!name) names.set(path, (name = { path, isKnown: false }))
    return name
  }

  /** `added TAB deleted TAB path`; the path may hold tabs. That of a moved file is the `last` field. */
  function countLines(field: string, last: string): void {
    const { files } = commit!
    const first = field.indexOf('\t')
    const second = field.indexOf('\t', first + 1)
    const path = field === last ? field.slice(second + 1) : last
    while (uncounted < files.length && files[uncounted]!.path !== path) uncounted++
    const file = files[uncounted++]
    if (!file || field.charCodeAt(first - 1) === MINUS) return
    file.added = Number(field.slice(0, first))
    file.deleted = Number(field.slice(first + 1, second))
  }

  return {
    push: (chunk) => {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const end = data.lastIndexOf(0) + 1
      const found = splitFields(data.subarray(0, end))
      fields = fields.length > 0 ? fields.concat(found) : found
      rest = data.subarray(end)
      take()
    },
    end: () => {
      if (rest.length > 0 || fields.length > 0) throw senseless(['log'])
      if (commit) onCommit(commit)
    },
  }
}
