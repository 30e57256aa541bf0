// What a report says about level changes that the matrix's own rules flag: what is missing, and what to do.
import type { JudgedLevelChange } from '../../check/level-changes.ts'
import type { CheckReport } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { count, listing } from '../../text/words.ts'
import { byStrictness, type Pen } from '../words.ts'

export interface LevelChangeText {
  outcome: Outcome
  /** What happened, and to which level; rendered. */
  lead: string
  /** A sentence or two, rendered. */
  text: string
  /** The line of the first of its rows, if there is one. */
  line?: number
}

/**
 * One text for features with the same change and the same gaps, strictest first. With `hasWayOut`, failing ones leave
 * what to do to the lines below.
 */
export function levelChangeTexts(
  report: CheckReport,
  pen: Pen,
  { hasWayOut = false }: { hasWayOut?: boolean } = {},
): LevelChangeText[] {
  const { levelChanges, matrixChange } = report
  const keyOf = ({ change, isNew, title, missing, outcome, files }: JudgedLevelChange) =>
    JSON.stringify([change, isNew, title, missing, outcome, files])
  return [...groupBy(levelChanges, keyOf).values()]
    .map((group): LevelChangeText => {
      const [{ outcome, line }] = group as [JudgedLevelChange]
      const text = sentences(group, { report, matrix: pen.code(matrixChange!.file), pen, hasWayOut }).join(' ')
      return { outcome, lead: leadOf(group[0]!, pen), text, ...(line !== undefined && { line }) }
    })
    .sort(byStrictness)
}

function leadOf({ change, isNew, title }: JudgedLevelChange, pen: Pen): string {
  if (change === 'removed') return 'Removed'
  return `${isNew ? 'Added as' : change === 'raised' ? 'Raised to' : 'Lowered to'} ${pen.text(title)}`
}

function sentences(
  group: readonly JudgedLevelChange[],
  { report, matrix, pen, hasWayOut }: { report: CheckReport; matrix: string; pen: Pen; hasWayOut: boolean },
): string[] {
  const [{ change, missing, files, outcome }] = group as [JudgedLevelChange]
  const isMany = group.length > 1
  const names = listing(group.map(({ name }) => pen.strong(pen.text(name))))
  const codes = missing.map(pen.code)
  const keys = [...(codes.length > 1 ? [codes.slice(0, -1).join(', ')] : []), ...codes.slice(-1)].join(' or ')
  const isBot = report.author?.isBot ?? false
  const isTold = outcome === 'fail' && hasWayOut
  const says = (fact: string, what: string) => (isBot || isTold ? `${names} ${fact}.` : `${names} ${fact}: ${what}.`)
  const left =
    files > 0
      ? [
          `${isMany ? 'Each' : 'It'} still has ${count(files, 'file')}${isBot ? '.' : `: remove ${files > 1 || isMany ? 'them' : 'it'} too, or find another feature for ${files > 1 || isMany ? 'them' : 'it'}.`}`,
        ]
      : []
  if (missing.length > 0)
    return change === 'removed'
      ? [says(`had no ${keys}`, 'add that first, in a pull request of its own'), ...left]
      : [says(`${isMany ? 'have' : 'has'} no ${keys}`, `add ${missing.length > 1 ? 'them' : 'it'} in ${matrix}`)]
  const rule = `${matrix} ${outcome === 'fail' ? 'does not allow this' : 'asks for a second look at this'}`
  return [`${names}. ${rule}${isBot || outcome === 'fail' ? '.' : '; say why in the description.'}`, ...left]
}

/** For the heading, what decided the verdict: `a raised level`, `2 removed features`. */
export function levelChangeSubject(changes: readonly JudgedLevelChange[]): { words: string; isMany: boolean } {
  const kinds = new Set(changes.map(kindOf))
  const kind = kinds.size === 1 ? kindOf(changes[0]!) : 'level change'
  const isMany = changes.length > 1
  return { words: isMany ? count(changes.length, kind) : `a ${kind}`, isMany }
}

function kindOf({ change, isNew }: JudgedLevelChange): string {
  if (isNew) return 'new feature'
  return change === 'removed' ? 'removed feature' : `${change} level`
}

/** How to unblock failing changes: what to add if something is missing, otherwise which change to leave out. */
export function levelChangeWays(report: CheckReport, pen: Pen): string[] {
  const failing = report.levelChanges.filter(({ outcome }) => outcome === 'fail')
  return [...groupBy(failing, wayOf)].map(([way, changes]) => {
    const names = listing(changes.map(({ name }) => pen.strong(pen.text(name))))
    return `${way} ${names}`
  })

  function wayOf({ change, isNew, missing }: JudgedLevelChange): string {
    if (change === 'removed') return 'keep the row of'
    if (missing.length > 0) return `add ${listing(missing.map(pen.code))} to the row of`
    return isNew ? 'leave out the row of' : 'keep the level of'
  }
}
