// What fits-schema.ts is made of: whether a value is of a kind, yes or no, and no word about why.
import { isRecord } from '../text/is-record.ts'

type Test = (value: unknown) => boolean
type Rule = RegExp | ((text: string) => boolean)

export const isFlag: Test = (value) => typeof value === 'boolean'

export const isSome = (text: string): boolean => text.length > 0

export const isCount = (number: number): boolean => Number.isInteger(number) && number >= 1

export const hasTextOrUrl = ({ text, url }: { text?: unknown; url?: unknown }): boolean =>
  text !== undefined || url !== undefined

export const isText =
  (...rules: readonly Rule[]): Test =>
  (value) =>
    typeof value === 'string' && rules.every((rule) => (rule instanceof RegExp ? rule.test(value) : rule(value)))

export const isNumber =
  (rule: (number: number) => boolean): Test =>
  (value) =>
    typeof value === 'number' && rule(value)

export const isOneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value)

export const isEither =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value))

export const isList =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((one) => test(one))

/** A map with these keys and no other. */
export function isMap(
  required: Record<string, Test>,
  optional: Record<string, Test>,
  rule: (map: Record<string, unknown>) => boolean = () => true,
): Test {
  const tests = new Map(Object.entries({ ...required, ...optional }))
  const needed = Object.keys(required)
  return (value) => {
    if (!isRecord(value)) return false
    for (const key of needed) if (!Object.hasOwn(value, key)) return false
    for (const key of Object.keys(value)) if (!tests.get(key)?.(value[key])) return false
    return rule(value)
  }
}

/** A map with any keys. */
export const isMapOf =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([key, one]) => key !== '__proto__' && test(one))
