import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/core/finding.ts'
import { renderAnnotations, renderCommands, renderFindingAnnotations } from '../../../src/core/render/annotations.ts'
import { reportOf } from '../../golden/report.ts'
import { demo, situations } from '../../golden/situations.ts'

const annotations = (name: string) => renderAnnotations(reportOf(situations[name]!))

describe('annotations of a check', () => {
  test('one for each flagged file, new ones first, with the advice', () => {
    expect(annotations('obsolete-add')).toEqual(
      ['src/sources/fax/scan.ts', 'src/sources/fax/index.ts'].map((file) => ({
        level: 'error',
        title: 'Fax charts: Obsolete',
        message:
          'This will be removed, so please add nothing here. Removals and security fixes are welcome. Maintainers: nobody.',
        file,
      })),
    )
  })

  test('a file of several features has the strictest', () => {
    const report = reportOf({ matrix: demo, changes: ['~ src/sources/serial/arm64.c'] })
    expect(renderAnnotations(report).map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'Buoys (serial): Not maintained'],
    ])
  })

  test('ten of a level, the tenth counts the rest', () => {
    const all = annotations('large')
    expect(all).toHaveLength(10)
    expect(all[9]).toEqual({
      level: 'warning',
      title: 'Support matrix',
      message: '491 more are listed in the summary of this job.',
    })
  })

  test.each([
    ['all-fine', []],
    ['preview', []],
    ['matrix-faulty', ['error matrix.yaml:18', 'error matrix.yaml:51']],
    ['unmapped', Array.from({ length: 7 }, (_, index) => `notice src/new/part-00${index}.ts:`)],
  ])('%s', (name, expected) => {
    expect(annotations(name).map(({ level, file, line }) => `${level} ${file!}:${line ?? ''}`)).toEqual(expected)
  })
})

describe('workflow commands', () => {
  test('are a line each, and escaped', () => {
    const commands = renderCommands(annotations('hostile'))
    expect(commands.match(/^::warning file=[^\n]*::[^\n]*$/gm)).toHaveLength(6)
    expect(commands.trimEnd().split('\n')).toHaveLength(6)
    expect(commands).toContain('::warning file=one/`|<img')
    expect(commands).toContain('file=one/``%0A# b,title=N one `|<img')
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
