// The table of repositories: features at each level, coverage and findings, sorted by any column.
import type { OrganisationData } from '../../core/page/organisation.ts'
import { append, button, byId, element, grouped, quiet } from '../dom.ts'
import { swatch, type Looks } from '../levels.ts'
import { showRows } from '../long-table.ts'
import { featuresOf, sortRepositories, type SortKey } from './search.ts'

/** Returns a function that shows the repositories with these indexes. */
export function showRepositories(
  data: OrganisationData,
  looks: Looks,
  searchFor: (text: string) => void,
): (shown: readonly number[]) => void {
  let shown: readonly number[] = []
  let key: SortKey = 'name'
  const columns: { key: SortKey; label: (Node | string)[] }[] = [
    { key: 'name', label: ['Repository'] },
    { key: 'features', label: ['Features'] },
    ...looks.all.map((look, level) => ({ key: level, label: [swatch(look), look.title] })),
    { key: 'percent', label: ['Mapped'] },
    { key: 'errors', label: ['Errors'] },
    { key: 'warnings', label: ['Warnings'] },
    { key: 'notes', label: ['Notes'] },
  ]
  const headings = columns.map((column) => {
    const sort = () => {
      key = column.key
      show()
    }
    const isNumber = column.key !== 'name' && 'number'
    const heading = element('th', { scope: 'col', class: isNumber }, button({ class: 'plain' }, sort, column.label))
    return { heading, key: column.key }
  })
  append(
    byId('repository-head'),
    element(
      'tr',
      {},
      headings.map(({ heading }) => heading),
    ),
  )

  const row = (index: number) => {
    const repository = data.repositories[index]!
    const at = new Map(repository.levels)
    const isAudited = repository.failed === undefined
    const number = (value: number) =>
      element('td', { class: value === 0 ? 'number quiet' : 'number' }, isAudited ? grouped(value) : '–')
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        button({ class: 'plain' }, () => searchFor(repository.name), repository.name),
        !isAudited && quiet(` not audited: ${repository.failed}`),
      ),
      number(featuresOf(repository)),
      looks.all.map((_, level) => number(at.get(level) ?? 0)),
      element('td', { class: 'number' }, repository.percent === undefined ? '–' : `${repository.percent} %`),
      repository.counts.map(number),
    )
  }
  const show = () => {
    for (const { heading, key: own } of headings) {
      if (own !== key) heading.removeAttribute('aria-sort')
      else heading.setAttribute('aria-sort', key === 'name' || key === 'percent' ? 'ascending' : 'descending')
    }
    showRows(
      { rows: 'repository-rows', more: 'more-repositories' },
      sortRepositories(data.repositories, shown, key),
      row,
    )
    byId('repositories-count').textContent = grouped(shown.length)
  }
  return (indexes) => {
    shown = indexes
    show()
  }
}
