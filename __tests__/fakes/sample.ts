// A small project for tests: a repository with a matrix and one pull request, the same bytes each time.
import type { Edits } from './build.ts'
import type { GitHubState, PullRequest, RepositoryState } from './state.ts'
import { commit, createGitHub, createRepository, openPullRequest } from './build.ts'

export const MATRIX = `version: 1
project: Widgets
override: {label: support-matrix/override, bots: ["trusted[bot]"]}
volunteer: https://example.org/volunteer
teams:
  "@acme/future": {planned: true}
unmapped: {add: notice, edit: pass, remove: pass, ignore: ["docs/**"]}
categories:
  - name: Runtime
    features:
      - name: Engine
        level: supported
        maintainers: ["@acme/engine"]
        paths: ["src/engine/**"]
      - name: Old Engine
        level: obsolete
        paths: ["src/old/**"]
        sunset: {deprecated: 2026-01-31, removal: "3.0", replacement: runtime/engine}
  - name: Tools
    features:
      - name: Tracer
        level: not-maintained
        notes: Nobody has looked at it for two years.
        paths: ["tools/tracer/**"]
      - name: Probe
        level: experimental
        maintainers: ["@bob", "@acme/future"]
        paths: ["tools/probe/**"]
`

/** What the project's main branch holds before any pull request. */
export const BASE_FILES: Edits = {
  'matrix.yaml': MATRIX,
  'README.md': '# Widgets\n',
  'docs/guide.md': 'Read me.\n',
  'src/engine/start.ts': 'export const start = 1\n',
  'src/engine/stop.ts': 'export const stop = 2\n',
  'src/old/start.ts': 'export const start = 0\n',
  'tools/tracer/trace.ts': 'export const trace = 3\n',
  'tools/probe/probe.ts': 'export const probe = 4\n',
}

export interface Sample {
  github: GitHubState
  repository: RepositoryState
  pullRequest: PullRequest
}

/** `acme/widgets` with pull request 1 that makes the edits; `fork` puts its branch into `mallory/widgets`. */
export function createSample(
  options: { before?: Edits; edits?: Edits; fork?: boolean } & Partial<
    Omit<Parameters<typeof openPullRequest>[2], 'branch' | 'head'>
  > = {},
): Sample {
  const { before = {}, edits = { 'src/engine/start.ts': 'export const start = 10\n' }, fork = false, ...rest } = options
  const github = createGitHub()
  const repository = createRepository(github, 'acme/widgets')
  commit(github, repository, { files: { ...BASE_FILES, ...before } })
  const head = fork ? createRepository(github, 'mallory/widgets', { forkOf: repository }) : repository
  const user = fork ? 'mallory' : 'alice'
  const from = repository.branches.get('main')!
  commit(github, head, { branch: 'topic', from, files: edits, author: user })
  const pullRequest = openPullRequest(github, repository, { branch: 'topic', head, user, ...rest })
  return { github, repository, pullRequest }
}
