// What a pull request that edits the matrix changes in it, and what is wrong with the new file.
import type { CheckReport, MatrixChange } from '../check/report.ts'
import type { Finding } from '../finding.ts'
import type { FeatureName, LevelMark } from '../matrix/diff.ts'
import { isEmptyDiff } from '../matrix/diff.ts'
import type { RenderContext } from './context.ts'
import { mdCode, mdText } from './escape.ts'
import type { Room } from './fit.ts'
import { foldedList, list } from './lists.ts'
import { count } from './words.ts'

/** Blocks of Markdown; none where the matrix is not changed. Faults and a deletion are cards of their own. */
export function matrixChangeBlocks(report: CheckReport, context: RenderContext, room: Room): string[] {
  const change = report.matrixChange
  if (!change || change.status === 'deleted' || change.status === 'faulty') return []
  const lines = diffLines(change)
  const base = context.baseRef === undefined ? 'the base commit' : mdCode(context.baseRef)
  const judged = change.status === 'added' ? '' : ` This pull request is still judged by the matrix of ${base}.`
  const unmapped = change.becomesUnmapped.length
  const covered = change.becomesCovered.length
  const scope = change.changedFilesOnly ? ' of this pull request' : ''
  const nothing = lines.length + unmapped + covered === 0
  return [
    `#### What this changes in ${mdCode(change.file)}`,
    nothing
      ? `Nothing that decides which feature a file belongs to or what it can promise.${judged}`
      : `These count after the merge.${judged}`,
    ...(lines.length > 0 ? [list(lines, room.items)] : []),
    ...(unmapped > 0
      ? [
          foldedList(
            `${count(unmapped, 'file')}${scope} will belong to no feature`,
            change.becomesUnmapped.map(mdCode),
            room.items,
          ),
        ]
      : []),
    ...(covered > 0
      ? [
          foldedList(
            `${count(covered, 'file')}${scope} will belong to a feature`,
            change.becomesCovered.map(mdCode),
            room.items,
          ),
        ]
      : []),
  ]
}

function diffLines({ diff }: MatrixChange): string[] {
  if (!diff || isEmptyDiff(diff)) return []
  return [
    ...diff.removed.map((feature) => `Removed: ${nameOf(feature)}`),
    ...diff.added.map((feature) => `Added: ${nameOf(feature)}`),
    ...diff.renamed.map((feature) => `Renamed: ${mdText(feature.from)} is now ${nameOf(feature)}`),
    ...diff.levels.map(
      (feature) => `Level of ${nameOf(feature)}: from **${markOf(feature.from)}** to **${markOf(feature.to)}**`,
    ),
    ...diff.maintainers.map((feature) => {
      const joins = feature.added.length > 0 ? [`${names(feature.added)} added`] : []
      const leaves = feature.removed.length > 0 ? [`${names(feature.removed)} removed`] : []
      return `Maintainers of ${nameOf(feature)}: ${[...joins, ...leaves].join(', ')}`
    }),
    ...diff.paths.map((feature) => `Paths of ${nameOf(feature)}`),
    ...diff.rules.map((rule) => `Rules for everybody: ${mdCode(rule)}`),
  ]
}

const nameOf = ({ name, category }: FeatureName) => `**${mdText(name)}** (${mdText(category)})`
const markOf = ({ title, tentative }: LevelMark) => mdText(title + (tentative ? ' (under review)' : ''))
const names = (list: readonly string[]) => list.map(mdText).join(', ')

/** A line for each fault: where, what, and what to do. */
export function faultLines(faults: readonly Finding[]): string[] {
  return faults.map(
    ({ line, column, message, fix }) => `Line ${line}, column ${column}: ${mdText(`${message} ${fix}`)}`,
  )
}
