// Faults that the schema can't express: references, equal names and ids, patterns, dates. Works on values of any shape.
import { ALLOWABLE_CODES } from '../finding.ts'
import { checkPattern, inspectPattern } from '../patterns/check-pattern.ts'
import { isRegex } from '../patterns/pattern.ts'
import { dotted, nearestFix, words, type Fault } from './fault.ts'
import { orderLevels } from './level-order.ts'
import { BUILT_IN_LEVELS } from './levels.ts'
import { CHANGE_KINDS, slug } from './model.ts'
import type { YamlPath } from '../yaml/path.ts'
import type { YamlRead } from '../yaml/read-document.ts'
import { nearest } from '../text/nearest.ts'
import { quote } from '../text/quote.ts'
import { isRecord } from '../text/is-record.ts'
import { maintainerKey, parseMaintainer } from '../maintainer.ts'

/** With braces written out, the globs of a file may be no longer than a file may be: each is matched on its own. */
export const MAX_WRITTEN_OUT = 4 * 1024 * 1024

const records = (value: unknown): { value: Record<string, unknown>; index: number }[] =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => (isRecord(one) ? [{ value: one, index }] : [])) : []
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The levels that the file may use: those built in, then its own. */
export function levelIds(root: unknown): string[] {
  const own = isRecord(root) && isRecord(root.levels) ? Object.keys(root.levels) : []
  const builtIn = BUILT_IN_LEVELS.map((one) => one.id)
  return [...builtIn, ...own.filter((id) => !builtIn.includes(id))]
}

/** Reports these faults. The value may have any shape. */
export function checkMeaning(yaml: YamlRead, known: readonly string[], fault: Fault): void {
  const root = yaml.value
  if (!isRecord(root)) return
  const levels = isRecord(root.levels) ? root.levels : {}
  checkLevels(levels, yaml, fault)
  checkOrder(levels, known, { yaml, fault })
  if (isRecord(root.teams)) checkTeams(root.teams, yaml, fault)

  const isKnown = new Set(known)
  const room = { left: MAX_WRITTEN_OUT }
  if (isRecord(root.unmapped)) checkPatterns(root.unmapped.ignore, ['unmapped', 'ignore'], { yaml, room, fault })
  const categories = new Map<string, YamlPath>()
  const ids = new Map<string, YamlPath>()
  for (const { value: category, index: c } of records(root.categories)) {
    const name = textOf(category.name)
    const categorySlug = slug(name ?? '')
    const here = ['categories', c, 'name']
    const before = name === undefined ? undefined : categories.get(name)
    if (before)
      fault(
        'bad-value',
        yaml.locate(here),
        `the category ${quote(name!)} appears twice, first at line ${yaml.locate(before).line}`,
        'Merge the two, or rename one.',
      )
    else if (name !== undefined) categories.set(name, here)
    for (const { value: feature, index: f } of records(category.features)) {
      const path = ['categories', c, 'features', f]
      checkId(feature, { name, slug: categorySlug }, path, { yaml, ids, fault })
      if (typeof feature.level === 'string' && !isKnown.has(feature.level))
        fault(
          'bad-value',
          yaml.locate([...path, 'level']),
          `${dotted([...path, 'level'])} is ${quote(feature.level)}; allowed: one of ${words(known)}`,
          nearestFix(feature.level, known, 'Use one of these, or define the level under `levels`.'),
        )
      const allowed = Object.keys(isRecord(feature.allow) ? feature.allow : {})
      for (const code of allowed.filter((one) => !ALLOWABLE_CODES.includes(one)))
        fault(
          'unknown-key',
          yaml.locateKey([...path, 'allow', code]),
          `${quote(code)} is not a finding that can be allowed; allowed: ${words(ALLOWABLE_CODES)}`,
          nearestFix(code, ALLOWABLE_CODES, 'Use one of these codes.'),
        )
      checkPatterns(feature.paths, [...path, 'paths'], { yaml, room, fault })
      checkPatterns(feature.exclude, [...path, 'exclude'], { yaml, room, fault })
      if (Array.isArray(feature.content))
        feature.content.forEach((pattern: unknown, index) => {
          if (typeof pattern !== 'string') return
          const problem = checkPattern(`re:${pattern}`)
          if (problem)
            fault(
              'bad-pattern',
              yaml.locate([...path, 'content', index]),
              problem.message.replace('re:', ''),
              problem.fix,
            )
        })
    }
  }
}

