// How the share of mapped files changed from report to report: as a line, and as figures for people who can't see it.
import type { PageAudit } from '../core/page/data.ts'

const NAMESPACE = 'http://www.w3.org/2000/svg'
const [WIDTH, HEIGHT] = [120, 24]

/** From the oldest report to this one, with the lowest share at the bottom. */
export function trendLine(trend: NonNullable<PageAudit['trend']>): SVGElement {
  const shares = trend.map(({ percent }) => percent)
  const [least, most] = [shares.reduce((a, b) => Math.min(a, b)), shares.reduce((a, b) => Math.max(a, b))]
  const points = shares.map((share, index) => {
    const across = (index / (shares.length - 1)) * WIDTH
    const down = most === least ? HEIGHT / 2 : HEIGHT - ((share - least) / (most - least)) * HEIGHT
    return `${across.toFixed(1)},${down.toFixed(1)}`
  })
  const figures = trend.map(({ date, percent }) => `${percent} % on ${date}`).join(', ')
  const line = draw('polyline', { points: points.join(' '), class: 'trend-line' })
  const picture = draw('svg', {
    ...{ class: 'trend', role: 'img', 'aria-label': `Files mapped: ${figures}` },
    viewBox: `-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`,
  })
  const title = draw('title', {})
  title.textContent = figures
  picture.append(title, line)
  return picture
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
