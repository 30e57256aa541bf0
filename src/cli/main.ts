// The running command line. Loaded where it is more than a quick answer.
import { endProcess } from '../output-errors.ts'
import { processIo } from './io.ts'
import { reportError, runCommandLine } from './run.ts'

export async function main(): Promise<void> {
  const io = processIo()
  process.once('uncaughtException', (error) => process.exit(reportError(error, io)))
  await endProcess(await runCommandLine(process.argv.slice(2), io))
}
