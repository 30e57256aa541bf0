// The page's entry: reads the data embedded in the page and shows it. Uses no network.
import type { PageAudit, PageData } from '../core/page/data.ts'
import { append, byId, counted, element, grouped, quiet, showFigures } from './dom.ts'
import { showFindings } from './findings.ts'
import { compileLooks, swatch, type Looks } from './levels.ts'
import { showMap } from './map.ts'
import { showTable } from './table.ts'
import { trendLine } from './trend.ts'

const data = JSON.parse(byId('data').textContent) as PageData
const looks = compileLooks(data.levels)

document.title = data.project === undefined ? 'Support matrix' : `${data.project}: support matrix`
byId('project').textContent = data.project ?? ''
showSpread(looks)
const { reveal, follow } = showTable(data, looks)
if (data.audit) {
  for (const part of document.querySelectorAll<HTMLElement>('.audit')) part.hidden = false
  showNumbers(data.audit)
  showMap(data, data.audit, { looks, reveal })
  showFindings(data.audit, data.features)
} else
  byId('summary').textContent =
    `${counted(data.features.length, 'feature')} in ${counted(data.categories.length, 'category', 'categories')}`

document.body.classList.remove('loading')
follow()
openWhilePrinted()

/** How many features are at each level: as a bar, and in words. */
function showSpread({ all }: Looks): void {
  const counts = all
    .map((look, level) => {
      const own = data.features.filter((feature) => feature.level === level)
      return { look, count: own.length, open: own.filter(({ tentative }) => tentative).length }
    })
    .filter(({ count }) => count > 0)
  append(
    byId('spread'),
    counts.map(({ look, count }) => {
      const part = element('span', { class: look.className }, look.letter)
      part.style.flexGrow = String(count)
      return part
    }),
  )
  append(
    byId('spread-words'),
    counts.map(({ look, count, open }) =>
      element(
        'li',
        {},
        swatch(look),
        `${look.title} `,
        element('b', {}, grouped(count)),
        open > 0 && quiet(` (${grouped(open)} under review)`),
      ),
    ),
  )
}

function showNumbers({ date, percent, files, mapped, ignored, changedPercent, trend, findings }: PageAudit): void {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  showFigures([
    [grouped(data.features.length), 'features', `in ${counted(data.categories.length, 'category', 'categories')}`],
    [
      `${percent} %`,
      'of files mapped',
      `${grouped(mapped)} of ${grouped(files - ignored)}${ignored > 0 ? `; ${grouped(ignored)} need none` : ''}`,
    ],
    changedPercent !== undefined && [`${changedPercent} %`, 'of changed lines mapped', 'in the last 12 months'],
    [
      grouped(of('error')),
      of('error') === 1 ? 'error' : 'errors',
      `${counted(of('warning'), 'warning')}, ${counted(of('note'), 'note')}`,
    ],
  ])
  if (trend) append(byId('figures').children[1]!, element('dd', {}, trendLine(trend)))
  byId('summary').textContent = `Audit of ${date}`
}

/** Printing unfolds everything. */
function openWhilePrinted(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[]
    for (const one of opened) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false
  })
}
