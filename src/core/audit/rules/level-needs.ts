// Whether a feature has what its level asks for: the keys it must name (`unproven-level`), and how many people
// (`too-few-maintainers`). Lint counts people named in person; an audit counts the members of teams too.
import { distinctNames, maintainerKey, parseMaintainer } from '../../maintainer.ts'
import { isPlanned, type Feature, type Level, type Matrix, type Need } from '../../matrix/model.ts'
import { missingNeeds } from '../../matrix/missing-needs.ts'
import { count, listing } from '../../text/words.ts'
import type { AuditInput, GitHubInput } from '../audit-input.ts'
import { levelOf, type Found, type LintInput, type Rule } from './rule.ts'
import { notCheckedKind } from './not-checked.ts'

/** What Supported promises by its meaning if the project sets no `needs` for it. */
const SUPPORTED_PROMISE: readonly Need[] = ['maintainers', 'docs', 'ci']

const NOUNS: Record<Need, string> = {
  maintainers: 'maintainers',
  docs: 'documentation',
  ci: 'CI',
  checks: 'checks',
  notes: 'notes',
  sunset: 'sunset',
}

/** One finding per feature. Supported features without maintainers are `supported-without-maintainers` only. */
export const unprovenLevel: Rule<LintInput> = {
  code: 'unproven-level',
  severity: 'warning',
  milder: 'note',
  meaning: 'A feature does not name what its level asks for.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features.flatMap((feature) => {
      const level = levelOf(matrix, feature)
      const isSupported = level.id === 'supported'
      const needs = level.needs ?? (isSupported ? SUPPORTED_PROMISE : [])
      const missing = missingNeeds(feature, needs).filter((need) => !(isSupported && need === 'maintainers'))
      if (missing.length === 0) return []
      const keys = listing(missing.map((need) => `\`${need}\``))
      return {
        feature,
        ...(level.needs === undefined && { severity: 'note' }),
        message: `${feature.name} is ${level.title}, but names no ${missing.map((need) => NOUNS[need]).join(' and no ')}`,
        fix: `Add ${keys}, or give it a level that it meets.`,
        at: ['level'],
        subject: missing.join('\n'),
      }
    }),
}

const tooFewKind = {
  code: 'too-few-maintainers',
  severity: 'warning',
  meaning: 'A feature has fewer maintainers than its level asks for.',
} as const

/** For features without teams, so everybody can be counted. A planned team has no members yet. */
export const tooFewMaintainers: Rule<LintInput> = {
  ...tooFewKind,
  needs: 'matrix',
  find: ({ matrix }) =>
    listShort(matrix).flatMap((short) => (short.teams.length === 0 ? tooFew(short, short.people.size) : [])),
}

/** For features with teams whose members aren't known. */
export const teamsNotCounted: Rule<AuditInput> = {
  ...notCheckedKind,
  needs: 'files',
  find: ({ matrix, repository }) =>
    repository.github
      ? []
      : listShort(matrix).flatMap((short) =>
          short.teams.length > 0 ? notCounted(short, 'only GitHub knows how many people its teams have') : [],
        ),
}

/** For features with teams whose members GitHub has listed. */
export const tooFewWithTeams: Rule<GitHubInput> = {
  ...tooFewKind,
  needs: 'github',
  find: ({ matrix, github: { members } }) => {
    const membersOf = new Map(members.map((one) => [maintainerKey(one.team), one]))
    return listShort(matrix).flatMap((short) => {
      if (short.teams.length === 0) return []
      const everybody = new Set(short.people)
      for (const team of short.teams) {
        const known = membersOf.get(maintainerKey(team))
        if (!known || 'unknown' in known) return notCounted(short, known?.unknown ?? `${team} was not asked about`)
        for (const login of known.logins) everybody.add(maintainerKey(`@${login}`))
      }
      if (everybody.size >= short.level.minMaintainers!) return []
      return tooFew(short, everybody.size, ', members of teams counted')
    })
  },
}

/** The teams whose members decide whether a feature has enough maintainers; each once, in file order. */
export function findCountedTeams(matrix: Matrix): string[] {
  return distinctNames(listShort(matrix).flatMap(({ teams }) => teams))
}

interface Short {
  feature: Feature
  level: Level
  /** Keys of the people named in person. */
  people: Set<string>
  /** Teams that exist. */
  teams: string[]
}

/** Features that name too few people, not counting teams. Supported features with nobody have their own finding. */
function listShort(matrix: Matrix): Short[] {
  return matrix.features.flatMap((feature) => {
    const level = levelOf(matrix, feature)
    if (level.minMaintainers === undefined) return []
    if (level.id === 'supported' && feature.maintainers.length === 0) return []
    const people = new Set<string>()
    const teams: string[] = []
    for (const name of feature.maintainers) {
      const maintainer = parseMaintainer(name)
      if (maintainer?.kind === 'user') people.add(maintainerKey(name))
      else if (maintainer?.kind === 'address') people.add(maintainerKey(maintainer.address))
      else if (maintainer?.kind === 'team' && !isPlanned(matrix, name)) teams.push(name)
    }
    return people.size < level.minMaintainers ? [{ feature, level, people, teams }] : []
  })
}

function tooFew({ feature, level }: Short, people: number, how = ''): Found {
  const has =
    people === 0
      ? 'nobody maintains it'
      : `${count(people, 'person', 'people')} ${people === 1 ? 'maintains' : 'maintain'} it`
  return {
    feature,
    message: `${feature.name} is ${level.title}, which needs ${count(level.minMaintainers!, 'maintainer')}, but ${has}${how}`,
    fix: 'Find more maintainers, or give it a level that it meets.',
    at: feature.maintainers.length > 0 ? ['maintainers'] : ['level'],
  }
}

function notCounted({ feature, level }: Short, reason: string): Found {
  return {
    feature,
    code: 'not-checked',
    message: `whether ${feature.name} has ${count(level.minMaintainers!, 'maintainer')} was not checked: ${reason}`,
    fix: 'Run the audit with --github, and a token that may read the members of teams.',
    at: ['maintainers'],
    subject: 'min-maintainers',
  }
}
