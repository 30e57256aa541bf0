// The matrix as a table with search and filters. Each row opens to show more about its feature.
import type { PageData, PageFeature } from '../core/page/data.ts'
import { append, byId, counted, element, grouped, link, notes, quiet, replaceAddress } from './dom.ts'
import { featureAddress, readFeature, readFilters, writeFilters } from './address.ts'
import { showFilterControls } from './filter-controls.ts'
import { NO_FILTERS, listMatching, type Filters } from './filters.ts'
import { findingItem } from './findings.ts'
import { badge, type Looks } from './levels.ts'

export interface FeatureTable {
  /** Shows and opens the feature, whatever the filters were. */
  reveal: (feature: number) => void
  /** Applies the page's address. */
  follow: () => void
}

interface Row {
  row: HTMLTableRowElement
  details: HTMLTableRowElement
  toggle: HTMLButtonElement
}

export function showTable(data: PageData, looks: Looks): FeatureTable {
  const columns = data.audit ? 6 : 4
  const rows = data.features.map((_, index) => buildRow(data, looks, { index, columns }))
  const bodies = data.categories.map((category, index) => {
    const heading = element(
      'tr',
      { role: 'row', class: 'category' },
      element(
        'th',
        { role: 'rowheader', colspan: columns, scope: 'rowgroup' },
        element('span', {}, category.name),
        category.notes.length > 0 && quiet(notes(category.notes)),
      ),
    )
    const own = data.features.flatMap((feature, at) =>
      feature.category === index ? [rows[at]!.row, rows[at]!.details] : [],
    )
    return element('tbody', { role: 'rowgroup' }, heading, own)
  })
  const table = byId('features')
  append(table, head(data.audit !== undefined), bodies)

  const apply = (filters: Filters) => {
    const shown = new Set(listMatching(data, filters))
    rows.forEach(({ row, details, toggle }, index) => {
      row.hidden = !shown.has(index)
      details.hidden = row.hidden || toggle.getAttribute('aria-expanded') !== 'true'
    })
    bodies.forEach((body, category) => {
      body.hidden = !data.features.some((feature, index) => feature.category === category && shown.has(index))
    })
    byId('shown').textContent =
      shown.size === rows.length
        ? counted(rows.length, 'feature')
        : `${grouped(shown.size)} of ${counted(rows.length, 'feature')}`
    byId('nothing').hidden = shown.size > 0
  }
  const use = (filters: Filters) => {
    replaceAddress({ query: writeFilters(filters, data) })
    apply(filters)
  }
  const showFilters = showFilterControls(data, looks, use)
  const reveal = (feature: number) => {
    const { row, details, toggle } = rows[feature]!
    if (row.hidden) {
      showFilters(NO_FILTERS)
      use(NO_FILTERS)
    }
    if (details.hidden) toggle.click()
    toggle.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'center' })
  }
  const follow = () => {
    const filters = readFilters(location.search, data)
    showFilters(filters)
    apply(filters)
    const feature = readFeature(location.hash, data)
    if (feature !== undefined) reveal(feature)
  }
  addEventListener('hashchange', follow)
  return { reveal, follow }
}

function head(withAudit: boolean): HTMLElement {
  const names = ['Feature', 'Support level', 'Maintainers', 'Notes', ...(withAudit ? ['Files', 'Findings'] : [])]
  const cells = names.map((name) =>
    element('th', { role: 'columnheader', scope: 'col', class: NUMBERS.has(name) && 'number' }, name),
  )
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, cells))
}

const NUMBERS = new Set(['Files', 'Findings'])

