// Findings in the terminal, grouped by code: what the code means, then the places, which editors can jump to, then what to do.
import { KINDS, meaningOf } from '../../audit/rules/registry.ts'
import type { ReportFinding } from '../../audit/baseline.ts'
import { SEVERITIES, isFault, type Severity } from '../../finding.ts'
import { groupBy } from '../../text/group-by.ts'
import { count } from '../../text/words.ts'
import { terminalText } from '../escape.ts'
import { wrapped, type TextView } from '../wrap.ts'

/** How many findings of one code are shown without --all. Faults are never cut. */
const SHOWN: Record<Severity, number> = { error: Infinity, warning: 2, note: 1 }

/** A block of lines for each code: errors first, then in the registry's order. Notes share one block unless all are shown. */
export function renderFindingGroups(findings: readonly ReportFinding[], view: TextView): string[] {
  const bySeverity = groupBy(findings, ({ severity }) => severity)
  return SEVERITIES.flatMap((severity) => {
    const byCode = groupBy(bySeverity.get(severity) ?? [], ({ code }): string => code)
    const groups = KINDS.flatMap(({ code }) => {
      const group = byCode.get(code)
      return group ? [group] : []
    })
    const blocks = groups.map((group) => renderGroup(group, view))
    return severity === 'note' && !view.all && blocks.length > 0 ? [blocks.join('\n')] : blocks
  })
}

function renderGroup(group: readonly ReportFinding[], { paint, width, all = false }: TextView): string {
  const { severity, code } = group[0]!
  const colour = { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity]
  const shown = all || isFault(group[0]!) ? group : group.slice(0, SHOWN[severity])
  const left = group.length - shown.length
  const fixes = new Set(shown.map(({ fix }) => fix))
  const [common] = fixes.size === 1 && group.length > 1 ? fixes : []
  const line = (text: string, indent: number) => wrapped(text, { indent, hang: indent + 2, width })
  const ending = [
    ...(left > 0 ? [paint.dim(`and ${left} more (--all shows them).`)] : []),
    ...(common ? [terminalText(common)] : []),
  ]
  return [
    line(`${colour(`${count(group.length, severity)} ${code}`)}: ${meaningOf(code)}`, 0),
    ...shown.flatMap(({ file, line: at, column, message, fix }) => [
      line(`${paint.bold(`${terminalText(file)}:${at}:${column}:`)} ${terminalText(message)}`, 2),
      ...(common === undefined && fix ? [line(terminalText(fix), 4)] : []),
    ]),
    ...(ending.length > 0 ? [line(ending.join(' '), 2)] : []),
  ].join('\n')
}
