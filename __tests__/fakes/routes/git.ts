// The endpoints of commits, trees, refs and comparisons.
import { diffTrees, findCommit, findMergeBase, listCommits, listFolders } from '../objects.ts'
import type { TreeNode } from '../objects.ts'
import { commitShape, fileShape, gitCommitShape, pushShape } from '../shapes.ts'
import type { Commit } from '../state.ts'
import type { Context, Reply, Route } from './route.ts'
import { fill } from '../openapi.ts'
import { links, notFound, ok, page, read, Refusal } from './route.ts'

export const gitRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    needs: read('contents'),
    answer: answerTree,
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    needs: read('contents'),
    answer: (context) => {
      const commit = context.repository.commits.get(context.params.commit_sha!)
      if (!commit) throw notFound()
      return ok(gitCommitShape(context, commit))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    needs: read('contents'),
    answer: ({ repository, params, url }) => {
      const sha = params.file_sha!
      for (const { tree } of repository.commits.values()) {
        for (const { content, size, sha: own } of tree.values()) {
          if (own !== sha) continue
          const here = `${url}/repos/${repository.fullName}/git/blobs/${sha}`
          return ok({ sha, node_id: 'B_1', size, url: here, content: content.toString('base64'), encoding: 'base64' })
        }
      }
      throw notFound()
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/activity',
    needs: read('contents'),
    answer: (context) => {
      const { repository, query } = context
      const branch = query.get('ref')?.replace('refs/heads/', '')
      const found = repository.pushes.filter((push) => branch === undefined || push.branch === branch).toReversed()
      const shapes = found.map((push) => pushShape(context, push))
      return ok(shapes.slice(0, Number(query.get('per_page') ?? 30)))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/ref/{ref}',
    needs: read('contents'),
    answer: ({ repository, params, url }) => {
      const sha = /^heads\//.test(params.ref!) ? repository.branches.get(params.ref!.slice(6)) : undefined
      if (sha === undefined) throw notFound()
      const api = `${url}/repos/${repository.fullName}/git`
      const object = { type: 'commit', sha, url: `${api}/commits/${sha}` }
      return ok({ ref: `refs/${params.ref!}`, node_id: 'REF_1', url: `${api}/refs/${params.ref!}`, object })
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: read('checks'),
    answer: (context) => {
      const { sha } = findCommitOrRefuse(context, context.params.ref!)
      const runs = (context.repository.checkRuns.get(sha) ?? []).map((name) =>
        fill('check-run', { name, head_sha: sha, status: 'completed', conclusion: 'success' }),
      )
      const paged = page(context, '/repos/{owner}/{repo}/commits/{ref}/check-runs', runs, 'check_runs')
      return { ...paged, body: { total_count: runs.length, ...(paged.body as object) } }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}',
    needs: read('contents'),
    answer: (context) => ok(commitShape(context, findCommitOrRefuse(context, context.params.ref!))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/compare/{basehead}',
    needs: read('contents'),
    answer: answerComparison,
  },
]

function findCommitOrRefuse({ repository }: Context, ref: string): Commit {
  const commit = findCommit(repository, ref)
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return commit
}

function answerTree(context: Context): Reply {
  const { state, repository, params, query, url } = context
  const asked = params.tree_sha!
  const commit = findCommit(repository, asked)
  const trees = commit ? [commit.tree] : [...repository.commits.values()].map(({ tree }) => tree)
  for (const tree of trees) {
    const { root, folders } = listFolders(tree)
    const sha = commit ? root : asked
    if (!folders.has(sha)) continue
    const all = query.has('recursive') ? walk(folders, sha, '') : folders.get(sha)!
    const { treeEntries, treeBytes } = state.limits
    let bytes = 0
    const kept = all.slice(0, treeEntries).filter((node) => (bytes += node.path.length + 200) <= treeBytes)
    const api = `${url}/repos/${repository.fullName}/git`
    const nodes = kept.map((node) => ({
      ...node,
      url: `${api}/${node.type === 'tree' ? 'trees' : 'blobs'}/${node.sha}`,
    }))
    return ok({ sha, url: `${api}/trees/${sha}`, tree: nodes, truncated: kept.length < all.length })
  }
  throw notFound()
}

function walk(folders: Map<string, TreeNode[]>, sha: string, prefix: string): TreeNode[] {
  return folders.get(sha)!.flatMap((node) => {
    const path = prefix + node.path
    const own = { ...node, path }
    return node.type === 'tree' ? [own, ...walk(folders, node.sha, `${path}/`)] : [own]
  })
}

function answerComparison(context: Context): Reply {
  const { state, repository, params, query, url, html } = context
  const [baseName, headName] = params.basehead!.split('...').map((ref) => ref.replace(/^[^:]*:/, ''))
  const base = findCommit(repository, baseName!)
  const head = findCommit(repository, headName ?? '')
  if (!base || !head) throw notFound()
  const mergeBase = findMergeBase(repository, base.sha, head.sha)
  if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${baseName!} and ${headName!}.`)
  const ahead = listCommits(repository, base.sha, head.sha)
  const behind = listCommits(repository, head.sha, base.sha)
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged'
  // Unpaged, a comparison has the latest 250 commits; its files are on the first page only.
  const perPage = query.has('per_page') || query.has('page') ? Number(query.get('per_page') ?? 30) : 250
  const number = Number(query.get('page') ?? 1)
  const files = diffTrees(repository.commits.get(mergeBase)!.tree, head.tree).slice(0, state.limits.compareFiles)
  const web = `${html}/${repository.fullName}/compare/${params.basehead!}`
  const body = {
    url: `${url}/repos/${repository.fullName}/compare/${params.basehead!}`,
    ...{ html_url: web, permalink_url: web, diff_url: `${web}.diff`, patch_url: `${web}.patch` },
    base_commit: commitShape(context, base),
    merge_base_commit: commitShape(context, repository.commits.get(mergeBase)!),
    ...{ status, ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
    commits: ahead.slice((number - 1) * perPage, number * perPage).map((each) => commitShape(context, each)),
    ...(number === 1 && { files: files.map((file) => fileShape(context, file, head.sha)) }),
  }
  const paged = links(context, '/repos/{owner}/{repo}/compare/{basehead}', ahead.length, perPage, number)
  return { status: 200, body, ...paged }
}
