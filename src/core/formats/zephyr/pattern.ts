// What the globs and expressions of a Zephyr MAINTAINERS.yml mean, as patterns of a matrix. Source: scripts/get_maintainer.py.
import { isPlainGlob, translateRegex, type Converted } from '../foreign-regex.ts'

/** An entry of `files` or `files-exclude`. A * never crosses a folder, not even doubled. */
export function convertGlob(source: string): Converted {
  const glob = source.replace(/\*+/g, '*')
  if (glob === '') return { problem: 'it is empty' }
  if (/^(?:\.?\/|\.\.(?:\/|$))|\/\//.test(glob))
    return { problem: 'it matches no path: patterns start at the root, without / or ./' }
  if (isPlainGlob(glob)) return { pattern: glob }
  // All globs of an area are one expression behind one ^, so that an alternative inside a glob is anchored too.
  const made = translateRegex(
    glob.replace(/\./g, '\\.').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]') + (glob.endsWith('/') ? '' : '$'),
    { dialect: 'python' },
  )
  return 'problem' in made ? made : { pattern: `re:^(?:${made.source})` }
}

/** An entry of `files-regex` or `files-regex-exclude`, searched in the whole path. */
export function convertRegex(source: string): Converted {
  if (source === '') return { problem: 'it is empty' }
  const made = translateRegex(source, { dialect: 'python' })
  return 'problem' in made ? made : { pattern: `re:${made.source}` }
}
