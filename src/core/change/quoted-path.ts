// Paths as git prints them where they have unusual characters.

/** A path as git prints it: in double quotes with C escapes where it has unusual characters. Undefined where the quotes are broken. */
export function unquotePath(text: string): string | undefined {
  if (!text.startsWith('"')) return text
  const inner = /^"((?:[^"\\]|\\.)*)"$/s.exec(text)?.[1]
  if (inner === undefined) return undefined
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [piece, escape] of inner.matchAll(/\\([0-7]{3}|.)|[^\\]+/gsu)) {
    if (escape === undefined) for (const byte of encoder.encode(piece)) bytes.push(byte)
    else if (escape.length === 3) bytes.push(parseInt(escape, 8))
    else for (const byte of encoder.encode(ESCAPES[escape] ?? escape)) bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

const ESCAPES: Record<string, string> = { a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }
