// The HTML pages' templates, which the build puts beside the program.
import { readFile } from 'node:fs/promises'

/** Rejects where the program is not the built one. */
export async function readPageTemplate(name: 'page' | 'organisation' = 'page'): Promise<string> {
  return readFile(new URL(`./${name}.html`, import.meta.url), 'utf8')
}
