// `npm run bench [-- ROUNDS] [--only TEXT] [--peers FOLDER]`: whole runs of the committed dist as ratios to `node -e 0`, each
// beside one of that, in turn. What a run has besides Node, GitHub and git, is made up here, the same each time.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startFakes } from './bench-github.mjs'
import {
  RULES,
  changedFiles,
  makeFiles,
  makeMatrix,
  makeRepository,
  usualMatrix,
  writeMatrix,
} from './bench-inputs.mjs'
import { recordGit, runTogether } from './bench-git.mjs'
import { createRunner, median } from './bench-process.mjs'

const CLI = resolve('dist/cli.js')
const ACTION = resolve('dist/index.js')
const KATA = readFileSync('matrix.yaml', 'utf8')

/** Prints a line a row: how often `node -e 0` fits into its wall and its processor time, and its peak memory. */
export async function benchTable({ rounds = 7, only = '', peers } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'support-matrix-bench-'))
  try {
    const run = createRunner(home)
    const rows = []
    for (const make of [actionRows, deletionRows, commandRows, lintRows, treeRows, auditRows])
      rows.push(...(await make({ home, run, peers, wants: (name) => name.includes(only) })))
    console.log(`Node ${process.version}, medians of ${rounds}; × is \`node -e 0\`, run before each`)
    console.log(`${''.padEnd(52)}${['wall ×', 'CPU ×', 'MB'].map((title) => title.padStart(9)).join('')}`)
    const results = new Map()
    for (const name of new Set(rows.map(({ group }) => group)))
      await measureGroup(
        rows.filter(({ group }) => group === name),
        { run, rounds, results },
      )
    for (const { close } of rows) await close?.()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A group that has run this long is not run again. */
const MOST_SECONDS = 120

/** Rows of a group take turns, so that what is compared ran at the same time. */
async function measureGroup(group, { run, rounds, results }) {
  const samples = group.map(() => [])
  const started = performance.now()
  for (let round = 0; round < rounds && performance.now() - started < MOST_SECONDS * 1000; round++)
    for (const [index, row] of group.entries()) {
      row.reset?.()
      const zero = await run(['-e', '0'])
      const one = await row.measure()
      row.said = row.describe?.()
      if (one.code === null || one.code > (row.mostCode ?? 1))
        throw new Error(`${row.name}: exit ${one.code}: ${one.errors}`)
      samples[index].push({ ...one, wall: one.ms / zero.ms, work: one.cpu / zero.cpu })
    }
  for (const [index, row] of group.entries()) {
    const of = (key) => median(samples[index].map((one) => one[key]))
    const result = { wall: of('wall'), work: of('work'), mb: of('mb'), ms: of('ms'), cpu: of('cpu') }
    results.set(row.name, result)
    const cells = [
      result.wall.toFixed(1),
      Number.isNaN(result.work) ? '' : result.work.toFixed(1),
      Number.isNaN(result.mb) ? '' : result.mb.toFixed(0),
    ]
    const runs = samples[index].length < rounds && `${samples[index].length} runs`
    const notes = [`${result.ms.toFixed(0)} ms`, runs, row.said, row.compare?.(result, results)]
      .filter(Boolean)
      .join(', ')
    console.log(`${row.name.padEnd(52)}${cells.map((cell) => cell.padStart(9)).join('')}   ${notes}`)
  }
}

const growth = (smaller) => (result, results) => `grows by ${(result.cpu / results.get(smaller).cpu).toFixed(1)}`

async function actionRows({ home, run, wants, peers }) {
  const open = await startFakes(home)
  const rows = []
  const add = async (name, matrix, count, latency = 0) => {
    if (!wants(name)) return
    const changed = changedFiles(matrix, count)
    const pull = await open({ tree: { 'matrix.yaml': matrix }, changed, latency })
    rows.push({ ...pull, name, group: `action ${latency}`, measure: () => run([ACTION], { env: pull.env }) })
    if (peers === undefined || latency > 0) return
    const { answerPeers, peerFiles, peerRuns } = await import('./bench-peers.mjs')
    const other = await open({ tree: peerFiles(matrix), changed, answer: answerPeers })
    for (const { name: peer, file, env } of peerRuns(resolve(peers), { matrix, env: other.env }))
      rows.push({ ...other, name: `… ${peer}`, group: 'action 0', measure: () => run([file], { env }), mostCode: 0 })
  }
  await add('5 files, 90 globs', usualMatrix(90), 5)
  await add('300 files, 90 globs', usualMatrix(90), 300)
  await add('5 files, Kata', KATA, 5)
  await add('2,900 files, 1,000 globs', usualMatrix(1000), 2900)
  await add('5 files, Kata, 40 ms a request', KATA, 5, 40)
  return rows
}

async function deletionRows({ home, run, wants }) {
  const group = 'one deletion, 5 files, repository of 30,869'
  if (!wants(group)) return []
  const open = await startFakes(home)
  const tree = Object.fromEntries(
    Array.from({ length: 30_868 }, (_, i) => [`pkg/${i % 700}/${i % 3 === 0 ? 'inner/' : ''}${i}.go`, 'x']),
  )
  for (const path of [
    'tools/one/only.go',
    'tools/two/other.go',
    'tools/two/more.go',
    'one/only_test.go',
    'two/other_test.go',
  ])
    tree[path] = 'x'
  tree['matrix.yaml'] = writeMatrix([
    { name: 'Packages', paths: ['pkg/'] },
    { name: 'Tools', paths: ['tools/'] },
    { name: 'Tests', paths: ['**/*_test.go'] },
  ])
  const edited = (filename) => ({
    ...{ filename, status: 'modified', additions: 1, deletions: 1, sha: '0'.repeat(40) },
    patch: '@@ -1 +1 @@\n-a\n+b',
  })
  const rows = []
  const add = async (what, gone) => {
    const changed = [
      edited('pkg/1/1.go'),
      edited('pkg/2/2.go'),
      edited('pkg/4/4.go'),
      edited('pkg/5/5.go'),
      { ...edited(gone), ...(what !== '' && { status: 'removed', additions: 0, patch: '@@ -1 +0,0 @@\n-a' }) },
    ]
    const pull = await open({ tree, changed })
    const name = what === '' ? `${group}: none` : `… ${what}`
    const compare = (result, results) => `CPU × ${(result.cpu / results.get(`${group}: none`).cpu).toFixed(2)} of none`
    rows.push({
      ...pull,
      name,
      group,
      measure: () => run([ACTION], { env: pull.env }),
      ...(what !== '' && { compare }),
    })
  }
  await add('', 'tools/two/more.go')
  await add('others are beside it', 'tools/two/more.go')
  await add("others are elsewhere below its feature's folder", 'tools/one/only.go')
  await add('its feature has no folder', 'one/only_test.go')
  return rows
}

function commandRows({ run, wants }) {
  const commands = {
    'cli.js --help': ['--help'],
    'cli.js --version': ['--version'],
    'cli.js check --help': ['check', '--help'],
  }
  return Object.entries(commands)
    .filter(([name]) => wants(name))
    .map(([name, args]) => ({ name, group: 'help', measure: () => run([CLI, ...args]) }))
}

function lintRows({ home, run, wants }) {
  return Object.entries(RULES).flatMap(([what, make]) =>
    [8000, 16_000].flatMap((count) => {
      const name = (rules) => `lint, ${rules.toLocaleString('en')} rules: ${what}`
      if (!wants(name(count))) return []
      const file = join(home, `rules-${count}-${what.replace(/\W+/g, '-')}.yaml`)
      writeFileSync(file, make(count))
      const measure = () => run([CLI, 'lint', '--matrix', file])
      return [{ name: name(count), group: what, measure, ...(count > 8000 && { compare: growth(name(8000)) }) }]
    }),
  )
}

/** A tree and a matrix as large as Linux's and its MAINTAINERS; for what takes long, smaller ones. */
function treeRows(world) {
  return [...rowsOfTree(world, [78_624, 2600, 7000]), ...rowsOfTree(world, [20_000, 660, 1800], 'export codeowners')]
}

function rowsOfTree({ home, run, wants }, [count, features, patterns], only) {
  const shown = (number) => number.toLocaleString('en')
  const group = `tree of ${shown(count)} files, ${shown(patterns)} patterns`
  if (!wants(group)) return []
  const files = makeFiles(count)
  const folder = join(home, `tree-${count}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'matrix.yaml'), makeMatrix(features, patterns, files))
  writeFileSync(join(folder, 'tree.txt'), `${files.join('\n')}\n`)
  const input = `${files.join('\n')}\n`
  const matrix = ['--matrix', 'matrix.yaml']
  const commands = {
    'explain all': { args: ['explain', ...matrix], input },
    'explain all as JSON': { args: ['explain', ...matrix, '--format', 'json'], input },
    'explain one path': { args: ['explain', ...matrix, files[0]] },
    'export json': { args: ['export', 'json', ...matrix] },
    'export codeowners': { args: ['export', 'codeowners', ...matrix, '--tree', 'tree.txt'] },
  }
  return Object.entries(commands)
    .filter(([name]) => (only === undefined ? name !== 'export codeowners' : name === only))
    .map(([name, { args, input: given }]) => ({
      ...{ name: `${group}: ${name}`, group: name },
      measure: () => run([CLI, ...args], { cwd: folder, input: given }),
    }))
}

/** The audit beside the questions that it asks git, all of them at once. */
async function auditRows({ home, run, wants }) {
  const group = 'audit with history: 4,500 files, 6,000 commits'
  if (!wants(group)) return []
  const folder = join(home, 'repository')
  const files = makeFiles(4500)
  makeRepository(folder, { files, matrix: makeMatrix(90, 250, files), commits: 6000 })
  const args = [CLI, 'audit', '--format', 'json']
  const commands = await recordGit({ home, work: (env) => run(args, { cwd: folder, env }) })
  const compare = (result, results) =>
    `wall × ${(result.ms / results.get(`${group}: its git commands`).ms).toFixed(2)} of them`
  return [
    {
      name: `${group}: its git commands`,
      group,
      measure: () => runTogether(commands),
      describe: () => `${commands.length} commands together`,
    },
    { name: group, group, measure: () => run(args, { cwd: folder }), compare },
  ]
}
