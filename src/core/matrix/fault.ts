// A fault as it is reported, and the words that all faults share.
import type { FaultCode, Position } from '../finding.ts'
import { nearest } from '../text/nearest.ts'
import { listing } from '../text/words.ts'
import type { YamlPath } from '../yaml/path.ts'
import { quote } from '../text/quote.ts'

export type Fault = (code: FaultCode, position: Position, message: string, fix: string) => void

/** A project may have any number of levels. */
const MOST_WORDS = 60

/** What is allowed, as a message lists it. */
export function words(allowed: readonly string[]): string {
  return allowed.length > MOST_WORDS ? listing(allowed, MOST_WORDS) : allowed.join(', ')
}

/** What to do about a word that isn't allowed: use the nearest one that is, else what is said instead. */
export function nearestFix(found: string, allowed: readonly string[], otherwise: string): string {
  const near = nearest(found, allowed)
  return near === undefined ? otherwise : `Did you mean ${quote(near)}?`
}

/** A path as people read it: `categories[0].name`. */
export function dotted(path: YamlPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}
