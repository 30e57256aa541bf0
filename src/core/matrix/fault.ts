// A fault as it is reported, and the words that all faults share.
import type { FaultCode, Position } from '../finding.ts'
import type { YamlPath } from '../yaml/path.ts'

export type Fault = (code: FaultCode, position: Position, message: string, fix: string) => void

/** A project may have any number of levels. */
const MOST_WORDS = 60

/** What is allowed, as a message lists it. */
export function words(allowed: readonly string[]): string {
  if (allowed.length <= MOST_WORDS) return allowed.join(', ')
  return `${allowed.slice(0, MOST_WORDS).join(', ')} and ${allowed.length - MOST_WORDS} more`
}

/** A path as people read it: `categories[0].name`. */
export function dotted(path: YamlPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}
