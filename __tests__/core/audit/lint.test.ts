import { describe, expect, test } from '@jest/globals'
import { lintMatrix } from '../../../src/core/audit/lint.ts'
import { compareVersions } from '../../../src/core/text/compare-versions.ts'
import { parseVersion } from '../../../src/core/text/versions.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { LAST_ROWS, LINT_ROWS, NO_VERSIONS, SHADOW_ROWS, SUNSET_ROWS, VERSION_ROWS } from '../../cases/audit-lint.ts'

const TODAY = '2026-06-15'

function lint(text: string, options: { today?: string; release?: string } = {}) {
  const parsed = parseMatrix(`version: 1\n${text}`, 'matrix.yaml')
  if (!parsed.value) throw new Error(parsed.findings.map((one) => one.message).join('\n'))
  return lintMatrix(parsed.value, { today: TODAY, ...options })
}

const shown = ({ line, column, code, subject }: Finding) =>
  [`${line}:${column}`, code, ...(subject === undefined ? [] : [subject])].join(' ')

describe('each finding', () => {
  test.each(LINT_ROWS)('$only: $name', ({ text, only, found, today = TODAY, release }) => {
    const { findings } = lint(text, { today, ...(release !== undefined && { release }) })
    expect(findings.filter((one) => one.code === only).map(shown)).toEqual(found)
    for (const finding of findings) expect([finding.message, finding.fix]).not.toContain('')
  })

  test('a level conflict names the line of every row', () => {
    const { findings } = lint(
      'categories:\n- name: A\n  features: [{name: x, level: supported}]\n- name: B\n  features: [{name: X, level: obsolete}]',
    )
    expect(findings.find((one) => one.code === 'level-conflict')?.message).toBe(
      'x has several levels: Supported in A (line 4) and Obsolete in B (line 6)',
    )
  })

  test('a name that is repeated everywhere lists twenty rows, and counts the others', () => {
    const categories = Array.from(
      { length: 30 },
      (_, index) => `- {name: c${index}, features: [{name: x, level: supported}]}`,
    )
    const { findings } = lint(`categories:\n${categories.join('\n')}`)
    expect(findings.find((one) => one.code === 'repeated-feature')?.message).toMatch(
      /^x appears 30 times: in c0 \(line 3\), .*c19 \(line 22\) and 10 more$/,
    )
  })

  test('a planned team names its rows', () => {
    const { findings } = lint(
      'teams: {"@o/t": {planned: true}}\ncategories:\n- name: A\n  features:\n  - {name: x, level: supported, maintainers: ["@o/t"]}\n  - {name: y, level: supported, maintainers: ["@o/t"]}',
    )
    expect(findings.find((one) => one.code === 'planned-team')?.message).toBe(
      '@o/t has yet to be created; it maintains x (A) and y (A)',
    )
  })
})

test('a long row of replacements takes no time, and a long circle no text', () => {
  const row = (index: number, next: number) =>
    `  - {name: f${index}, level: deprecated, sunset: {replacement: a/f${next}}}`
  const rows = (count: number, last: number) =>
    `categories:\n- name: A\n  features:\n${Array.from({ length: count }, (_, index) => row(index, index + 1 < count ? index + 1 : last)).join('\n')}`
  const danglingIn = (text: string) => lint(text).findings.filter(({ code }) => code === 'dangling-replacement')
  const started = performance.now()
  expect(danglingIn(rows(20_000, 20_000))).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(20_000)
  const circle = danglingIn(rows(1000, 0))
  expect(circle).toHaveLength(1000)
  expect(circle[500]!.message).toMatch(/leads back to it: f500 → f501 → .* → … → f500$/)
})

test.each(SUNSET_ROWS)(
  'sunset {$sunset} at $level, today $today, release $release',
  ({ sunset, level, today = TODAY, release, overdue }) => {
    const { findings } = lint(`categories:\n- name: A\n  features: [{name: x, level: ${level}, sunset: {${sunset}}}]`, {
      today,
      ...(release !== undefined && { release }),
    })
    const found = findings.filter((one) => one.code === 'sunset-overdue')
    expect(found.map((one) => one.subject)).toEqual(overdue)
    expect(found.every((one) => one.severity === 'error')).toBe(true)
  },
)

describe('versions', () => {
  test.each(VERSION_ROWS)('$a compared with $b', ({ a, b, sign }) => {
    expect(Math.sign(compareVersions(parseVersion(a)!, parseVersion(b)!))).toBe(sign)
    expect(Math.sign(compareVersions(parseVersion(b)!, parseVersion(a)!))).toBe(-sign + 0)
  })
  test.each(NO_VERSIONS)('%j is none', (text) => expect(parseVersion(text)).toBeUndefined())
})

describe('shadowed patterns', () => {
  test('are looked for in a crowd as far as time allows, and the rest is said', () => {
    const feature = (paths: string[]) =>
      `categories:\n- name: A\n  features:\n  - name: x\n    level: obsolete\n    paths:\n${paths.map((path) => `    - '${path}'\n`).join('')}`
    const rootless = (size: number) => Array.from({ length: size }, (_, index) => `**/f${index}.c`)
    const said = (text: string) =>
      lint(text).findings.flatMap(({ code, message }) =>
        code === 'shadowed-pattern' || code === 'not-checked' ? [message] : [],
      )
    expect(said(feature(rootless(500)))).toEqual([])
    expect(said(feature([...rootless(1000), '**/f7.c', 'docs/', 'docs/a.md']))).toEqual([
      'whether 1001 patterns can decide anything was not fully checked: too many others could cover them',
      '**/f7.c of x is listed twice',
      'docs/a.md of x matches nothing that docs/ does not match too',
    ])
    const [note, ...others] = said(feature([...rootless(50_001), '**/f1.c']))
    expect(note).toMatch(/^whether 50002 patterns can decide anything was not fully checked/)
    expect(others).toEqual(['**/f1.c of x is listed twice'])
  })

  const shadowedIn = (text: string) => lint(text).findings.filter((one) => one.code === 'shadowed-pattern')

  test.each(SHADOW_ROWS)('$paths less $exclude', ({ paths, exclude = [], shadowed }) => {
    const feature = `{name: x, level: supported, paths: ${JSON.stringify(paths)}, exclude: ${JSON.stringify(exclude)}}`
    const found = shadowedIn(`categories:\n- name: A\n  features: [${feature}]`)
    expect(found.map((one) => one.subject)).toEqual(shadowed.map((index) => paths[index]))
  })

  test.each(LAST_ROWS)('the last match counts: $features', ({ features, shadowed }) => {
    const rows = features.map(
      ({ paths, exclude = [] }, index) =>
        `  - {name: f${index}, level: supported, paths: ${JSON.stringify(paths)}, exclude: ${JSON.stringify(exclude)}}`,
    )
    const found = shadowedIn(`match: last\ncategories:\n- name: A\n  features:\n${rows.join('\n')}`)
    const place = ({ feature, subject }: Finding) => [feature!.replace('a/f', ''), subject].filter(Boolean).join(':')
    expect(found.map(place)).toEqual(shadowed)
  })
})

describe('allow', () => {
  const row = (allow: string) =>
    `categories:\n- name: A\n  features:\n  - {name: x, level: supported, paths: [x/], allow: {${allow}}, docs: [d], ci: [c]}`

  test('takes the finding out and keeps it on record with its reason', () => {
    const { findings, allowed } = lint(row('supported-without-maintainers: the release team looks after it'))
    expect(findings).toEqual([])
    expect(allowed).toMatchObject([
      { code: 'supported-without-maintainers', feature: 'a/x', reason: 'the release team looks after it' },
    ])
  })

  test('that is not needed is a finding', () => {
    const { findings } = lint(row('supported-without-maintainers: meant, tentative: meant'))
    expect(findings.map(shown)).toEqual(['5:103 unused-allow tentative'])
  })

  test('of a code that lint does not judge is left alone', () => {
    const { findings } = lint(row('supported-without-maintainers: meant, dead-pattern: meant'))
    expect(findings).toEqual([])
  })

  test('of one row settles a conflict of several', () => {
    const { findings, allowed } = lint(
      'categories:\n- name: A\n  features: [{name: x, level: best-effort, paths: [x/], allow: {level-conflict: two builds}}]\n- name: B\n  features: [{name: x, level: experimental, paths: [x/]}]',
    )
    expect([findings, allowed.map((one) => one.code)]).toEqual([[], ['level-conflict']])
  })

  test('of a planned team takes one row out of its list', () => {
    const { findings, allowed } = lint(
      'teams: {"@o/t": {planned: true}}\ncategories:\n- name: A\n  features:\n  - {name: x, level: best-effort, paths: [x/], maintainers: ["@o/t"]}\n  - {name: y, level: best-effort, paths: [y/], maintainers: ["@o/t"], allow: {planned-team: soon}}',
    )
    expect(findings.map((one) => one.message)).toEqual(['@o/t has yet to be created; it maintains x (A)'])
    expect(allowed.map((one) => [one.code, one.feature])).toEqual([['planned-team', 'a/y']])
  })
})

test('each contradiction in one matrix: each is found once, at its line, and nothing else', () => {
  const { findings } = lint(
    `teams:
  "@o/new": {planned: true}
categories:
- name: Runtimes
  features:
  - name: alpha
    level: supported
    paths: [alpha/]
  - name: beta
    level: not-maintained
    maintainers: ["@o/beta"]
    paths: [beta/]
  - name: gamma
    level: deprecated
    paths: [gamma/]
  - name: delta
    level: obsolete
    sunset: {removal: 2026-01-31}
    paths: [delta/]
  - name: epsilon
    level: best-effort
    tentative: true
    paths: [epsilon/]
  - name: zeta
    level: supported
    maintainers: ["@o/new"]
  - name: eta
    level: experimental
    paths: [eta/, eta/src/]
  - name: theta
    level: experimental
    paths: [theta/]
- name: Tools
  features:
  - name: Theta
    level: best-effort
    paths: [theta/]
  - name: iota
    level: best-effort
    paths: [iota/]
    allow: {no-replacement: meant}
`,
  )
  expect(findings.map(shown)).toEqual([
    '3:13 planned-team @o/new',
    '8:12 supported-without-maintainers',
    '8:12 unproven-level docs\nci',
    '11:12 unmaintained-with-maintainers',
    '15:12 no-replacement',
    '19:23 sunset-overdue removal',
    '23:16 tentative',
    '25:5 empty-paths',
    '26:12 unproven-level docs\nci',
    '30:19 shadowed-pattern eta/src/',
    '37:12 level-conflict theta',
    '42:29 unused-allow no-replacement',
  ])
})
