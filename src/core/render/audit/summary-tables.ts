// The folded tables of an audit's summary: activity, required checks, due reviews, unmapped folders, and what could be removed.
import type { AuditReport } from '../../audit/report.ts'
import { count } from '../../text/words.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { mdCellCode, mdText } from '../escape.ts'
import type { Room } from '../fit-into-limit.ts'
import { fold } from '../folded-list.ts'
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
  const rows = maintainers
    .slice(0, room.items)
    .map(({ maintainer, features, quiet, commits, authors }) => [
      maintainer === undefined ? 'nobody' : mdText(maintainer),
      String(features.length),
      String(quiet.length),
      String(commits),
      String(authors),
    ])
  const head = ['Maintainers', 'Features', 'of which unchanged', 'Commits', 'Authors']
  return [fold('Activity by maintainer in 12 months', [markdownTable(head, rows)])]
}

/** Which required checks test which features, and which test none. */
function checksBlock({ checks, matrix }: AuditReport, room: Room): string[] {
  if (!checks || checks.features.length === 0) return []
  const names = (all: readonly string[]) => {
    const shown = all.slice(0, room.items).map(mdCellCode)
    return [...shown, ...(all.length > shown.length ? [`${all.length - shown.length} more`] : [])].join('<br>')
  }
  const rows = checks.features
    .slice(0, room.items)
    .map(({ feature, required }) => [
      mdText(feature.name),
      mdText(matrix.levels.get(feature.level)!.title),
      required.length > 0 ? names(required) : 'none',
    ])
  const others = checks.others.length > 0 ? [['no feature', '', names(checks.others)]] : []
  return [
    fold(`Required checks by feature: ${checks.features.length}`, [
      markdownTable(['Feature', 'Level', 'Required checks that test it'], [...rows, ...others]),
    ]),
  ]
}

/** Lines to paste after a look at them. */
function proposalBlock({ proposals }: AuditReport, room: Room): string[] {
  if (proposals.length === 0) return []
  const rows = proposals
    .slice(0, room.items)
    .map(({ feature, checks, from }) => [
      mdText(feature.name),
      mdCellCode(`checks: ${JSON.stringify(checks)}`),
      from.map(mdCellCode).join(', '),
    ])
  return [fold(`Checks to consider: ${proposals.length}`, [markdownTable(['Feature', 'Perhaps', 'From'], rows)])]
}

/** Whom to ask about which rows that are due for review. */
function reviewBlock({ review }: AuditReport, room: Room): string[] {
  if (!review || (review.calls.length === 0 && review.undated === 0)) return []
  const rows = review.calls.slice(0, room.items).map(({ who, features }) => [
    who === undefined ? 'nobody' : mdText(who),
    features
      .slice(0, room.items)
      .map(({ name, reviewed }) => `${mdText(name)} (${reviewed!})`)
      .join(', '),
  ])
  const undated =
    review.undated > 0
      ? [`${count(review.undated, 'feature')} ${review.undated === 1 ? 'has' : 'have'} no \`reviewed\` date yet.`]
      : []
  return [
    fold(`Roll call: not reviewed for ${count(review.months, 'month')}`, [
      ...(rows.length > 0 ? [markdownTable(['Maintainers', 'Features, last reviewed'], rows)] : []),
      ...undated,
    ]),
  ]
}

function folderBlock({ coverage, matrix }: AuditReport, room: Room): string[] {
  if (coverage.folders.length === 0) return []
  const byId = featuresById(matrix.features)
  const rows = coverage.folders
    .slice(0, room.items)
    .map(({ path, files, suggest }) => [
      mdCellCode(path),
      String(files),
      suggest === null ? '' : mdText(byId.get(suggest)!.name),
    ])
  return [
    fold(`Unmapped files: ${coverage.unmapped.length}`, [markdownTable(['Folder', 'Files', 'Perhaps part of'], rows)]),
  ]
}

function removableBlock({ removable }: AuditReport, room: Room): string[] {
  if (removable.length === 0) return []
  const rows = removable
    .slice(0, room.items)
    .map(({ feature, files, lines, together, shared, lastChange, namedBy }) => [
      mdText(feature.name),
      `${files.length}${lines ? ` (${count(lines, 'line')})` : ''}${together.files > 0 ? `, ${together.files} with others that go` : ''}`,
      shared.length > 0 ? shared.map((other) => mdText(other.feature.name)).join(', ') : '',
      namedBy.length > 0 ? count(namedBy.length, 'place') : '',
      lastChange ?? '',
    ])
  const head = ['Feature', 'Files that would go', 'Shares files with', 'Named in', 'Last change']
  return [fold(`To remove, easiest first: ${removable.length}`, [markdownTable(head, rows)])]
}
