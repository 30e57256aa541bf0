// What the schema finds wrong, in words: where, what was found, what is allowed, and what to write.
import type { YamlRead } from '../yaml/read-document.ts'
import { dotted, nearestFix, words, type Fault } from './fault.ts'
import { COUNT_WORDS } from './schema.ts'
import { valueAt, type SchemaIssue } from './schema-issues.ts'
import { nearest } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'

/** `levels` are the ids that a feature's level may have. */
export function reportIssue(issue: SchemaIssue, yaml: YamlRead, levels: readonly string[], fault: Fault): void {
  const name = dotted(issue.path) || 'the file'
  const last = String(issue.path.at(-1))
  const allowed = last === 'level' && issue.path[0] === 'categories' ? levels : [...new Set(issue.allowed)]
  if (issue.problem === 'unknown-key') {
    fault(
      'unknown-key',
      yaml.locateKey(issue.path),
      `unknown key ${quote(last)} in ${dotted(issue.path.slice(0, -1)) || 'the file'}; allowed: ${words(allowed)}`,
      nearestFix(last, allowed, 'Remove it, or use one of the allowed keys.'),
    )
  } else if (issue.problem === 'missing') {
    if (yaml.broken) return // what is missing may be in the part that could not be read
    const message = `${name} is missing; allowed: ${list(allowed)}`
    fault('bad-value', yaml.locate(issue.path.slice(0, -1)), message, `Add ${quote(last)}.`)
  } else {
    const found = valueAt(yaml.value, issue.path)
    const message = `${name} is ${describe(found)}; allowed: ${list(allowed)}`
    fault('bad-value', yaml.locate(issue.path), message, fixOf(found, allowed, yaml.sourceOf(issue.path)))
  }
}

/** Words of the schema that stand for no text. */
const NO_TEXT: readonly string[] = ['true or false', 'a list', 'a map', '1', COUNT_WORDS]

function fixOf(found: unknown, allowed: readonly string[], source: string | undefined): string {
  const scalar = typeof found === 'number' || typeof found === 'boolean' || typeof found === 'string'
  if (typeof found === 'string' && allowed.includes(found)) return `Write ${found}, without quotes.`
  const near = typeof found === 'string' ? nearest(found, allowed.filter(isWord)) : undefined
  if (near) return `Did you mean ${quote(near)}?`
  if (scalar && allowed.includes('a list')) return `Write it as a list: [${quote(source ?? String(found))}].`
  const wantsText = allowed.some((one) => !NO_TEXT.includes(one))
  if (wantsText && source && typeof found !== 'string' && scalar) return `Put it in quotes: ${quote(source)}.`
  return `Write ${list(allowed)}.`
}

/** Others describe what is allowed. */
const isWord = (one: string) => !one.includes(' ')

const list = (allowed: readonly string[]) =>
  allowed.length > 1 ? `one of ${words(allowed)}` : (allowed[0] ?? 'another value')

function describe(found: unknown): string {
  if (found === null || found === undefined) return 'empty'
  if (Array.isArray(found)) return 'a list'
  if (typeof found === 'object') return 'a map'
  return typeof found === 'string' ? quote(found) : `${JSON.stringify(found)} (a ${typeof found})`
}
