// Every situation's comment and summary, as files that a reviewer can open. UPDATE_GOLDEN=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { renderComment, renderSummary } from '../../src/core/render/check/markdown.ts'
import { reportOf } from './report.ts'
import { context, situations } from './situations.ts'

const folder = import.meta.dirname
const texts = new Map(
  Object.entries(situations).flatMap(([name, situation]) => {
    const report = reportOf(situation)
    return [
      [`${name}.comment.md`, renderComment(report, context)] as const,
      [`${name}.summary.md`, renderSummary(report, context)] as const,
    ]
  }),
)

if (process.env['UPDATE_GOLDEN'] === '1') for (const [file, text] of texts) writeFileSync(join(folder, file), text)

test('every golden file belongs to a situation', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.md')).sort()).toEqual([...texts.keys()].sort())
})

test.each([...texts])('%s', (file, text) => {
  expect(text).toBe(readFileSync(join(folder, file), 'utf8'))
})
