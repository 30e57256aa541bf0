// A filter of an OWNERS file as a pattern of a matrix. Prow searches the expression in the path from the file's folder.
import { escapeGlob } from '../escape-glob.ts'
import { tokensOf, translateRegex, type Converted } from '../foreign-regex.ts'

export function convertFilter(source: string, folder: string): Converted {
  const above = folder === '' ? '' : `${folder}/`
  const ending = /^(?:\^?\.\*)?((?:\\\.\w+)+)\$$/.exec(source)?.[1]
  if (ending !== undefined) return { pattern: `${escapeGlob(above)}**/*${ending.replace(/\\/g, '')}` }
  const made = translateRegex(source, { dialect: 'perl' })
  if ('problem' in made) return made
  if (above === '') return { pattern: `re:${made.source}` }
  const start = above.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&').replace(/\\\//g, '/')
  // A ^ is the start of what is below the folder.
  const anchored = tokensOf(made.source)
    .map((part) => (part === '^' ? `(?<=^${start})` : part))
    .join('')
  return { pattern: `re:^${start}.*(?:${anchored})`.replace(`.*(?:(?<=^${start})`, '(?:') }
}
