// How a message quotes what is in a file.

/** A text from the file in a message: shortened, on one line. */
export function quote(text: string): string {
  const line = JSON.stringify(text)
  return line.length > 82 ? `${line.slice(0, 80)}…"` : line
}
