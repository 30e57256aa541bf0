import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { BUILT_IN_LEVELS } from '../../../src/core/matrix/levels.ts'
import { OUTCOMES, slug } from '../../../src/core/matrix/model.ts'
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

  test('finds the place of every value, or of the nearest above it', () => {
    const { locate } = parse(`${small}    - a/\n    - b/\n`)
    const at = ['categories', 0, 'features', 0]
    expect(locate([...at, 'paths', 1])).toEqual({ line: 9, column: 7 })
    expect(locate([...at, 'name'])).toEqual({ line: 5, column: 11 })
    expect(locate([...at, 'maintainers', 0])).toEqual({ line: 5, column: 5 })
    expect(locate([])).toEqual({ line: 1, column: 1 })
  })
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
  const feature = 'categories: [{name: A, features: [{name: x, level: supported, '
  for (const block of blocks) {
    const isFile = /^(?:# .*\n)*(?:version|levels|teams):/.test(block)
    const whole = isFile && block.includes('categories:')
    parse(whole ? block : `version: 1\n${isFile ? `${block}categories: []` : `${feature}${block.trim()}}]}]`}`)
  }
})
