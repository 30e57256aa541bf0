import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mergeReports, parseReport } from '../../../src/core/audit/merge.ts'
import type { ReportSummary } from '../../../src/core/audit/merge.ts'
import { buildAuditReport } from '../../../src/core/audit/report.ts'
import type { AuditReport } from '../../../src/core/audit/report.ts'
import { FINDING_CODES } from '../../../src/core/finding.ts'
import { jsonPieces } from '../../../src/core/text/json-pieces.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { auditJson } from '../../../src/core/render/audit/json.ts'
import { mergedJson, renderMergedMarkdown, renderMergedText } from '../../../src/core/render/audit/merged.ts'
import { renderAuditIssue, renderAuditSummary } from '../../../src/core/render/audit/summary.ts'
import { renderAuditText, renderLintText } from '../../../src/core/render/audit/text.ts'
import { PLAIN_VIEW } from '../../../src/core/render/wrap.ts'
import { SARIF_DEPTH, sarifLog } from '../../../src/core/render/audit/sarif.ts'
import { VERSION } from '../../../src/core/version.ts'
import { commit } from '../../cases/audit-repository.ts'

const EVIL = '@everyone <img src=x> ```'

function audit({ project = 'Ferry', features = 3, history = true, tentative = false } = {}): AuditReport {
  const rows = Array.from(
    { length: features - 2 },
    (_, index) =>
      `  - {name: "Deck ${index}", level: frozen, ${tentative ? 'tentative: true, ' : ''}paths: [decks/${index}/, gone/${index}/]}`,
  )
  const text = `version: 1
project: ${JSON.stringify(project)}
levels: {frozen: {title: ${JSON.stringify(EVIL)}, meaning: m, outcome: pass}}
categories:
- name: Engines
  features:
  - {name: Diesel, level: supported, paths: [diesel/], allow: {supported-without-maintainers: ${JSON.stringify(EVIL)}}}
  - {name: Steam, level: obsolete, paths: [steam/], sunset: {removal: 2026-01-01}}
${rows.join('\n')}
`
  const { value } = parseMatrix(text, 'config/matrix.yaml')
  const files = ['diesel/a', 'steam/a', 'other/b']
  const commits = [commit('06-01', ['diesel/a=+3-1', 'steam/a=+1-0', 'other/b=+4-0'])]
  return buildAuditReport({
    matrix: value!,
    repository: {
      files,
      linesOf: new Map(files.map((path) => [path, 7])),
      history: history ? { commits, lines: true } : 'this is a shallow clone',
    },
    today: '2026-06-15',
  })
}
const context = {
  matrixPath: 'config/matrix.yaml',
  server: 'https://github.com',
  repository: 'o/r',
  baseSha: 'a'.repeat(40),
}

