// `export badge`: how many features are at each level, as a bar in SVG. It loads nothing from the network and works without colours.
import type { Matrix } from '../matrix/model.ts'
import { visible, xmlText } from './escape.ts'
import { addTo } from '../text/group-by.ts'
import { count } from '../text/words.ts'

/** Background and text; those of the page. A project's own levels take the spare ones in turn. */
export const LEVEL_COLOURS: Record<string, [ground: string, text: string]> = {
  supported: ['#2fa37c', '#10141a'],
  'best-effort': ['#6cb8e6', '#10141a'],
  'not-maintained': ['#e8a727', '#10141a'],
  experimental: ['#d191b9', '#10141a'],
  deprecated: ['#e0702a', '#10141a'],
  obsolete: ['#4a4f57', '#ffffff'],
}
const SPARE: [string, string][] = [
  ['#4f7fd6', '#10141a'],
  ['#e6da4a', '#10141a'],
  ['#a3896b', '#10141a'],
]
const NAME: [string, string] = ['#24292f', '#ffffff']
const UNDER_REVIEW: [string, string] = ['#d9dde3', '#10141a']

const HEIGHT = 20
const PADDING = 7
const GAP = 1
/** In code points. Longer titles would turn the badge into a banner. */
const LONGEST_TITLE = 30

interface Part {
  text: string
  colours: [ground: string, text: string]
}

/**
 * An SVG image of 20 pixels' height. Features under review are counted apart from their levels; levels without features are
 * left out. Its title says the same in words.
 */
export function renderBadge(matrix: Pick<Matrix, 'project' | 'levels' | 'features'>): string {
  const settled = new Map<string, number>()
  for (const { level, tentative } of matrix.features) if (!tentative) addTo(settled, level)
  let own = 0
  const levels = [...matrix.levels.values()].flatMap(({ id, title }) => {
    const features = settled.get(id) ?? 0
    const colours = LEVEL_COLOURS[id] ?? SPARE[own++ % SPARE.length]!
    return features > 0 ? [{ title: shorten(title), features, colours }] : []
  })
  const tentative = matrix.features.filter((feature) => feature.tentative).length
  const parts: Part[] = [
    { text: 'support', colours: NAME },
    ...levels.map(({ title, features, colours }) => ({ text: `${title} ${features}`, colours })),
    ...(tentative > 0 ? [{ text: `under review ${tentative}`, colours: UNDER_REVIEW }] : []),
    ...(matrix.features.length === 0 ? [{ text: 'no features', colours: UNDER_REVIEW }] : []),
  ]
  const inWords = [
    ...levels.map(({ title, features }) => `${features} ${title}`),
    ...(tentative > 0 ? [`${tentative} under review`] : []),
  ].join(', ')
  const whose = matrix.project === undefined ? '' : ` of ${visible(matrix.project)}`
  return draw(parts, `Support levels${whose}: ${inWords || count(0, 'feature')}`)
}

function draw(parts: readonly Part[], title: string): string {
  let x = 0
  const drawn = parts.map(({ text, colours: [ground, ink] }) => {
    const length = textWidth(text)
    const [left, width] = [x, length + 2 * PADDING]
    x += width + GAP
    return [
      `<rect x="${left}" width="${width}" height="${HEIGHT}" fill="${ground}"/>`,
      `<text x="${left + PADDING}" y="14" textLength="${length}" fill="${ink}">${xmlText(text)}</text>`,
    ].join('')
  })
  const width = x - GAP
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${xmlText(title)}">`,
    `<title>${xmlText(title)}</title>`,
    `<clipPath id="edge"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#edge)" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11">`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function shorten(title: string): string {
  const letters = Array.from(visible(title))
  return letters.length <= LONGEST_TITLE ? letters.join('') : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
}

/** Widths in pixels of Verdana at 11 pixels, by kind of letter. Whatever font is used is stretched to this length. */
function textWidth(text: string): number {
  return Math.round(Array.from(text).reduce((width, letter) => width + letterWidth(letter), 0))
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'|! ]/.test(letter)) return 3.6
  if (/[frtI()[\]{}/\\"*-]/.test(letter)) return 4.8
  if (/[mwMW@%&…]/.test(letter)) return 10.4
  if (/[A-Z]/.test(letter)) return 7.8
  return /[ -ɏ]/.test(letter) ? 6.8 : 11
}
