// The command line: which commands and options there are, and the one place where their errors become exit codes.
import { Argument, Command, CommanderError, Option } from 'commander'
import { renderFindingsText } from '../core/render/findings.ts'
import { terminalText } from '../core/render/escape.ts'
import { wrapped } from '../core/render/wrap.ts'
import { VERSION } from '../core/version.ts'
import { EXIT, FaultyMatrixError, exitCodeOf, isKnownError } from '../engine/errors.ts'
import { forgetCallersRepository } from '../git/callers-repository.ts'
import type { AuditOptions } from './audit.ts'
import type { CheckOptions } from './check.ts'
import type { ExplainOptions } from './explain.ts'
import type { DiffOptions } from './diff.ts'
import type { ExportOptions } from './export.ts'
import {
  AUDIT_FORMATS,
  CHECK_FORMATS,
  DIFF_FORMATS,
  EXPLAIN_FORMATS,
  EXPORT_FORMATS,
  IMPORT_FORMATS,
  LINT_FORMATS,
  SHELLS,
} from './formats.ts'
import { showHelp } from './help.ts'
import { COMPLETION_HELP, collect, wordArgument, formatOption, serverOption } from './options.ts'
import type { ImportOptions } from './import.ts'
import type { LintOptions } from './lint.ts'
import type { InitOptions } from './init.ts'
import { processIo } from './io.ts'
import type { Io } from './io.ts'

/** Runs one command and returns the exit code. Never throws. */
export async function runCommandLine(args: string[], io: Io = processIo()): Promise<number> {
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

/** Lines of our own stay lines; whatever else can't be seen is spelled out. */
function renderMessage(message: string, { errorColumns }: Io): string {
  const lines = message.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length
    return wrapped(terminalText(line.slice(indent)), { indent, width: errorColumns })
  })
  return lines.join('\n')
}

type Wrap = <Given extends unknown[]>(work: (...given: Given) => Promise<number>) => (...given: Given) => Promise<void>

const PROGRAM_NEXT =
  'Next: `support-matrix init` writes a first matrix; `support-matrix help COMMAND` tells what a command takes.'

