// The commits of a local repository, for activity and moves. Reads git's output as it comes; calls nothing a repository configures.
import type { Commit, CommitFile, History } from '../core/audit/repository.ts'
import { decodeName } from '../core/change/name-bytes.ts'
import { STATUS_LETTERS } from '../core/change/name-status.ts'
import { runGit, tryGit } from './git.ts'
import { dateOf } from '../core/text/dates.ts'

/** How many commits are read at most. Only large repositories have more, and a year's activity needs fewer. */
const MAX_OLDER_COMMITS = 50_000

const LOG = [
  'log',
  '--no-merges',
  '--topo-order',
  '-z',
  '--raw',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
]
const FORMAT = '--format=%x01%H%x00%ct%x00%P%x00%aN%x00%aE'

/**
 * All commits since the day with their lines and renames; older ones with names and exact renames alone, which takes no file
 * contents. Merges are left out: what they bring is in the commits they merge. In a clone without file contents lines are
 * missing. A text says why there is no history: a shallow clone, or no commit.
 */
export async function readHistory(repo: string, since: string, onCommits?: OnCommits): Promise<History | string> {
  const lacking = await findLack(repo)
  if (lacking !== undefined) return lacking
  let count = Infinity
  const [recent, all] = await Promise.all([
    readCommits(repo, ['--numstat', '-M', '-l20000', `--since=${since}T00:00:00Z`]).catch(() => undefined),
    readCommits(repo, ['-M100%', `--max-count=${MAX_OLDER_COMMITS}`], (read) => onCommits?.(read, count)),
    onCommits && countCommits(repo).then((counted) => (count = counted)),
  ])
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

/** Why there is no history to read; undefined if there is one. */
async function findLack(repo: string): Promise<string | undefined> {
  const [shallow, head] = await Promise.all([
    runGit(['rev-parse', '--is-shallow-repository'], { repo }),
    tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { repo }),
  ])
  if (shallow.toString().trim() === 'true') return 'this is a shallow clone'
  return head ? undefined : 'there is no commit yet'
}

/** Told how many commits have been read so far, of about how many. */
export type OnCommits = (read: number, all: number) => void

async function countCommits(repo: string): Promise<number> {
  const args = ['rev-list', '--count', '--no-merges', `--max-count=${MAX_OLDER_COMMITS}`, 'HEAD']
  return Number(await tryGit(args, { repo }))
}

async function readCommits(repo: string, args: string[], onRead?: (read: number) => void): Promise<Commit[]> {
  const parser = createLogParser()
  const onOutput = (chunk: Buffer) => {
    parser.push(chunk)
    onRead?.(parser.count())
  }
  await runGit([...LOG, FORMAT, ...args, 'HEAD', '--'], { repo, onOutput })
  return parser.end()
}

/** Takes the output of `git log -z --raw [--numstat]` in pieces of any size. */
export function createLogParser(): { push: (chunk: Buffer) => void; count: () => number; end: () => Commit[] } {
  const commits: Commit[] = []
  const files = new Map<string, CommitFile>()
  const fields: string[] = []
  let rest: Buffer = Buffer.alloc(0)

  /** Takes whole entries from the front of the fields; an entry is a header, a file's status or a file's lines. */
  function take(isEnd: boolean): void {
    let at = 0
    const has = (count: number) => isEnd || fields.length - at >= count
    while (at < fields.length && has(5)) {
      const field = fields[at]!.replace(/^\n/, '')
      if (field.startsWith('\x01')) {
        startCommit(fields.slice(at, at + 5))
        at += 5
      } else if (field.startsWith(':')) {
        const status = STATUS_LETTERS[field.split(' ')[4]?.[0] ?? ''] ?? 'changed'
        const moved = status === 'renamed' || status === 'copied'
        const path = fields[at + (moved ? 2 : 1)]!
        files.set(path, { path, status, ...(status === 'renamed' && { previousPath: fields[at + 1]! }) })
        at += moved ? 3 : 2
      } else {
        const [added, deleted, name] = splitLines(field)
        const file = files.get(name || fields[at + 2]!)
        if (file && added !== '-') Object.assign(file, { added: Number(added), deleted: Number(deleted) })
        at += name ? 1 : 3
      }
    }
    fields.splice(0, at)
  }

  function startCommit([sha, time, parents, name, email]: string[]): void {
    finishCommit()
    commits.push({
      sha: sha!.replace(/^\n?\x01/, ''),
      date: dateOf(new Date(Number(time) * 1000)),
      author: { name: name!, email: email! },
      parents: parents!.split(' ').filter((parent) => parent !== ''),
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
      let start = 0
      for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
        fields.push(decodeName(data.subarray(start, end)))
        start = end + 1
      }
      rest = data.subarray(start)
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
