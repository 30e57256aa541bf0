// What commands and options there are, taken from commander, in the terms of a shell's completion.
import type { Argument, Command, Option } from 'commander'

/** What it may be: one of these words, a file, a folder, or anything. */
export type Value = readonly string[] | 'file' | 'folder' | 'text'

export interface OptionDescription {
  /** `--matrix` and the like, the long one first. */
  flags: string[]
  description: string
  /** Missing if it takes no value. */
  value?: Value
}

export interface CommandDescription {
  name: string
  description: string
  options: OptionDescription[]
  arguments: { value: Value; isVariadic: boolean }[]
}

/** Every command with its options and arguments, and those of the program itself, in the order of the help. */
export function describeProgram(program: Command): { options: OptionDescription[]; commands: CommandDescription[] } {
  return {
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: optionsOf(command),
      arguments: command.registeredArguments.map((one) => ({ value: valueOf(one), isVariadic: one.variadic })),
    })),
  }
}

const optionsOf = (command: Command): OptionDescription[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.long, option.short].filter((flag) => flag !== undefined),
      description: option.description,
      ...((option.required || option.optional) && { value: valueOf(option) }),
    }))

/** A value's name in the help says what it is: `<file>`, `<dir>`, `[path...]`. */
function valueOf(one: Option | Argument): Value {
  if (one.argChoices) return one.argChoices
  const name = 'flags' in one ? one.flags : one.name()
  if (/file|path/.test(name)) return 'file'
  return name.includes('<dir>') ? 'folder' : 'text'
}
