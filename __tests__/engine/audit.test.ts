// What an audit over a source in memory says where a step takes too long; the commands and the action have tests of their own.
import { expect, test } from '@jest/globals'
import { audit } from '../../src/engine/audit.ts'
import type { RepositorySource } from '../../src/engine/ports.ts'

const auditOf = (feature: object, paths: string[]) => {
  const matrix = { version: 1, categories: [{ name: 'A', features: [{ name: 'x', level: 'supported', ...feature }] }] }
  const source: RepositorySource = {
    listPaths: () => Promise.resolve(paths),
    readWorkflows: () => Promise.resolve([]),
    readHistory: () => Promise.resolve('there is none'),
    countLines: () => Promise.resolve(new Map()),
  }
  const given = { kind: 'given', name: 'm', read: () => Promise.resolve(Buffer.from(JSON.stringify(matrix))) } as const
  return audit(source, { matrix: given, today: '2026-11-26', seconds: 0.05 })
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
