// The HTML page's template, which the build puts beside the program.
import { readFile } from 'node:fs/promises'

/** Rejects where the program is not the built one. */
export async function readPageTemplate(): Promise<string> {
  return readFile(new URL('./page.html', import.meta.url), 'utf8')
}
