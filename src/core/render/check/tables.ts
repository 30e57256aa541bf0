// The quiet part of a report, folded: what is fine, which files belong where and why, what the levels mean.
import type { CheckReport, ReportFeature, ReportFile } from '../../check/report.ts'
import { UNMAPPED_SHOWN } from './cards.ts'
import type { RenderContext } from '../context.ts'
import { markdownPen } from '../context.ts'
import { mdCode, mdText } from '../escape.ts'
import type { Room } from '../fit.ts'
import { groupBy } from '../../text/group-by.ts'
import { list, listUpTo } from '../lists.ts'
import { deeds, factLines, levelTitle, maintainersOf, strictestFirst } from '../words.ts'
import { count, listing } from '../../text/words.ts'

/** A table of features, one row each; flagged ones with their facts. Three columns fit a phone; the summary has four. */
export function featureTable(
  features: readonly ReportFeature[],
  { report, context, room, whole }: { report: CheckReport; context: RenderContext; room: Room; whole: boolean },
): string {
  const pen = markdownPen(context, true)
  const rows = strictestFirst(features).map((feature) => {
    const facts = feature.outcome === 'pass' ? [] : factLines(feature, pen, '').filter(Boolean)
    const name = [`**${mdText(feature.name)}**`, mdText(feature.category), ...facts].join('<br>')
    const cells = [name, mdText(levelTitle(feature, report.levels)), maintainersOf(feature, pen, report.volunteer)]
    return row(whole ? [...cells, deeds(feature)] : cells)
  })
  const head = ['Feature', 'Support level', 'Maintainers', ...(whole ? ['This pull request'] : [])]
  const left = rows.length - room.items
  return [
    row(head),
    row(head.map(() => '---')),
    ...rows.slice(0, room.items),
    ...(left > 0 ? [row(head.map((_, column) => (column === 0 ? `… and ${left} more` : '')))] : []),
  ].join('\n')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The one line about features with nothing to do: their names while they are few, else how many of each level. */
export function quietLine(features: readonly ReportFeature[], report: CheckReport): string {
  const byLevel = groupBy(features, ({ level }) => level)
  const titled = [...report.levels.values()].flatMap(({ id, title }) => {
    const group = byLevel.get(id)
    return group ? [{ title, names: strictestFirst(group).map(({ name }) => name) }] : []
  })
  if (features.length <= 4) return titled.map(({ title, names }) => `${listing(names)} (${title})`).join(', ')
  const counts = titled.map(({ title, names }) => `${names.length} ${title}`)
  return `${features.length} features (${counts.join(', ')})`
}

/** Every feature with its patterns and the files each one takes. */
export function fileBlocks(report: CheckReport, room: Room): string[] {
  const features = strictestFirst(report.features).flatMap((feature) => {
    const byPattern = groupBy(feature.files, ({ pattern }) => pattern)
    let left = room.files
    const items = [...byPattern].map(([pattern, files]) => {
      const shown = listUpTo(files, Math.max(left, 0), fileLine)
      left -= files.length
      // A pattern that is the path itself says nothing new.
      if (files.length === 1 && files[0]!.path === pattern) return shown[0]!
      return [`by ${mdCode(pattern)}`, ...shown.map((file) => `  - ${file}`)].join('\n')
    })
    return [`**${mdText(feature.name)}** (${mdText(feature.category)})`, list(items, room.items)]
  })
  return [
    ...features,
    ...(isListed(report) ? ['**No feature**', list(report.unmapped, room.items, mdCode)] : []),
    ...(report.contentNotChecked.length > 0
      ? [
          `**Not searched for** ${mdCode('content')}, because the changed lines are unknown`,
          list(report.contentNotChecked, room.items, mdCode),
        ]
      : []),
  ]
}

/** Whether unmapped files are listed here, since no card lists them all. */
const isListed = ({ unmapped, unmappedOutcome }: CheckReport) =>
  unmapped.length > (unmappedOutcome === 'pass' ? 0 : UNMAPPED_SHOWN)

function fileLine({ path, previousPath, status, submodule }: ReportFile): string {
  const name = previousPath === undefined ? mdCode(path) : `${mdCode(previousPath)} to ${mdCode(path)}`
  const words = [...(submodule ? ['submodule'] : []), ...(status === 'modified' ? [] : [status])]
  return words.length > 0 ? `${name} (${words.join(', ')})` : name
}

/** The title of the fold that holds fileBlocks. */
export function filesTitle(report: CheckReport): string {
  const unmapped = isListed(report) ? report.unmapped.length : 0
  const unsearched = report.contentNotChecked.length
  return [
    'Which files, and why',
    ...(unmapped > 0 ? [`${count(unmapped, 'file')} without a feature`] : []),
    ...(unsearched > 0 ? [`${count(unsearched, 'file')} not searched`] : []),
  ].join(' · ')
}

/** What the levels of the touched features mean, in the matrix's order. */
export function levelMeanings(report: CheckReport): string {
  const touched = new Set(report.features.map(({ level }) => level))
  return [...report.levels.values()]
    .filter(({ id }) => touched.has(id))
    .map(({ title, meaning }) => `- **${mdText(title)}:** ${mdText(meaning)}`)
    .join('\n')
}
