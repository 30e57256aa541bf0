// The commands of the command line and their options. A command is only loaded when it runs.
import { Argument, Command, Option } from 'commander'
import { wrapped } from '../core/render/wrap.ts'
import { kebab } from '../core/text/words.ts'
import { VERSION } from '../core/version.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { forgetCallersRepository } from '../git/callers-repository.ts'
import type { AuditOptions } from './audit.ts'
import type { CheckOptions } from './check.ts'
import type { ExplainOptions } from './explain.ts'
import type { DiffOptions } from './diff.ts'
import type { ExportOptions } from './export.ts'
import {
  CHECK_FORMATS,
  DIFF_FORMATS,
  EXPLAIN_FORMATS,
  EXPORT_FORMATS,
  FORMATS,
  IMPORT_FORMATS,
  SHELLS,
} from './formats.ts'
import { showHelp } from './help.ts'
import { COMPLETION_HELP, collect, wordArgument, formatOption, serverOption } from './options.ts'
import type { ImportOptions } from './import.ts'
import type { LintOptions } from './lint.ts'
import type { InitOptions } from './init.ts'
import type { Io } from './io.ts'

const matrixCommands = () => import('./matrix-commands.ts')
const importCommands = () => import('./import-commands.ts')

/** Turns a command's function into what commander calls. */
type Wrap = <Given extends unknown[]>(work: (...given: Given) => Promise<number>) => (...given: Given) => Promise<void>

const PROGRAM_NEXT =
  'Next: `support-matrix init` writes a first matrix; `support-matrix help COMMAND` lists what a command takes.'

