// `export codeowners`: the matrix as GitHub's CODEOWNERS, whose last match wins alone. For every path the owners are the
// maintainers of its features, less planned teams.
import { compareText } from '../../text/compare.ts'
import { plannedMaintainers } from '../../matrix/model.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import { compileMatrix } from '../../paths/map.ts'
import { expandBraces } from '../../patterns/pattern.ts'
import { ownedLines } from './lines.ts'
import type { Claim } from './lines.ts'
import { indexByLead } from './lead-index.ts'
import { covers, matchesPath } from './line-order.ts'
import type { OwnedLine } from './line-order.ts'
import { toSegments } from './segments.ts'
import type { Segments } from './segments.ts'
import { compileWeights } from './weights.ts'

export interface CodeownersExport {
  /** The lines, without the markers. */
  text: string
  /** What was left out or written as single paths, one sentence each. */
  remarks: string[]
}

/** A file that people can still read. */
const MAX_LINES = 592

/** `tree` lists the repository's files: what no pattern of CODEOWNERS can say is written for those of them it is about. */
export function exportCodeowners(matrix: Matrix, tree: readonly string[]): CodeownersExport {
  const remarks: string[] = []
  const owners = matrix.features.map((feature) => ownersOf(matrix, feature, remarks))
  const { claims, unsayable } = listClaims(matrix, owners)
  for (const { feature, pattern } of unsayable)
    remarks.push(`${feature.id}: CODEOWNERS has no pattern for ${pattern}: written as single paths where a file has it`)
  const { lines, dropped } =
    matrix.match === 'last'
      ? { lines: inFileOrder(claims, owners), dropped: 0 }
      : ownedLines({
          claims,
          owners,
          weigh: compileWeights(tree),
          paths: tree.map((path) => path.split('/')),
          limit: MAX_LINES,
        })
  if (dropped === undefined)
    remarks.push('the patterns alone fill the file: where they overlap, the later line wins alone')
  else if (dropped > 0)
    remarks.push(
      `${dropped} overlaps of patterns that no file is likely to meet have no line: there the later line wins alone`,
    )
  const single = singlePaths(matrix, { lines, owners, tree })
  const text = [
    ...lines.map((line) => writeLine(line.segments, line.owners)),
    ...(single.length > 0
      ? [
          '',
          '# Single files, where no pattern says it:',
          ...single.map((line) => writeLine(line.segments, line.owners)),
        ]
      : []),
  ]
  return { text: text.map((line) => `${line}\n`).join(''), remarks }
}

const plannedRemark = (team: string) => `${team} is planned: left out`

/** Planned teams can't own anything yet; bots and names without an address never can. */
function ownersOf(matrix: Matrix, feature: Feature, remarks: string[]): string[] {
  const planned = plannedMaintainers(matrix, feature)
  for (const team of new Set(planned)) if (!remarks.includes(plannedRemark(team))) remarks.push(plannedRemark(team))
  return feature.maintainers.flatMap((name) => {
    if (planned.includes(name)) return []
    const owner = / <([^<>]+)>$/.exec(name)?.[1] ?? name
    if (/^@[\w-]+(?:\/[\w.-]+)?$|^[^\s@]+@[^\s@]+$/.test(owner)) return [owner]
    remarks.push(`${feature.id}: ${name} can't be a code owner: left out`)
    return []
  })
}

function listClaims(
  matrix: Matrix,
  owners: readonly string[][],
): { claims: Claim[]; unsayable: { feature: Feature; pattern: string }[] } {
  const claims: Claim[] = []
  const unsayable: { feature: Feature; pattern: string }[] = []
  matrix.features.forEach((feature, index) => {
    if (owners[index]!.length === 0 && matrix.match === 'all') return
    const add = (pattern: string, excluded: boolean) => {
      const globs = pattern.startsWith('re:') ? undefined : expandBraces(pattern).map(toSegments)
      if (globs?.every((one) => one !== undefined))
        for (const segments of globs.flat()) claims.push({ feature: index, segments, excluded })
      else unsayable.push({ feature, pattern })
    }
    for (const pattern of feature.paths) add(pattern, false)
    for (const pattern of feature.exclude) add(pattern, true)
  })
  return { claims, unsayable }
}

/** Under `match: last` the matrix reads as CODEOWNERS does. */
function inFileOrder(claims: readonly Claim[], owners: readonly string[][]): OwnedLine[] {
  return claims.flatMap(({ feature, segments, excluded }, index) => {
    const covered = claims.some(
      (other, at) =>
        other.feature === feature &&
        !other.excluded &&
        at !== index &&
        segments.at(-1) === '*' &&
        covers(other.segments, segments),
    )
    return excluded || covered ? [] : [{ segments, owners: owners[feature]! }]
  })
}

/** Files whose owners the lines don't get right. */
function singlePaths(
  matrix: Matrix,
  { lines, owners, tree }: { lines: readonly OwnedLine[]; owners: readonly string[][]; tree: readonly string[] },
): OwnedLine[] {
  const map = compileMatrix(matrix)
  const placed = lines.map((line, at) => ({ ...line, at }))
  const index = indexByLead(placed)
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]))
  return [...tree].sort(compareText).flatMap((path) => {
    const segments = path.split('/')
    const said = index
      .above(segments)
      .filter((line) => matchesPath(line.segments, segments))
      .reduce<(typeof placed)[number] | undefined>((last, line) => (last && last.at > line.at ? last : line), undefined)
    const meant = [
      ...new Set(
        map
          .featuresOf(path)
          .map((hit) => indexOf.get(hit.feature)!)
          .sort((a, b) => a - b)
          .flatMap((index) => owners[index]!),
      ),
    ]
    const found = said?.owners ?? []
    const same = found.length === meant.length && meant.every((owner) => found.includes(owner))
    return same || /[\s#[\]\\]/.test(path) ? [] : [{ segments, owners: meant }]
  })
}

function writeLine(segments: Segments, owners: readonly string[]): string {
  return [writePattern(segments), ...owners].join(' ')
}

/** A pattern of one name, at any depth, needs no slash before it; all others stand from the root. */
function writePattern(segments: Segments): string {
  const folder = segments.length > 1 && segments.at(-1) === '*' && segments.at(-2) === '**'
  const parts = folder ? segments.slice(0, -2) : segments
  const end = folder ? '/' : ''
  const text = (list: Segments) => list.join('/').replace(/\s/g, '\\$&')
  if (parts.length === 0) return '*'
  if (parts[0] === '**') return parts.length === 2 ? `${text(parts.slice(1))}${end}` : `${text(parts)}${end}`
  return `/${text(parts)}${end}`
}
