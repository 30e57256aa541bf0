// The latest commits of branches, and files at them: read once, however many pull requests need them.
import { believe, isSha } from './believe.ts'
import { createReader, type Reader } from './change-source.ts'
import { ask, type Connection } from './client.ts'
import { remembered } from '../core/text/remembered.ts'

export interface BranchTips {
  /** The branch's commit. Throws `GitHubError` if there is no such branch. */
  findTip: (branch: string) => Promise<string>
  reader: Reader
}

export function createBranchTips(connection: Connection): BranchTips {
  return { findTip: remembered((branch: string) => findTip(connection, branch)), reader: createReader(connection) }
}

async function findTip({ client, repository }: Connection, branch: string): Promise<string> {
  const what = `find the tip of the base branch ${JSON.stringify(branch)}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.git.getRef({ ...repository, ref: `heads/${branch}` }),
  )
  believe(data, { ref: (ref) => ref === `refs/heads/${branch}`, 'object.sha': isSha }, what)
  return data.object.sha
}
