// The commits that branches stand at now, and files at them: read once, however many pull requests ask.
import { GitHubError } from '../engine/errors.ts'
import { createFileReader, createTargetFinder } from './change-source.ts'
import type { Connection, FileReader, TargetFinder } from './change-source.ts'
import { ask } from './client.ts'

export interface BranchTips {
  /** The branch's commit. Throws `GitHubError` where there is no such branch. */
  findTip: (branch: string) => Promise<string>
  readFile: FileReader
  findTarget: TargetFinder
}

export function createBranchTips(connection: Connection): BranchTips {
  const tips = new Map<string, Promise<string>>()
  return {
    findTip: (branch) => {
      const known = tips.get(branch) ?? findTip(connection, branch)
      tips.set(branch, known)
      return known
    },
    readFile: createFileReader(connection),
    findTarget: createTargetFinder(connection),
  }
}

async function findTip({ client, repository }: Connection, branch: string): Promise<string> {
  const what = `find the tip of the base branch ${JSON.stringify(branch)}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.git.getRef({ ...repository, ref: `heads/${branch}` }),
  )
  const sha = data?.object?.sha
  if (typeof sha !== 'string' || data.ref !== `refs/heads/${branch}`)
    throw new GitHubError(`can't ${what}: GitHub's answer makes no sense; run it again`)
  return sha
}