function buildRow(data: PageData, looks: Looks, { index, columns }: { index: number; columns: number }): Row {
  const feature = data.features[index]!
  const findings = data.audit?.findings.filter((finding) => finding.feature === index) ?? []
  const id = `details-${index}`
  const toggle = element(
    'button',
    { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': id },
    feature.name,
  )
  const cell = (label: string, children: (Node | string)[] | string) =>
    element('td', { role: 'cell', 'data-label': label, class: NUMBERS.has(label) && 'number' }, children)
  const level = [
    badge(looks.at(feature.level)),
    ...(feature.accepts ? [quiet(`${feature.accepts} only`)] : []),
    ...(feature.tentative ? [quiet('under review')] : []),
  ]
  const row = element(
    'tr',
    { role: 'row', class: 'feature' },
    element('th', { role: 'rowheader', scope: 'row' }, toggle),
    cell('Support level', level),
    cell('Maintainers', maintainersOf(data, feature)),
    cell('Notes', [...warningOf(feature), ...notes(feature.notes)]),
    feature.files === undefined
      ? []
      : [cell('Files', grouped(feature.files)), cell('Findings', findingCount(findings))],
  )
  const details = element(
    'tr',
    { role: 'row', id, class: 'details', hidden: true },
    element('td', { role: 'cell', colspan: columns }),
  )
  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true'
    const box = details.firstElementChild!
    if (open && !box.hasChildNodes())
      append(
        box,
        detailsOf(data, feature),
        findings.length > 0 ? [element('ul', { class: 'findings' }, findings.map(findingItem))] : [],
      )
    toggle.setAttribute('aria-expanded', String(open))
    details.hidden = !open
    if (open) replaceAddress({ hash: featureAddress(feature.id) })
    else if (readFeature(location.hash, data) === index) replaceAddress({ hash: '' })
  })
  return { row, details, toggle }
}

function findingCount(findings: readonly { severity: string }[]): (Node | string)[] {
  const grave = findings.filter(({ severity }) => severity !== 'note').length
  if (grave === 0) return [String(findings.length)]
  return [
    `${findings.length} `,
    element('span', { role: 'img', 'aria-label': 'with errors or warnings', title: 'with errors or warnings' }, '⚠'),
  ]
}

const warningOf = ({ warning }: PageFeature) =>
  warning.length > 0 ? [element('strong', { class: 'warning' }, '⚠ ', notes(warning)), ' '] : []

function maintainerOf({ name, url }: { name: string; url?: string }, more: string | false = false): HTMLElement {
  return element('span', { class: 'maintainer' }, url === undefined ? name : link(name, url), more)
}

function maintainersOf(data: PageData, { maintainers, seeking }: PageFeature): Node[] {
  const names = maintainers.map(({ planned, ...person }) => maintainerOf(person, planned && ' (planned)'))
  const nobody = maintainers.every(({ planned }) => planned)
  return [
    ...(names.length > 0 ? names : [quiet('nobody')]),
    ...(seeking && !nobody ? [quiet('more are wanted')] : []),
    ...((nobody || seeking) && data.volunteer !== undefined ? [link('volunteer', data.volunteer)] : []),
  ]
}

function detailsOf(data: PageData, { id, emeritus = [], paths, exclude, content, sunset }: PageFeature): HTMLElement[] {
  const replacement = data.features.find((other) => other.id === sunset?.replacement)
  const codes = (texts: readonly string[]) => texts.map((text) => element('code', {}, text))
  const facts: [string, Node[]][] = [
    ['Address', [element('a', { href: featureAddress(id) }, element('code', {}, id))]],
    ['Once maintained by', emeritus.map((person) => maintainerOf(person))],
    ['Paths', paths.length > 0 ? codes(paths) : [quiet('none')]],
    ['Less', codes(exclude)],
    ['Lines with', codes(content)],
    ['Deprecated from', sunset?.deprecated === undefined ? [] : [new Text(sunset.deprecated)]],
    ['To be removed', sunset?.removal === undefined ? [] : [new Text(sunset.removal)]],
    ['Replaced by', replacementOf(sunset, replacement)],
    ['Tracked', sunset?.tracking === undefined ? [] : [link(sunset.tracking, sunset.tracking)]],
  ]
  const shown = facts.filter(([, values]) => values.length > 0)
  return [
    element(
      'dl',
      {},
      shown.flatMap(([name, values]) => [element('dt', {}, name), element('dd', {}, values)]),
    ),
  ]
}

function replacementOf(sunset: PageFeature['sunset'], feature: PageFeature | undefined): Node[] {
  if (feature) return [element('a', { href: featureAddress(feature.id) }, feature.name)]
  return sunset?.replacement === undefined ? [] : [new Text(sunset.replacement)]
}
