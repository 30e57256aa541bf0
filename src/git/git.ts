// The only file that starts git. No configuration, the repository's or the user's, makes it run another program or answer
// differently.
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { GitError } from '../engine/errors.ts'

const SAFE_CONFIG = [
  // Grafts are taken away below, which git would comment on.
  'advice.graftFileDeprecated=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=true',
  'safe.directory=*',
  'protocol.allow=never',
  'color.ui=false',
  'core.attributesFile=/dev/null',
  'core.bigFileThreshold=512m',
  'diff.algorithm=default',
  'diff.default.binary=auto',
  'diff.orderFile=/dev/null',
  'i18n.logOutputEncoding=UTF-8',
  'log.showRoot=true',
  'mailmap.file=/dev/null',
]

const SAFE_ENVIRONMENT = {
  ...{ GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ATTR_NOSYSTEM: '1', LC_ALL: 'C' },
  TZ: 'UTC',
  // What somebody has put in place of commits, trees and files is only there.
  ...{ GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null' },
  // Full buffers: git would flush after each commit, and each of these pieces costs as much as a large one.
  GIT_FLUSH: '0',
  // git refuses these together with --literal-pathspecs. Undefined takes a variable away.
  ...{ GIT_GLOB_PATHSPECS: undefined, GIT_ICASE_PATHSPECS: undefined, GIT_NOGLOB_PATHSPECS: undefined },
}

export interface GitOptions {
  /** The repository's folder. */
  repo: string
  /** Settings besides those that keep it safe, as `name=value`. */
  config?: readonly string[]
  /** Gets each chunk of the output, which is then not collected. */
  onOutput?: (chunk: Buffer) => void
  /** The rest of the run takes longer, and goes first where cores are few. */
  isLowPriority?: boolean
  /** Ends git, which then fails. */
  signal?: AbortSignal | undefined
}

/** Runs git and returns its output. Throws `GitError` with git's own reason where it fails or is missing, and what `onOutput` throws. */
export async function runGit(
  args: string[],
  { repo, onOutput, signal, isLowPriority, config = [] }: GitOptions,
): Promise<Buffer> {
  const settings = [...SAFE_CONFIG, ...config].flatMap((setting) => ['-c', setting])
  const child = spawn('git', ['--no-pager', ...settings, ...args], {
    cwd: repo,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: { ...process.env, ...SAFE_ENVIRONMENT },
  })
  if (isLowPriority) lowerPriority(child.pid)
  const output: Buffer[] = []
  const errors: Buffer[] = []
  const take = onOutput ?? ((chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const [code, ended] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new GitError(
          error.code === 'ENOENT'
            ? `git can't be started in ${repo}: is it installed, and does the folder exist?`
            : `git failed: ${error.message}`,
          { cause: error },
        ),
      ),
    )
    child.stdout.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        take(chunk)
      } catch (error) {
        child.stdout.destroy(error as Error)
        child.kill()
      }
    })
    child.on('close', (...how) => resolve(how))
  })
  if (code === 0) return Buffer.concat(output)
  // After the reason may come advice: below a mount point, about how to look above it.
  const lines = Buffer.concat(errors).toString().trim().split('\n')
  const said = lines.findLast((line) => line.startsWith('fatal: ')) ?? lines.at(-1)
  const advice = said?.includes(LACK) ? `; ${GET_THE_REST}` : ''
  const why = said || (ended ? `it was ended by ${ended}` : '')
  throw new GitError(`${nameOf(args)} failed${why ? `: ${why}` : ` with exit code ${String(code)}`}${advice}`, {
    exitCode: code ?? NaN,
  })
}

/** As messages call a call of git. */
const nameOf = (args: readonly string[]) => `git ${args.find((arg) => !arg.startsWith('-')) ?? ''}`

/** For an answer that git can't have given, such as one that is cut off. */
export const senseless = (args: readonly string[]): GitError =>
  new GitError(
    `${nameOf(args)} gave an answer that makes no sense; run this again, and see whether \`git version\` works`,
    { exitCode: 0 },
  )

/** A process that has ended already, or a system that refuses, changes no answer. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It keeps its priority.
  }
}

/** What git says where an object is missing that a clone left out: no other is missing from a partial clone by intent. */
const LACK = 'promisor remote'

/** Source: `git fetch --help`, `--refetch`. */
const GET_THE_REST = 'this is a partial clone; git fetch --refetch --no-filter gets the rest'

/** Whether git may lack the object that an error is about by intent: the repository left out contents, or trees too. */
export async function isLackOfClone(error: unknown, repo: string): Promise<boolean> {
  if (!(error instanceof GitError && error.exitCode! > 0)) return false
  return (await askGit(['config', '--get-regexp', '^remote\\..*\\.promisor$'], { repo })) !== undefined
}

/** Like `runGit`, for an answer of one line, without its end. Throws `GitError` for any other answer. */
export async function readLine(args: string[], options: GitOptions): Promise<string> {
  const answer = (await runGit(args, options)).toString()
  if (!/^[^\0]*\n$/.test(answer)) throw senseless(args)
  return answer.slice(0, -1)
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The same for the whole name of an object. */
export async function readHash(args: string[], options: GitOptions): Promise<string> {
  const line = await readLine(args, options)
  if (!HASH.test(line)) throw senseless(args)
  return line
}

/** Like `runGit`, but undefined if git fails (exit code above 0). */
export async function tryGit(args: string[], options: GitOptions): Promise<Buffer | undefined> {
  return runGit(args, options).catch((error: unknown) => {
    if (error instanceof GitError && error.exitCode !== undefined) return undefined
    throw error
  })
}

/** Like `runGit`, but undefined if git answers no (exit code 1). If git fails in any other way, throws `GitError`. */
export async function askGit(args: string[], options: GitOptions): Promise<Buffer | undefined> {
  return runGit(args, options).catch((error: unknown) => {
    if (error instanceof GitError && error.exitCode === 1) return undefined
    throw error
  })
}
