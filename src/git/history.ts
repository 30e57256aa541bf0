// The commits of a local repository, for activity and moves. Reads git's output as it comes; calls nothing a repository configures.
import type { Commit, History } from '../core/audit/repository.ts'
import { started, type RepositorySource, type TakeCommits } from '../engine/ports.ts'
import { isLackOfClone, readLine, runGit, senseless, tryGit, type GitOptions } from './git.ts'
import { LOG_FORMAT, createLogParser } from './log-parser.ts'
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
  '--no-relative',
  '--no-show-signature',
  '--date=short-local',
  LOG_FORMAT,
]
/** Whole object names cost less than short ones, which have to be unique. No line count depends on the indent heuristic. */
const WITH_LINES = ['--raw', '--no-abbrev', '--numstat', '--no-indent-heuristic', '-M', '-l20000']
const NAMES = ['--name-status', '-M100%', `--max-count=${MAX_OLDER_COMMITS}`]

/** Told how many commits have been read so far, of about how many. */
export type OnCommits = (read: number, all: number) => void

export interface HistoryQuestion {
  /** `YYYY-MM-DD`. */
  since: string
  /** Ends git; it is also used where there turns out to be no history. */
  stopping: AbortController
  onCommits?: OnCommits | undefined
}

/**
 * Starts reading the history of the repository that the folder is in; what it returns waits for it. All commits since the day have
 * their lines and renames; older ones names and exact renames alone, which takes no file contents. Merges are left out: what they
 * bring is in the commits they merge. In a clone without file contents lines are missing; in one without trees there is no history.
 */
export function startHistory(folder: string, question: HistoryQuestion): RepositorySource['readHistory'] {
  const order = createOrder(question.since)
  const reading = started(readLogs(folder, question, order))
  const lack = started(findLack(folder))
  return async (take) => {
    order.giveTo(take)
    const why = await lack
    if (why === undefined) return reading
    question.stopping.abort()
    return why
  }
}

/** Why there is no history to read: a shallow clone, or no commit; undefined if there is one. */
async function findLack(repo: string): Promise<string | undefined> {
  const [shallow, head] = await Promise.all([
    readLine(['rev-parse', '--is-shallow-repository'], { repo }),
    resolveCommit(repo, 'HEAD'),
  ])
  if (shallow === 'true') return 'this is a shallow clone'
  return head ? undefined : 'there is no commit yet'
}

async function readLogs(
  repo: string,
  { since, stopping: { signal }, onCommits }: HistoryQuestion,
  order: Order,
): Promise<History | string> {
  const options = { repo, signal }
  let count = Infinity
  const onRead = () => {
    onCommits?.(order.named.length, count)
    order.give()
  }
  // The one that takes longest goes first.
  const recent = readLog([...WITH_LINES, `--since=${since}T00:00:00Z`], order.addDetailed, {
    ...options,
    onRead: order.give,
  })
  const [lines, names] = await Promise.all([
    recent.then(order.endDetailed).then(isRead, unlessLacking(repo)),
    readLog(NAMES, order.addNamed, { ...options, since, isLowPriority: true, onRead }).then(
      isRead,
      unlessLacking(repo),
    ),
    onCommits && countCommits(options).then((counted) => (count = counted)),
  ])
  if (!names) return 'this is a partial clone, which lacks the file names of older commits'
  // Every history has a first commit.
  if (order.named.length === 0) throw senseless(LOG)
  return { commits: lines ? order.end() : order.named, lines }
}

const isRead = () => true
/** False where a partial clone lacks what was asked for; throws every other error. */
const unlessLacking = (repo: string) => async (error: unknown) => {
  if (await isLackOfClone(error, repo)) return false
  throw error
}

async function countCommits(options: GitOptions): Promise<number> {
  const args = ['rev-list', '--count', '--no-merges', `--max-count=${MAX_OLDER_COMMITS}`, 'HEAD']
  return Number(await tryGit(args, options))
}

async function readLog(
  args: string[],
  onCommit: (commit: Commit) => void,
  { onRead, since, ...options }: GitOptions & { onRead: () => void; since?: string },
): Promise<void> {
  const parser = createLogParser(onCommit, since)
  const onOutput = (chunk: Buffer) => {
    parser.push(chunk)
    onRead()
  }
  await runGit([...LOG, ...args, 'HEAD', '--'], { ...options, onOutput })
  parser.end()
}

interface Order {
  /** All commits that were added by name. */
  named: Commit[]
  addNamed: (commit: Commit) => void
  addDetailed: (commit: Commit) => void
  endDetailed: () => void
  /** Whoever gets the commits, as far as their order is certain. */
  giveTo: (take: TakeCommits) => void
  give: () => void
  /** All of them. */
  end: () => Commit[]
}

/** So many are given at once: to take them is some work of its own. */
const MANY = 200

/** Commits in the order of their names, those since the day with their lines. */
function createOrder(since: string): Order {
  const named: Commit[] = []
  const detailed = new Map<string, Commit>()
  const commits: Commit[] = []
  let [isWhole, isOver, given] = [false, false, 0]
  let take: TakeCommits | undefined

  function advance(): void {
    for (let commit = named[commits.length]; commit; commit = named[commits.length]) {
      const isRecent = commit.date >= since
      const found = isRecent ? detailed.get(commit.sha) : undefined
      if (isRecent && !found && !isWhole) return
      if (found) detailed.delete(commit.sha)
      commits.push(found ?? commit)
    }
  }

  function give(): void {
    if (!take) return
    advance()
    if (commits.length - given < (isOver ? 1 : MANY)) return
    take(commits.slice(given))
    given = commits.length
  }

  return {
    named,
    addNamed: (commit) => named.push(commit),
    addDetailed: (commit) => detailed.set(commit.sha, commit),
    endDetailed: () => {
      isWhole = true
      give()
    },
    giveTo: (taker) => {
      take = taker
      give()
    },
    give,
    end: () => {
      advance()
      // In a huge repository the last year may go further back than the list of all.
      for (const commit of detailed.values()) commits.push(commit)
      isOver = true
      give()
      return commits
    },
  }
}
