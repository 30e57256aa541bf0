// Other actions over the same pull request, beside ours: from a folder that has `labeler`, `paths-filter` and
// `sticky-pull-request-comment` as their repositories have them at a release.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** What they ask GitHub and we don't. */
export function answerPeers(method, path, text) {
  if (method === 'PUT' && path.endsWith('/labels')) return { status: 200, body: [] }
  if (path !== '/graphql') return undefined
  const { query } = JSON.parse(text)
  if (query.includes('updateIssueComment'))
    return { status: 200, body: { data: { updateIssueComment: { issueComment: {} } } } }
  const body = 'Old.\n<!-- Sticky Pull Request Comment -->'
  const node = { id: 'C_1', author: { login: 'github-actions' }, isMinimized: false, body, url: 'https://github.com/c' }
  const comments = { nodes: [node], pageInfo: { endCursor: null, hasNextPage: false } }
  return {
    status: 200,
    body: { data: { viewer: { login: 'github-actions[bot]' }, repository: { pullRequest: { comments } } } },
  }
}

/** Their configuration with the matrix's own globs, as files of the base. */
export function peerFiles(matrix) {
  const features = parse(matrix).categories.flatMap((category) => category.features)
  const rules = features.map(({ name, paths }) => [name, [{ 'changed-files': [{ 'any-glob-to-any-file': paths }] }]])
  return { '.github/labeler.yml': stringify(Object.fromEntries(rules)) }
}

/** Rows for one pull request: the name, and how to run it. */
export function peerRuns(folder, { matrix, env }) {
  const features = parse(matrix).categories.flatMap((category) => category.features)
  const filters = stringify(Object.fromEntries(features.map(({ name, paths }) => [name.replaceAll(' ', '-'), paths])))
  const token = env.INPUT_TOKEN
  const inputs = {
    labeler: { 'repo-token': token },
    'paths-filter': { token, filters },
    'sticky-pull-request-comment': { GITHUB_TOKEN: token, message: 'New.' },
  }
  return Object.entries(inputs).map(([name, given]) => ({
    name,
    file: join(folder, name, 'dist/index.js'),
    env: {
      ...env,
      GITHUB_GRAPHQL_URL: `${env.GITHUB_API_URL}/graphql`,
      GITHUB_SHA: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).pull_request.head.sha,
      ...Object.fromEntries(
        Object.entries({ ...defaultInputs(join(folder, name)), ...given }).map(([key, value]) => [
          `INPUT_${key.toUpperCase()}`,
          value,
        ]),
      ),
    },
  }))
}

/** As the runner passes them on; those that are expressions are for the caller to give. */
function defaultInputs(folder) {
  const { inputs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, { default: value = '' }]) =>
      String(value).includes('${{') ? [] : [[name, String(value)]],
    ),
  )
}
