import { describe, expect, test } from '@jest/globals'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/map.ts'
import { renderExplain, renderExplainMarkdown } from '../../../src/core/render/explain/paths.ts'
import { renderFindingsText } from '../../../src/core/render/findings.ts'
import { renderText } from '../../../src/core/render/check/text.ts'
import { reportOf } from '../../golden/report.ts'
import { context, demo, situations } from '../../golden/situations.ts'

const paint = {
  ...{
    bold: (text: string) => `<b>${text}</b>`,
    dim: (text: string) => `<i>${text}</i>`,
    red: (text: string) => `<r>${text}</r>`,
  },
  ...{ yellow: (text: string) => text, green: (text: string) => text, cyan: (text: string) => text },
}

describe('a check in the terminal', () => {
  test('leads with what is asked, then says what is fine in one line', () => {
    expect(renderText(reportOf(situations['obsolete-add']!), context)).toBe(`Support matrix: changes needed

fail    Fax charts (Sources) is Obsolete: adds 1 file and edits 1
        This will be removed, so please add nothing here. Removals and security fixes are welcome.
        Maintainers: nobody.
        Files: src/sources/fax/index.ts, src/sources/fax/scan.ts
pass    Nothing to do for Web feed (Supported)

To make this check pass: take src/sources/fax/scan.ts out of Fax charts, or ask a maintainer to set the label support-matrix/override.
How to volunteer: https://tidewater.example/maintainers

Verdict fail, 3 changed files, matrix.yaml of main at 7c6ba40
`)
  })

  test('says thanks, and which row goes with its last file', () => {
    const text = renderText(reportOf(situations['removal-only']!), context)
    expect(text).toContain('pass    Fax charts (Sources) is Obsolete: Thank you: removals are welcome here.\n')
    expect(text).toContain('pass    Nothing to do for Tide tables (Supported)\n')
    expect(text).toContain('\nFax charts loses its last file: drop its row from matrix.yaml too.\n')
  })

  test.each([
    ['unmapped', 'notice  7 files without a feature: src/new/part-000.ts, '],
    ['override', 'warn    mara set the label support-matrix/override on 2026-11-23T18:04:05Z.\n'],
    [
      'matrix-edited',
      '\nThe change to matrix.yaml counts after the merge: 1 feature added, 1 removed, 1 renamed, 1 level moved, ',
    ],
    ['matrix-faulty', 'fail    The new matrix.yaml has faults:\n        matrix.yaml:18:16: error bad-value: '],
    ['matrix-deleted', 'fail    This change deletes matrix.yaml: keep it, or first remove what reads it.\n'],
    ['incomplete', 'fail    The list of changed files is incomplete: GitHub reports 3,120 changed files'],
    ['time-limit', 'fail    Matching took longer than 10 seconds and was stopped at the pattern re:^(a+)+$.\n'],
    ['content-only', '\n1 file not searched for content, the changed lines are unknown: src/ui/logo.png\n'],
    ['tentative', '        While its level is under review, this counts one step milder.\n'],
    [
      'fail-on',
      '        Warning: Has known security faults.\n        Deprecated from 2026-03-01, to be removed in 4.0, ',
    ],
  ])('%s', (name, line) => {
    expect(renderText(reportOf(situations[name]!), context)).toContain(line)
  })

  test('hostile names stay on their line', () => {
    const text = renderText(reportOf(situations['hostile']!), context)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(text).not.toMatch(/^# b/m)
  })

  test('colours stand beside words', () => {
    const text = renderText(reportOf(situations['obsolete-add']!), context, paint)
    expect(text).toContain('<b>Support matrix: changes needed</b>')
    expect(text).toContain('<r>fail  </r>  <b>Fax charts</b> (Sources) is Obsolete')
  })
})

describe('explain', () => {
  const map = compileMatrix(demo)
  const explanations = ['src/waves/sim-arm64.ts', 'src/harbours/a', 'README.md'].map((path) => ({
    path,
    hits: map.featuresOf(path),
  }))

  test('in the terminal', () => {
    expect(renderExplain(demo, explanations)).toBe(`src/waves/sim-arm64.ts
  Wave heights (Forecasts)  Best-effort  @tidewater/forecasts  src/waves/
  arm64 (Platforms)         Best-effort  @tidewater/arm        **/*arm64*
src/harbours/a
  Harbour maps (Places)  Not maintained  @tidewater/harbour (planned)  src/harbours/
README.md
  belongs to no feature
`)
  })

  test('as Markdown', () => {
    expect(renderExplainMarkdown(demo, explanations.slice(1), context)).toBe(`**\`src/harbours/a\`**

| Feature | Support level | Maintainers | By pattern |
| --- | --- | --- | --- |
| **Harbour maps**<br>Places | Not maintained | @<!-- -->tidewater/harbour (planned) | <code>src/harbours/</code> |

**\`README.md\`**

Belongs to no feature.
`)
  })
})

test('findings read like those of a compiler', () => {
  const { findings } = parseMatrix('version: 2\ncategories: []\n', 'matrix.yaml')
  const [first] = renderFindingsText(findings).split('\n')
  expect(first).toMatch(/^matrix\.yaml:1:10: error bad-value: /)
  expect(renderFindingsText(findings).split('\n')[1]).toMatch(/^ {2}\S/)
  expect(renderFindingsText([])).toBe('')
  expect(renderFindingsText(findings, paint)).toContain('<b>matrix.yaml:1:10:</b> <r>error bad-value:</r> ')
})
