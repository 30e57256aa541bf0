// Checks that every field we read from GitHub's answers has the right type. An answer with a missing or wrong field is rejected:
// nothing is concluded from it.
import { isRecord } from '../core/text/is-record.ts'
import { GitHubError } from '../engine/errors.ts'

type Kind = (value: unknown) => boolean

/** Fields by their path, such as `head.sha`, and the type that each must have. */
export type Fields = Record<string, Kind>

export const isText: Kind = (value) => typeof value === 'string'
export const isName: Kind = (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
/** A path from the root. What stands inside it is anybody's. */
export const isPath: Kind = (value) => typeof value === 'string' && value !== '' && !/^\.{0,2}\//.test(value)
export const isSha: Kind = (value) => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
export const isCount: Kind = (value) => Number.isSafeInteger(value) && (value as number) >= 0
export const isFlag: Kind = (value) => typeof value === 'boolean'
export const isAddress: Kind = (value) =>
  typeof value === 'string' && value.length <= LONGEST_NAME && /^https?:\/\/./.test(value) && URL.canParse(value)
export const isTime: Kind = (value) =>
  typeof value === 'string' && value.length <= LONGEST_NAME && !Number.isNaN(Date.parse(value))
export const isList: Kind = (value) => Array.isArray(value)
/** GitHub leaves out what it doesn't have, or says null. */
export const orNone =
  (kind: Kind): Kind =>
  (value) =>
    value === undefined || value === null || kind(value)

/** The longest ref, login, label or address: git allows no ref longer than 4,096 bytes. */
const LONGEST_NAME = 4096

/** Throws `GitHubError` if the answer is not an object with these fields. `what` follows "can't" in the message. */
export function believe(answer: unknown, fields: Fields, what: string): void {
  const wrong = findWrong(answer, fields)
  if (wrong !== undefined) throw senseless(what, wrong)
}

/** The same for each entry of a list, of which a tree has tens of thousands. */
export function believeList(answer: unknown, fields: Fields, what: string): void {
  if (!Array.isArray(answer)) throw senseless(what, 'it is not a list')
  const find = createFinder(fields)
  for (const entry of answer) {
    const wrong = find(entry)
    if (wrong !== undefined) throw senseless(what, `of an entry: ${wrong}`)
  }
}

export const senseless = (what: string, wrong: string): GitHubError =>
  new GitHubError(`can't ${what}: GitHub's answer makes no sense (${wrong}); run it again`)

/** Which part of the answer can't be true. */
export function findWrong(answer: unknown, fields: Fields): string | undefined {
  return createFinder(fields)(answer)
}

function createFinder(fields: Fields): (answer: unknown) => string | undefined {
  const places = Object.entries(fields).map(([place, isRight]) => ({ place, keys: place.split('.'), isRight }))
  return (answer) => {
    if (!isRecord(answer)) return 'it is not an object'
    for (const { place, keys, isRight } of places) {
      let value: unknown = answer
      for (const key of keys) value = isRecord(value) ? value[key] : undefined
      if (!isRight(value)) return `its ${place} is missing or wrong`
    }
    return undefined
  }
}
