// Sunsets that have passed, and removals that can't be compared with a date or version (`not-checked`).
import type { Feature, Matrix } from '../../matrix/model.ts'
import type { Found, LintInput, Rule } from './rule.ts'
import { compareVersions } from '../../text/compare-versions.ts'
import { parseVersion } from '../../text/versions.ts'
import { notCheckedKind } from './not-checked.ts'
import { dueKind, isDue, lastDayOf } from '../../text/due-date.ts'

/** Levels that contradict a `deprecated` date in the past. A project's own levels may mean anything. */
const BEFORE_DEPRECATION: readonly string[] = ['supported', 'best-effort', 'not-maintained', 'experimental']

/** Dates before today, and versions that the release has reached. Without a release, versions aren't judged. */
export const sunsetOverdue: Rule<LintInput> = {
  code: 'sunset-overdue',
  severity: 'error',
  meaning: 'A sunset date or version has passed.',
  needs: 'matrix',
  find: ({ matrix, today, release }) =>
    matrix.features.flatMap((feature) => {
      const { deprecated, removal } = feature.sunset ?? {}
      const found: Found[] = []
      const isPast = (due: string | undefined): due is string => (lastDayOf(due ?? '') ?? today) < today
      const word = (due: string) => (dueKind(due) === 'date' ? 'on' : 'in')
      if (isPast(deprecated) && BEFORE_DEPRECATION.includes(feature.level))
        found.push(overdue(matrix, feature, 'deprecated', `it was to be deprecated ${word(deprecated)} ${deprecated}`))
      if (isReached(deprecated, release) && BEFORE_DEPRECATION.includes(feature.level))
        found.push(
          overdue(matrix, feature, 'deprecated', `it was to be deprecated in ${deprecated}, and this is ${release!}`),
        )
      if (isPast(removal))
        found.push(overdue(matrix, feature, 'removal', `it was to be removed ${word(removal)} ${removal}`))
      if (isReached(removal, release))
        found.push(overdue(matrix, feature, 'removal', `it was to be removed in ${removal}, and this is ${release!}`))
      return found
    }),
}

/** A removal that is neither a date nor a version. */
export const removalUnreadable: Rule<LintInput> = {
  ...notCheckedKind,
  needs: 'matrix',
  find: ({ matrix }) =>
    withRemoval(matrix)
      .filter(({ removal }) => !isDue(removal))
      .map(({ feature, removal }) => ({
        feature,
        message: `whether ${feature.name} is overdue can't be checked: its removal, ${removal}, is neither a date, nor a quarter, nor a version`,
        fix: 'Write a date as 2026-12-31, a quarter as 2026-Q4, or a version as "5.0".',
        at: ['sunset', 'removal'],
        subject: 'removal',
      })),
}

/** Removals by version in an audit that wasn't told the current release. */
export const removalNotCompared: Rule<LintInput> = {
  ...notCheckedKind,
  needs: 'files',
  find: ({ matrix, release }) =>
    withRemoval(matrix)
      .filter(({ removal }) => release === undefined && dueKind(removal) === 'version')
      .map(({ feature, removal }) => ({
        feature,
        message: `whether ${feature.name}, to be removed in ${removal}, is overdue was not checked: no release is given`,
        fix: 'Pass the current version with --release, or in the action with the input `release`.',
        at: ['sunset', 'removal'],
        subject: 'removal',
      })),
}

function withRemoval(matrix: Matrix): { feature: Feature; removal: string }[] {
  return matrix.features.flatMap((feature) =>
    feature.sunset?.removal === undefined ? [] : [{ feature, removal: feature.sunset.removal }],
  )
}

function overdue(matrix: Matrix, feature: Feature, key: 'deprecated' | 'removal', because: string): Found {
  const title = matrix.levels.get('deprecated')!.title
  return {
    feature,
    message: `the sunset of ${feature.name} is overdue: ${because}`,
    fix: key === 'deprecated' ? `Give it the level ${title}, or set a new date.` : 'Remove it, or set a new date.',
    at: ['sunset', key],
    subject: key,
  }
}

/** Whether it is a version that the release has reached. */
function isReached(due: string | undefined, release: string | undefined): due is string {
  if (due === undefined || dueKind(due) !== 'version') return false
  const [now, then] = [parseVersion(release ?? ''), parseVersion(due)]
  return now !== undefined && then !== undefined && compareVersions(now, then) >= 0
}
