// Explains a pattern that looks as if it matched but doesn't: where it differs, and what to write, with the difference made visible.
import type { LookAlike } from '../../paths/look-alikes.ts'
import { spellApart } from '../../text/look-alike.ts'
import { count } from '../../text/words.ts'
import type { Pen } from '../words.ts'

/** One sentence for each pattern. */
export function lookAlikeSentence({ feature, pattern, write, paths }: LookAlike, pen: Pen): string {
  const [first = '', ...rest] = paths
  const files = rest.length === 0 ? pen.code(first) : `${pen.code(first)} and ${count(rest.length, 'more file')}`
  const [look, it] = rest.length === 0 ? ['looks', 'it'] : ['look', 'them']
  const spelled = (text: string, other: string) => pen.code(`"${spellApart(text, other)}"`)
  const fix =
    write === undefined
      ? ''
      : `: write ${spelled(write, pattern)} in place of ${spelled(pattern, write)} to cover ${it}`
  const whose = `${pen.code(pattern)} of ${pen.strong(pen.text(feature.name))}`
  return `${files} ${look} like ${whose}, but ${rest.length === 0 ? 'is' : 'are'} spelled with other characters, so the pattern does not match${fix}.`
}
