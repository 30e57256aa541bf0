// The lines of a text, whichever line ends it has.

/** Without their ends: those of Unix, Windows and old Macs. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** The line that the index is in, 1-based; counts line feeds. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', end + 1)) line++
  return line
}
