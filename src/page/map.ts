// The map of the repository: folders as areas, sized by their number of files and coloured by level. A table next to it lists the
// same folders, for people who can't see the map.
import { hierarchy, treemap, type Placed } from 'd3-hierarchy'
import type { PageAudit, PageData } from '../core/page/data.ts'
import { IGNORED, UNMAPPED, type PageFolder } from '../core/page/folders.ts'
import { append, button, byId, counted, element, grouped, quiet, refill } from './dom.ts'
import { findingItem } from './findings.ts'
import { swatch, type LevelLook, type Looks } from './levels.ts'
import { addTo } from '../core/text/group-by.ts'

/** A folder, or the files of one level directly in a folder. */
interface Area {
  folder: PageFolder
  path: string[]
  level?: number
  files: number
}

export function showMap(
  data: PageData,
  audit: PageAudit,
  tools: { looks: Looks; reveal: (feature: number) => void },
): void {
  const frame = byId('map-areas')
  let path: string[] = []
  const open = (to: string[], focus = false) => {
    path = to
    const folder = findFolder(audit.map, path)
    drawAreas(frame, { folder, path }, { looks: tools.looks, open: (next) => open(next, true) })
    showPath(path, (next) => open(next, true))
    showFolder(data, audit, { ...tools, folder, path, open: (next) => open(next, true) })
    if (focus) byId('folder-title').focus({ preventScroll: true })
  }
  open([])
  // Areas are in percent of the frame, so only its proportions matter.
  let [width, height] = [frame.clientWidth, frame.clientHeight]
  new ResizeObserver(() => {
    if (frame.clientWidth === width && frame.clientHeight === height) return
    ;[width, height] = [frame.clientWidth, frame.clientHeight]
    open(path)
  }).observe(frame)
  showLegend(audit.map, tools.looks)
}

function findFolder(root: PageFolder, path: readonly string[]): PageFolder {
  return path.reduce((folder, name) => folder.folders.find((one) => one.name === name) ?? folder, root)
}

const TITLE_HEIGHT = 18

function drawAreas(
  frame: HTMLElement,
  at: { folder: PageFolder; path: string[] },
  { looks, open }: { looks: Looks; open: (path: string[]) => void },
): void {
  const [width, height] = [Math.max(frame.clientWidth, 1), Math.max(frame.clientHeight, 1)]
  const root = hierarchy<Area>({ ...at, files: 0 }, areasOf)
    .sum(({ files }) => files)
    .sort((a, b) => b.value! - a.value! || (a.data.path.join('/') < b.data.path.join('/') ? -1 : 1))
  const placed = treemap<Area>()
    .size([width, height])
    .round(true)
    .paddingInner(1)
    .paddingOuter(1)
    .paddingTop(({ depth, data }) => (depth === 1 && data.level === undefined ? TITLE_HEIGHT : depth === 0 ? 0 : 1))(
    root,
  )
  refill(
    frame,
    placed.descendants().flatMap((area) => {
      if (area.depth === 0 || area.x1 <= area.x0 || area.y1 <= area.y0) return []
      if (area.data.level !== undefined) return [place(levelArea(area, looks.at(area.data.level)), area)]
      return area.depth === 1 ? [place(folderButton(area, looks, open), area)] : []
    }),
  )
}

/** Smaller areas have no room for a letter. */
const LETTER_SIZE = 16

function levelArea({ x0, x1, y0, y1 }: Placed<Area>, look: LevelLook): HTMLElement {
  const hasRoom = Math.min(x1 - x0, y1 - y0) >= LETTER_SIZE
  return element('div', { class: `area ${look.className}`, 'aria-hidden': 'true' }, hasRoom && look.letter)
}

function areasOf({ folder, path, level }: Area): Area[] | undefined {
  if (level !== undefined) return undefined
  return [
    ...folder.folders.map((child) => ({ folder: child, path: [...path, child.name], files: 0 })),
    ...folder.own.map(([own, files]) => ({ folder, path, level: own, files })),
  ]
}

function folderButton({ data, value }: Placed<Area>, looks: Looks, open: (path: string[]) => void): HTMLButtonElement {
  const spread = levelsBelow(data.folder)
    .map(([level, files]) => `${files} ${looks.at(level).title}`)
    .join(', ')
  const name = `${data.folder.name}/`
  const files = counted(value!, 'file')
  return button(
    {
      class: 'folder',
      title: `${data.path.join('/')}/: ${files} (${spread})`,
      'aria-label': `${name} ${files}: ${spread}`,
    },
    () => open(data.path),
    element('span', {}, name),
  )
}

function place<T extends HTMLElement>(made: T, { x0, x1, y0, y1 }: Placed<Area>): T {
  Object.assign(made.style, { left: `${x0}px`, top: `${y0}px`, width: `${x1 - x0}px`, height: `${y1 - y0}px` })
  return made
}