function checkId(
  feature: Record<string, unknown>,
  category: { name: string | undefined; slug: string },
  path: YamlPath,
  { yaml, ids, fault }: { yaml: YamlRead; ids: Map<string, YamlPath>; fault: Fault },
): void {
  const name = textOf(feature.name)
  const explicit = textOf(feature.id)
  if (explicit === undefined && (name === undefined || category.name === undefined)) return
  const here = [...path, explicit === undefined ? 'name' : 'id']
  const parts = explicit === undefined ? [category.slug, slug(name!)] : []
  if (parts.includes('')) {
    fault(
      'bad-value',
      yaml.locate(here),
      `no id can be derived from ${quote(category.name!)} and ${quote(name!)}: no letter or digit is left`,
      'Give the feature an `id`.',
    )
    return
  }
  const id = explicit ?? parts.join('/')
  const before = ids.get(id)
  if (before)
    fault(
      'duplicate-id',
      yaml.locate(here),
      `the id ${quote(id)} is taken by the feature at line ${yaml.locate(before).line}`,
      'Rename one of the two, or give one an `id` of its own.',
    )
  else ids.set(id, here)
}

function checkLevels(levels: Record<string, unknown>, yaml: YamlRead, fault: Fault): void {
  const builtIn = BUILT_IN_LEVELS.map((one) => one.id)
  for (const id of Object.keys(levels)) {
    const level = levels[id]
    if (builtIn.includes(id)) continue
    const here = ['levels', id]
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      fault(
        'bad-value',
        yaml.locateKey(here),
        `the level id ${quote(id)} is not kebab-case`,
        `Write it as ${quote(slug(id) || 'a-name')}.`,
      )
    if (!isRecord(level)) continue
    const outcome = level.outcome
    const missing = [
      ...['title', 'meaning', 'outcome'].filter((key) => level[key] === undefined),
      ...CHANGE_KINDS.filter((kind) => isRecord(outcome) && outcome[kind] === undefined).map(
        (kind) => `outcome.${kind}`,
      ),
    ]
    const near = nearest(id, builtIn)
    if (missing.length > 0)
      fault(
        'bad-value',
        yaml.locateKey(here),
        `the new level ${quote(id)} has no ${missing.join(', ')}`,
        near
          ? `Did you mean ${quote(near)}? A new level needs all of them.`
          : `Add ${missing.join(', ')}: a new level needs all of them.`,
      )
  }
}

/** Reports levels whose `after` leads nowhere. */
function checkOrder(
  levels: Record<string, unknown>,
  known: readonly string[],
  { yaml, fault }: { yaml: YamlRead; fault: Fault },
): void {
  const afterOf = (id: string) => {
    const level = Object.hasOwn(levels, id) ? levels[id] : undefined
    return isRecord(level) ? textOf(level.after) : undefined
  }
  const isKnown = new Set(known)
  const placed = known.map((id) => {
    const after = afterOf(id)
    if (after === undefined) return { id }
    if (isKnown.has(after)) return { id, after }
    fault(
      'bad-value',
      yaml.locate(['levels', id, 'after']),
      `levels.${id}.after is ${quote(after)}; allowed: one of ${words(known)}`,
      nearestFix(after, known, 'Name a level, or remove `after`.'),
    )
    return { id }
  })
  for (const id of orderLevels(placed).lost)
    fault(
      'bad-value',
      yaml.locate(['levels', id, 'after']),
      `levels.${id}.after is ${quote(afterOf(id)!)}, which makes the levels follow each other in a circle`,
      'Remove one `after` from the circle.',
    )
}

function checkTeams(teams: Record<string, unknown>, yaml: YamlRead, fault: Fault): void {
  const first = new Map<string, string>()
  for (const name of Object.keys(teams)) {
    const before = first.get(maintainerKey(name))
    if (before === undefined) first.set(maintainerKey(name), name)
    if (!name.startsWith('@') || !parseMaintainer(name))
      fault(
        'bad-value',
        yaml.locateKey(['teams', name]),
        `${quote(name)} is not a team; allowed: @org/team`,
        'Write it the way the features that name it do.',
      )
    else if (before !== undefined)
      fault(
        'bad-value',
        yaml.locateKey(['teams', name]),
        `${quote(name)} is the same team as ${quote(before)} at line ${yaml.locateKey(['teams', before]).line}: case doesn't matter`,
        'Keep one of the two.',
      )
  }
}

/** Reports the pattern that exceeds the file's limit, once; further ones with braces are then left alone. */
function checkPatterns(
  value: unknown,
  path: YamlPath,
  { yaml, room, fault }: { yaml: YamlRead; room: { left: number }; fault: Fault },
): void {
  if (!Array.isArray(value)) return
  for (const [index, pattern] of (value as unknown[]).entries()) {
    if (typeof pattern !== 'string' || (room.left < 0 && pattern.includes('{') && !isRegex(pattern))) continue
    const { problem, cost } = inspectPattern(pattern)
    room.left -= cost
    if (problem) fault('bad-pattern', yaml.locate([...path, index]), problem.message, problem.fix)
    if (cost === 0 || room.left >= 0) continue
    fault(
      'bad-pattern',
      yaml.locate([...path, index]),
      `with ${quote(pattern)} this file has too many globs: their braces expand to more than ${MAX_WRITTEN_OUT} characters`,
      'Use * instead of braces, or a regular expression after re:.',
    )
  }
}