/** The program, for commander to parse the arguments of; `wrap` gets each command's exit code. */
export function buildProgram(wrap: Wrap, io: Io): Command {
  const program = new Command('support-matrix')
    .description('Shows how well the code you touch is supported, and by whom, from one matrix.yaml')
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
      // A variable that is not set must not stand for the default.
      for (const [name, value] of Object.entries(command.opts<Record<string, unknown>>())) {
        const values = [value].flat()
        if (values.length === 0 || values.includes(''))
          throw new UsageError(`--${kebab(name)} has an empty value; give it one, or leave the option out`)
      }
      if (command.opts<{ repo?: string }>().repo !== undefined) forgetCallersRepository(process.env)
    })
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--matrix <file>', "the matrix (default: matrix.yaml in the repository's root)")
      .option('--repo <dir>', 'a folder of the repository (default: this folder)')

  command('check', 'judge the changes of a branch, or of a diff or file list, as on a pull request')
    .option('--base <ref>', 'what to compare with (default: the merge base with origin/HEAD, main or master)')
    .option('--head <ref>', 'what to judge (default: HEAD)')
    .option('--staged', 'judge what is staged, compared with HEAD; for a pre-commit hook')
    .addOption(
      new Option('--matrix-from <where>', 'read the matrix at the base commit, or on disk (default: base)').choices([
        'base',
        'disk',
      ]),
    )
    .option('--changes <file>', 'a unified diff, git diff --name-status, or JSON lines; - is standard input')
    .addOption(serverOption())
    .option('--fail-on <levels>', 'levels at which adding or editing files fails', collect)
    .option('--warn-only', 'exit 0 whatever the verdict is')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(CHECK_FORMATS))
    .action(wrap(async (options: CheckOptions) => (await matrixCommands()).checkCommand(options, io)))

  command('explain', 'show which features paths belong to, and which pattern matched')
    .argument('[path...]', 'paths from the root, which need not exist (default: from standard input)')
    .option('-z', 'paths on standard input end with NUL')
    .option('--advice', 'also show what the check would say about a change there; exit 1 if a new file would fail')
    .option('--maintainer <name>', "list a team's or person's features instead")
    .addOption(serverOption())
    .addOption(formatOption(EXPLAIN_FORMATS))
    .action(
      wrap(async (paths: string[], options: ExplainOptions) =>
        (await import('./explain.ts')).explainCommand(paths, options, io),
      ),
    )

  command('diff', 'show what changed between two matrices: levels, features, maintainers, sunsets and the rest')
    .argument('<old>', 'a file, or REF for the matrix at that commit or tag, or REF:PATH')
    .argument('<new>', 'the same')
    .option('--title <title>', 'the release to name in the heading of its notes, such as 5.0')
    .option('--all', 'shorten and fold nothing')
    .addOption(formatOption(DIFF_FORMATS))
    .action(
      wrap(async (old: string, now: string, options: DiffOptions) =>
        (await matrixCommands()).diffCommand([old, now], options, io),
      ),
    )

  command('lint', 'check the matrix file on its own: faults and contradictions')
    .option('--all', 'cut no list')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(FORMATS))
    .action(wrap(async (options: LintOptions) => (await matrixCommands()).lintCommand(options, io)))

  command('audit', 'lint, then check the repository: coverage, dead patterns, sunsets, activity')
    .addOption(serverOption())
    .option('--github', 'also ask GitHub about teams and required checks, with the token in GITHUB_TOKEN')
    .option('--baseline <file>', 'an earlier JSON report; only new findings fail')
    .option(
      '--required <file>',
      "names of the required checks, one per line; - is standard input (default with --github: GitHub's rules)",
    )
    .option('--html <file>', 'also write the page; with --merge, the page of all repositories')
    .option('--merge <file...>', 'merge the JSON reports of several repositories instead')
    .option('--today <date>', 'the date to judge sunsets by, YYYY-MM-DD (default: today)')
    .option('--release <version>', 'the version about to be released, to judge sunsets by')
    .option('--review-months <number>', 'list the features that nobody has reviewed in this many months')
    .option('--all', 'cut no list')
    .option('--strict', 'exit 1 on warnings too')
    .addOption(formatOption(FORMATS))
    .action(
      wrap(async (options: AuditOptions) => {
        const { auditCommand } = await import('./audit.ts')
        return auditCommand(options, io, async (repo, question) =>
          (await matrixCommands()).askGitHub({ repo, server: options.server, io }, question),
        )
      }),
    )

  program
    .command('import')
    .description('make a matrix from an ownership file or a support page, on standard output')
    .addArgument(
      wordArgument('<format>', { what: 'what the file is', words: IMPORT_FORMATS, otherwise: "can't be imported" }),
    )
    .argument('[path]', "the file, or for owners and otel the folder (default: the repository's own)")
    .option('--repo <dir>', "the repository to look up files in, if needed (default: the file's own)")
    .option('--tree <file>', 'a list of its paths, one per line, to use instead')
    .option('--feature-column <heading>', 'markdown: the heading of the feature column')
    .option('--level-column <heading>', 'markdown: the heading of the level column')
    .option('--maintainers-column <heading>', 'markdown: the heading of the maintainers column')
    .option('--notes-column <heading>', 'markdown: the heading of the notes column')
    .option('--category-column <heading>', 'markdown: the heading of the category column')
    .option('--matrix <file>', 'labeler: add labels to the features of this matrix')
    .option('--level-from-heading', 'markdown: the heading above a table is the level of its features')
    .action(
      wrap(async (format: string, path: string | undefined, options: ImportOptions) =>
        (await importCommands()).importCommand(format, { path, options }, io),
      ),
    )

  command(
    'export',
    'make a page, CODEOWNERS, a badge, JSON, the options of an issue form or a section of AGENTS.md from the matrix',
  )
    .addArgument(
      wordArgument('<format>', { what: 'what to make', words: EXPORT_FORMATS, otherwise: "can't be exported" }),
    )
    .option('--write <file>', 'write to this file; Markdown, AGENTS.md and CODEOWNERS only between their markers')
    .option('--check <file>', 'exit 1 if this file is out of date')
    .option('--field <id>', 'issue-form: the dropdown that lists the features')
    .addOption(serverOption())
    .option('--tree <file>', "codeowners: a list of the repository's paths, one per line, to use instead")
    .action(
      wrap(async (format: string, options: ExportOptions) =>
        (await matrixCommands()).exportCommand(format, options, io),
      ),
    )

  program
    .command('init')
    .description('write a first matrix and workflow for the repository you are in')
    .option('--matrix <file>', 'where to write the matrix (default: matrix.yaml in the root)')
    .option('--repo <dir>', 'the repository (default: this folder)')
    .option('--force', 'overwrite existing files without asking')
    .option('--yes', 'ask nothing, as if there were no terminal')
    .action(wrap(async (options: InitOptions) => (await importCommands()).initCommand(options, io)))

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
    .description('list all commands, or the options of one')
    .addArgument(
      new Argument('[command]', 'its name').choices(program.commands.map((one) => one.name())).argParser(String),
    )
    .action(wrap((name: string | undefined) => Promise.resolve(showHelp(program, name))))
  return program
}
