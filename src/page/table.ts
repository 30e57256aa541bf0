// The matrix as a table that can be searched and filtered; each row opens to what else is known of its feature.
import type { PageData, PageFeature } from '../core/page/data.ts'
import { append, byId, counted, element, grouped, link, notes } from './dom.ts'
import { NOBODY, NO_FILTERS, listMatching } from './filters.ts'
import type { Filters } from './filters.ts'
import { findingItem } from './findings.ts'
import { badge, swatch } from './levels.ts'
import type { Looks } from './levels.ts'

export interface FeatureTable {
  /** Shows the feature, opened, whatever the filters were. */
  reveal: (feature: number) => void
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
        categoryNotes(category.notes),
      ),
    )
    const own = data.features.flatMap((feature, at) =>
      feature.category === index ? [rows[at]!.row, rows[at]!.details] : [],
    )
    return element('tbody', { role: 'rowgroup' }, heading, own)
  })
  const table = byId('features')
  append(table, head(data.audit !== undefined), bodies)

  let filters: Filters = NO_FILTERS
  const apply = (change: Partial<Filters>) => {
    filters = { ...filters, ...change }
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
  const clear = showFilters(data, looks, apply)
  apply({})
  return {
    reveal: (feature) => {
      const { row, details, toggle } = rows[feature]!
      if (row.hidden) clear()
      if (details.hidden) toggle.click()
      toggle.focus({ preventScroll: true })
      row.scrollIntoView({ block: 'center' })
    },
  }
}

function categoryNotes(parts: PageData['categories'][number]['notes']): HTMLElement[] {
  return parts.length > 0 ? [element('span', { class: 'quiet' }, notes(parts))] : []
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
    ...(feature.tentative ? [element('span', { class: 'quiet' }, 'under review')] : []),
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

function maintainersOf(data: PageData, { maintainers, seeking }: PageFeature): Node[] {
  const names = maintainers.map(({ name, planned, url }) =>
    element('span', { class: 'maintainer' }, url === undefined ? name : link(name, url), planned && ' (planned)'),
  )
  const nobody = maintainers.every(({ planned }) => planned)
  return [
    ...(names.length > 0 ? names : [element('span', { class: 'quiet' }, 'nobody')]),
    ...(seeking && !nobody ? [element('span', { class: 'quiet' }, 'more are wanted')] : []),
    ...((nobody || seeking) && data.volunteer !== undefined ? [link('volunteer', data.volunteer)] : []),
  ]
}

function detailsOf(data: PageData, { id, paths, exclude, content, sunset }: PageFeature): HTMLElement[] {
  const replacement = data.features.find((other) => other.id === sunset?.replacement)?.name ?? sunset?.replacement
  const codes = (texts: readonly string[]) => texts.map((text) => element('code', {}, text))
  const facts: [string, Node[]][] = [
    ['Id', codes([id])],
    ['Paths', paths.length > 0 ? codes(paths) : [element('span', { class: 'quiet' }, 'none')]],
    ['Less', codes(exclude)],
    ['Lines with', codes(content)],
    ['Deprecated from', sunset?.deprecated === undefined ? [] : [new Text(sunset.deprecated)]],
    ['To be removed', sunset?.removal === undefined ? [] : [new Text(sunset.removal)]],
    ['Replaced by', replacement === undefined ? [] : [new Text(replacement)]],
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

/** Returns what clears all filters. */
function showFilters(data: PageData, looks: Looks, apply: (change: Partial<Filters>) => void): () => void {
  const search = byId('search') as HTMLInputElement
  search.addEventListener('input', () => apply({ text: search.value }))

  const chosen = new Set<number>()
  const toggles = looks.all.flatMap((look, level) => {
    const count = data.features.filter((feature) => feature.level === level).length
    if (count === 0) return []
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': 'false', title: look.meaning },
      swatch(look),
      `${look.title} `,
      element('span', { class: 'quiet' }, String(count)),
    )
    button.addEventListener('click', () => {
      if (!chosen.delete(level)) chosen.add(level)
      button.setAttribute('aria-pressed', String(chosen.has(level)))
      apply({ levels: chosen })
    })
    return [button]
  })
  append(byId('levels'), toggles)

  const names = [...new Set(data.features.flatMap(({ maintainers }) => maintainers.map(({ name }) => name)))].sort()
  const select = byId('maintainer') as HTMLSelectElement
  append(
    select,
    element('option', { value: '' }, 'Anybody'),
    element('option', { value: NOBODY }, 'Nobody to ask today'),
    names.map((name) => element('option', { value: name }, name)),
  )
  select.addEventListener('change', () => apply({ maintainer: select.value }))

  const checks = (['tentative', 'flagged'] as const).map((name) => {
    const box = byId(name) as HTMLInputElement
    box.addEventListener('change', () => apply({ [name]: box.checked }))
    return box
  })
  const clear = () => {
    search.value = ''
    select.value = ''
    chosen.clear()
    for (const button of toggles) button.setAttribute('aria-pressed', 'false')
    for (const box of checks) box.checked = false
    apply(NO_FILTERS)
  }
  byId('clear').addEventListener('click', clear)
  return clear
}
