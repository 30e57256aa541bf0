// What an audit over a source in memory says where a step takes too long; the commands and the action have tests of their own.
import { expect, test } from '@jest/globals'
import { audit } from '../../src/engine/audit.ts'
import type { RepositorySource } from '../../src/engine/ports.ts'

const auditOf = (feature: object, paths: string[], copies = 1) => {
  const features = Array.from({ length: copies }, (_, index) => ({ name: `x${index}`, level: 'supported', ...feature }))
  const matrix = { version: 1, categories: [{ name: 'A', features }] }
  const source: RepositorySource = {
    listPaths: () => Promise.resolve(paths),
    readWorkflows: () => Promise.resolve([]),
    readHistory: () => Promise.resolve('there is none'),
    countLines: () => Promise.resolve(new Map()),
  }
  const given = { kind: 'given', name: 'm', read: () => Promise.resolve(Buffer.from(JSON.stringify(matrix))) } as const
  return audit(source, { matrix: given, today: '2026-11-26', seconds: copies > 1 ? 60 : 0.05 })
}

test('where matching takes too long, the message names the pattern', async () => {
  const audited = auditOf({ paths: ['re:^(a+)+$'] }, [`${'a'.repeat(60)}!`])
  await expect(audited).rejects.toThrow(
    'matching the files took longer than 0.05 s; the last pattern was re:^(a+)+$; make it simpler, or use fewer',
  )
})

test('where no pattern was asked, it says what was done', async () => {
  const audited = auditOf(
    {},
    Array.from({ length: 100_000 }, (_, index) => `p${index % 300}/${index}/x`),
  )
  await expect(audited).rejects.toThrow(/^[a-z ]+ took longer than 0.05 s; make the matrix smaller$/)
})

test('a file of more features than can be compared with each other is refused', async () => {
  await expect(auditOf({ paths: ['**'] }, ['a'], 1001)).rejects.toThrow(
    'a belongs to 1001 features, and an audit takes at most 1000 for one file; narrow the patterns that so many features share',
  )
  expect((await auditOf({ paths: ['**'] }, ['a'], 1000)).coverage.files).toBe(1)
})

test('a file of more patterns than anybody counts is refused', async () => {
  const all = (count: number) =>
    auditOf({ paths: Array.from({ length: count / 2 }, (_, i) => `**/{a,b${i}}`) }, ['a'], 2)
  await expect(all(10_002)).rejects.toThrow(
    'a matches 10002 patterns, and an audit takes at most 10000 for one file; remove those that others cover',
  )
})

test('the first 2,000 of all dead patterns get a suggestion', async () => {
  const paths = Array.from({ length: 2001 }, (_, index) => `f${index}`)
  const { findings } = await auditOf(
    { paths: ['f0', 'f1'] },
    paths.map((path) => `${path}/a`),
    1001,
  )
  const fixes = findings.filter(({ code }) => code === 'dead-pattern').map(({ fix }) => fix)
  expect([fixes.length, fixes[1999], fixes[2000]]).toEqual([
    2002,
    'Write f1/ (a folder needs a trailing / to mean what is below it).',
    expect.stringMatching(/^Correct it or remove it/),
  ])
})
