// Findings about a team: one for each team, however many rows name it. It lists the rows that don't allow the finding.
import type { Finding } from '../../finding.ts'
import { isPlanned, type Feature, type Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'
import { append } from '../../text/group-by.ts'
import { getOrMake } from '../../text/remembered.ts'
import { listing } from '../../text/words.ts'
import type { Found } from './rule.ts'
import { distinctNames, isAskable, maintainerKey, parseMaintainer } from '../../maintainer.ts'
import { compareText } from '../../text/compare.ts'

const byMaintainer = new WeakMap<Matrix, Map<string, Feature[]>>()

function indexMaintainers({ features }: Matrix): Map<string, Feature[]> {
  const named = new Map<string, Feature[]>()
  for (const feature of features)
    for (const name of distinctNames(feature.maintainers)) append(named, maintainerKey(name), feature)
  return named
}

/** The features that name this maintainer, whatever the case, in file order. */
export const featuresNaming = (matrix: Matrix, name: string): readonly Feature[] =>
  getOrMake(byMaintainer, matrix, indexMaintainers).get(maintainerKey(name)) ?? []

/** Works for a user too. A row that allows the finding isn't listed in it, but is recorded as allowed. */
export function foundForTeam(matrix: Matrix, team: string, text: Found & Pick<Finding, 'code'>): Found[] {
  const rows = featuresNaming(matrix, team)
  const open = rows.filter((feature) => feature.allow[text.code] === undefined)
  const allowing = rows.filter((feature) => feature.allow[text.code] !== undefined)
  const names = listing(open.map((feature) => `${feature.name} (${feature.category})`))
  const message = `${text.message}; ${open.length > 0 ? `it maintains ${names}` : 'no feature names it'}`
  return [
    ...(open.length > 0 || allowing.length === 0 ? [{ ...text, message, subject: team }] : []),
    ...allowing.map((feature) => ({ feature, ...text, at: ['maintainers'], subject: team })),
  ]
}

/** The teams that should exist, each once, sorted. Planned teams are left out. */
export function findCheckedTeams(matrix: Matrix): string[] {
  return findNamed(
    matrix,
    (name) => parseMaintainer(name)?.kind === 'team' && isAskable(name) && !isPlanned(matrix, name),
  )
}

/** The users that should exist, each once, sorted. */
export function findCheckedUsers(matrix: Matrix): string[] {
  return findNamed(matrix, (name) => parseMaintainer(name)?.kind === 'user')
}

/** In its first spelling. */
function findNamed(matrix: Matrix, isMeant: (name: string) => boolean): string[] {
  const names = matrix.features.flatMap(({ maintainers }) => maintainers).filter(isMeant)
  return distinctNames(names).sort(compareText)
}

/** The planned teams that GitHub can be asked about, sorted. */
export function findPlannedTeams(matrix: Matrix): string[] {
  return [...matrix.teams]
    .flatMap(([team, { planned }]) => (planned && isAskable(team) ? [team] : []))
    .sort(compareText)
}

/** Where the first feature that names the maintainer names it. */
export function firstPlace(matrix: Matrix, name: string): YamlPath {
  const [first] = featuresNaming(matrix, name)
  if (!first) return []
  return [...first.at, 'maintainers', first.maintainers.findIndex((one) => maintainerKey(one) === maintainerKey(name))]
}
