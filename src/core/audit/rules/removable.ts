// What could be removed with each Deprecated or Obsolete feature, and what still refers to it: a work list, easiest first.
import { slug, type Feature, type Matrix } from '../../matrix/model.ts'
import { count, listing } from '../../text/words.ts'
import type { Activity } from '../activity.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Survey } from '../pattern-use.ts'
import type { Repository } from '../repository.ts'
import { notChecked, notCheckedKind } from './not-checked.ts'
import { isLeaving, levelOf, type Found, type Rule } from './rule.ts'
import { addTo } from '../../text/group-by.ts'

export interface Removable {
  feature: Feature
  /** Files that only it covers; sorted. */
  files: string[]
  /** Their lines without binary files; null if line counts are unknown. */
  lines: number | null
  /** Files that it only shares with other features on their way out, and those features. */
  together: { files: number; features: Feature[] }
  /** Features that stay and share files with it, and how many files. */
  shared: { feature: Feature; files: number }[]
  lastChange?: string
  namedBy: Mention[]
}

/** Something that stays and names the feature or a file of it. */
export interface Mention {
  kind: 'pattern' | 'docs' | 'ci' | 'path'
  /** Whose pattern, docs or ci. */
  feature?: Feature
  text: string
}

/** What names each Deprecated and Obsolete feature, in file order; the last ones are missing if there are too many. */
export type Mentions = ReadonlyMap<Feature, Mention[]>

/** So many pairs are looked at, of such a feature with a place that may name it or with one that shares a file. */
const MAX_PAIRS = 20_000_000
/** A pair that is listed costs as much as so many that aren't. */
const LISTED = 20

export function findMentions(input: Pick<AuditInput, 'matrix' | 'survey'>): Mentions {
  const { matrix, survey } = input
  const leaving = matrix.features.filter(isLeaving)
  const places = leaving.length > 0 ? listPlaces(input) : []
  const mentions = new Map<Feature, Mention[]>()
  let left = MAX_PAIRS
  for (const feature of leaving) {
    const files = survey.filesOf.get(feature) ?? []
    const sharing = files.reduce((sum, path) => sum + survey.featuresOf.get(path)!.length, 0)
    left -= places.length + sharing + LISTED * Math.min(sharing, matrix.features.length)
    if (left < 0) break
    const found = mentionsOf(input, feature, places)
    left -= LISTED * found.length
    mentions.set(feature, found)
  }
  return mentions
}

/** Deprecated and Obsolete features: those with the least to untangle first, then the smaller ones. */
export function listRemovable(
  survey: Survey,
  mentions: Mentions,
  { activity, linesOf = new Map() }: { activity: readonly Activity[] | undefined; linesOf: Repository['linesOf'] },
): Removable[] {
  const lastChanges = new Map(activity?.map(({ feature, lastChange }) => [feature, lastChange]))
  return [...mentions]
    .map(([feature, namedBy]) => {
      const lastChange = lastChanges.get(feature)
      return { ...listFiles(survey, feature, linesOf), namedBy, ...(lastChange && { lastChange }) }
    })
    .sort((a, b) => ties(a) - ties(b) || sizeOf(a) - sizeOf(b) || (a.lines ?? 0) - (b.lines ?? 0))
}

/** Files of Deprecated and Obsolete features, whose line counts are needed. */
export function findRemovableFiles(matrix: Matrix, survey: Survey): string[] {
  return [...new Set(matrix.features.filter(isLeaving).flatMap((feature) => survey.filesOf.get(feature) ?? []))]
}

const sizeOf = ({ files, together }: Removable) => files.length + together.files
const ties = ({ shared, namedBy }: Removable) => shared.length + namedBy.length

function listFiles(survey: Survey, feature: Feature, linesOf: ReadonlyMap<string, number>): Omit<Removable, 'namedBy'> {
  const all = survey.filesOf.get(feature) ?? []
  const files = all.filter((path) => survey.featuresOf.get(path)!.length === 1)
  const together = new Set<Feature>()
  const shared = new Map<Feature, number>()
  let goingToo = 0
  for (const path of all) {
    const others = survey.featuresOf.get(path)!.filter((other) => other !== feature)
    const staying = others.filter((other) => !isLeaving(other))
    for (const other of staying) addTo(shared, other)
    if (staying.length > 0 || others.length === 0) continue
    goingToo++
    for (const other of others) together.add(other)
  }
  return {
    feature,
    files,
    lines: linesOf.size === 0 ? null : files.reduce((sum, path) => sum + (linesOf.get(path) ?? 0), 0),
    together: { files: goingToo, features: [...together] },
    shared: [...shared].map(([other, count]) => ({ feature: other, files: count })),
  }
}

