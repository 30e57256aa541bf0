// help: the options of a command, or all commands; suggests a command if the name is unknown.
import type { Command } from 'commander'
import { EXIT, UsageError } from '../engine/errors.ts'
import { didYouMean } from './options.ts'

/** Prints the help of the program, or of one command, and returns the exit code. Throws `UsageError` if there is no such command. */
export function showHelp(program: Command, name: string | undefined): number {
  const found = name === undefined ? program : program.commands.find((one) => one.name() === name)
  if (!found) {
    const known = program.commands.map((one) => one.name())
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}${didYouMean(name!, known)}; \`support-matrix help\` lists them`,
    )
  }
  found.outputHelp()
  return EXIT.fine
}
