// The folded tables of an audit's summary: activity, required checks, due reviews, unmapped folders, and what could be removed.
import type { AuditReport } from '../../audit/report.ts'
import type { CheckLinks } from '../../audit/required-checks.ts'
import { count } from '../../text/words.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { mdCellCode, mdText } from '../escape.ts'
import type { Room } from '../fit-into-limit.ts'
import { fold, listUpTo } from '../folded-list.ts'
import { featuresById } from '../../matrix/model.ts'

/** The tables that aren't empty, each folded and cut to the available room. */
export function foldedTables(report: AuditReport, room: Room): string[] {
  return [
    ...maintainersBlock(report, room),
    ...checksBlock(report, room),
    ...proposalBlock(report, room),
    ...reviewBlock(report, room),
    ...folderBlock(report, room),
    ...removableBlock(report, room),
  ]
}

/** Activity in everything that one team or person maintains. */
function maintainersBlock({ maintainers }: AuditReport, room: Room): string[] {
  if (!maintainers || maintainers.length === 0) return []
  const head = ['Maintainers', 'Features', 'of which unchanged', 'Commits', 'Authors']
  const table = tableUpTo(maintainers, room, head, ({ maintainer, features, quiet, commits, authors }) => [
    maintainer === undefined ? 'nobody' : mdText(maintainer),
    String(features.length),
    String(quiet.length),
    String(commits),
    String(authors),
  ])
  return [fold('Activity by maintainer in 12 months', table)]
}

/** Which required checks test which features, and which test none. */
function checksBlock({ checks, matrix }: AuditReport, room: Room): string[] {
  if (!checks || checks.features.length === 0) return []
  const names = (all: readonly string[]) => listUpTo(all, room.items, mdCellCode).join('<br>')
  const head = ['Feature', 'Level', 'Required checks that test it']
  const others = checks.others.length > 0 ? [['no feature', '', names(checks.others)]] : []
  const row = ({ feature, required }: CheckLinks['features'][number]) => [
    mdText(feature.name),
    mdText(matrix.levels.get(feature.level)!.title),
    required.length > 0 ? names(required) : 'none',
  ]
  return [
    fold(`Required checks by feature: ${checks.features.length}`, tableUpTo(checks.features, room, head, row, others)),
  ]
}

/** Lines to paste after a look at them. */
function proposalBlock({ proposals }: AuditReport, room: Room): string[] {
  if (proposals.length === 0) return []
  const table = tableUpTo(proposals, room, ['Feature', 'Perhaps', 'From'], ({ feature, checks, from }) => [
    mdText(feature.name),
    mdCellCode(`checks: ${JSON.stringify(checks)}`),
    from.map(mdCellCode).join(', '),
  ])
  return [fold(`Checks to consider: ${proposals.length}`, table)]
}

/** Whom to ask about which rows that are due for review. */
function reviewBlock({ review }: AuditReport, room: Room): string[] {
  if (!review || (review.calls.length === 0 && review.undated === 0)) return []
  const table = tableUpTo(review.calls, room, ['Maintainers', 'Features, last reviewed'], ({ who, features }) => [
    who === undefined ? 'nobody' : mdText(who),
    listUpTo(features, room.items, ({ name, reviewed }) => `${mdText(name)} (${reviewed!})`).join(', '),
  ])
  const undated =
    review.undated > 0
      ? [`${count(review.undated, 'feature')} ${review.undated === 1 ? 'has' : 'have'} no \`reviewed\` date yet.`]
      : []
  return [
    fold(`Roll call: not reviewed for ${count(review.months, 'month')}`, [
      ...(review.calls.length > 0 ? table : []),
      ...undated,
    ]),
  ]
}

function folderBlock({ coverage, matrix }: AuditReport, room: Room): string[] {
  if (coverage.folders.length === 0) return []
  const byId = featuresById(matrix.features)
  const head = ['Folder', 'Files', 'Perhaps part of']
  const table = tableUpTo(coverage.folders, room, head, ({ path, files, suggest }) => [
    mdCellCode(path),
    String(files),
    suggest === null ? '' : mdText(byId.get(suggest)!.name),
  ])
  return [fold(`Unmapped files: ${coverage.unmapped.length}`, table)]
}

function removableBlock({ removable }: AuditReport, room: Room): string[] {
  if (removable.length === 0) return []
  const head = ['Feature', 'Files that would go', 'Shares files with', 'Named in', 'Last change']
  const table = tableUpTo(removable, room, head, ({ feature, files, lines, together, shared, lastChange, namedBy }) => [
    mdText(feature.name),
    `${files.length}${lines ? ` (${count(lines, 'line')})` : ''}${together.files > 0 ? `, ${together.files} with others that go` : ''}`,
    shared.length > 0 ? shared.map((other) => mdText(other.feature.name)).join(', ') : '',
    namedBy.length > 0 ? count(namedBy.length, 'place') : '',
    lastChange ?? '',
  ])
  return [fold(`To remove, easiest first: ${removable.length}`, table)]
}

/** A table of as many rows as there is room for, and how many more there are. `last` are rows that are never cut. */
function tableUpTo<Item>(
  items: readonly Item[],
  { items: most }: Room,
  head: readonly string[],
  row: (item: Item) => string[],
  last: readonly string[][] = [],
): string[] {
  const left = items.length - most
  const table = markdownTable(head, [...items.slice(0, most).map(row), ...last])
  return left > 0 ? [table, `… and ${left} more`] : [table]
}