describe('summary', () => {
  const summary = renderAuditSummary(audit(), context)

  test('leads with the figures and what to do first', () => {
    expect(summary).toMatch(/^### Support matrix audit of Ferry: 1 error, 2 warnings, 3 notes, 1 allowed\n/)
    expect(summary).toContain('| Files mapped | 66.6 % (2 of 3) |')
    expect(summary).toContain('| Lines changed in 12 months that are mapped | 55.5 % (5 of 9) |')
    expect(summary).toMatch(
      /#### What to do first\n\n1\. The sunset of Steam is overdue: it was to be removed on 2026-01-01\./,
    )
  })

  test('links each finding to its line at the commit', () => {
    expect(summary).toContain(`(https://github.com/o/r/blob/${context.baseSha}/config/matrix.yaml#L8)`)
  })

  test('has a chart of our own words alone, and the same as a table', () => {
    const chart = /```mermaid\n([\s\S]*?)\n```/.exec(summary)![1]!
    expect(chart.split('\n')).toEqual([
      'pie showData',
      '    "Supported" : 1',
      '    "Obsolete" : 1',
      '    "Other levels" : 1',
    ])
    expect(summary).toContain('| Supported | 1 | 1 | 1 |\n| Obsolete | 1 | 1 | 1 |')
  })

  test('counts guesses as under review', () => {
    const guessed = renderAuditSummary(audit({ features: 4, tentative: true }), context)
    expect(guessed).toContain('    "Obsolete" : 1\n    "Under review" : 2\n```')
    expect(guessed).toContain('| 2 (2 under review) | 2 |')
  })

  test('lets no foreign text be markup or a mention', () => {
    expect(summary).not.toContain('<img')
    expect(summary).not.toContain('@everyone')
    expect(summary.match(/```/g)).toHaveLength(2)
  })

  test('says what was not checked', () => {
    expect(renderAuditSummary(audit({ history: false }), context)).toContain(
      '| Lines changed in 12 months that are mapped | not checked |',
    )
  })

  test('says how many rows a table lacks', () => {
    const report = audit({ features: 3000 })
    const [row] = report.maintainers!
    const maintainers = Array.from({ length: 3000 }, (_, i) => ({ ...row!, maintainer: `@${'u'.repeat(30)}${i}` }))
    expect(renderAuditIssue({ ...report, findings: [], maintainers }, context)).toMatch(/\n\n… and 2800 more\n/)
  })

  test('fits an issue, whatever there is to say', () => {
    const report = audit({ features: 3000 })
    expect(renderAuditIssue(report, context).length).toBeLessThanOrEqual(65_536)
    expect(new TextEncoder().encode(renderAuditSummary(report, context)).length).toBeLessThanOrEqual(1024 * 1024)
  })
})

describe('text', () => {
  test('begins with the result, groups findings by code, and ends with what to do next', () => {
    expect(renderAuditText(audit()))
      .toBe(`config/matrix.yaml: 1 error, 2 warnings, 3 notes, 1 allowed; 66.6 % of files mapped
3 features; 2 of 3 files mapped
5 of 9 lines changed in the last 12 months mapped (55.5 %)

1 error sunset-overdue: A sunset date or version has passed.
  config/matrix.yaml:8:71: the sunset of Steam is overdue: it was to be removed on 2026-01-01
    Remove it, or set a new date.

2 warnings dead-pattern: A pattern matches no file of the repository.
  config/matrix.yaml:9:45: decks/0/ of Deck 0 matches no file
  config/matrix.yaml:9:55: gone/0/ of Deck 0 matches no file
  Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.

1 note unproven-level: A feature does not name what its level asks for.
  config/matrix.yaml:7:27: Diesel is Supported, but names no documentation and no CI
    Add \`docs\` and \`ci\`, or give it a level that it meets.

1 file without a feature, by folder
  other/: 1 file

1 feature to remove, easiest first
  Steam: 1 file

Next
  The sunset of Steam is overdue: it was to be removed on 2026-01-01. Remove it, or set a new date.
  Correct or allow the patterns that match no file in 1 feature: Deck 0.
  Map the 1 file in other/: the most files without a feature in one place.
  Remove Steam: nothing else uses or names its 1 file.
`)
  })

  test('wraps by words at the width of the terminal, and cuts lists unless all are asked for', () => {
    const report = audit({ features: 12 })
    const cut = renderAuditText(report, { ...PLAIN_VIEW, width: 60 })
    expect(Math.max(...cut.split('\n').map((line) => line.length))).toBeLessThanOrEqual(62)
    expect(cut).toContain('20 warnings dead-pattern')
    expect(cut).toContain('  and 18 more (--all shows them). Correct it')
    const all = renderAuditText(report, { ...PLAIN_VIEW, all: true })
    expect(all).not.toContain('--all')
    expect(all.match(/matches no file$/gm)).toHaveLength(20)
  })

  test('of lint names the next command', () => {
    expect(renderLintText({ findings: [], allowed: [] }, 'matrix.yaml')).toBe(
      'matrix.yaml: no findings\n\nNext: `support-matrix audit` compares the matrix with the files and the history of its repository.\n',
    )
  })
})

test('JSON counts authors and names none', () => {
  const json = JSON.stringify(auditJson(audit()))
  expect(JSON.parse(json)).toMatchObject({
    version: 1,
    project: 'Ferry',
    date: '2026-06-15',
    coverage: {
      files: 3,
      mapped: 2,
      ignored: 0,
      percent: 66.6,
      unmapped: ['other/b'],
      folders: [{ path: 'other/', files: 1, suggest: null }],
    },
    activity: [
      { feature: 'engines/diesel', commits: 1, growing: 1, authors: 1, lastChange: '2026-06-01' },
      { feature: 'engines/steam', commits: 1 },
      { feature: 'engines/deck-0', commits: 0, lastChange: null },
    ],
    removable: [{ feature: 'engines/steam', files: ['steam/a'], lines: 7, shared: [], namedBy: [] }],
    baseline: null,
  })
  expect(json).not.toMatch(/ada@|"Ada"/i)
})

test('SARIF has every code as a rule, every finding at its line, and what is allowed as suppressed', () => {
  const report = audit()
  const log = JSON.parse([...jsonPieces(sarifLog(report), SARIF_DEPTH, '')].join('')) as {
    version: string
    runs: {
      tool: { driver: { semanticVersion: string; rules: { id: string; helpUri: string }[] } }
      results: Record<string, unknown>[]
    }[]
  }
  const [run] = log.runs
  expect(log.version).toBe('2.1.0')
  expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(FINDING_CODES)
  expect(run!.tool.driver.semanticVersion).toBe(VERSION)
  const findings = readFileSync('docs/findings.md', 'utf8')
  for (const { id, helpUri } of run!.tool.driver.rules) {
    expect(helpUri).toMatch(new RegExp(`^https://.*/v${VERSION}/docs/findings\\.md#${id}$`))
    expect(findings).toContain(`\n### \`${id}\`\n`)
  }
  expect(run!.results).toHaveLength(report.findings.length + report.allowed.length)
  expect(run!.results.find(({ ruleId }) => ruleId === 'sunset-overdue')).toMatchObject({
    ruleIndex: FINDING_CODES.indexOf('sunset-overdue'),
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'config/matrix.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 8, startColumn: 71 },
        },
      },
    ],
    partialFingerprints: { 'supportMatrix/v1': '["sunset-overdue","engines/steam","removal"]' },
  })
  expect(run!.results.at(-1)).toMatchObject({ suppressions: [{ kind: 'inSource', justification: EVIL }] })
})

