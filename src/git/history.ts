// The commits of a local repository, for activity and moves. Reads git's output as it comes; calls nothing a repository configures.
import type { Commit, CommitFile, History } from '../core/audit/repository.ts'
import { STATUS_LETTERS } from '../core/change/name-status.ts'
import { isLackOfClone, runGit, tryGit, type GitOptions } from './git.ts'
import { splitFields } from './nul-fields.ts'
import { resolveCommit } from './resolve-commit.ts'

/** How many commits are read at most. Only large repositories have more, and a year's activity needs fewer. */
const MAX_OLDER_COMMITS = 50_000

const LOG = [
  'log',
  '--no-merges',
  '--topo-order',
  '-z',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--date=short-local',
  '--format=%x01%H%x00%cd%x00%aN%x00%aE',
]
/** Whole object names cost less than short ones, which have to be unique. No line count depends on the indent heuristic. */
const WITH_LINES = ['--raw', '--no-abbrev', '--numstat', '--no-indent-heuristic', '-M', '-l20000']
const NAMES = ['--name-status', '-M100%', `--max-count=${MAX_OLDER_COMMITS}`]

/**
 * All commits since the day with their lines and renames; older ones with names and exact renames alone, which takes no file
 * contents. Merges are left out: what they bring is in the commits they merge. In a clone without file contents lines are
 * missing; in one without trees there is no history, and the reason is returned. Only for a repository that `findLack` has
 * nothing to say of.
 */
export async function readHistory(
  repo: string,
  { since, signal, onCommits }: { since: string; signal?: AbortSignal | undefined; onCommits?: OnCommits | undefined },
): Promise<History | string> {
  const options = { repo, signal }
  let count = Infinity
  const [recent, all] = await Promise.all([
    readCommits(options, [...WITH_LINES, `--since=${since}T00:00:00Z`]).catch(() => undefined),
    readCommits({ ...options, isLowPriority: true }, NAMES, (read) => onCommits?.(read, count)).catch(unlessLeftOut),
    onCommits && countCommits(options).then((counted) => (count = counted)),
  ])
  if (!all) return 'this is a partial clone, which lacks the file names of older commits'
  const detailed = new Map(recent?.map((commit) => [commit.sha, commit]))
  const commits = all.map((commit) => detailed.get(commit.sha) ?? commit)
  const read = new Set(all.map(({ sha }) => sha))
  return {
    // In a huge repository the last year may go further back than the list of all.
    commits: [...commits, ...(recent ?? []).filter(({ sha }) => !read.has(sha))],
    since,
    lines: recent !== undefined,
  }
}

/** Throws what isn't the clone's own gap. */
function unlessLeftOut(error: unknown): undefined {
  if (!isLackOfClone(error)) throw error
}

/** Why there is no history to read: a shallow clone, or no commit; undefined if there is one. */
export async function findLack(repo: string): Promise<string | undefined> {
  const [shallow, head] = await Promise.all([
    runGit(['rev-parse', '--is-shallow-repository'], { repo }),
    resolveCommit(repo, 'HEAD'),
  ])
  if (shallow.toString().trim() === 'true') return 'this is a shallow clone'
  return head ? undefined : 'there is no commit yet'
}

/** Told how many commits have been read so far, of about how many. */
export type OnCommits = (read: number, all: number) => void

async function countCommits(options: GitOptions): Promise<number> {
  const args = ['rev-list', '--count', '--no-merges', `--max-count=${MAX_OLDER_COMMITS}`, 'HEAD']
  return Number(await tryGit(args, options))
}

async function readCommits(options: GitOptions, args: string[], onRead?: (read: number) => void): Promise<Commit[]> {
  const parser = createLogParser()
  const onOutput = (chunk: Buffer) => {
    parser.push(chunk)
    onRead?.(parser.count())
  }
  await runGit([...LOG, ...args, 'HEAD', '--'], { ...options, onOutput })
  return parser.end()
}

/** Fields of a commit before its files: object name, date, author's name and address. */
const HEADER_FIELDS = 4

/** Takes the output of `git log -z`, with `--raw --numstat` or with `--name-status`, in pieces of any size. */
export function createLogParser(): { push: (chunk: Buffer) => void; count: () => number; end: () => Commit[] } {
  const commits: Commit[] = []
  const files = new Map<string, CommitFile>()
  const paths = new Map<string, string>()
  /** One string for each path, so that all its changes share one hash. */
  const once = (path: string): string => paths.get(path) ?? (paths.set(path, path), path)
  let fields: string[] = []
  let rest: Buffer = Buffer.alloc(0)

  /** Takes whole entries from the front of the fields; an entry is a header, a file's status or a file's lines. */
  function take(isEnd: boolean): void {
    let at = 0
    const has = (count: number) => isEnd || fields.length - at >= count
    while (at < fields.length && has(HEADER_FIELDS)) {
      const field = fields[at]!.replace(/^\n/, '')
      if (field.startsWith('\x01')) {
        startCommit(fields.slice(at, at + HEADER_FIELDS))
        at += HEADER_FIELDS
      } else if (/^[\d-]/.test(field)) {
        const [added, deleted, name] = splitLines(field)
        const file = files.get(name || fields[at + 2]!)
        if (file && added !== '-') Object.assign(file, { added: Number(added), deleted: Number(deleted) })
        at += name ? 1 : 3
      } else {
        // `M` or `R100`; with --raw after modes and object names.
        const status = STATUS_LETTERS[field[field.lastIndexOf(' ') + 1] ?? ''] ?? 'changed'
        const moved = status === 'renamed' || status === 'copied'
        const path = once(fields[at + (moved ? 2 : 1)]!)
        files.set(path, { path, status, ...(status === 'renamed' && { previousPath: once(fields[at + 1]!) }) })
        at += moved ? 3 : 2
      }
    }
    fields = fields.slice(at)
  }

  function startCommit([sha, date, name, email]: string[]): void {
    finishCommit()
    commits.push({
      sha: sha!.replace(/^\n?\x01/, ''),
      date: date!,
      author: { name: name!, email: email! },
      files: [],
    })
  }

  function finishCommit(): void {
    for (const file of files.values()) commits.at(-1)?.files.push(file)
    files.clear()
  }

  return {
    push: (chunk) => {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      const end = data.lastIndexOf(0) + 1
      fields = fields.concat(splitFields(data.subarray(0, end)))
      rest = data.subarray(end)
      take(false)
    },
    count: () => commits.length,
    end: () => {
      take(true)
      finishCommit()
      return commits
    },
  }
}

/** `added TAB deleted TAB path`; the path may hold tabs, and is empty where two follow. */
function splitLines(field: string): [string, string, string] {
  const first = field.indexOf('\t')
  const second = field.indexOf('\t', first + 1)
  return [field.slice(0, first), field.slice(first + 1, second), field.slice(second + 1)]
}
