// The controls above the table. They always show the current filters, whether set by a person or by the address.
import { distinctNames } from '../core/maintainer.ts'
import { compareText } from '../core/text/compare.ts'
import type { PageData } from '../core/page/data.ts'
import { append, byId, element } from './dom.ts'
import { NOBODY, NO_FILTERS, type Filters } from './filters.ts'
import { levelChip, type Looks } from './levels.ts'

/** Calls `changed` with what people choose. The returned function makes the controls show other filters, without calling it. */
export function showFilterControls(
  data: PageData,
  looks: Looks,
  changed: (filters: Filters) => void,
): (filters: Filters) => void {
  let filters = NO_FILTERS
  const change = (part: Partial<Filters>) => {
    filters = { ...filters, ...part }
    changed(filters)
  }
  const search = byId('search') as HTMLInputElement
  search.addEventListener('input', () => change({ text: search.value }))

  const toggles = looks.all.flatMap((look, level) => {
    const count = data.features.filter((feature) => feature.level === level).length
    if (count === 0) return []
    const button = levelChip(look, String(count))
    button.addEventListener('click', () => {
      const levels = new Set(filters.levels)
      if (!levels.delete(level)) levels.add(level)
      button.setAttribute('aria-pressed', String(levels.has(level)))
      change({ levels })
    })
    return [{ button, level }]
  })
  append(
    byId('levels'),
    toggles.map(({ button }) => button),
  )

  const names = distinctNames(data.features.flatMap(({ maintainers }) => maintainers.map(({ name }) => name)))
  const select = byId('maintainer') as HTMLSelectElement
  append(
    select,
    element('option', { value: '' }, 'Anybody'),
    element('option', { value: NOBODY }, 'Nobody to ask today'),
    names.sort(compareText).map((name) => element('option', { value: name }, name)),
  )
  select.addEventListener('change', () => change({ maintainer: select.value }))

  const boxes = (['tentative', 'flagged'] as const).map((name) => {
    const box = byId(name) as HTMLInputElement
    box.addEventListener('change', () => change({ [name]: box.checked }))
    return { box, name }
  })

  const show = (shown: Filters) => {
    filters = shown
    search.value = shown.text
    select.value = shown.maintainer
    for (const { button, level } of toggles) button.setAttribute('aria-pressed', String(shown.levels.has(level)))
    for (const { box, name } of boxes) box.checked = shown[name]
  }
  byId('clear').addEventListener('click', () => {
    show(NO_FILTERS)
    changed(NO_FILTERS)
  })
  return show
}
