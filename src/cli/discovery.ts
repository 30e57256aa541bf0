// Where commands find the repository, the matrix and the server that links lead to.
import { access, lstat, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { terminalText } from '../core/render/escape.ts'
import { GitError, UsageError } from '../engine/errors.ts'
import { isCommitted } from '../git/file-at.ts'
import { findTop } from '../git/files.ts'
import { findOrigin, type Remote } from '../git/remote.ts'
import { readInput } from './files.ts'
import type { Io } from './io.ts'

export const MATRIX_FILE = 'matrix.yaml'

/** Where some projects keep theirs. It is suggested, never used unasked. */
export const OTHER_PLACE = '.github/matrix.yaml'

export interface WhereToLook {
  /** `--matrix`: a file, from the current folder. */
  matrix?: string | undefined
  /** `--repo`: a folder of the repository, from the current folder. */
  repo?: string | undefined
}

export interface FoundMatrix {
  /** What findings and links call it: as it was named, else from the repository's root. */
  name: string
  /** Absolute; undefined for standard input. */
  path: string | undefined
  /** Throws `UsageError` if it can't be read. */
  read: () => Promise<Buffer>
}

/** The folder that `--repo` names, else the current one. Throws `UsageError` if there is none. */
async function findFolder(io: Io, repo: string | undefined): Promise<string> {
  const folder = resolve(io.cwd, repo ?? '.')
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return folder
  throw new UsageError(`--repo ${repo ?? '.'} ${found ? 'is not a folder' : 'does not exist'}`)
}

/** The root of the repository that a command runs in, or that `--repo` names; undefined outside of one. Throws `UsageError`. */
export async function findRoot(io: Io, repo: string | undefined): Promise<string | undefined> {
  const folder = await findFolder(io, repo)
  return findTop(folder).catch((error: unknown) => {
    // Without git there is no repository: the folder alone counts.
    if (error instanceof GitError && error.exitCode === undefined) return undefined
    throw error
  })
}

/** Whether git need not be asked about paths: the folder is a root without submodules, or in no repository. */
export async function isPlain(place: string, { env }: Io): Promise<boolean> {
  if (env.GIT_DIR !== undefined) return false
  for (let folder = place; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder === place && !(await exists(join(place, '.gitmodules')))
    if (folder === dirname(folder)) return true
  }
}

/**
 * The file that `--matrix` names (from the current folder, or from the repository's root where it is not there); else
 * `matrix.yaml` in the repository's root, from any folder of it. Outside of a repository the folder itself is looked in.
 * Throws `UsageError` that says where it looked and what to do.
 */
export async function findMatrix(io: Io, { matrix, repo }: WhereToLook): Promise<FoundMatrix> {
  if (matrix === '-') return { name: matrix, path: undefined, read: () => readInput(io, matrix) }
  if (matrix !== undefined && (await exists(resolve(io.cwd, matrix))))
    return onDisk(io, matrix, resolve(io.cwd, matrix))
  const root = await findRoot(io, repo)
  const folder = root ?? (await findFolder(io, repo))
  if (matrix !== undefined) {
    const path = resolve(isAbsolute(matrix) ? io.cwd : folder, matrix)
    // If the file doesn't exist, reading it says so.
    return onDisk(io, matrix, (await exists(path)) ? path : resolve(io.cwd, matrix))
  }
  const path = join(folder, MATRIX_FILE)
  if (await exists(path)) return onDisk(io, MATRIX_FILE, path)
  const where =
    root === undefined
      ? `in ${folder}, which is in no checkout of a git repository`
      : `in ${root}, the repository's root`
  throw new UsageError((await describeLost(path, root)) ?? (await describeMissing(where, folder)))
}

/** Why the file that a command looks for is not there, though something says that it is; undefined if nothing does. */
async function describeLost(path: string, root: string | undefined): Promise<string | undefined> {
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink())
    return `${path} is a symbolic link that leads to no file: repair it, or name the matrix with --matrix FILE`
  // Before the first commit there is none.
  const isKnown = root !== undefined && (await isCommitted(root, MATRIX_FILE).catch(() => false))
  if (!isKnown) return undefined
  return `${MATRIX_FILE} is committed, but not in the checkout ${root}: it was deleted there, or is outside of a sparse checkout; git restore --ignore-skip-worktree-bits ${MATRIX_FILE} brings it back`
}

/** A file's path from the repository's root; undefined if it lies outside, or is the root. */
export async function placeInRepository(path: string, root: string): Promise<string | undefined> {
  // Links below the root are left to git: they may lead elsewhere in another commit.
  const named = relative(root, path).replaceAll('\\', '/')
  if (isInside(named)) return named
  // Where the root itself is reached by another name, the folder's links tell.
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const place = relative(await realpath(root), join(folder, basename(path))).replaceAll('\\', '/')
  return isInside(place) ? place : undefined
}

const isInside = (place: string) => place !== '' && place !== '..' && !place.startsWith('../') && !isAbsolute(place)

/** A message for a matrix that is not there: where it was looked for, and what to do. `folder` is the repository's root. */
export async function describeMissing(where: string, folder: string, name = MATRIX_FILE): Promise<string> {
  if (name !== MATRIX_FILE) {
    const isFolder = await stat(join(folder, name)).then(
      (found) => found.isDirectory(),
      () => false,
    )
    const next = isFolder
      ? 'it is a folder here; name a file in it'
      : 'commit it, or use the file on disk with --matrix-from disk'
    return `there is no ${name} ${where}: ${next}`
  }
  const isElsewhere = await exists(join(folder, OTHER_PLACE))
  return `there is no ${MATRIX_FILE} ${where}: ${isElsewhere ? `${OTHER_PLACE} exists, name it with --matrix ${OTHER_PLACE}` : 'name yours with --matrix FILE, or write a first one with `support-matrix init`'}`
}

const onDisk = (io: Io, name: string, path: string): FoundMatrix => ({
  name,
  path,
  read: () => readInput(io, path, name),
})

/** Whether anything is there. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

export interface ServerOptions {
  /** `--server`. */
  server?: string | undefined
  /** `--repo`. */
  repo?: string | undefined
  /** The remote `origin`, where it has been asked for already. */
  origin?: Promise<Remote | undefined>
}

/**
 * Where links lead, without a slash at the end: `--server`, else GITHUB_SERVER_URL, else the server of the remote `origin`,
 * else github.com. Throws `UsageError` if `--server` is not an address.
 */
export async function findServer(io: Io, { server, repo, origin }: ServerOptions): Promise<string> {
  if (server !== undefined) return parseServer(server, '--server')
  const { GITHUB_SERVER_URL: set } = io.env
  if (set) return parseServer(set, 'GITHUB_SERVER_URL')
  const found = await (origin ?? findOrigin(resolve(io.cwd, repo ?? '.')))
  return found?.server ?? 'https://github.com'
}

function parseServer(text: string, from: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isAddress = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  if (isAddress && url.username === '' && url.password === '') return url.href.replace(/\/$/, '')
  throw new UsageError(
    `${from} ${terminalText(JSON.stringify(text))} is not a server's address; write it as https://git.example.org`,
  )
}