/** Number of files at each level in the folder and below, most first. */
function levelsBelow(folder: PageFolder): [number, number][] {
  const sum = new Map<number, number>()
  const visit = (one: PageFolder) => {
    for (const [level, files] of one.own) addTo(sum, level, files)
    one.folders.forEach(visit)
  }
  visit(folder)
  return [...sum].sort((a, b) => b[1] - a[1])
}

const filesBelow = (folder: PageFolder) => levelsBelow(folder).reduce((sum, [, files]) => sum + files, 0)

function showPath(path: readonly string[], open: (path: string[]) => void): void {
  const steps = ['All files', ...path].map((name, depth) => {
    const here = depth === path.length
    const step = { class: 'step', 'aria-current': here && 'true' }
    return element(
      'li',
      {},
      button(step, () => open(path.slice(0, depth)), name),
    )
  })
  refill(byId('map-path'), steps)
}

interface FolderView {
  folder: PageFolder
  path: readonly string[]
  looks: Looks
  reveal: (feature: number) => void
  open: (path: string[]) => void
}

function showFolder(data: PageData, audit: PageAudit, { folder, path, looks, reveal, open }: FolderView): void {
  const all = filesBelow(folder)
  byId('folder-title').textContent = path.length === 0 ? 'All files' : `${path.join('/')}/`
  byId('folder-size').textContent = counted(all, 'file')
  refill(
    byId('folder-levels'),
    levelsBelow(folder).map(([level, files]) => levelBar(looks.at(level), files, all)),
  )
  refill(
    byId('folder-features'),
    folder.features.map(([index, files]) => {
      const feature = data.features[index]!
      return element(
        'li',
        {},
        swatch(looks.at(feature.level)),
        button({ class: 'plain' }, () => reveal(index), feature.name),
        quiet(`${data.levels[feature.level]!.title}, ${counted(files, 'file')}`),
      )
    }),
  )
  byId('folder-no-features').hidden = folder.features.length > 0
  const teams = [
    ...new Set(folder.features.flatMap(([index]) => data.features[index]!.maintainers.map(({ name }) => name))),
  ]
  byId('folder-teams').textContent = teams.length > 0 ? teams.join(', ') : 'nobody'
  const features = new Set(folder.features.map(([index]) => index))
  // The findings of the whole repository have their own section.
  const findings =
    path.length === 0 ? [] : audit.findings.filter(({ feature }) => feature !== undefined && features.has(feature))
  refill(byId('folder-findings'), findings.map(findingItem))
  byId('folder-findings-count').textContent =
    path.length === 0 ? 'choose a folder to see those of its features' : String(findings.length)
  refill(
    byId('folder-rows'),
    [...folder.folders]
      .sort((a, b) => filesBelow(b) - filesBelow(a))
      .map((child) => folderRow(child, { path, looks, open })),
  )
  byId('folder-table').hidden = folder.folders.length === 0
}

function levelBar(look: LevelLook, files: number, all: number): HTMLElement {
  const bar = element('span', { class: `bar ${look.className}`, 'aria-hidden': 'true' })
  bar.style.width = `${(files * 100) / all}%`
  return element(
    'li',
    {},
    element(
      'span',
      { class: 'bar-text' },
      swatch(look),
      `${look.title} `,
      quiet(`${grouped(files)} (${percent(files, all)})`),
    ),
    element('span', { class: 'bar-track' }, bar),
  )
}

/** Rounded, but never to 0 or 100 unless it is exactly that. */
function percent(part: number, whole: number): string {
  const rounded = Math.round((part * 100) / whole)
  if (rounded === 0 && part > 0) return 'under 1 %'
  return rounded === 100 && part < whole ? 'over 99 %' : `${rounded} %`
}

function folderRow(child: PageFolder, { path, looks, open }: Pick<FolderView, 'path' | 'looks' | 'open'>): HTMLElement {
  const levels = levelsBelow(child)
  const name = button({ class: 'plain' }, () => open([...path, child.name]), `${child.name}/`)
  const [first] = levels
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', { class: 'number' }, grouped(filesBelow(child))),
    element(
      'td',
      {},
      swatch(looks.at(first![0])),
      `${looks.at(first![0]).title} `,
      quiet(percent(first![1], filesBelow(child))),
    ),
  )
}

/** In the matrix's order, then files without a feature. */
function showLegend(root: PageFolder, looks: Looks): void {
  const present = new Set(levelsBelow(root).map(([level]) => level))
  const order = [...looks.all.keys(), UNMAPPED, IGNORED].filter((level) => present.has(level))
  append(
    byId('legend'),
    order.map((level) => element('li', {}, swatch(looks.at(level)), looks.at(level).title)),
  )
}
