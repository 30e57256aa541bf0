// export: the matrix in another form.
import { matrixJson } from '../core/exporters/json.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readMatrix } from './files.ts'
import type { Io } from './io.ts'

export async function exportCommand(format: string, options: { matrix?: string }, io: Io): Promise<number> {
  if (format !== 'json') throw new UsageError(`${JSON.stringify(format)} can't be exported; allowed: json`)
  io.stdout(`${JSON.stringify(matrixJson(await readMatrix(io, options.matrix ?? 'matrix.yaml')), null, 2)}\n`)
  return EXIT.fine
}
