// What the schema finds wrong with a value, in its own terms: where, which problem, what is allowed there.
import type * as z from 'zod/mini'
import { CHANGE_KINDS, LEVEL_CHANGES } from './model.ts'
import { COUNT_WORDS, category, contact, feature, level, matrixSchema, sunset } from './schema.ts'

export interface SchemaIssue {
  path: (string | number)[]
  problem: 'missing' | 'unknown-key' | 'bad-value'
  /** What is allowed there; for unknown keys, the keys that are. */
  allowed: string[]
}

type RawIssue = z.core.$ZodIssue

/** Every way in which the value is not a matrix; empty if it is one. */
export function schemaIssues(value: unknown): SchemaIssue[] {
  const result = matrixSchema.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => toIssues(issue, value))
}

function toIssues(issue: RawIssue, root: unknown, prefix: (string | number)[] = []): SchemaIssue[] {
  const path = [...prefix, ...(issue.path as (string | number)[])]
  const at = (problem: SchemaIssue['problem'], allowed: string[] = []): SchemaIssue[] => [{ path, problem, allowed }]
  const found = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: 'unknown-key', allowed: keysAt(path) }))
    case 'invalid_union': {
      const inner = issue.errors.find(
        (errors) =>
          typeof found === 'object' && errors.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
      )
      if (inner) return inner.flatMap((one) => toIssues(one, root, path))
      return at(
        found === undefined ? 'missing' : 'bad-value',
        issue.errors.flatMap((errors) =>
          errors.flatMap((one) => toIssues(one, root, path).flatMap((made) => made.allowed)),
        ),
      )
    }
    case 'invalid_value':
      return found === undefined ? at('missing', issue.values.map(String)) : at('bad-value', issue.values.map(String))
    case 'invalid_type':
      if (issue.expected === 'null') return at('bad-value')
      return at(found === undefined ? 'missing' : 'bad-value', [TYPE_WORDS[issue.expected] ?? issue.expected])
    default:
      return at('bad-value', [issue.message])
  }
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  number: COUNT_WORDS,
}

/** What is at the path; undefined if nothing is. */
export function valueAt(root: unknown, path: (string | number)[]): unknown {
  let value = root
  for (const key of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined
  return value
}

/** The keys allowed in the map at the path. */
function keysAt([top, first, second, third, fourth]: (string | number)[]): string[] {
  switch (top) {
    case 'contact':
      return Object.keys(contact.shape)
    case 'levels':
      return second === undefined ? Object.keys(level.shape) : [...CHANGE_KINDS]
    case 'unmapped':
      return [...CHANGE_KINDS, 'ignore']
    case 'level-changes':
      return first === undefined ? [...LEVEL_CHANGES] : ['needs', 'outcome']
    case 'override':
      return ['label', 'bots']
    case 'teams':
      return ['planned']
    case 'categories':
      if (second === undefined) return Object.keys(category.shape)
      return Object.keys(fourth === undefined || third === undefined ? feature.shape : sunset.shape)
    default:
      return Object.keys(matrixSchema.shape)
  }
}
