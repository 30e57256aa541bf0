// Options and arguments that several commands take, and their error messages.
import { Argument, Option } from 'commander'
import { nearest } from '../core/text/nearest.ts'
import { UsageError } from '../engine/errors.ts'
import { FORMATS } from './formats.ts'

/** Splits `a,b` and repeated options into one list. */
export const collect = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
]

/** `--format` with the formats that the command supports; the error for any other lists them. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print')
    .default('text')
    .choices(formats)
    .argParser((format: string) => {
      if (formats.includes(format)) return format
      const isKnown = FORMATS.some((one) => one === format)
      const what = isKnown ? 'is not supported by this command' : `is not a format${didYouMean(format, formats)}`
      throw new UsageError(`--format ${JSON.stringify(format)} ${what}; use one of ${formats.join(', ')}`)
    })
}

/** An argument that is one of a few words. `otherwise` says of any other what is wrong: `can't be exported`. */
export function wordArgument(
  name: string,
  { what, words, otherwise }: { what: string; words: readonly string[]; otherwise: string },
): Argument {
  return new Argument(name, what).choices(words).argParser((word: string) => {
    if (words.includes(word)) return word
    throw new UsageError(`${JSON.stringify(word)} ${otherwise}${didYouMean(word, words)}; allowed: ${words.join(', ')}`)
  })
}

/** A question in brackets, with a space before it; empty if no word is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? '' : ` (did you mean ${near}?)`
}

/** Those of the options that are given, as a message names them: `--base or --head`; empty if none is. */
export function namesOfGiven<Options>(options: Options, names: readonly (keyof Options & string)[]): string {
  const given = names.filter((name) => options[name] !== undefined)
  return given.map((name) => `--${name}`).join(' or ')
}

export const serverOption = (): Option =>
  new Option(
    '--server <url>',
    'where links lead (default: GITHUB_SERVER_URL, then the server of the remote origin, then https://github.com)',
  )

export const COMPLETION_HELP = `
Next: write it to where your shell looks for it, once:
  bash  ~/.local/share/bash-completion/completions/support-matrix
  zsh   _support-matrix in a folder of your fpath
  fish  ~/.config/fish/completions/support-matrix.fish`
