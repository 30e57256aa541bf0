import { describe, expect, test } from '@jest/globals'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { explainMarkdownRenderer, explainRenderer } from '../../../src/core/render/explain/paths.ts'
import { renderFindingsText } from '../../../src/core/render/findings.ts'
import { PLAIN_VIEW } from '../../../src/core/render/wrap.ts'
import { renderComment } from '../../../src/core/render/check/markdown.ts'
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
    expect(renderText(reportOf(situations['obsolete-add']!), context))
      .toBe(`Support matrix: a new file in an obsolete area blocks this pull request

fail    Fax charts: Obsolete
        This will be removed, so it takes no new files. Removals and security fixes are welcome.
        Maintainers: nobody
        Files: src/sources/fax/index.ts, src/sources/fax/scan.ts
pass    Web feed: Supported

To unblock: take src/sources/fax/scan.ts out of Fax charts, or get the label support-matrix/override.
How to volunteer: https://tidewater.example/maintainers

Compared main (7c6ba40) with new-tides (e1b9c0f)
Verdict fail, 3 changed files, matrix.yaml of main at 7c6ba40
`)
  })

  test('files without a feature lead where they alone fail, in the comment too', () => {
    const { matrix, changes } = situations['unmapped-fails']!
    const report = reportOf({ matrix, changes: [...changes, '~ src/sources/fax/index.ts'] })
    expect(renderText(report, context)).toMatch(
      /blocks this pull request\n\nfail +1 file without a feature: [^]*\nwarn +Fax charts/,
    )
    expect(renderComment(report, context)).toMatch(/> \[!CAUTION\]\n> No feature in [^]*\n\n\*\*Obsolete:\*\* /)
  })

  test('whom to ask is said once, where the way out has named them', () => {
    const matrix = parseMatrix(
      'version: 1\nunmapped: {add: fail}\noverride: {label: go}\ncontact: {text: the pier}\ncategories: []\n',
      'matrix.yaml',
    ).value!
    const text = renderText(reportOf({ matrix, changes: ['+ src/new.ts'] }), context)
    expect(text.match(/the pier/g)).toEqual(['the pier'])
  })

  test('a level that a matrix makes stricter is not told in words that welcome what fails', () => {
    const matrix = parseMatrix(
      'version: 1\nlevels: {obsolete: {outcome: fail}}\ncategories: [{name: Old, features: [{name: Mill, level: obsolete, paths: [mill/]}]}]\n',
      'matrix.yaml',
    ).value!
    const said = (changes: string[]) => renderText(reportOf({ matrix, changes }), context)
    expect(said(['~ mill/a'])).toMatch(/fail +Mill: Obsolete\n +Edits fail here\.\n/)
    expect(said(['- mill/a'])).toMatch(/fail +Mill: Obsolete\n +Removals fail here\.\n/)
    expect(said(['+ mill/a'])).toContain('This will be removed, so it takes no new files.')
  })

  test('names the one new file that is to go, also where it was moved there', () => {
    const said = (changes: string[]) => renderText(reportOf({ ...situations['obsolete-add']!, changes }), context)
    expect(said(['src/tides/a.ts > src/sources/fax/a.ts'])).toContain('take src/sources/fax/a.ts out of Fax charts,')
    expect(said(['src/tides/a.ts > src/sources/fax/a.ts', '+ src/sources/fax/b.ts'])).toContain(
      'take the new files out of Fax charts,',
    )
  })

  test('a bot is told facts, and is asked for nothing', () => {
    const changes = ['- src/sources/fax/scan.ts', '~ src/sources/serial/port.ts', '+ src/new.ts']
    const emptied = new Set(['sources/fax-charts'])
    const text = renderText(reportOf({ ...situations['bot']!, emptied, changes }), context)
    expect(text).toContain('Fax charts loses its last file here.\n')
    expect(text).not.toMatch(/welcome|drop its row|volunteer|Add it|Ask|Please/)
  })

  test('says thanks, and which row goes with its last file', () => {
    const text = renderText(reportOf(situations['removal-only']!), context)
    expect(text).toContain('pass    Obsolete: Removals are welcome here.\n')
    expect(text).toContain('\nFax charts loses its last file here: drop its row from matrix.yaml too.\n')
  })

  test.each([
    ['unmapped', 'notice  8 files without a feature: src/new/part-000.ts, '],
    ['override', 'warn    This check would fail, but @mara, the author of this pull request, set the label '],
    [
      'matrix-edited',
      '\nWhat changes in matrix.yaml after the merge:\n- Removed (was Obsolete): Fax charts\n- Raised from Experimental to ',
    ],
    ['matrix-faulty', '        matrix.yaml:18:16: error bad-value: '],
    ['matrix-deleted', 'fail    This pull request deletes matrix.yaml. If this were merged, '],
    ['incomplete', ', so a feature may be missing here: GitHub reports 3,120 changed files'],
    ['time-limit', 'fail    Matching took longer than 6 seconds and was stopped at the pattern re:^(a+)+$. '],
    ['content-only', '\n1 file not searched for content, the changed lines are unknown: src/ui/logo.png\n'],
    ['tentative', 'warn    Telex: Obsolete, under review\n'],
    [
      'fail-on',
      '        Warning: Has known security faults.\n        Deprecated from 2026-03-01, to be removed in 4.0, ',
    ],
  ])('%s', (name, line) => {
    expect(renderText(reportOf(situations[name]!), context)).toContain(line)
  })

  test('flagged changes of levels come with what is missing', () => {
    const text = renderText(reportOf(situations['level-changes']!), context)
    expect(text).toContain('Support matrix: 2 level changes in matrix.yaml block this pull request')
    expect(text).toContain('\nfail    Raised to Supported\n        Storm surge has no docs or ci.\n')
    const warned = renderText(reportOf(situations['level-changes']!), { ...context, warnOnly: true })
    expect(warned).toContain('        Storm surge has no docs or ci: add them in matrix.yaml.\n')
  })

  test('hostile names stay on their line', () => {
    const text = renderText(reportOf(situations['hostile']!), context)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(text).not.toMatch(/^# b/m)
  })

  test('colours stand beside words', () => {
    const text = renderText(reportOf(situations['obsolete-add']!), context, { paint })
    expect(text).toContain('<b>Support matrix: a new file in an obsolete area blocks this pull request</b>')
    expect(text).toContain('<r>fail  </r>  <b>Fax charts</b>: Obsolete')
  })
})

