// Globs over the names of check runs. A name isn't a path: / is a character like any other, and so are the parentheses
// of a matrix job.
import { Minimatch } from 'minimatch'

/** minimatch refuses longer patterns, and no check has a name that long. Source: minimatch, assert-valid-pattern. */
const MAX_LENGTH = 65_536

/** Replaces / in names and globs, so that * matches across it. It is a private-use character that no name contains. */
const SLASH = '\uE000'

/** Whether the whole name matches; case matters. A glob that can't be read matches nothing. */
export function compileCheckName(glob: string): (name: string) => boolean {
  if (glob.length > MAX_LENGTH) return () => false
  const options = { dot: true, nonegate: true, nocomment: true, noext: true, platform: 'linux' } as const
  const matcher = new Minimatch(glob.replaceAll('/', SLASH), options)
  return (name) => matcher.match(name.replaceAll('/', SLASH))
}
