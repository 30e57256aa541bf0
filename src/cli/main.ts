// The running command line. Loaded where it is more than a quick answer.
import { processIo } from './io.ts'
import { reportError, runCommandLine } from './run.ts'

export async function main(): Promise<void> {
  const io = processIo()
  process.once('uncaughtException', (error) => process.exit(reportError(error, io)))
  process.exitCode = await runCommandLine(process.argv.slice(2), io)
}
