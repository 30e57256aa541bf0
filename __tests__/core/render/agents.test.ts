import { describe, expect, test } from '@jest/globals'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { exportAgents } from '../../../src/core/render/agents.ts'

const section = (features: object[], { limit = 4000, ...matrix }: { limit?: number; [key: string]: unknown } = {}) => {
  const text = JSON.stringify({ version: 1, ...matrix, categories: [{ name: 'A', features }] })
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  return exportAgents(value!, limit)
}
const feature = (name: string, level: string, more: object = {}) => ({ name, level, paths: [`${name}/`], ...more })
/** The headings and the entries, without what stands around them. */
const entries = (text: string) => text.split('\n').filter((line) => /^(?:###|-) /.test(line))

describe('what agents are told', () => {
  test('the strictest first, what is settled before what is under review, and nothing of the rest', () => {
    const features = [
      feature('fine', 'supported'),
      feature('alone', 'not-maintained'),
      feature('maybe', 'obsolete', { tentative: true }),
      feature('fixed', 'supported', { accepts: 'fixes', sunset: { replacement: 'a/fine' } }),
      feature('old', 'deprecated', { sunset: { removal: '5.0', replacement: 'another project' } }),
      feature('shrinking', 'best-effort', { accepts: 'removals' }),
      feature('gone', 'obsolete', { maintainers: ['@o/gone', '@o/planned', 'Ann <a@b.c>'] }),
      feature('nowhere', 'obsolete', { paths: [] }),
    ]
    expect(entries(section(features, { teams: { '@o/planned': { planned: true } } }))).toEqual([
      '### Obsolete',
      '- `gone/`: **gone**. Ask `@o/gone` and `Ann <a@b.c>`.',
      '- `maybe/`: **maybe** (under review).',
      '### Removals only',
      '- `shrinking/`: **shrinking**.',
      '### Fixes only',
      '- `fixed/`: **fixed**. Replaced by **fine** in `fine/`.',
      '### Deprecated',
      '- `old/`: **old**. Replaced by another project. Removal: 5.0.',
      '### Not maintained',
      '- `alone/`: **alone**.',
    ])
  })

  test.each([
    [{ contact: { text: '#dev on Slack' } }, 'Where nobody is named, ask #dev on Slack.'],
    [
      { contact: { url: 'https://x.example/chat' } },
      'Where nobody is named, ask [https://x.example/chat](https://x.example/chat).',
    ],
    [{ volunteer: 'https://x.example/join' }, 'nobody maintains it: see [how to volunteer](https://x.example/join).'],
    [{ project: 'Orbit' }, 'From the support levels of Orbit.'],
  ])('%j says %s', (matrix, sentence) => {
    expect(section([feature('x', 'obsolete')], matrix)).toContain(sentence)
  })

  test('folders before other patterns, and a few of them', () => {
    expect(
      section([feature('x', 'obsolete', { paths: ['*.c', 'a/', 'b.c', 'd/', 'e/f'], exclude: ['a/b'] })]),
    ).toContain('- `a/`, `d/`, `*.c` and 2 more patterns, with exceptions: **x**.\n')
  })

  test('where every part takes new work, this alone', () => {
    expect(section([feature('x', 'supported'), feature('y', 'experimental')])).toBe(
      '## Where new work is limited\n\nEvery part of this project takes new work.\n',
    )
  })

  test.each([600, 1000, 2000, 4000])('never more than %d characters; the rest is counted', (limit) => {
    const features = [
      feature('x'.repeat(3000), 'obsolete'),
      ...Array.from({ length: 60 }, (_, index) => feature(`part-${index}`, index < 30 ? 'obsolete' : 'deprecated')),
    ]
    const text = section(features, { limit })
    expect(text.length).toBeLessThanOrEqual(limit)
    const shown = entries(text).filter((line) => line.startsWith('- ')).length
    expect(text).toContain(`no room for ${61 - shown} more feature`)
    expect(text.length > limit - 200 || shown === 60).toBe(true)
  })
})

test.each([
  '<!-- support-matrix:end -->',
  '<img src=x>',
  '![x](https://evil.example)',
  '[x](https://evil.example)',
  'https://evil.example',
  '`` x',
  '**x**',
  '@everyone',
  '# x',
])('%j does nothing as a name, a pattern, a replacement, a contact or a project', (hostile) => {
  const text = section(
    [feature(hostile, 'obsolete', { paths: [hostile.replace(/[[\]()]/g, 'x')], sunset: { replacement: hostile } })],
    {
      project: hostile,
      contact: { text: hostile },
    },
  )
  // Nothing of it is left outside of code, once what we break up or escape is gone.
  const outside = text
    .replace(/(`+)[^]*?[^`]\1(?!`)/g, '')
    .replace(/<!-- -->/g, '\u0000')
    .replace(/\\./g, '')
  expect(outside).not.toMatch(/<(?!span>\$)|!\[|\]\(|https:\/\/|@everyone/)
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2)
})
