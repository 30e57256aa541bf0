// What follows from a report besides the verdict: labels to set, and maintainers to ask for review.
import type { Matrix } from '../matrix/model.ts'
import { flaggedFeatures, type CheckReport, type ReportFeature } from './report.ts'
import { isAskable, maintainerKey } from '../maintainer.ts'

/** The most reviewers that one run asks. A change across the whole tree shouldn't be reviewed by everybody. */
const MAX_REVIEWERS = 10

export interface Labels {
  add: string[]
  remove: string[]
}

/** `present` are the labels on the pull request. Only labels that the matrix names are removed, and never the override's. */
export function chooseLabels(matrix: Matrix, report: CheckReport, present: readonly string[]): Labels {
  const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase()
  const isOurs = (label: string) => matrix.override === undefined || !same(matrix.override.label)(label)
  const managed = [...matrix.features, ...matrix.levels.values()].flatMap(({ labels }) => labels).filter(isOurs)
  const wanted = [...new Set(report.features.flatMap(({ labels }) => labels))].filter(isOurs)
  return {
    add: wanted.filter((label) => !present.some(same(label))),
    remove: present.filter((label) => managed.some(same(label)) && !wanted.some(same(label))),
  }
}

export interface Reviewers {
  users: string[]
  /** Slugs of teams in the repository's organisation. */
  teams: string[]
  /** Maintainers who can't be asked here: teams of another organisation. */
  foreign: string[]
  /** Maintainers beyond the limit. */
  left: string[]
}

/**
 * Maintainers of flagged features come first. Leaves out planned teams, bots, email addresses, the author and anybody who was
 * asked before.
 */
export function chooseReviewers(
  report: CheckReport,
  { owner, author, asked }: { owner: string; author: string; asked: ReadonlySet<string> },
): Reviewers {
  const features = new Set<ReportFeature>([...flaggedFeatures(report), ...report.features])
  // Skips anybody who was asked before, and later spellings of the same name.
  const taken = new Set([...asked, maintainerKey(`@${author}`)])
  const free: string[] = []
  for (const { maintainers, planned } of features)
    for (const name of maintainers) {
      const key = maintainerKey(name)
      if (!isAskable(name) || planned.includes(name) || taken.has(key)) continue
      taken.add(key)
      free.push(name)
    }
  const isForeign = (name: string) => name.includes('/') && !maintainerKey(name).startsWith(maintainerKey(`@${owner}/`))
  const here = free.filter((name) => !isForeign(name))
  const chosen = here.slice(0, MAX_REVIEWERS)
  return {
    users: chosen.filter((name) => !name.includes('/')).map((name) => name.slice(1)),
    teams: chosen.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1)),
    foreign: free.filter(isForeign),
    left: here.slice(MAX_REVIEWERS),
  }
}
