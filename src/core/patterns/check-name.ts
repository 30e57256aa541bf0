// Globs over the names of check runs. A name isn't a path: / is a character like any other, and so are the parentheses
// of a matrix job.
import { Minimatch } from 'minimatch'

/** minimatch refuses longer patterns; no check has such a name. Source: minimatch, assert-valid-pattern. */
const MAX_LENGTH = 65_536

/** Stands for / in names and globs alike, so that * reaches across it. It is a private-use character, so no name has it. */
const SLASH = '\uE000'

/** Whether the whole name matches, case included. A glob that can't be read matches nothing. */
export function compileCheckName(glob: string): (name: string) => boolean {
  if (glob.length > MAX_LENGTH) return () => false
  const options = { dot: true, nonegate: true, nocomment: true, noext: true, platform: 'linux' } as const
  const matcher = new Minimatch(glob.replaceAll('/', SLASH), options)
  return (name) => matcher.match(name.replaceAll('/', SLASH))
}
