// Prints findings like a compiler: a line that editors can jump to, then what to do.
import type { Finding } from '../finding.ts'
import { mdCode, mdText, terminalText } from './escape.ts'
import { fitInto, fitsSummary } from './fit-into-limit.ts'
import { list } from './folded-list.ts'

/** `file:line:column: severity code: message` and an indented fix for each finding. Empty if there are none. */
export function renderFindingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, code, message, fix }) => {
      const what = `${terminalText(file)}:${line}:${column}: ${severity} ${code}: ${terminalText(message)}\n`
      return fix ? `${what}  ${terminalText(fix)}\n` : what
    })
    .join('')
}

/** The same as a list for the job's summary, at most 1 MiB. What doesn't fit is counted. */
export function renderFaultsMarkdown(findings: readonly Finding[]): string {
  const one = ({ file, line, column, code, message, fix }: Finding) =>
    `${mdCode(`${file}:${line}:${column}`)} ${mdText(code)}: ${mdText(message)}${fix ? `. ${mdText(fix)}` : ''}`
  return fitInto(
    (room) => list(findings, room.items, one),
    () => '',
    fitsSummary,
  )
}
