// The quick test of a matrix's shape says what the schema says, whatever is put in, left out or added anywhere.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitsSchema } from '../../../src/core/matrix/fits-schema.ts'
import { schemaIssues } from '../../../src/core/matrix/schema-issues.ts'

const OUTCOMES = { add: 'fail', edit: 'warn', remove: 'pass' }
const CHANGE = { needs: ['docs', 'sunset'], outcome: 'notice' }

/** A value with every key there is. */
const whole = () => structuredClone(WHOLE)
const WHOLE = {
  ...{ version: 1, project: 'Looms', match: 'last', volunteer: 'https://looms.example/join' },
  contact: { text: '#looms', url: 'https://looms.example/chat' },
  levels: {
    deprecated: { outcome: 'warn', needs: ['maintainers'], 'min-maintainers': 2, labels: ['old'] },
    frozen: { title: 'Frozen', meaning: 'No change.', advice: { add: 'No.', edit: 'No.', remove: 'Yes.' } },
    odd: { title: 'Odd', meaning: 'Seldom.', outcome: OUTCOMES, after: 'frozen' },
  },
  unmapped: { ...OUTCOMES, ignore: ['*.md'] },
  'level-changes': { raised: CHANGE, lowered: CHANGE, removed: CHANGE },
  bots: ['weaver'],
  override: { label: 'let-it-pass', bots: ['weaver'] },
  teams: { '@looms/warp': { planned: true } },
  categories: [
    {
      ...{ name: 'Frames', notes: 'Wood.' },
      features: [
        {
          ...{ name: 'Heddle', id: 'frames/heddle', level: 'supported', tentative: false, accepts: 'fixes' },
          ...{ maintainers: ['@looms/warp', 'ann@looms.example'], emeritus: ['Bo <bo@looms.example>'] },
          ...{ reviewed: '2026-02-28', 'seeking-maintainers': true, notes: 'n', warning: 'w', 'cross-cutting': false },
          ...{
            paths: ['heddle/'],
            exclude: ['heddle/old/'],
            content: ['heddle'],
            docs: ['d'],
            ci: ['c'],
            checks: ['*'],
          },
          ...{
            sunset: { deprecated: '2026-Q4', removal: '5.0', replacement: 'x', tracking: 'https://looms.example/1' },
          },
          ...{ labels: ['frames'], allow: { inactive: 'It is done.' } },
        },
      ],
    },
  ],
}

type Path = (string | number)[]

function pathsIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [here]
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [here, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...here, key]))]
}

/** Near to what some key takes, or to nothing. */
const VALUES = [
  ...[
    null,
    true,
    0,
    1,
    2,
    1.5,
    -1,
    '',
    ' ',
    'x',
    'last',
    'warn',
    'fixes',
    'supported',
    'docs',
    '@a',
    '@a/b',
    'a@b.c',
    '@',
  ],
  ...[
    '2026-12-31',
    '2026-02-30',
    '2026-Q3',
    'Q3 2026',
    '31.12.2026',
    'v5',
    'later',
    'https://a.b',
    'http://',
    'l'.repeat(51),
  ],
  ...[
    [],
    [[]],
    [''],
    ['x'],
    [null],
    ['docs'],
    {},
    { x: 1 },
    { text: 'x' },
    { outcome: 'x' },
    { add: 'warn' },
    { name: 'x' },
  ],
]

test('the whole fits', () => {
  expect(schemaIssues(whole())).toEqual([])
  expect(fitsSchema(whole())).toBe(true)
})

test('as much else fits as the schema takes', () => {
  const change = fc.record({
    path: fc.constantFrom(...pathsIn(whole())),
    what: fc.constantFrom('replace', 'remove', 'add'),
    key: fc.constantFrom('text', 'notes', 'level', 'outcome', 'constructor', 'x'),
    value: fc.oneof(fc.constantFrom(...VALUES), fc.anything()),
  })
  let fitting = 0
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const root = { whole: whole() as unknown }
      for (const { path, what, key, value: shared } of changes) {
        const value = structuredClone(shared) // the next change may be made inside of it
        let holder: unknown = root
        for (const step of ['whole', ...path].slice(0, -1))
          holder = (holder as Record<string, unknown> | undefined)?.[step]
        if (typeof holder !== 'object' || holder === null) continue
        const last = ['whole', ...path].at(-1)!
        const target = what === 'add' ? (holder as Record<string, unknown>)[last] : holder
        if (what === 'replace') (holder as Record<string, unknown>)[last] = value
        else if (what === 'remove') Reflect.deleteProperty(holder, last)
        else if (typeof target === 'object' && target !== null) (target as Record<string, unknown>)[key] = value
      }
      const text = JSON.stringify(root.whole) as string | undefined
      const plain: unknown = text === undefined ? undefined : JSON.parse(text)
      if (fitsSchema(plain)) fitting++
      expect([fitsSchema(plain), plain]).toEqual([schemaIssues(plain).length === 0, plain])
    }),
    { numRuns: 3000 },
  )
  // Both answers were put to the test.
  expect(fitting).toBeGreaterThan(300)
  expect(fitting).toBeLessThan(2700)
})

test('a key that means something to JavaScript does not get through unseen', () => {
  expect(fitsSchema(JSON.parse('{"version": 1, "categories": [], "levels": {"__proto__": 1}}'))).toBe(false)
})
