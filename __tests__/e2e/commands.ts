// What the Actions runner reads from a step: workflow commands in its output, and name-value pairs in its files. Written
// after actions/runner's ActionCommand and FileCommandManager, so that a test sees what the runner would obey.

export interface Command {
  name: string
  properties: Record<string, string>
  data: string
  /** The line it came from. */
  line: string
}

/** The commands the runner obeys; anything else is plain text. */
const REGISTERED = new Set([
  ...[
    'add-mask',
    'add-matcher',
    'remove-matcher',
    'set-output',
    'save-state',
    'add-path',
    'set-env',
    'error',
    'warning',
  ],
  ...['notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands', 'internal-set-repo-path'],
])

/** All commands of an output in order; those between `stop-commands` and its token are text. */
export function parseCommands(output: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  // .NET's ReadLine ends a line at \n, \r\n and \r alike.
  for (const line of output.split(/\r\n|\n|\r/)) {
    if (token !== undefined) {
      if (line.trimStart() === `::${token}::`) token = undefined
      continue
    }
    const command = parseCommand(line) ?? parseLegacyCommand(line)
    if (!command) continue
    commands.push(command)
    if (command.name === 'stop-commands') token = command.data
  }
  return commands
}

function parseCommand(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const { name, rest } = splitName(text.slice(2, end))
  if (!REGISTERED.has(name)) return undefined
  const properties = parseProperties(rest, ',', [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
  return {
    name,
    properties,
    data: replaceAll(text.slice(end + 2), [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ]),
    line,
  }
}

/** The old form, `##[name key=value;]data`, which the runner obeys anywhere in a line. */
function parseLegacyCommand(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = splitName(line.slice(start + 3, end))
  if (!REGISTERED.has(name)) return undefined
  const unescape: [string, string][] = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]
  return {
    name,
    properties: parseProperties(rest, ';', unescape),
    data: replaceAll(line.slice(end + 1), unescape),
    line,
  }
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  return { name, rest: space < 0 ? '' : info.slice(space + 1).trim() }
}

function parseProperties(text: string, separator: string, unescape: [string, string][]): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [] : [[part.slice(0, at).trim(), replaceAll(part.slice(at + 1), unescape)] as const]
  })
  return Object.fromEntries(pairs)
}

function replaceAll(text: string, pairs: [string, string][]): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text)
}

/** The pairs of GITHUB_OUTPUT: `name=value` or `name<<delimiter`; throws where the runner would fail the step. */
export function parseFileCommands(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/)
  const pairs: Record<string, string> = {}
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    if (heredoc === 0 || delimiter === '')
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return pairs
}
