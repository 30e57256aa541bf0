// lint: the matrix file alone.
import { renderCommands, renderFindingAnnotations } from '../core/render/annotations.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import { renderFindingsText } from '../core/render/findings.ts'
import { EXIT } from '../errors.ts'
import { readInput } from './files.ts'
import type { Io } from './io.ts'

export interface LintOptions {
  matrix?: string
  strict?: boolean
  format: 'text' | 'json' | 'github'
}

export async function lintCommand(options: LintOptions, io: Io): Promise<number> {
  const name = options.matrix ?? 'matrix.yaml'
  const { findings } = parseMatrix(await readInput(io, name), name)
  if (options.format === 'json') io.stdout(`${JSON.stringify({ version: 1, findings }, null, 2)}\n`)
  else if (options.format === 'github') io.stdout(renderCommands(renderFindingAnnotations(findings)))
  else io.stdout(findings.length > 0 ? renderFindingsText(findings) : `${name}: no findings\n`)
  return findings.length > 0 ? EXIT.usage : EXIT.fine
}
