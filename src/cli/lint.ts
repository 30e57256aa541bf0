// lint: checks the matrix file alone for faults and contradictions. Faults are the result here, so they go to standard output.
import { freshFindings } from '../core/audit/baseline.ts'
import { lintMatrix } from '../core/audit/lint.ts'
import { judgeFindings, type LintReport } from '../core/audit/report.ts'
import { parseWithinLimit } from '../engine/matrix.ts'
import { CHECK_SECONDS, withinLimit } from '../engine/time-limit.ts'
import { renderCommands, renderFindingAnnotations } from '../core/render/annotations.ts'
import { lintJson } from '../core/render/audit/json.ts'
import { renderLintMarkdown } from '../core/render/audit/summary.ts'
import { renderLintText } from '../core/render/audit/text.ts'
import { findingQuality } from '../core/render/gitlab.ts'
import { SARIF_DEPTH, sarifLog } from '../core/render/audit/sarif.ts'
import { findMatrix, type WhereToLook } from './discovery.ts'
import type { FORMATS } from './formats.ts'
import { textView, type Io } from './io.ts'
import { jsonTextPieces } from './json-text.ts'
import { dateOf } from '../core/text/dates.ts'

export interface LintOptions extends WhereToLook {
  strict?: boolean
  all?: boolean
  format: (typeof FORMATS)[number]
}

/** Exit code 2 for faults, 1 for errors (`strict`: for warnings too). Throws `UsageError` if the file can't be read. */
export async function lintCommand(
  { matrix, repo, strict = false, all = false, format }: LintOptions,
  io: Io,
): Promise<number> {
  const found = await findMatrix(io, { matrix, repo })
  const { value, findings } = await parseWithinLimit(await found.read(), found.name)
  const limited = { what: `linting ${found.name}`, fix: 'make it smaller' }
  const { report, pieces } = withinLimit(CHECK_SECONDS, limited, () => {
    const report = value ? lintMatrix(value, { today: dateOf(io.now()) }) : { findings, allowed: [] }
    return { report, pieces: renderLint(report, { file: found.name, format, io, all }) }
  })
  await io.writeOut(pieces)
  return judgeFindings(report.findings, { strict })
}

/** In pieces; `file` is the matrix's name. */
export function renderLint(
  report: LintReport,
  { file, format, io, all = false }: { file: string; format: LintOptions['format']; io: Io; all?: boolean },
): Iterable<string> {
  switch (format) {
    case 'text':
      return [renderLintText(report, file, textView(io, all))]
    case 'json':
      return jsonTextPieces(lintJson(report), 2)
    case 'markdown':
      return [renderLintMarkdown(report, { matrixPath: file })]
    default:
      return renderForTools(report, format)
  }
}

/** Findings for a tool that shows them beside the code; those of a baseline only where it can show that they are known. */
export function renderForTools(report: LintReport, format: 'github' | 'sarif' | 'gitlab'): Iterable<string> {
  if (format === 'github') return [renderCommands(renderFindingAnnotations(freshFindings(report.findings)))]
  return format === 'sarif'
    ? jsonTextPieces(sarifLog(report), SARIF_DEPTH)
    : jsonTextPieces(findingQuality(report.findings), 1)
}
