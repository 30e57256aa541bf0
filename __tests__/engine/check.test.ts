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

/** Everything below a. */
const KEPT =
  'version: 1\ncategories:\n- name: A\n  features:\n  - {name: a, level: supported, maintainers: ["@a"], paths: [a/]}\n'

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

test.each([
  ['files beside the removed one tell that its feature keeps some', { 'a/x': '', m: MATRIX }, ['a'], 0],
  ['the whole tree is asked where they do not', { 'a/b/x': '', m: MATRIX }, ['a'], 1],
])('%s', async (_, head, folders, trees) => {
  const asked: string[] = []
  const source = sourceOf({ changes: [{ status: 'removed', path: 'a/gone' }], base: { ...head, m: KEPT }, head })
  let whole = 0
  const checked = await check(
    {
      ...source,
      listFilesIn: (_, folder) => {
        asked.push(folder)
        return Promise.resolve(Object.keys(head).filter((path) => path.slice(0, path.lastIndexOf('/')) === folder))
      },
      listPaths: (side) => {
        whole++
        return source.listPaths(side)
      },
    },
    { matrix: { kind: 'at-base', path: 'm', missing: 'no m' }, failOn: [] },
  )
  expect([asked, whole]).toEqual([folders, trees])
  expect(checked).toMatchObject({ report: { features: [{ emptied: false }] } })
})
