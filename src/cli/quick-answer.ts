// What is said without loading a command: the version, and the help of a terminal that is not there, whose width is known.
import { VERSION } from '../core/version.ts'
import { HELP } from './help-text.ts'

/** The same text as the commands' own; undefined if these are to answer. */
export function quickAnswer(args: readonly string[], { isTTY }: { isTTY?: boolean }): string | undefined {
  if (args.length !== 1) return undefined
  if (args[0] === '--version') return `${VERSION}\n`
  return args[0] === '--help' && !isTTY ? HELP : undefined
}
