// Completion scripts for bash, zsh and fish, made from the commands and options there are. They start nothing: a script is
// all that a shell needs, and says what this version takes.
import type { Command } from 'commander'
import { describeProgram, type CommandDescription, type OptionDescription, type Value } from './description.ts'

/** The script for `bash`, `zsh` or `fish`, ending with a line break. */
export function completionScript(program: Command, shell: string): string {
  const { options, commands } = describeProgram(program)
  if (shell === 'zsh') return zshScript(options, commands)
  return shell === 'fish' ? fishScript(options, commands) : bashScript(options, commands)
}

/** Inside single quotes, of bash and zsh. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** Takes words, files (`f`) or folders (`d`) by what comes before the cursor. Works in bash 3.2, macOS's own. */
function bashScript(options: OptionDescription[], commands: CommandDescription[]): string {
  const take = (value: Value) => {
    if (typeof value === 'object') return `words=${quoted(value.join(' '))}`
    return { file: 'files=-f', folder: 'files=-d', text: ':' }[value]
  }
  const flagsOf = (given: OptionDescription[]) => given.flatMap(({ flags }) => flags)
  const cases = commands.flatMap((command) => [
    ...command.options.flatMap(({ flags, value }) =>
      value === undefined ? [] : [`    ${flags.map((flag) => `${command.name}:${flag}`).join('|')}) ${take(value)} ;;`],
    ),
    `    ${command.name}:*)`,
    `      if [[ $current == -* ]]; then words=${quoted(flagsOf(command.options).join(' '))}`,
    ...command.arguments.map(
      ({ value, isVariadic }, at) =>
        `      elif ((COMP_CWORD ${isVariadic ? '>=' : '=='} ${at + 2})); then ${take(value)}`,
    ),
    '      fi ;;',
  ])
  const first = [...commands.map(({ name }) => name), ...flagsOf(options)]
  return `# bash completion of support-matrix
_support_matrix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' files=''
  if ((COMP_CWORD > 1)); then command=\${COMP_WORDS[1]}; fi
  # --option=value comes as three words.
  if [[ $current == '=' ]]; then current=''
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $command:$previous in
${cases.join('\n')}
    :*) words=${quoted(first.join(' '))} ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ -n $files ]]; then
    local IFS=$'\\n'
    COMPREPLY+=($(compgen "$files" -- "$current"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _support_matrix support-matrix
`
}

function zshScript(options: OptionDescription[], commands: CommandDescription[]): string {
  const action = (value: Value) =>
    typeof value === 'object' ? `(${value.join(' ')})` : { file: '_files', folder: '_files -/', text: ' ' }[value]
  const told = (text: string) => text.replace(/[[\]\\:]/g, '\\$&')
  const optionSpecs = (given: OptionDescription[]) =>
    given.flatMap(({ flags, description, value }) =>
      flags.map((flag) =>
        quoted(`*${flag}[${told(description)}]${value === undefined ? '' : `:value:${action(value)}`}`),
      ),
    )
  const argumentSpecs = (given: CommandDescription['arguments']) =>
    given.map(({ value, isVariadic }, at) => quoted(`${isVariadic ? '*' : at + 1}:argument:${action(value)}`))
  return `#compdef support-matrix
# zsh completion of support-matrix
_support-matrix() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${told(description)}`)}`).join('\n')}
  )
  _arguments -C ${optionSpecs(options).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands
  .map((command) => {
    const specs = [...optionSpecs(command.options), ...argumentSpecs(command.arguments)]
    return `        ${command.name})\n          _arguments ${specs.join(' \\\n            ')} ;;`
  })
  .join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _support-matrix ]]; then _support-matrix "$@"; else compdef _support-matrix support-matrix; fi
`
}

function fishScript(options: OptionDescription[], commands: CommandDescription[]): string {
  const string = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  const take = (value: Value) =>
    typeof value === 'object'
      ? `-x -a ${string(value.join(' '))}`
      : { file: '-r -F', folder: "-x -a '(__fish_complete_directories)'", text: '-x' }[value]
  const flag = (one: string) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`)
  const line = (when: string, rest: string) => `complete -c support-matrix -n ${string(when)} ${rest}`
  const optionLine = (when: string, { flags, description, value }: OptionDescription) =>
    line(
      when,
      [...flags.map(flag), ...(value === undefined ? [] : [take(value)]), `-d ${string(description)}`].join(' '),
    )
  const none = '__fish_use_subcommand'
  return [
    '# fish completion of support-matrix',
    'complete -c support-matrix -f',
    ...options.map((option) => optionLine(none, option)),
    ...commands.flatMap((command) => {
      const within = `__fish_seen_subcommand_from ${command.name}; and test (commandline -opc)[2] = ${command.name}`
      return [
        line(none, `-a ${command.name} -d ${string(command.description)}`),
        ...command.options.map((option) => optionLine(within, option)),
        ...command.arguments.map(({ value, isVariadic }, at) => {
          const place = `test (count (commandline -opc)) ${isVariadic ? '-ge' : '-eq'} ${at + 2}`
          return line(`${within}; and ${place}`, take(value).replace(/^-[rx] /, ''))
        }),
      ]
    }),
    '',
  ].join('\n')
}
