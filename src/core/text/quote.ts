// How a message quotes what is in a file.

/** A text from the file in a message: on one line, and beyond so many characters shortened. */
export function quote(text: string, most = 80): string {
  const line = JSON.stringify(text)
  return line.length > most + 2 ? `${line.slice(0, most)}…"` : line
}
