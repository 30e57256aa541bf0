// Regular authors of features that need a maintainer.
import { isMaintained, type Feature, type Matrix } from '../../matrix/model.ts'
import { count, listing } from '../../text/words.ts'
import { isLeaving, levelOf, type Rule } from './rule.ts'
import type { ActivityInput, Share } from '../activity.ts'

/** Somebody with this many commits to a feature in twelve months knows it. */
const REGULAR_COMMITS = 3

/** No more people are named. */
const MAX_PEOPLE = 5

/**
 * People who work on this feature more than on the rest come first. People who work on it no more than on everything else are
 * left out.
 */
export const couldBeAsked: Rule<ActivityInput> = {
  code: 'could-be-asked',
  severity: 'note',
  meaning: 'A feature has nobody to ask, or is looking for maintainers, and has regular authors.',
  needs: 'history',
  find: ({ matrix, activity }) =>
    activity.flatMap(({ feature, authors }) => {
      const regular = authors
        .filter(
          ({ commits, share }) =>
            commits >= REGULAR_COMMITS && share.work > share.everywhere && share.commits > share.everywhere,
        )
        .sort((a, b) => weight(b.share) - weight(a.share))
        .slice(0, MAX_PEOPLE)
      if (!needsPeople(matrix, feature) || regular.length === 0) return []
      const people = regular.map(
        ({ name, commits, share }) =>
          `${name} (${count(commits, 'commit')}: ${percent(share.work)} of the work on it, ${percent(share.everywhere)} of all commits)`,
      )
      return {
        feature,
        message: `${feature.name} ${why(matrix, feature)}, and has regular authors: ${listing(people)} in the last 12 months`,
        fix: 'Ask them whether they would maintain it.',
        at: ['level'],
      }
    }),
}

/** Their share of the work, weighted by how much it exceeds their share of all commits (a term of the Kullback-Leibler divergence). */
const weight = ({ work, everywhere }: Share) => work * Math.log(work / everywhere)

const percent = (share: number) => (share < 0.01 ? 'under 1 %' : `${Math.floor(share * 100)} %`)

/** The feature is Not maintained, seeks maintainers, or has nobody although it stays. */
function needsPeople(matrix: Matrix, feature: Feature): boolean {
  return (
    feature.level === 'not-maintained' ||
    feature.seekingMaintainers ||
    (!isMaintained(matrix, feature) && !isLeaving(feature))
  )
}

function why(matrix: Matrix, feature: Feature): string {
  if (feature.level === 'not-maintained') return `is ${levelOf(matrix, feature).title}`
  return isMaintained(matrix, feature) ? 'looks for more maintainers' : 'has nobody to ask'
}
