// Pull requests on the tests' fake GitHub, for the benchmarks.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadTypeScript } from './load-typescript.mjs'

const FAKES = `
  export * from './__tests__/fakes/build.ts'
  export * from './__tests__/fakes/github.ts'
  export * from './__tests__/e2e/event.ts'`

/** Returns `open`, which puts a pull request on a GitHub of its own, and says with which environment a run finds it. */
export async function startFakes(folder) {
  const place = pathToFileURL(join(process.cwd(), '__tests__/fakes/github.ts')).href
  const fakes = await loadTypeScript(FAKES, { define: { 'import.meta.url': JSON.stringify(place) } })

  /** `tree`: the base's files by path, the matrix among them. `changed`: the pull request's, as GitHub lists them. */
  return async function open({ tree, changed, latency = 0, answer }) {
    const home = mkdtempSync(join(folder, 'run-'))
    const state = fakes.createGitHub()
    const repository = fakes.createRepository(state, 'acme/widgets')
    const from = fakes.commit(state, repository, { files: tree })
    const gone = changed.filter(({ status }) => status === 'removed').map(({ filename }) => [filename, null])
    fakes.commit(state, repository, { branch: 'topic', from, files: { 'x.txt': 'x', ...Object.fromEntries(gone) } })
    const topic = { branch: 'topic', files: changed, changedFiles: changed.length }
    const pullRequest = fakes.openPullRequest(state, repository, topic)
    // GitHub's own work is not ours: long answers are prepared.
    const github = await fakes.startGitHub(state, {
      latency,
      validate: false,
      kept: /\/files\?|\/git\/trees\//,
      answer,
    })
    const { name, payload } = fakes.pullRequestEvent({
      ...{ url: github.url, html: github.html, github: state, state, repository, pullRequest },
    })
    const file = (base, text = '') => (writeFileSync(join(home, base), text), join(home, base))
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.html,
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: home,
      INPUT_TOKEN: state.token.text,
    }
    /** What is measured is the run of every push but the first: our comment is there and says something else. */
    const reset = () => {
      repository.comments.length = 0
      const body = '<!-- support-matrix:v1 -->\nOld.'
      fakes.addComment(state, repository, { issue: 1, user: 'github-actions[bot]', body })
      github.requests.length = 0
    }
    const describe = () => `${github.requests.length} requests in ${fakes.countRoundTrips(github.requests)} round trips`
    return { env, reset, describe, close: () => github.close() }
  }
}
