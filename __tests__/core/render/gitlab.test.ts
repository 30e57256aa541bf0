// GitLab's Code Quality report, against the format as GitLab documents it.
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { lintMatrix } from '../../../src/core/audit/lint.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { checkQuality, findingQuality } from '../../../src/core/render/gitlab.ts'
import { matrixOf, reportOf } from '../../golden/report.ts'

/** Source: GitLab's documentation, "Code Quality", "Code quality report format". */
const FORMAT = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}
const validate = new Ajv().compile(FORMAT)

const matrix = matrixOf(`version: 1
unmapped: {add: warn}
categories:
- name: Tools
  features:
  - {name: Saw, level: obsolete, paths: [saw/]}
  - {name: Axe, level: best-effort, maintainers: ["@o/axe"], paths: [axe/]}
  - {name: Oil, level: supported, maintainers: ["@o/oil"], paths: [oil/]}
`)

describe('Code Quality of a check', () => {
  test('has an issue for each flagged entry and for files without a feature, and none for what is fine', () => {
    const issues = checkQuality(
      reportOf({ matrix, changes: ['+ saw/new', '~ axe/a', '~ oil/a', '+ rust/b'] }),
      'matrix.yaml',
    )
    expect(validate(issues)).toBe(true)
    expect(issues.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
      ['critical', 'saw/new', 1],
      ['info', 'axe/a', 1],
      ['minor', 'rust/b', 1],
    ])
    expect(issues[0]!.description).toContain('Saw: Obsolete')
  })

  test('has a place even for what is about no file', () => {
    const problem = { code: 'time-limit' as const, pattern: 're:(a+)+', seconds: 10 }
    const issues = checkQuality(reportOf({ matrix, changes: [], problems: [problem] }), 'config/matrix.yaml')
    expect(validate(issues)).toBe(true)
    expect(issues).toMatchObject([{ severity: 'critical', location: { path: 'config/matrix.yaml' } }])
  })

  test('of nothing is an empty list', () => {
    expect(checkQuality(reportOf({ matrix, changes: ['~ oil/a'] }), 'matrix.yaml')).toEqual([])
  })
})

describe('Code Quality of findings', () => {
  test('has each at its line, with a fingerprint of its own that does not move with it', () => {
    const text = `version: 2\ncolour: a\ncolour2: b\ncategories: []\n`
    const issues = findingQuality(parseMatrix(text, 'matrix.yaml').findings)
    expect(validate(issues)).toBe(true)
    expect(issues[0]).toMatchObject({
      check_name: 'bad-value',
      severity: 'critical',
      location: { lines: { begin: 1 } },
    })
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    const moved = findingQuality(parseMatrix(`\n# moved\n${text}`, 'matrix.yaml').findings)
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(issues.map(({ fingerprint }) => fingerprint))
    expect(moved[0]!.location.lines.begin).toBe(3)
  })

  test('leaves out what a baseline knows', () => {
    const { findings } = lintMatrix(matrix, { today: '2026-12-01' })
    expect(findings.length).toBeGreaterThan(0)
    expect(findingQuality(findings.map((finding) => ({ ...finding, known: true })))).toEqual([])
    expect(findingQuality(findings)).toHaveLength(findings.length)
  })
})
