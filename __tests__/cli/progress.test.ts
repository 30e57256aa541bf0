// What is said while something takes long, and how text fits the terminal.
import { describe, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, progressLine, withProgress } from '../../src/cli/progress.ts'
import { renderText } from '../../src/core/render/check/text.ts'
import { PLAIN_VIEW } from '../../src/core/render/wrap.ts'
import { keepIo } from '../fakes/io.ts'
import { matrixOf, reportOf } from '../golden/report.ts'

async function waitFor(milliseconds: number, options: { errorColumns?: number; env?: Record<string, string> } = {}) {
  const { errorColumns, env = {} } = options
  const kept = keepIo('/', { env })
  const io = { ...kept.io, errorColumns }
  expect(await withProgress(io, 'Counting', { work: sleep(milliseconds, 7), done: () => 0.5 })).toBe(7)
  return kept.err()
}

describe('progress', () => {
  test.each<[string, Parameters<typeof waitFor>[1]]>([
    ['in a pipe', {}],
    ['in CI', { errorColumns: 80, env: { CI: 'true' } }],
    ['without colours', { errorColumns: 80, env: { NO_COLOR: '1' } }],
    ['on a dumb terminal', { errorColumns: 80, env: { TERM: 'dumb' } }],
  ])('%s is one plain line', async (_, options) => {
    expect(await waitFor(1200, options)).toBe('Counting …\n')
  })

  test('on a terminal is a bar that is taken away in the end', async () => {
    const drawn = (await waitFor(1400, { errorColumns: 60 })).split('\r\u001b[K')
    expect(drawn[1]).toBe(`[${'#'.repeat(12)}${'-'.repeat(12)}] 50 %  Counting`)
    expect(drawn.at(-1)).toBe('')
  })

  test('says nothing of what takes less than a second', async () => {
    expect([await waitFor(10), await waitFor(10, { errorColumns: 80 })]).toEqual(['', ''])
  })

  test.each([
    [20_000, ''],
    [20_001, 'Working out CODEOWNERS for 20001 files …\n'],
  ])('work that nothing can interrupt is named first: %i paths', (paths, says) => {
    const { io, err } = keepIo('/')
    announce(io, 'Working out CODEOWNERS', paths)
    expect(err()).toBe(says)
  })

  test.each([1000, 5300, 60_000])('a bar without an end stays in its line after %i ms', (now) => {
    const task = { doing: 'Reading the history', started: 0, done: () => undefined }
    const line = progressLine(task, { now, columns: 40 })
    expect(line).toHaveLength(39)
    expect(line).toMatch(/^\[-*#{5}-*\] \d+ s {2}Read/)
  })
})

test.each([40, 60, 120])('a check is wrapped at %i columns, and says the same', (width) => {
  const matrix = matrixOf(`version: 1
categories:
- name: Tools
  features:
  - {name: Saw, level: obsolete, paths: [saw/], notes: "${'The saw is kept for those who still cut by hand. '.repeat(3).trim()}"}
`)
  const report = reportOf({ matrix, changes: ['+ saw/new', '+ other/a'] })
  const context = { matrixPath: 'matrix.yaml' }
  const text = renderText(report, context, { ...PLAIN_VIEW, width })
  expect(text.split('\n').filter((line) => line.length > width)).toEqual([])
  const words = (some: string) => some.split(/\s+/).join(' ')
  expect(words(text)).toBe(words(renderText(report, context)))
})
