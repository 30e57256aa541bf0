// How a process ends, and what happens where standard output can't be written, for the action and the command line.
import { EXIT } from './engine/errors.ts'
import { reasonOf } from './system-errors.ts'

/** A reader may stop before the end, as `head` does. A full disk is a failure, with its own exit code. */
export function watchOutput(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    process.stdout.on('error', () => undefined)
    if (error.code === 'EPIPE') return
    process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error)}\n`)
    process.on('exit', () => (process.exitCode = EXIT.outside))
  })
}

/**
 * Ends the process once everything is written or can't be: Node alone would clear away all memory first, and wait for answers that
 * nobody needs.
 */
export async function endProcess(code: number): Promise<void> {
  const streams = [process.stdout, process.stderr]
  await Promise.all(streams.map((stream) => new Promise((resolve) => stream.write('', resolve))))
  process.exit(code)
}
