// Findings as a compiler prints them: one line each that editors can jump to, then what to do.
import type { Finding, Severity } from '../finding.ts'
import { terminalText } from './escape.ts'
import { NO_PAINT } from './plain.ts'
import type { Paint } from './plain.ts'

/** `file:line:column: severity code: message` and an indented fix for each finding; empty where there is none. */
export function renderFindingsText(findings: readonly Finding[], paint: Paint = NO_PAINT): string {
  const colour: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.cyan,
  }
  return findings
    .map(({ file, line, column, severity, code, message, fix }) => {
      const place = paint.bold(`${terminalText(file)}:${line}:${column}:`)
      const what = `${place} ${colour[severity](`${severity} ${code}:`)} ${terminalText(message)}\n`
      return fix ? `${what}  ${terminalText(fix)}\n` : what
    })
    .join('')
}
