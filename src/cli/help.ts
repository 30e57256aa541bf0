// help: the options of a command, or all commands; suggests a command if the name is unknown.
import type { Command } from 'commander'
import { nearest } from '../core/text/nearest.ts'
import { EXIT, UsageError } from '../engine/errors.ts'

/** Prints the help of the program, or of one command, and returns the exit code. Throws `UsageError` where there is no such command. */
export function showHelp(program: Command, name: string | undefined): number {
  const found = name === undefined ? program : program.commands.find((one) => one.name() === name)
  if (!found) {
    const near = nearest(name!, new Set(program.commands.map((one) => one.name())))
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}${near === undefined ? '' : ` (did you mean ${near}?)`}; \`support-matrix help\` lists them`,
    )
  }
  found.outputHelp()
  return EXIT.fine
}
