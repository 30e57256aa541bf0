// Measures the committed dist as ratios to `node -e 0` in one run, the fake GitHub on this machine answering.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// `npm run bench -- comments FILE` measures what people read instead.
if (process.argv[2] === 'comments') {
  const { benchComments } = await import('./bench-comments.mjs')
  await benchComments(process.argv[3], process.argv[4])
  process.exit()
}

// `npm run bench -- hostile`: matrices made to cost time and memory; `-- hostile NAME`: those with NAME in their name.
if (process.argv[2] === 'hostile') {
  const { benchHostile } = await import('./bench-hostile.mjs')
  process.exit((await benchHostile(process.argv[3])) ? 0 : 1)
}

// `npm run bench -- hostile-texts [N] [SEED]`: hostile texts as every field through every output.
if (process.argv[2] === 'hostile-texts') {
  const { benchHostileTexts } = await import('./bench-hostile-texts.mjs')
  process.exit((await benchHostileTexts(Number(process.argv[3] ?? 10_000), Number(process.argv[4] ?? 1))) ? 0 : 1)
}

// `npm run bench -- merge`: the audit of an organisation.
if (process.argv[2] === 'merge') {
  const { benchMerge } = await import('./bench-merge.mjs')
  await benchMerge()
  process.exit()
}

const ROUNDS = Number(process.argv[2] ?? 7)
const home = mkdtempSync(join(tmpdir(), 'support-matrix-bench-'))

/** The tests' fake GitHub, as JavaScript that any Node runs. */
async function loadFakes() {
  const outfile = join(home, 'fakes.mjs')
  const contents = `export * from './__tests__/fakes/build.ts'; export * from './__tests__/fakes/github.ts'; export * from './__tests__/e2e/event.ts'`
  const banner = {
    js: `import { createRequire as r } from 'node:module'; const require = r(${JSON.stringify(import.meta.url)});`,
  }
  await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(process.cwd(), '__tests__/fakes/github.ts')).href) },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
const {
  addComment,
  commit,
  createGitHub,
  createRepository,
  openPullRequest,
  pullRequestEvent,
  startGitHub,
  countRoundTrips,
} = await loadFakes()

const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS+'\\n'))`

/** One run of node: milliseconds of wall time, peak memory in MB where asked for. */
function run(args, env = {}, { input } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, HOME: home, ...env },
      cwd: home,
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.stdin.end(input)
    child.on('close', (code) =>
      resolve({ ms: performance.now() - started, code, peak: Number(/peak=(\d+)/.exec(errors)?.[1]) / 1024, errors }),
    )
  })
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** A matrix with this many features, each with a few patterns of the usual kinds. */
function generateMatrix(features) {
  const rows = Array.from({ length: features }, (_, i) => {
    const level = ['supported', 'best-effort', 'experimental', 'deprecated', 'not-maintained'][i % 5]
    const paths = [
      `src/part-${i % 40}/feature-${i}/**`,
      `docs/part-${i % 40}/feature-${i}*.md`,
      `**/*feature_${i}_test.go`,
    ]
    return `      - {name: Feature ${i}, level: ${level}, maintainers: ["@acme/team-${i % 30}"], paths: ${JSON.stringify(paths)}}`
  })
  return `version: 1\ncategories:\n  - name: Generated\n    features:\n${rows.join('\n')}\n`
}

/** Changed files below the folders that the matrix's own patterns name. */
function generateFiles(matrix, count) {
  const folders = [...matrix.matchAll(/["\s]([\w./-]+\/)(?:\*\*)?["\s,\]]/g)]
    .map(([, folder]) => folder)
    .filter((folder) => !folder.startsWith('/'))
  const patch = `@@ -1,12 +1,12 @@\n${'-const before = 1\n+const after = 2\n'.repeat(12)}`.trimEnd()
  return Array.from({ length: count }, (_, i) => ({
    filename: `${folders[i % folders.length]}generated-${i}.go`,
    status: i % 7 === 0 ? 'added' : 'modified',
    additions: 12,
    deletions: i % 7 === 0 ? 0 : 12,
    patch,
    sha: i.toString(16).padStart(40, '0'),
  }))
}

async function prepare(matrix, count, latency) {
  const state = createGitHub()
  const repository = createRepository(state, 'acme/widgets')
  commit(state, repository, { files: { 'matrix.yaml': matrix } })
  commit(state, repository, { branch: 'topic', files: { 'x.txt': 'x' } })
  const pullRequest = openPullRequest(state, repository, {
    branch: 'topic',
    files: generateFiles(matrix, count),
    changedFiles: count,
  })
  // GitHub's own work is not ours: the files' pages stand ready.
  const github = await startGitHub(state, { latency, validate: false, kept: /\/files\?/ })
  const event = pullRequestEvent({
    ...{ url: github.url, html: github.html, github: state, state, repository, pullRequest },
  })
  const file = (name, text = '') => (writeFileSync(join(home, name), text), join(home, name))
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file(`event-${count}.json`, JSON.stringify(event.payload)),
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.html,
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: home,
    INPUT_TOKEN: state.token.text,
  }
  // What is measured is the run of every push but the first: our comment stands and says something else.
  const reset = () => {
    repository.comments.length = 0
    addComment(state, repository, { issue: 1, user: 'github-actions[bot]', body: '<!-- support-matrix:v1 -->\nOld.' })
    github.requests.length = 0
  }
  return { github, env, reset }
}

const root = process.cwd()
const kata = readFileSync('matrix.yaml', 'utf8')
const thousand = generateMatrix(1000)
const cases = []
for (const [name, matrix] of [
  ['Kata', kata],
  ['1,000 features', thousand],
])
  for (const files of [5, 300, 2900])
    for (const latency of [0, 40])
      cases.push({
        name: `${files} files, ${name}, ${latency} ms`,
        latency,
        ...(await prepare(matrix, files, latency)),
        times: [],
        peaks: [],
      })

const index = join(root, 'dist/index.js')
const cli = join(root, 'dist/cli.js')
const base = []
const starts = { 'start-up of dist/index.js': [index], 'start-up of dist/cli.js': [cli, '--help'] }
const startTimes = Object.fromEntries(Object.keys(starts).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  base.push((await run(['-e', '0'])).ms)
  for (const [name, args] of Object.entries(starts)) startTimes[name].push((await run(args)).ms)
  for (const one of cases) {
    one.reset()
    const { ms, peak, code, errors } = await run(['--import', PEAK, index], one.env)
    if (code > 1) throw new Error(`${one.name}: exit ${code}: ${errors}`)
    one.times.push(ms)
    one.peaks.push(peak)
  }
}
const zero = median(base)
console.log(`node -e 0: ${zero.toFixed(0)} ms here; all else as ratios to it, medians of ${ROUNDS}`)
for (const [name, times] of Object.entries(startTimes))
  console.log(`${name.padEnd(36)} ${(median(times) / zero).toFixed(1).padStart(5)}`)
for (const { name, times, peaks, github } of cases) {
  const requests = github.requests.length
  console.log(
    `${name.padEnd(36)} ${(median(times) / zero).toFixed(1).padStart(5)}   ${median(times).toFixed(0).padStart(5)} ms  ${String(requests).padStart(3)} requests in ${countRoundTrips(github.requests)} round trips, peak ${Math.max(...peaks).toFixed(0)} MB`,
  )
  await github.close()
}
rmSync(home, { recursive: true })