describe('merged reports', () => {
  const json = (project: string) => JSON.stringify(auditJson(audit({ project })))
  const parsed = ['River', 'Ferry'].map((project) => parseReport(json(project), 'x.json'))
  const merged = mergeReports(parsed.flatMap((one) => ('problem' in one ? [] : [one])))

  test('add up, and every finding keeps where it comes from', () => {
    expect(merged.reports.map(({ name, coverage }) => [name, coverage?.percent])).toEqual([
      ['Ferry', 66.6],
      ['River', 66.6],
    ])
    expect(merged.counts).toEqual({ error: 2, warning: 4, note: 6 })
    expect(merged.coverage).toEqual({ files: 6, mapped: 4, ignored: 0, percent: 66.6 })
    expect(merged.levels).toEqual({ supported: 2, obsolete: 2, frozen: 2 })
    expect(new Set(merged.findings.map(({ report }) => report))).toEqual(new Set(['Ferry', 'River']))
  })

  test('are JSON, text and Markdown', () => {
    expect(mergedJson(merged)).toMatchObject({
      version: 1,
      counts: { error: 2 },
      reports: [{ name: 'Ferry', date: '2026-06-15' }, { name: 'River' }],
    })
    const text = renderMergedText(merged)
    expect(text).toMatch(/^2 repositories: 2 errors, 4 warnings, 6 notes; 66.6 % of files mapped\n\nErrors\n/)
    expect(text).toMatch(/^ {2}Ferry and River: sunset-overdue: /m)
    expect(text).toMatch(/\nNext: settle the errors above, then audit their repositories again\.\n$/)
    expect(renderMergedMarkdown(merged)).toContain('| All | 2 | 4 | 6 | 66.6 % of 6 |')
  })

  test('are named by their repository, and those that failed come first, with the reason', () => {
    const one = JSON.stringify(auditJson(audit({ project: 'River' }), { repository: 'acme/river' }))
    const lost = '{"version":1,"repository":"acme/lost","failed":"fatal: [no](x) such thing"}'
    const reports = [one, lost].map((text) => parseReport(text, 'x.json') as ReportSummary)
    const both = mergeReports(reports)
    expect(both.reports.map(({ name, failed }) => [name, failed])).toEqual([
      ['acme/lost', 'fatal: [no](x) such thing'],
      ['acme/river', undefined],
    ])
    expect(mergedJson(both)).toMatchObject({
      reports: [{ name: 'acme/lost', failed: 'fatal: [no](x) such thing' }, { name: 'acme/river' }],
    })
    expect(renderMergedText(both)).toContain('Not audited\n  acme/lost: fatal: [no](x) such thing\n')
    expect(renderMergedMarkdown(both)).toMatch(
      /\*\*Not audited: 1 repository\*\*\n\n- \*\*acme\/lost\*\*: fatal: \\\[no/,
    )
  })

  test.each([
    ['x', 'it is not JSON'],
    ['{"version":1}', 'it has no version 1 and no list of findings'],
    [
      '{"version":1,"findings":[{"code":"made-up","message":"m","fix":"f","file":"x","line":1,"column":1}]}',
      'one of its findings is not complete',
    ],
    ['{"version":1,"findings":[{"code":"tentative"}]}', 'one of its findings is not complete'],
  ])('%s is no report', (text, problem) => expect(parseReport(text, 'x.json')).toEqual({ problem }))
})
