import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { LEVEL_COLOURS, renderBadge } from '../../../src/core/render/badge.ts'

const EVIL = `</title><script>alert('1')</script>"&\u202e`
const feature = (name: string, level: string, tentative = false) => ({ name, level, tentative })
const badgeOf = (features: object[], more: object = {}) => {
  const text = JSON.stringify({ version: 1, ...more, categories: [{ name: 'C', features }] })
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  if (!value) throw new Error(JSON.stringify(findings))
  return renderBadge(value)
}
const titleOf = (svg: string) => /<title>(.*)<\/title>/.exec(svg)?.[1]
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)

describe('the badge', () => {
  test.each([
    [
      'counts levels in the order of the matrix, those under review apart',
      [feature('a', 'obsolete'), feature('b', 'supported'), feature('c', 'supported'), feature('d', 'supported', true)],
      ['support', 'Supported 2', 'Obsolete 1', 'under review 1'],
      'Support levels: 2 Supported, 1 Obsolete, 1 under review',
    ],
    [
      'may have nothing settled',
      [feature('a', 'supported', true)],
      ['support', 'under review 1'],
      'Support levels: 1 under review',
    ],
    ['may have no features', [], ['support', 'no features'], 'Support levels: 0 features'],
  ])('%s', (_, features, texts, title) => {
    const svg = badgeOf(features)
    expect(textsOf(svg)).toEqual(texts)
    expect(titleOf(svg)).toBe(title)
    expect(svg).toContain(`role="img" aria-label="${title}"`)
  })

  test('no name ends its element or attribute', () => {
    const svg = badgeOf([feature('a', 'frozen')], {
      project: EVIL.replace('\u202e', ''),
      levels: { frozen: { title: EVIL, meaning: 'm', outcome: 'warn' } },
    })
    expect(svg).not.toContain('<script')
    expect(svg.match(/<\/title>/g)).toHaveLength(1)
    expect(titleOf(svg)).toContain('&lt;script&gt;alert(&#39;1&#39;)')
    expect(svg).not.toContain('\u202e')
  })

  test('parts stand side by side over the whole width', () => {
    const svg = badgeOf([feature('a', 'supported'), feature('b', 'experimental')])
    const [, ...rects] = [...svg.matchAll(/<rect (?:x="(\d+)" )?width="(\d+)"/g)].map(([, x, width]) => [+x!, +width!])
    const [total] = /(?<=^<svg [^>]* width=")\d+/.exec(svg)!
    rects.forEach(([x, width], index) =>
      expect(x! + width!).toBe(rects[index + 1] ? rects[index + 1]![0]! - 1 : +total),
    )
  })

  test('has the colours of the page', () => {
    const style = readFileSync('src/page/colours.css', 'utf8')
    for (const [level, [ground]] of Object.entries(LEVEL_COLOURS)) expect(style).toContain(`--${level}: ${ground};`)
  })
})
