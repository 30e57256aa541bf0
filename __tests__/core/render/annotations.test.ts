import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/core/finding.ts'
import { renderAnnotations, renderCommands, renderFindingAnnotations } from '../../../src/core/render/annotations.ts'
import { reportOf } from '../../golden/report.ts'
import { demo, situations } from '../../golden/situations.ts'

const annotations = (name: string) => renderAnnotations(reportOf(situations[name]!))

describe('annotations of a check', () => {
  test('one for each flagged entry, at its first file, new ones first', () => {
    expect(annotations('obsolete-add')).toEqual([
      {
        level: 'error',
        title: 'Support matrix',
        message:
          'Fax charts: Obsolete. This will be removed, so it takes no new files. Removals and security fixes are welcome. ' +
          'Maintainers: nobody. Likewise 1 more file.',
        file: 'src/sources/fax/scan.ts',
      },
    ])
  })

  test('a flagged change of a level, at its row; of what is removed, at the file', () => {
    const { message, ...place } = annotations('level-changes')[0]!
    expect(place).toEqual({ level: 'error', title: 'Support matrix', file: 'matrix.yaml', line: 23 })
    expect(message).toBe('Raised to Supported: Storm surge has no docs or ci: add them in matrix.yaml.')
    const removed = annotations('level-changes').find((one) => one.message.startsWith('Removed: Fax charts'))!
    expect(removed).toMatchObject({ level: 'notice', file: 'matrix.yaml' })
    expect(removed).not.toHaveProperty('line')
  })

  test('a file of several features has each of them', () => {
    const report = reportOf({ matrix: demo, changes: ['~ src/sources/serial/arm64.c'] })
    expect(renderAnnotations(report).map(({ level, message }) => [level, message.split('.')[0]])).toEqual([
      ['warning', 'Buoys (serial): Not maintained'],
      ['notice', 'arm64: Best-effort'],
    ])
  })

  test('alike features are one, however many files they have', () => {
    expect(annotations('large').map(({ level, file }) => `${level} ${file!}`)).toEqual([
      'warning src/inland-1/part-000.ts',
      'warning src/inland-2/part-000.ts',
    ])
  })

  test.each([
    ['all-fine', []],
    ['preview', []],
    ['matrix-faulty', ['error matrix.yaml:18', 'error matrix.yaml:51']],
    ['unmapped', ['notice src/new/part-000.ts:']],
  ])('%s', (name, expected) => {
    expect(annotations(name).map(({ level, file, line }) => `${level} ${file!}:${line ?? ''}`)).toEqual(expected)
  })
})

describe('workflow commands', () => {
  test('are a line each, and escaped', () => {
    const commands = renderCommands(annotations('hostile'))
    expect(commands.match(/^::warning file=[^\n]*::[^\n]*$/gm)).toHaveLength(1)
    expect(commands.trimEnd().split('\n')).toHaveLength(1)
    expect(commands).toContain('::warning file=one/`|<img')
  })

  test('of findings', () => {
    const finding: Finding = {
      ...{ code: 'dead-pattern', severity: 'warning', message: 'src/a matches nothing', fix: 'Write src/a/.' },
      ...{ file: 'matrix.yaml', line: 3, column: 5 },
    }
    expect(renderCommands(renderFindingAnnotations([finding]))).toBe(
      '::warning file=matrix.yaml,line=3,col=5,title=dead-pattern::src/a matches nothing. Write src/a/.\n',
    )
  })
})
