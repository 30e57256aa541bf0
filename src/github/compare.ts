// Two commits compared by GitHub: where their histories part, and up to 300 changed files.
import { toChange } from '../core/change/json-lines.ts'
import type { Change } from '../core/change/change.ts'
import { GitHubError } from '../engine/errors.ts'
import { ask } from './client.ts'
import type { Client, Repository } from './client.ts'

/** The list of files ends here without a word. Source: GitHub's REST description, "Compare two commits". */
const MAX_FILES = 300

export interface Comparison {
  mergeBase: string
  /** The base's own commit. */
  base: string
  /** Missing where there may be more files than the answer has. */
  changes?: Change[]
}

export async function compareCommits(
  client: Client,
  repository: Repository,
  { base, head }: { base: string; head: string },
): Promise<Comparison> {
  const what = 'compare the two commits'
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }),
  )
  const mergeBase = data?.merge_base_commit?.sha
  if (typeof mergeBase !== 'string')
    throw new GitHubError(`can't ${what}: GitHub's answer has no merge base; run it again`)
  if (typeof data.base_commit?.sha !== 'string')
    throw new GitHubError(`can't ${what}: GitHub's answer does not name the base; run it again`)
  // That nothing is changed is believed of the two trees alone.
  const changes =
    Array.isArray(data.files) && data.files.length > 0 && data.files.length < MAX_FILES
      ? data.files.map((file) => (file ? toChange(file as unknown as Record<string, unknown>) : 'it is not an object'))
      : undefined
  if (changes?.some((change) => typeof change === 'string'))
    throw new GitHubError(`can't ${what}: an entry of GitHub's answer is broken; run it again`)
  return { mergeBase, base: data.base_commit.sha, ...(changes && { changes: changes as Change[] }) }
}
