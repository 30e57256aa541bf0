// The story of a check over a source that stands in memory; the doors have situations of their own.
import { expect, test } from '@jest/globals'
import type { Change } from '../../src/core/change/change.ts'
import { check } from '../../src/engine/check.ts'
import type { Checked } from '../../src/engine/check.ts'
import { UsageError } from '../../src/engine/errors.ts'
import type { ChangeSource, FoundChanges, Stop } from '../../src/engine/ports.ts'

const MATRIX = `version: 1
categories: [{name: A, features: [{name: x, level: supported, maintainers: ["@u"], paths: [a/, "re:^(a+)+$"]}]}]
`
const LONG = `${'a'.repeat(60)}!`

interface World {
  changes: Change[]
  base?: Record<string, string>
  head?: Record<string, string>
  found?: FoundChanges | Stop
}

function sourceOf({ changes, base = { m: MATRIX }, head = base, found = { changes } }: World): ChangeSource {
  const at = { base, head }
  return {
    ...{ base: null, head: null },
    findChanges: () => Promise.resolve(found),
    findFile: (side, path) => Promise.resolve(at[side][path] === undefined ? undefined : Buffer.from(at[side][path])),
    listPaths: (side) => Promise.resolve(Object.keys(at[side])),
  }
}

const run = async (world: World, request: { failOn?: string[]; seconds?: number } = {}) =>
  check(sourceOf(world), { matrix: { kind: 'at-base', path: 'm', missing: 'no m' }, failOn: [], ...request })
const reportOf = async (...given: Parameters<typeof run>) => ((await run(...given)) as Checked).report

test('where matching takes too long, the problem names the pattern and nothing is mapped', async () => {
  const report = await reportOf({ changes: [{ status: 'added', path: LONG }] }, { seconds: 0.05 })
  expect(report).toMatchObject({
    ...{ verdict: 'fail', complete: false, features: [], unmapped: [], files: 1 },
    problems: [{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 0.05 }],
  })
})

test('all matching shares one limit, and a faulty matrix is reported beside it', async () => {
  const changes: Change[] = [
    { status: 'added', path: LONG },
    { status: 'modified', path: 'm' },
  ]
  const slow = { code: 'time-limit', pattern: 're:^(a+)+$', seconds: 0.05 }
  const head = (m: string) => ({ changes, head: { m, [LONG]: '' } })
  const moved = await reportOf(head(MATRIX.replace('a/,', 'b/,')), { seconds: 0.05 })
  expect([moved.verdict, moved.problems]).toEqual(['fail', [slow]])
  const faulty = await reportOf(head('version: 2'), { seconds: 0.05 })
  expect(faulty.problems).toEqual([slow, { code: 'matrix-faulty' }])
})

test('it fails too where only the search for emptied features takes too long', async () => {
  const world = { changes: [{ status: 'removed' as const, path: 'a/x' }], head: { m: MATRIX, [LONG]: '' } }
  const report = await reportOf(world, { seconds: 0.05 })
  expect(report.verdict).toBe('fail')
  expect(report.features).toMatchObject([{ id: 'a/x', change: 'remove', emptied: false }])
  expect(report.problems).toEqual([{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 0.05 }])
})

test('a feature whose last file goes is emptied', async () => {
  const changes = [{ status: 'removed' as const, path: 'a/x' }]
  expect((await reportOf({ changes })).features[0]).toMatchObject({ emptied: true })
  const head = { m: MATRIX, 'a/y': '' }
  expect((await reportOf({ changes, head })).features[0]).toMatchObject({ emptied: false })
})

test('a list that lacks files fails, and says why', async () => {
  const report = await reportOf({ changes: [], found: { changes: [], lacking: 'too large' } })
  expect([report.verdict, report.complete]).toEqual(['fail', false])
  expect(report.problems).toEqual([{ code: 'incomplete', detail: 'too large' }])
})

test('where there is nothing to judge, that is the answer', async () => {
  const stop = { stop: 'superseded by 1', red: true }
  expect(await run({ changes: [], found: stop })).toEqual(stop)
})

test('a matrix that the head adds is a preview', async () => {
  const changes: Change[] = [
    { status: 'added', path: 'm' },
    { status: 'added', path: 'a/x' },
  ]
  const report = await reportOf({ changes, base: {}, head: { m: MATRIX } })
  expect(report).toMatchObject({ preview: true, verdict: 'pass', matrixChange: { status: 'added' } })
})

