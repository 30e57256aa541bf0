// Paths as git prints them where they have unusual characters.
import { decodeName } from './name-bytes.ts'

/** A path as git prints it: in double quotes with C escapes where it has unusual characters. Undefined if the quotes are broken. */
export function unquotePath(text: string): string | undefined {
  if (!text.startsWith('"')) return text
  if (text.length < 2 || !text.endsWith('"')) return undefined
  const bytes: number[] = []
  const encoder = new TextEncoder()
  const inner = text.slice(1, -1)
  let index = 0
  for (const { 0: piece, 1: escape } of inner.matchAll(/\\([0-7]{3}|[abtnvfr"\\])|[^"\\]+/gsu)) {
    index += piece.length
    if (escape?.length === 3) bytes.push(parseInt(escape, 8))
    else for (const byte of encoder.encode(escape === undefined ? piece : (ESCAPES[escape] ?? escape))) bytes.push(byte)
  }
  return index === inner.length ? decodeName(Uint8Array.from(bytes)) : undefined
}

/** Paths from the root, one a line, as `git ls-files` and `git diff --name-only` print them. Empty lines are skipped. */
export function readPathLines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => (line === '' ? [] : (unquotePath(line) ?? line)))
}

const ESCAPES: Record<string, string> = { a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }
