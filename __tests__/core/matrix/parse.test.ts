import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { BUILT_IN_LEVELS } from '../../../src/core/matrix/levels.ts'
import { directionOf } from '../../../src/core/matrix/level-order.ts'
import { missingNeeds } from '../../../src/core/matrix/missing-needs.ts'
import { dueKind, lastDayOf } from '../../../src/core/text/due-date.ts'
import { NEEDS, OUTCOMES, plannedMaintainers, slug } from '../../../src/core/matrix/model.ts'
import type { Matrix } from '../../../src/core/matrix/model.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'

function parse(text: string | Uint8Array): Matrix {
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  return value!
}

const SLUGS: [name: string, slug: string][] = [
  ['Policy Enforcement (kata-opa)', 'policy-enforcement-kata-opa'],
  ['tap/tuntap', 'tap-tuntap'],
  ['Security & Attestation', 'security-attestation'],
  ['  --A__b--  ', 'a-b'],
  ['Ünïcödé', 'unicode'],
  ['ＡＢ ① ﬁ', 'ab-1-fi'],
  ['İstanbul', 'istanbul'],
  ['日本', ''],
  ['日本 v2', 'v2'],
  ['!', ''],
]

describe('ids', () => {
  test.each(SLUGS)('%j → %j', (name, expected) => expect(slug(name)).toBe(expected))

  test('are derived from category and name, unless one is given', () => {
    const { features } = parse(
      'version: 1\ncategories: [{name: "日本", features: [{name: x, id: jp/x, level: supported}]}, {name: A b, features: [{name: C/d, level: obsolete}]}]',
    )
    expect(features.map(({ id }) => id)).toEqual(['jp/x', 'a-b/c-d'])
  })
})

describe('a sound matrix', () => {
  const small = 'version: 1\ncategories:\n- name: A\n  features:\n  - name: x\n    level: supported\n    paths:\n'

  test('has every default', () => {
    const matrix = parse(small)
    expect(matrix).toMatchObject({
      file: 'matrix.yaml',
      match: 'all',
      unmapped: { outcome: { add: 'notice', edit: 'pass', remove: 'pass' }, ignore: [] },
    })
    expect(matrix.override).toBeUndefined()
    expect([...matrix.levels.keys()]).toEqual(BUILT_IN_LEVELS.map(({ id }) => id))
    expect(matrix.features).toEqual([
      {
        ...{ id: 'a/x', category: 'A', name: 'x', level: 'supported', tentative: false, maintainers: [] },
        ...{ emeritus: [], checks: [] },
        ...{ seekingMaintainers: false, crossCutting: false, paths: [], exclude: [], content: [] },
        ...{ docs: [], ci: [], labels: [], allow: {}, at: ['categories', 0, 'features', 0] },
      },
    ])
  })

  test.each([
    ['a byte order mark', `\uFEFF${small}`],
    ['a byte order mark in bytes', new TextEncoder().encode(`\uFEFF${small}`)],
    ['CRLF line ends', small.replaceAll('\n', '\r\n')],
    ['a document start', `---\n${small}...\n`],
    ['JSON', '{"version": 1, "categories": []}'],
    ['the version as 1.0', small.replace('1', '1.0')],
  ])('may have %s', (_, text) => expect(parse(text).file).toBe('matrix.yaml'))

  test('may have exactly 4 MiB', () => {
    const bytes = new TextEncoder().encode(small)
    const padded = new Uint8Array(4 * 1024 * 1024).fill(10)
    padded.set(bytes)
    padded.set(new TextEncoder().encode('#'), bytes.length)
    padded.fill(120, bytes.length + 1)
    expect(parse(padded).features).toHaveLength(1)
  })

  test('keeps maintainers, notes and dates as written', () => {
    const { features } = parse(
      `${small}    - a\n    maintainers: ["@B/t", "@a", "@B/t", Ann <a@b>]\n    notes: "  *x* <b>"\n    sunset: {deprecated: 2026-12-31, removal: 2027-01-01}\n`,
    )
    expect(features[0]).toMatchObject({
      maintainers: ['@B/t', '@a', '@B/t', 'Ann <a@b>'],
      notes: '  *x* <b>',
      sunset: { deprecated: '2026-12-31', removal: '2027-01-01' },
    })
  })

  test.each([
    ['a block', `${small}    notes: |\n      a\tb\n      c\n`, 'a\tb\nc\n'],
    ['a block whose lines are folded', `${small}    notes: >\n      a\n      b\n`, 'a b\n'],
    [
      'JSON, which has no blocks',
      '{"version":1,"categories":[{"name":"A","features":[{"name":"x","level":"supported","notes":"a\\nb"}]}]}',
      'a\nb',
    ],
  ])('may have lines and tabs in the notes of %s', (_, text, notes) => {
    expect(parse(text).features[0]!.notes).toBe(notes)
  })

  test('finds the place of every value, or of the nearest above it', () => {
    const { locate } = parse(`${small}    - a/\n    - b/\n`)
    const at = ['categories', 0, 'features', 0]
    expect(locate([...at, 'paths', 1])).toEqual({ line: 9, column: 7 })
    expect(locate([...at, 'name'])).toEqual({ line: 5, column: 11 })
    expect(locate([...at, 'maintainers', 0])).toEqual({ line: 5, column: 5 })
    expect(locate([])).toEqual({ line: 1, column: 1 })
  })
})

test('knows teams whatever their case, and keeps it', () => {
  const matrix = parse(`version: 1
teams: {"@Org/Radio": {planned: true}}
categories: [{name: A, features: [{name: x, level: supported, maintainers: ["@org/RADIO", "@o/t"]}]}]`)
  expect(plannedMaintainers(matrix, matrix.features[0]!)).toEqual(['@org/RADIO'])
  expect([...matrix.teams]).toEqual([['@Org/Radio', { planned: true }]])
})

describe('changes of levels', () => {
  test('have the outcomes of the documentation where none is named', () => {
    const { levelChanges } = parse(
      'version: 1\nlevel-changes: {raised: {needs: [docs]}, lowered: {}, removed: {}}\ncategories: []',
    )
    expect(levelChanges).toEqual({
      raised: { needs: ['docs'], outcome: 'warn' },
      lowered: { outcome: 'notice' },
      removed: { outcome: 'notice' },
    })
  })

  const ORDERS: [name: string, levels: string, order: string][] = [
    ['the built-in order', '', 'supported best-effort experimental not-maintained deprecated obsolete'],
    [
      'new levels come last, in the order of the file',
      'z: {}, y: {}',
      'supported best-effort experimental not-maintained deprecated obsolete z y',
    ],
    [
      'after the one that is named, and each other',
      'c: {after: b}, b: {after: supported}, a: {after: supported}',
      'supported b c a best-effort experimental not-maintained deprecated obsolete',
    ],
    [
      'a built-in level moves with those that follow it',
      'b: {after: deprecated}, deprecated: {after: supported}',
      'supported deprecated b best-effort experimental not-maintained obsolete',
    ],
  ]
  test.each(ORDERS)('%s', (_, levels, order) => {
    const full = levels.replace(/\b(a|b|c|y|z): \{/g, '$1: {title: T, meaning: m, outcome: pass, ')
    const { levelOrder } = parse(`version: 1\nlevels: {${full}}\ncategories: []`)
    expect(levelOrder.join(' ')).toBe(order)
  })

  test('go up or down by that order', () => {
    const order = ['a', 'b', 'c']
    expect([directionOf(order, 'c', 'a'), directionOf(order, 'a', 'b')]).toEqual(['raised', 'lowered'])
    expect([directionOf(order, 'a', 'a'), directionOf(order, 'a', 'gone')]).toEqual([undefined, undefined])
  })

  test('need what a feature does not name', () => {
    const { features } = parse(`version: 1
teams: {"@o/t": {planned: true}}
categories: [{name: A, features: [
  {name: bare, level: supported, maintainers: [], sunset: {}},
  {name: full, level: supported, maintainers: ["@o/t"], docs: [d], ci: [c], checks: [k], notes: n, sunset: {removal: "5"}}]}]`)
    const all = [...NEEDS, ...NEEDS]
    expect(features.map((feature) => missingNeeds(feature, all))).toEqual([[...NEEDS], []])
  })
})

test.each([
  ['2026-12-31', 'date', '2026-12-31'],
  ['2024-02-29', 'date', '2024-02-29'],
  ['2026-02-29', undefined, undefined],
  ['2026-12', undefined, undefined],
  ['2026-Q1', 'quarter', '2026-03-31'],
  ['2026-Q4', 'quarter', '2026-12-31'],
  ['2026-Q0', undefined, undefined],
  ['5.0', 'version', undefined],
  ['v5.0.0-rc.1', 'version', undefined],
  ['2026', 'version', undefined],
  ['31.12.2026', undefined, undefined],
  ['next year', undefined, undefined],
  ['', undefined, undefined],
])('%j is due as a %s, until %s', (text, kind, last) => {
  expect([dueKind(text), lastDayOf(text)]).toEqual([kind, last])
})

describe('levels', () => {
  const withLevels = (levels: string) => parse(`version: 1\nlevels: ${levels}\ncategories: []`).levels

  // add/edit/remove, by the contract.
  test.each([
    ['supported', 'pass/pass/pass'],
    ['best-effort', 'notice/notice/pass'],
    ['not-maintained', 'warn/warn/notice'],
    ['experimental', 'notice/notice/pass'],
    ['deprecated', 'warn/warn/pass'],
    ['obsolete', 'fail/warn/pass'],
  ])('%s: %s', (id, expected) => {
    const { add, edit, remove } = BUILT_IN_LEVELS.find((level) => level.id === id)!.outcome
    expect(`${add}/${edit}/${remove}`).toBe(expected)
  })

  test('a built-in level keeps what a project does not say', () => {
    const level = withLevels('{obsolete: {title: Gone, outcome: {add: warn}, advice: {edit: No.}, labels: [l]}}').get(
      'obsolete',
    )!
    const builtIn = BUILT_IN_LEVELS.find(({ id }) => id === 'obsolete')!
    expect(level).toEqual({
      ...builtIn,
      title: 'Gone',
      outcome: { add: 'warn', edit: 'warn', remove: 'pass' },
      advice: { ...builtIn.advice, edit: 'No.' },
      labels: ['l'],
    })
  })

  test('one word sets all three outcomes', () => {
    expect(withLevels('{supported: {outcome: fail}}').get('supported')!.outcome).toEqual({
      add: 'fail',
      edit: 'fail',
      remove: 'fail',
    })
  })

  test("a project's own come after the built-in ones", () => {
    const levels = withLevels('{z: {title: Z, meaning: m, outcome: warn}, a: {title: A, meaning: m, outcome: pass}}')
    expect([...levels.keys()].slice(6)).toEqual(['z', 'a'])
    expect(levels.get('z')).toEqual({
      ...{ id: 'z', title: 'Z', meaning: 'm', advice: { add: '', edit: '', remove: '' }, labels: [] },
      outcome: { add: 'warn', edit: 'warn', remove: 'warn' },
    })
  })

  test('whoever is told something above pass is told what to do', () => {
    for (const { advice, outcome, meaning } of BUILT_IN_LEVELS) {
      for (const kind of ['add', 'edit', 'remove'] as const)
        if (OUTCOMES.indexOf(outcome[kind]) > 0) expect(advice[kind]).toMatch(/^[A-Z].*\.$/)
      expect(meaning).toMatch(/^[A-Z].*\.$/)
    }
  })
})

test('every example of the documentation is sound', () => {
  const page = readFileSync(new URL('../../../docs/matrix.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block!)
  expect(blocks.length).toBeGreaterThan(4)
  const feature = 'categories:\n- name: A\n  features:\n  - name: x\n    level: supported\n'
  for (const block of blocks) {
    const isFile = /^(?:# .*\n)*(?:version|levels|teams|contact|level-changes|bots):/.test(block)
    const whole = isFile && block.includes('categories:')
    parse(whole ? block : `version: 1\n${isFile ? `${block}categories: []` : feature + block.replace(/^/gm, '    ')}`)
  }
})