/** Shorter names occur in other words too often. */
const TELLING_NAME = 4

interface Place {
  mention: Mention
  /** Its text as a slug between hyphens. */
  slug: string
}

/** Everywhere a feature can be named, each with its slug made once. */
function listPlaces({ matrix, survey }: Pick<AuditInput, 'matrix' | 'survey'>): Place[] {
  const place = (kind: Mention['kind'], text: string, feature?: Feature): Place => {
    return { mention: { kind, text, ...(feature && { feature }) }, slug: `-${slug(text)}-` }
  }
  return [
    ...matrix.features.flatMap((feature) => [
      ...feature.paths.map((text) => place('pattern', text, feature)),
      ...feature.docs.map((text) => place('docs', text, feature)),
      ...feature.ci.map((text) => place('ci', text, feature)),
    ]),
    ...survey.paths.map((path) => place('path', path)),
  ]
}

function mentionsOf({ survey }: Pick<AuditInput, 'survey'>, feature: Feature, places: readonly Place[]): Mention[] {
  const own = new Set(survey.filesOf.get(feature) ?? [])
  const name = slug(feature.name)
  const named = `-${name}-`
  const folders = feature.paths.filter((pattern) => pattern.endsWith('/'))
  const names = ({ mention: { kind, text, feature: other }, slug: slugged }: Place) => {
    if (other === feature) return false
    const isNamed = name.length >= TELLING_NAME && slugged.includes(named)
    if (kind === 'path') return isNamed && !own.has(text)
    return isNamed || own.has(text) || folders.some((folder) => text.startsWith(folder))
  }
  return places.filter(names).map(({ mention }) => mention)
}

/** One note for each of them. */
export const removable: Rule<AuditInput & { removable: readonly Removable[] }> = {
  code: 'removable',
  severity: 'note',
  meaning: 'What could be removed along with a Deprecated or Obsolete feature, and what still refers to it.',
  needs: 'files',
  find: ({ matrix, removable: list }) => list.map((one) => describe(matrix, one)),
}

/** If there are too many to look at them all. */
export const removableNotChecked: Rule<AuditInput & { removable: readonly Removable[] }> = {
  ...notCheckedKind,
  needs: 'files',
  find: ({ matrix, removable: list }) => {
    const others = matrix.features.filter(isLeaving).length - list.length
    if (others === 0) return []
    return [
      notChecked(
        'removable',
        `what could be removed with ${count(others, 'feature')}`,
        'too many are on their way out',
      ),
    ]
  },
}

function describe(matrix: Matrix, one: Removable): Found {
  const { feature, files, lines, together, shared, lastChange, namedBy } = one
  const gone = files.length === 0 && together.files === 0 && shared.length === 0
  const parts = [
    files.length > 0
      ? `${count(files.length, 'file')}${lines ? ` of ${count(lines, 'line')}` : ''} could be removed with it`
      : gone
        ? 'none of its files is left'
        : 'no file belongs to it alone',
    ...(together.files > 0
      ? [
          `${count(together.files, 'file')} could be removed together with ${listing(together.features.map(({ name }) => name))}`,
        ]
      : []),
    ...(shared.length > 0
      ? [`it shares files with ${listing(shared.map((other) => `${other.feature.name} (${other.files})`))}`]
      : []),
    ...(lastChange ? [`its last change was on ${lastChange}`] : []),
    ...(namedBy.length > 0 ? [`named by ${summarise(namedBy)}`] : []),
  ]
  return {
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}: ${parts.join('; ')}`,
    fix: gone
      ? 'Remove its row, or keep it for old pull requests and allow this and give that as the reason.'
      : namedBy.length > 0
        ? 'Remove its files and what refers to it, then its row.'
        : 'Remove its files, then its row.',
    at: ['name'],
  }
}

const WORDS: Record<Mention['kind'], (mentions: number) => string> = {
  pattern: (mentions) => `${count(mentions, 'pattern')} of other features`,
  docs: (mentions) => `${count(mentions, 'document')} of other features`,
  ci: (mentions) => `${count(mentions, 'CI file')} of other features`,
  path: (mentions) => `${count(mentions, 'path')} elsewhere`,
}

function summarise(namedBy: readonly Mention[]): string {
  const kinds = (['pattern', 'docs', 'ci', 'path'] as const).filter((kind) => namedBy.some((one) => one.kind === kind))
  return listing(kinds.map((kind) => WORDS[kind](namedBy.filter((one) => one.kind === kind).length)))
}
