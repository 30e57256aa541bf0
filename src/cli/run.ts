// Runs one command, and is the one place where errors become exit codes.
import { CommanderError } from 'commander'
import { renderFindingsText } from '../core/render/findings.ts'
import { terminalText } from '../core/render/escape.ts'
import { wrapped } from '../core/render/wrap.ts'
import { EXIT, FaultyMatrixError, exitCodeOf, isKnownError } from '../engine/errors.ts'
import { buildProgram } from './program.ts'
import type { Io } from './io.ts'

/** Runs one command and returns the exit code. Never throws. */
export async function runCommandLine(args: string[], io: Io): Promise<number> {
  let code: number = EXIT.fine
  const program = buildProgram(
    (work) =>
      async (...given) => {
        // eslint-disable-next-line no-restricted-syntax -- commander's arguments are as many as the command has
        code = await work(...given)
      },
    io,
  )
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return reportError(error, io)
  }
}

/** What stopped the command, in one sentence or one line a fault; returns the exit code. */
export function reportError(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
  if (error instanceof FaultyMatrixError) {
    io.stderr(renderFindingsText(error.findings))
    if (error.wayOut !== undefined) io.stderr(`${renderMessage(error.wayOut, io)}\n`)
  } else if (isKnownError(error)) io.stderr(`${renderMessage(`support-matrix: ${error.message}`, io)}\n`)
  else
    io.stderr(
      `support-matrix: this is a bug in support-matrix, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  return exitCodeOf(error)
}

/** Our own line breaks stay; other invisible characters are spelled out. */
function renderMessage(message: string, { errorColumns }: Io): string {
  const lines = message.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length
    return wrapped(terminalText(line.slice(indent)), { indent, width: errorColumns })
  })
  return lines.join('\n')
}