test.each([
  ['neither has a matrix', {}],
  ['the head has one that the changes do not add', { m: MATRIX }],
])('%s: it stops', async (_, head) => {
  const stopped = run({ changes: [{ status: 'added', path: 'a/x' }], base: {}, head })
  await expect(stopped).rejects.toThrow(new UsageError('no m'))
})

test('a level that the matrix does not have stops it', async () => {
  await expect(run({ changes: [] }, { failOn: ['nope'] })).rejects.toThrow(/fail-on names "nope"/)
})

/** What stands directly in the folder; nobody can tell of `odd`. */
function listIn(files: Record<string, string>, folder: string): string[] | undefined {
  if (folder === 'odd') return undefined
  const below = Object.keys(files).filter((path) => path.startsWith(`${folder}/`))
  return [...new Set(below.map((path) => /^[^/]+\/?/.exec(path.slice(folder.length + 1))![0]))].map(
    (name) => `${folder}/${name}`,
  )
}

interface EmptiedRow {
  asks: string
  head?: string
  row?: string
  gone: string
  left: string[]
  folders: string[]
  trees: number
  emptied?: boolean
}

test.each<EmptiedRow>([
  { asks: 'the folder, where files beside it tell', gone: 'a/gone', left: ['a/x'], folders: ['a'], trees: 0 },
  { asks: 'the folder, where one below it tells', gone: 'a/gone', left: ['a/b/x'], folders: ['a'], trees: 0 },
  { asks: 'the folder of its pattern next', gone: 'a/b/gone', left: ['a/c/x'], folders: ['a/b', 'a'], trees: 0 },
  {
    asks: 'no more to know that nothing is left',
    gone: 'a/b/gone',
    left: [],
    folders: ['a/b', 'a'],
    emptied: true,
    trees: 0,
  },
  {
    ...{ asks: 'every folder of its patterns', row: 'paths: [a/, "c/{d,e}/**"]', gone: 'a/gone', left: ['c/e/x'] },
    ...{ folders: ['a', 'c/d', 'c/e'], trees: 0 },
  },
  {
    ...{ asks: 'the tree, where more than a folder is meant', row: 'paths: ["a/**/*.go"]', gone: 'a/b/gone.go' },
    ...{ left: ['a/c/x.go'], folders: ['a/b'], trees: 1 },
  },
  {
    ...{ asks: 'the tree, where something is excluded', row: 'paths: [a/], exclude: [a/c/]', gone: 'a/b/gone' },
    ...{ left: ['a/c/x'], folders: ['a/b'], trees: 1, emptied: true },
  },
  {
    ...{ asks: 'the tree, where another row may take all', head: 'match: last\n', gone: 'a/b/gone', left: ['a/c/x'] },
    ...{ folders: ['a/b'], trees: 1 },
  },
  {
    ...{ asks: 'the tree, where a folder tells nothing', row: 'paths: [odd/]', gone: 'odd/b/gone', left: ['odd/x'] },
    ...{ folders: ['odd/b', 'odd'], trees: 1 },
  },
])('to know whether a feature is emptied it asks $asks', async (row) => {
  const { head: top = '', row: feature = 'paths: [a/]', gone, left, folders, trees, emptied = false } = row
  const text = `version: 1\n${top}categories:\n- name: A\n  features:\n  - {name: a, level: supported, maintainers: ["@a"], ${feature}}\n`
  const head = { m: text, ...Object.fromEntries(left.map((path) => [path, ''])) }
  const source = sourceOf({ changes: [{ status: 'removed', path: gone }], base: { ...head, [gone]: '' }, head })
  const asked: string[] = []
  let whole = 0
  const checked = await check(
    {
      ...source,
      listFolder: (_, folder) => {
        asked.push(folder)
        return Promise.resolve(listIn(head, folder))
      },
      listPaths: (side) => {
        whole++
        return source.listPaths(side)
      },
    },
    { matrix: { kind: 'at-base', path: 'm', missing: 'no m' }, failOn: [] },
  )
  expect([asked, whole]).toEqual([folders, trees])
  expect(checked).toMatchObject({ report: { features: [{ emptied }] } })
})
