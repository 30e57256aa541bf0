// `npm run bench -- merge`: what an organisation's audit costs: one repository, and merging the reports of up to 3,000 of them with the page.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRunner } from './bench-process.mjs'

const CLI = resolve('dist/cli.js')
const LEVELS = ['supported', 'best-effort', 'not-maintained', 'experimental', 'deprecated', 'obsolete']
const COUNTS = [300, 1000, 3000]

/** Returns a function that runs the command line in the folder: what the runner returns, an error thrown if it failed. */
function createCli(folder) {
  const run = createRunner(folder)
  return async (args) => {
    const ran = await run([CLI, ...args])
    if (ran.code === null || ran.code > 1) throw new Error(`audit ended with ${ran.code}: ${ran.errors.slice(0, 500)}`)
    return ran
  }
}

/** A central matrix of 60 features. */
const matrix = () =>
  `version: 1\nproject: Acme\ncategories:\n  - name: Modules\n    features:\n${Array.from(
    { length: 60 },
    (_, index) =>
      `      - {name: Module ${index}, level: ${LEVELS[index % 6]}, maintainers: ["@acme/team-${index % 9}"], paths: [module-${index}/]}\n`,
  ).join('')}`

function makeRepository(folder) {
  mkdirSync(folder)
  for (let index = 0; index < 20; index++) {
    mkdirSync(join(folder, `module-${index}`))
    for (let file = 0; file < 10; file++) writeFileSync(join(folder, `module-${index}`, `${file}.ts`), `${file}\n`)
  }
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'All')
}

/** A copy of one report as another repository's, its list of unmapped files `unmapped` long. */
function writeReports(folder, { report, count, unmapped }) {
  mkdirSync(folder)
  for (let index = 0; index < count; index++) {
    const paths = Array.from({ length: unmapped }, (_, file) => `some/folder/of/service-${index}/file-${file}.ts`)
    const own = { ...report, repository: `acme/service-${index}`, coverage: { ...report.coverage, unmapped: paths } }
    writeFileSync(join(folder, `${index}.json`), JSON.stringify(own))
  }
}

export async function benchMerge() {
  const home = mkdtempSync(join(tmpdir(), 'support-matrix-bench-'))
  try {
    writeFileSync(join(home, 'matrix.yaml'), matrix())
    makeRepository(join(home, 'repository'))
    const args = ['audit', '--repo', 'repository', '--matrix', 'matrix.yaml', '--format', 'json']
    const run = createCli(home)
    const one = await run(args)
    console.log(`one repository of 200 files, 60 features: ${(one.ms / 1000).toFixed(2)} s, ${Math.round(one.mb)} MB`)
    const output = execFileSync(process.execPath, [CLI, ...args], { cwd: home, maxBuffer: 1e9 })
    const report = JSON.parse(output)
    console.log(`its report has ${report.findings.length} findings and ${output.length} bytes`)
    console.log('reports  unmapped each  text (MB)  seconds  ms each  peak (MB)  page (MB)  JSON (MB)')
    for (const [count, unmapped] of [...COUNTS.map((count) => [count, 100]), [COUNTS.at(-1), 3000]]) {
      const folder = `reports-${count}-${unmapped}`
      writeReports(join(home, folder), { report, count, unmapped })
      const names = Array.from({ length: count }, (_, index) => join(folder, `${index}.json`))
      const text = names.reduce((sum, name) => sum + statSync(join(home, name)).size, 0)
      const merged = await run(['audit', '--merge', ...names, '--html', 'merged.html', '--format', 'json'])
      const page = statSync(join(home, 'merged.html')).size
      const mb = (bytes) => (bytes / 2 ** 20).toFixed(1)
      const cells = [
        count,
        unmapped,
        mb(text),
        (merged.ms / 1000).toFixed(1),
        (merged.ms / count).toFixed(1),
        Math.round(merged.mb),
        mb(page),
        mb(merged.bytes),
      ]
      console.log(cells.map((cell, index) => String(cell).padStart([7, 15, 11, 9, 9, 11, 11, 11][index])).join(''))
      rmSync(join(home, folder), { recursive: true })
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
