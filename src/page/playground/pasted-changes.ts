// Reads a pasted change: anything that `check --changes` reads, or just paths.
import { parseChanges, type ParsedChanges } from '../../core/change/parse.ts'

/** Plain paths, one per line, count as edits. Never throws; faults have the line of the pasted text. */
export function readPastedChanges(text: string): ParsedChanges {
  const read = parseChanges(text)
  if (read.value || !isListOfPaths(text)) return read
  const lines = text.split(/\r?\n/).flatMap((path, index) => (path.trim() === '' ? [] : [{ path, line: index + 1 }]))
  const listed = lines.map(({ path }) => JSON.stringify({ status: 'modified', path: path.trim() }))
  const { faults, ...parsed } = parseChanges(listed.join('\n'))
  return { ...parsed, faults: faults.map((fault) => ({ ...fault, line: lines[fault.line - 1]?.line ?? fault.line })) }
}

/** A line of name-status has a tab, a line of JSON begins with a brace, and a diff has headers. */
function isListOfPaths(text: string): boolean {
  return !text
    .split('\n')
    .some((line) => /[\t\0]|^(?:diff |--- |\+\+\+ |@@ |Index: )/.test(line) || line.trim().startsWith('{'))
}
