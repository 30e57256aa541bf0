// Replaces the entries of one list in a YAML file that people write. Every other byte stays.
import { isSeq, parseDocument, stringify } from 'yaml'
import type { YamlPath } from './path.ts'

/**
 * The text with these entries, each on one line, as the list at the path; a block list stays one, and so does a list in brackets.
 * Undefined where the text can't be read, or no list stands there. Never throws.
 */
export function replaceList(text: string, path: YamlPath, entries: readonly string[]): string | undefined {
  const doc = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  if (doc.errors.length > 0) return undefined
  const list = doc.getIn(path, true)
  if (!isSeq(list) || !list.range) return undefined
  const [start, end] = list.range
  if (list.flow || entries.length === 0)
    return `${text.slice(0, start)}[${entries.map((entry) => JSON.stringify(entry)).join(', ')}]${text.slice(end)}`
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const lines = writeList(entries).trimEnd().split('\n')
  const last = list.items.at(-1) as { range?: [number, number, number] | null } | undefined
  return (
    text.slice(0, start) + lines.join(lineEnd + indent) + text.slice(endOfText(text, start, last?.range?.[1] ?? end))
  )
}

/** The entries as a block list, each on one line, quoted where they need it. */
export function writeList(entries: readonly string[]): string {
  return stringify(entries, { lineWidth: 0, blockQuote: false })
}

/** The end of a block text is the start of the next line. */
function endOfText(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end
}
