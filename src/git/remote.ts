// Where the remote `origin` of a local repository is: which server, and which repository there.
import { GitError } from '../engine/errors.ts'
import { readLine } from './git.ts'

export interface Remote {
  /** Without a slash at the end: `https://github.com`. */
  server: string
  /** The repository's path on the server, without `.git`: `owner/name`, on GitLab with its groups. */
  path: string
}

/** Hosts for SSH through the port of HTTPS. Source: GitHub's "Using SSH over the HTTPS port", and GitLab's. */
const OTHER_NAMES: Record<string, string> = { 'ssh.github.com': 'github.com', 'altssh.gitlab.com': 'gitlab.com' }

/** Undefined where the folder is in no repository, or `origin` is missing or not on a server. Throws `GitError` where git fails. */
export async function findOrigin(folder: string): Promise<Remote | undefined> {
  const url = await readLine(['remote', 'get-url', 'origin'], { repo: folder }).catch((error: unknown) => {
    // Links need no git.
    if (error instanceof GitError && (error.exitCode === undefined || NONE.test(error.message))) return ''
    throw error
  })
  return parseRemote(url)
}

const NONE = /No such remote|not a git repository \(/

/**
 * Reads a URL, or `user@host:path` as ssh takes it. Credentials are left out, and so is a port of ssh. Undefined for folders,
 * and for host aliases of the SSH configuration, which have no dot.
 */
export function parseRemote(text: string): Remote | undefined {
  const scp = /^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)(\S+)$/.exec(text)
  const url = scp ? `ssh://${scp[1]!}/${scp[2]!.replace(/^\/+/, '')}` : text
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname, host, pathname } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (!isWeb && !(/^(?:git\+)?ssh:$|^git:$/.test(protocol) && hostname.includes('.'))) return undefined
  const path = pathname
    .replace(/^\/+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  if (hostname === '' || path === '') return undefined
  const name = OTHER_NAMES[hostname.toLowerCase()] ?? (isWeb ? host : hostname)
  return { server: `${protocol === 'http:' ? 'http' : 'https'}://${name.toLowerCase()}`, path }
}
