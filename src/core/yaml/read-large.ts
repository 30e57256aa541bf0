// Reads YAML that is too large for the library that continues after an error, which would need minutes and gigabytes for some
// texts: values and positions by the fast library alone, or the first faults.
import { EVENT_ID, YAMLException, parseEvents, type Event } from 'js-yaml'
import type { FaultCode } from '../finding.ts'
import { constructPlain } from './fast-values.ts'
import { TOO_DEEP } from './read-document.ts'
import { FORBIDDEN, MOST_FAULTS } from './values.ts'

/** A file of 4 MiB with a value in every other byte isn't a matrix, but its faults would fill the memory. */
export const MAX_VALUES = 1_000_000

export interface LargeFault {
  code: FaultCode
  offset: number
  message: string
  fix: string
}

/** The value, or the first faults. Never throws. */
export function readLarge(text: string): { value: unknown } | { faults: LargeFault[] } {
  try {
    const events = parseEvents(text, {})
    const count = events.filter(({ type }) => type !== EVENT_ID.POP && type !== EVENT_ID.DOCUMENT).length
    if (count > MAX_VALUES) return { faults: [tooMany(count)] }
    const second = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1
    const faults = second ? [secondDocument(text)] : forbidden(events)
    if (faults.length > 0) return { faults }
    return { value: constructPlain(events, text) ?? null }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { faults: [syntaxFault(error)] }
  }
}

/** Where the text nests deeper than the quick library goes, unless it is broken before that: an offset. Never throws. */
export function findNesting(text: string): number | undefined {
  try {
    parseEvents(text, {})
    return undefined
  } catch (error) {
    return error instanceof YAMLException && isTooDeep(error) ? (error.mark?.position ?? 0) : undefined
  }
}

const isTooDeep = ({ reason }: YAMLException) => /maxDepth/.test(reason)

const tooMany = (count: number): LargeFault => ({
  code: 'too-large',
  offset: 0,
  message: `the file has ${count} values; allowed: at most ${MAX_VALUES}`,
  fix: 'Shorten the file: replace lists of single files with patterns.',
})

const secondDocument = (text: string): LargeFault => ({
  code: 'bad-yaml',
  offset: text.indexOf('\n---', text.search(/^[^#\s]/m) + 1) + 1,
  message: 'found a second document after ---; allowed: one',
  fix: 'Keep one document in the file: remove the line ---.',
})

function syntaxFault(error: YAMLException): LargeFault {
  const { reason, mark } = error
  const deep = isTooDeep(error)
  return {
    code: /duplicate/i.test(reason) ? 'duplicate-key' : 'bad-yaml',
    offset: mark?.position ?? 0,
    message: deep ? TOO_DEEP.message : `not valid YAML: ${reason}`,
    fix: deep ? TOO_DEEP.fix : 'Check brackets, quotes and indentation around this place.',
  }
}

/** Anchors, aliases and tags, in the order of the text. */
function forbidden(events: readonly Event[]): LargeFault[] {
  const faults: LargeFault[] = []
  const forbid = (what: keyof typeof FORBIDDEN, offset: number) => {
    const [found, fix] = FORBIDDEN[what]
    faults.push({ code: 'bad-yaml', offset, message: `found ${found}; allowed: plain values`, fix })
  }
  for (const event of events) {
    if (faults.length > MOST_FAULTS) break
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue
    if (event.type === EVENT_ID.ALIAS) forbid('alias', event.anchorStart - 1)
    else if (event.anchorStart >= 0) forbid('anchor', event.anchorStart - 1)
    else if (event.tagStart >= 0) forbid('tag', event.tagStart)
  }
  return faults
}
