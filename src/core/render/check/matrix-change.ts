// What a pull request that edits the matrix changes in it, and what is wrong with the new file.
import type { CheckReport, MatrixChange } from '../../check/report.ts'
import type { Finding } from '../../finding.ts'
import type { FeatureName, LevelMark } from '../../matrix/diff.ts'
import { isEmptyDiff } from '../../matrix/diff.ts'
import type { RenderContext } from '../context.ts'
import { mdCode, mdText } from '../escape.ts'
import type { Room } from '../fit.ts'
import { foldedList, list } from '../lists.ts'
import { findingSentences } from '../words.ts'
import { count } from '../../text/words.ts'

/** Blocks of Markdown; none where the matrix is not changed. Faults and a deletion are cards of their own. */
export function matrixChangeBlocks(report: CheckReport, context: RenderContext, room: Room): string[] {
  const change = report.matrixChange
  if (!change || change.status === 'deleted' || change.status === 'faulty') return []
  const scope = change.changedFilesOnly ? ' of this pull request' : ''
  const moved = [
    { files: change.becomesUnmapped, what: 'will belong to no feature' },
    { files: change.becomesCovered, what: 'will belong to a feature' },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ files, what }) =>
      foldedList(`${count(files.length, 'file')}${scope} ${what}`, files.map(mdCode), room.items),
    )
  // A preview has said what a new matrix is for.
  if (change.status === 'added') return moved
  const lines = diffLines(change)
  const base = context.baseRef === undefined ? 'the base commit' : mdCode(context.baseRef)
  const effect =
    lines.length + moved.length > 0
      ? 'This counts after the merge.'
      : 'Nothing that decides where a file belongs or what a feature can promise.'
  return [
    `#### What this changes in ${mdCode(change.file)}`,
    `${effect} This pull request is still judged by the matrix of ${base}.`,
    ...(lines.length > 0 ? [list(lines, room.items)] : []),
    ...moved,
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
    ...(diff.rules.length > 0 ? [`Rules for everybody: ${diff.rules.map(mdCode).join(', ')}`] : []),
  ]
}

const nameOf = ({ name, category }: FeatureName) => `**${mdText(name)}** (${mdText(category)})`
const markOf = ({ title, tentative }: LevelMark) => mdText(title + (tentative ? ' (under review)' : ''))
const names = (list: readonly string[]) => list.map(mdText).join(', ')

/** A line for each fault: where, what, and what to do. */
export function faultLines(faults: readonly Finding[]): string[] {
  return faults.map((finding) => `Line ${finding.line}, column ${finding.column}: ${mdText(findingSentences(finding))}`)
}
