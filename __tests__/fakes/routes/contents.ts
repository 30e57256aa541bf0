// The contents endpoint, with its three media types and its limits. Sources of the numbers: GitHub's REST reference.
import { posix } from 'node:path'
import { findCommit } from '../objects.ts'
import type { Entry } from '../state.ts'
import type { Context, Reply, Route } from './route.ts'
import { notFound, ok, read, Refusal } from './route.ts'

const MEGABYTE = 1024 * 1024

export const contentRoutes: Route[] = [
  { method: 'GET', template: '/repos/{owner}/{repo}/contents/{path}', needs: read('contents'), answer: answerContents },
]

function answerContents(context: Context): Reply {
  const { repository, params, query, accept } = context
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = findCommit(repository, ref)
  if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const path = params.path!.replace(/^\/+|\/+$/g, '')
  const found = commit.tree.get(path)
  if (!found) return ok(listFolder(context, commit.tree, path, ref))
  if (found.mode === '160000') {
    const git = `${context.html}/submodule.git`
    return ok({ ...frame(context, path, found, ref), type: 'submodule', submodule_git_url: git })
  }
  const entry = followLink(commit.tree, path, found)
  if (!entry) {
    return ok({ ...frame(context, path, found, ref), type: 'symlink', target: found.content.toString('utf8') })
  }
  if (entry.size > 100 * MEGABYTE) {
    const message = 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.'
    throw new Refusal(403, message, [{ resource: 'Blob', field: 'data', code: 'too_large' }])
  }
  if (/\braw\b/.test(accept)) {
    return {
      status: 200,
      body: entry.content,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    }
  }
  const small = entry.size <= MEGABYTE
  return ok({
    ...frame(context, path, entry, ref),
    type: 'file',
    content: small ? entry.content.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: small ? 'base64' : 'none',
  })
}

/** The file behind a symlink; undefined where it leads out of the repository, nowhere or to another link. */
function followLink(tree: ReadonlyMap<string, Entry>, path: string, entry: Entry): Entry | undefined {
  if (entry.mode !== '120000') return entry
  const target = tree.get(posix.join(posix.dirname(path), entry.content.toString('utf8')))
  return target?.mode === '120000' ? undefined : target
}

function frame(
  context: Context,
  path: string,
  entry: Pick<Entry, 'sha' | 'size'>,
  ref: string,
): Record<string, unknown> {
  const { url, html, repository } = context
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const self = `${url}/repos/${repository.fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${url}/repos/${repository.fullName}/git/blobs/${entry.sha}`
  const web = `${html}/${repository.fullName}/blob/${encodeURIComponent(ref)}/${encoded}`
  const { sha, size } = entry
  return {
    ...{ name: posix.basename(path), path, sha, size, url: self, html_url: web, git_url: git, download_url: web },
    _links: { self, git, html: web },
  }
}

function listFolder(context: Context, tree: ReadonlyMap<string, Entry>, path: string, ref: string): unknown {
  const prefix = path === '' ? '' : `${path}/`
  const children = new Map<string, unknown>()
  for (const [name, entry] of tree) {
    if (!name.startsWith(prefix)) continue
    const child = prefix + name.slice(prefix.length).split('/')[0]!
    const type = child !== name ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file'
    children.set(child, {
      ...frame(context, child, child === name ? entry : { sha: '0'.repeat(40), size: 0 }, ref),
      type,
    })
  }
  if (children.size === 0) throw notFound()
  return [...children.values()].slice(0, 1000)
}