function buildProgram(wrap: Wrap, io: Io): Command {
  const program = new Command('support-matrix')
    .description('What the code you touch can promise: support levels and maintainers from one matrix.yaml')
    .version(VERSION, '--version', 'print the version')
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, getOutHelpWidth: () => io.columns ?? 80 })
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .helpCommand(false)
    .addHelpText(
      'after',
      () => `
${wrapped(PROGRAM_NEXT, { hang: 2, width: io.columns ?? 80 })}`,
    )
    .hook('preAction', (_, command) => {
      if (command.opts<{ repo?: string }>().repo !== undefined) forgetCallersRepository(process.env)
    })
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--matrix <file>', "the matrix (default: matrix.yaml in the repository's root)")
      .option('--repo <dir>', 'a folder of the repository (default: this folder)')
      .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
      .exitOverride()

  command('check', 'judge the changes of a branch, or of a listing, as on a pull request')
    .option('--base <ref>', 'what to compare with (default: the merge base with origin/HEAD, main or master)')
    .option('--head <ref>', 'what to judge (default: HEAD)')
    .option('--staged', 'judge what is staged, against HEAD, as a hook before a commit does')
    .addOption(
      new Option(
        '--matrix-from <where>',
        'the matrix at the base commit, or as it lies on disk (default: base)',
      ).choices(['base', 'disk']),
    )
    .option('--changes <file>', 'a unified diff, git diff --name-status, or JSON lines; - is standard input')
    .addOption(serverOption())
    .option('--fail-on <levels>', 'levels where an add or edit fails', collect)
    .option('--warn-only', 'exit 0 whatever the policy says')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(CHECK_FORMATS))
    .action(
      wrap(async (options: CheckOptions) => {
        const { checkCommand } = await import('./commands.ts')
        return checkCommand(options, io)
      }),
    )

  command('explain', 'tell which features paths belong to, and by which pattern')
    .argument('[path...]', 'paths from the root, as text; from standard input where none is named')
    .option('-z', 'paths on standard input end with NUL')
    .option('--advice', 'also tell what a change there would be told; exit 1 where a new file would fail')
    .option('--maintainer <name>', "list a team's or person's features instead")
    .addOption(serverOption())
    .addOption(formatOption(EXPLAIN_FORMATS))
    .action(
      wrap(async (paths: string[], options: ExplainOptions) => {
        const { explainCommand } = await import('./commands.ts')
        return explainCommand(paths, options, io)
      }),
    )

  command('diff', 'what changed between two matrices: levels, features, maintainers, sunsets and the rest')
    .argument('<old>', 'a file; else REF, the matrix at that commit or tag; or REF:PATH')
    .argument('<new>', 'likewise')
    .option('--title <title>', 'head the text as part of the notes of this release, such as 5.0')
    .option('--all', 'cut and fold nothing')
    .addOption(formatOption(DIFF_FORMATS))
    .action(
      wrap(async (old: string, now: string, options: DiffOptions) => {
        const { diffCommand } = await import('./commands.ts')
        return diffCommand([old, now], options, io)
      }),
    )

  command('lint', 'check the matrix file alone: faults and contradictions')
    .option('--all', 'cut no list')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(LINT_FORMATS))
    .action(
      wrap(async (options: LintOptions) => {
        const { lintCommand } = await import('./commands.ts')
        return lintCommand(options, io)
      }),
    )

  command('audit', 'lint, plus the repository: coverage, dead patterns, sunsets, activity')
    .addOption(serverOption())
    .option('--github', 'also ask GitHub about teams and required checks, with the token in GITHUB_TOKEN')
    .option('--baseline <file>', 'an earlier JSON report: only what is new fails')
    .option(
      '--required <file>',
      "the required checks' names, one a line; - is standard input (default with --github: its rules)",
    )
    .option('--html <file>', 'also write the page, with --merge that of all repositories')
    .option('--merge <file...>', 'merge the JSON reports of several repositories instead')
    .option('--today <date>', 'the day to judge sunsets by, YYYY-MM-DD')
    .option('--release <version>', 'the version about to be released, to judge sunsets by')
    .option('--review-months <number>', 'list the rows that nobody has reviewed for this many months')
    .option('--all', 'cut no list')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(AUDIT_FORMATS))
    .action(
      wrap(async (options: AuditOptions) => {
        const { askGitHub, auditCommand } = await import('./commands.ts')
        return auditCommand(options, io, (repo, question) => askGitHub({ repo, server: options.server, io }, question))
      }),
    )

  program
    .command('import')
    .description('make a matrix of an ownership file or a support page, on standard output')
    .addArgument(
      wordArgument('<format>', { what: 'what the file is', words: IMPORT_FORMATS, otherwise: "can't be imported" }),
    )
    .argument('[path]', "the file (owners, otel: the folder); by default the repository's own")
    .option('--repo <dir>', "the repository whose files a format's meaning needs (default: the file's own)")
    .option('--tree <file>', 'its paths, one a line, in place of the repository')
    .option('--feature-column <heading>', "markdown: the heading of the features' column")
    .option('--level-column <heading>', 'markdown: the heading of the levels')
    .option('--maintainers-column <heading>', 'markdown: the heading of the maintainers')
    .option('--notes-column <heading>', 'markdown: the heading of the notes')
    .option('--category-column <heading>', 'markdown: the heading of the categories')
    .option('--matrix <file>', 'labeler: label the features of this matrix instead of making some')
    .option('--level-from-heading', 'markdown: the heading above a table is the level of its features')
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .exitOverride()
    .action(
      wrap(async (format: string, path: string | undefined, options: ImportOptions) => {
        const { importCommand } = await import('./first-matrix.ts')
        return importCommand(format, { path, options }, io)
      }),
    )

  command(
    'export',
    'make a page, CODEOWNERS, a badge, JSON, the choices of an issue form or a section of AGENTS.md from the matrix',
  )
    .addArgument(
      wordArgument('<format>', { what: 'what to make', words: EXPORT_FORMATS, otherwise: "can't be exported" }),
    )
    .option(
      '--write <file>',
      'into this file; Markdown, AGENTS.md and CODEOWNERS between markers, so that text around them stays',
    )
    .option('--check <file>', 'exit 1 where this file no longer says the same')
    .option('--field <id>', 'issue-form: the dropdown that lists the features')
    .addOption(serverOption())
    .option('--tree <file>', "codeowners: the repository's paths, one a line in place of the repository's")
    .action(
      wrap(async (format: string, options: ExportOptions) => {
        const { exportCommand } = await import('./commands.ts')
        return exportCommand(format, options, io)
      }),
    )

  program
    .command('init')
    .description('write a first matrix, and its workflow, for the repository it stands in')
    .option('--repo <dir>', 'the repository (default: this folder)')
    .option('--force', 'write over files that exist, without asking')
    .option('--yes', 'ask nothing, as where there is no terminal')
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .exitOverride()
    .action(
      wrap(async (options: InitOptions) => {
        const { initCommand } = await import('./first-matrix.ts')
        return initCommand(options, io)
      }),
    )

  program
    .command('completion')
    .description('print a script that lets the shell complete commands and options')
    .addArgument(wordArgument('<shell>', { what: 'your shell', words: SHELLS, otherwise: 'has no completion' }))
    .addHelpText('after', COMPLETION_HELP)
    .action(
      wrap(async (shell: string) => {
        const { completionScript } = await import('./completion/script.ts')
        io.stdout(completionScript(program, shell))
        return EXIT.fine
      }),
    )

  program
    .command('help')
    .description('tell what there is, or what a command takes')
    .addArgument(
      new Argument('[command]', 'its name').choices(program.commands.map((one) => one.name())).argParser(String),
    )
    .action(wrap((name: string | undefined) => Promise.resolve(showHelp(program, name))))
  return program
}