describe('explain', () => {
  const map = compileMatrix(demo)
  const explanations = ['src/waves/sim-arm64.ts', 'src/harbours/a', 'README.md'].map((path) => ({
    path,
    hits: map.featuresOf(path),
  }))

  test('in the terminal', () => {
    expect(explanations.map(explainRenderer(demo)).join('')).toBe(`src/waves/sim-arm64.ts
  Wave heights (Forecasts)  Best-effort  @tidewater/forecasts  src/waves/
  arm64 (Platforms)         Best-effort  @tidewater/arm        **/*arm64*
src/harbours/a
  Harbour maps (Places)  Not maintained  @tidewater/harbour (planned)  src/harbours/
README.md
  belongs to no feature
`)
  })

  test('in a narrow one, a line for each cell', () => {
    expect(explainRenderer(demo, { ...PLAIN_VIEW, width: 60 })(explanations[0]!)).toBe(`src/waves/sim-arm64.ts
  Wave heights (Forecasts)
    Best-effort
    @tidewater/forecasts
    src/waves/
  arm64 (Platforms)
    Best-effort
    @tidewater/arm
    **/*arm64*
`)
  })

  test('as Markdown', () => {
    expect(explanations.slice(1).map(explainMarkdownRenderer(demo, context)).join('\n')).toBe(`**\`src/harbours/a\`**

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
})
