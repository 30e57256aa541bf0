// A matrix as the text of matrix.yaml: what importers, init and export write. Decides nothing but the layout.
import { VERSION } from '../version.ts'
import type { YamlPath } from '../yaml/path.ts'
import { PROSE } from './control-characters.ts'
import type { MatrixInput } from './schema.ts'

/** The first line: editors validate and complete with the schema it names, in any repository. */
const SCHEMA_COMMENT = `# yaml-language-server: $schema=https://raw.githubusercontent.com/support-matrix/support-matrix/v${VERSION}/schema/matrix.schema.json`

/** The order of keys in the file. Other maps keep their own order. */
const KEY_ORDER = (
  'version project match volunteer contact text url levels unmapped level-changes label bots override teams categories ' +
  'name id level title meaning advice outcome needs min-maintainers after tentative maintainers emeritus accepts reviewed ' +
  'seeking-maintainers notes warning cross-cutting paths exclude content sunset deprecated removal replacement tracking ' +
  'docs ci checks labels allow raised lowered removed add edit remove ignore planned features'
).split(' ')
const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]))
/** Maps whose keys are the project's own words. */
const OWN_KEYS = new Set(['levels', 'teams', 'allow'])
/** Lists written one entry a line, so that a diff shows the entry. */
const ONE_A_LINE = new Set(['paths', 'exclude', 'content', 'ignore', 'checks'])
/** Maps that read best on one line where they fit. */
const ON_ONE_LINE = new Set(['contact', 'sunset', 'outcome', 'override', 'unmapped', 'raised', 'lowered', 'removed'])
const WIDTH = 120

/**
 * The text reads back as the same value, and the same value is always the same text. `commentAt` gives a comment (one
 * line each) to go above a category, a feature or a key, by its path in the value.
 */
export function writeMatrix(input: MatrixInput, commentAt: (path: YamlPath) => readonly string[] = () => []): string {
  const lines = [SCHEMA_COMMENT]
  const comment = (path: YamlPath, indent: string) => {
    for (const line of commentAt(path)) lines.push(`${indent}# ${line}`)
  }

  function writeMap(map: object, path: YamlPath, indent: string, first = indent): void {
    let lead = first
    for (const [key, value] of orderedEntries(map, path)) {
      const here = [...path, key]
      if (lead === indent) comment(here, indent)
      writeEntry(key, value, { path: here, indent, lead: `${lead}${scalar(key, 'flow')}:` })
      lead = indent
    }
  }

  function writeEntry(
    key: string,
    value: unknown,
    { path, indent, lead }: { path: YamlPath; indent: string; lead: string },
  ): void {
    if (typeof value === 'string') {
      const written = PROSE.has(key) && /[\n\t]/.test(value) ? blockLines : textLines
      for (const line of written(value, lead, indent)) lines.push(line)
      return
    }
    const line = `${lead} ${inFlow(value)}`
    if (isFlow(key, value, path, line)) lines.push(line)
    else if (Array.isArray(value)) {
      lines.push(lead)
      value.forEach((item: unknown, index) => {
        const here = [...path, index]
        const apart = key === 'features' || key === 'categories'
        if (apart && index > 0) lines.push('')
        comment(here, `${indent}  `)
        if (typeof item === 'object' && item !== null) writeMap(item, here, `${indent}    `, `${indent}  - `)
        else lines.push(`${indent}  - ${scalar(String(item), 'block')}`)
      })
    } else {
      lines.push(lead)
      writeMap(value as object, path, `${indent}  `)
    }
  }

  writeMap(input, [], '')
  return `${lines.join('\n')}\n`
}

function orderedEntries(map: object, path: YamlPath): [string, unknown][] {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined)
  if (OWN_KEYS.has(String(path.at(-1))) && (path.length === 1 || typeof path.at(-2) === 'number')) return entries
  return entries.sort(([a], [b]) => RANK.get(a)! - RANK.get(b)!)
}

/** Whether the value is written on its key's line. */
function isFlow(key: string, value: unknown, path: YamlPath, line: string): boolean {
  if (typeof value !== 'object' || value === null) return true
  const inner: unknown[] = Object.values(value)
  if (inner.length === 0) return true
  if (
    line.length > WIDTH ||
    inner.some((one) => typeof one === 'object' && one !== null && Object.keys(one).length > 3)
  )
    return false
  if (Array.isArray(value))
    return inner.every((one) => typeof one !== 'object') && (inner.length === 1 || !ONE_A_LINE.has(key))
  return ON_ONE_LINE.has(key) || (path[0] === 'teams' && path.length === 2)
}

function inFlow(value: unknown): string {
  if (typeof value === 'string') return scalar(value, 'flow')
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${orderedEntries(value, [])
      .map(([key, one]) => `${scalar(key, 'flow')}: ${inFlow(one)}`)
      .join(', ')}}`
  return String(value)
}

/** Notes with lines or tabs, which no other form may have. A last line of spaces alone needs its indent said. */
function blockLines(text: string, lead: string, indent: string): string[] {
  let end = text.length
  while (text[end - 1] === '\n') end--
  const body = text.slice(0, end)
  const breaks = text.length - end
  const chomp = breaks === 0 ? '-' : breaks === 1 && body !== '' ? '' : '+'
  const header = `|${/^[ \n]/.test(text) ? '2' : ''}${chomp}`
  const rest = body === '' ? text.slice(1) : chomp === '+' ? text.slice(0, -1) : body
  return [`${lead} ${header}`, ...rest.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`))]
}

/** A text after its key: on the same line, or folded where it is long prose. */
function textLines(text: string, lead: string, indent: string): string[] {
  const line = `${lead} ${scalar(text, 'block')}`
  if (line.length <= WIDTH || !/^[^ ]+(?: [^ ]+)+$/.test(text) || UNPRINTABLE.test(text)) return [line]
  const folded = [`${lead} >-`]
  let current = ''
  for (const word of text.split(' ')) {
    if (current !== '' && indent.length + 2 + current.length + 1 + word.length > WIDTH) {
      folded.push(`${indent}  ${current}`)
      current = ''
    }
    current += current === '' ? word : ` ${word}`
  }
  return [...folded, `${indent}  ${current}`]
}

/** What YAML doesn't allow unescaped, or an editor doesn't show. */
const UNPRINTABLE = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ud800-\udfff]/
const UNPRINTABLE_RUN = new RegExp(UNPRINTABLE.source.replace('\\ud800-\\udfff', ''), 'g')
/** Words that some YAML reader takes for a boolean, null or a number. */
const NOT_TEXT =
  /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.]?[\d.][\d_.:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(?:inf|nan))$/i

/** A text as a YAML scalar: plain where it can be, in quotes where not. */
function scalar(text: string, context: 'block' | 'flow'): string {
  const special = context === 'flow' ? /[,[\]{}]|: |:$| #/ : /: |:$| #/
  if (
    /^[\p{L}\d./(_].*$/u.test(text) &&
    !/[ ]$/.test(text) &&
    !special.test(text) &&
    !UNPRINTABLE.test(text) &&
    !NOT_TEXT.test(text) &&
    !text.startsWith('...')
  )
    return text
  if (/[\\"]/.test(text) && !text.includes("'") && !UNPRINTABLE.test(text)) return `'${text}'`
  return JSON.stringify(text).replace(UNPRINTABLE_RUN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
