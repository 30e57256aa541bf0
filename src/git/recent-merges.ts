// The latest changes of the current branch, one per merged pull request.
import { runGit } from './git.ts'

export interface Merge {
  sha: string
  /** The branch before it. */
  parent: string
  subject: string
}

/** With fewer merge commits than this, the branch squashes or rebases its pull requests. */
const FEWEST_MERGES = 3

/** Newest first, merge commits where there are some. The root commit is left out. Throws `GitError`. */
export async function listRecentMerges(repo: string, most: number): Promise<Merge[]> {
  const list = async (...more: string[]): Promise<Merge[]> => {
    const args = ['log', '--first-parent', `--max-count=${most}`, '--format=%H%x00%P%x00%s', ...more, 'HEAD', '--']
    return (await runGit(args, { repo }))
      .toString()
      .split('\n')
      .flatMap((line) => {
        const [sha = '', parents = '', subject = ''] = line.split('\0')
        const parent = parents.split(' ')[0]!
        return parent === '' ? [] : [{ sha, parent, subject }]
      })
  }
  const merges = await list('--merges')
  return merges.length >= FEWEST_MERGES ? merges : list()
}
