// The page's address: which filters are set, and which feature is open. A pure question about data, so that it can be asked
// without a browser. Words that the data doesn't know are ignored: an old link still shows the page.
import { maintainerKey } from '../core/maintainer.ts'
import type { PageData } from '../core/page/data.ts'
import { NOBODY, NO_FILTERS } from './filters.ts'
import type { Filters } from './filters.ts'

/** For people who write an address by hand. */
const NOBODY_WORD = 'nobody'

/** The filters of `?level=…&maintainer=…&q=…&tentative&flagged`; a level may be named several times. */
export function readFilters(query: string, data: Pick<PageData, 'levels' | 'features'>): Filters {
  const asked = new URLSearchParams(query)
  const levels = asked.getAll('level').flatMap((id) => {
    const index = data.levels.findIndex((level) => level.id === id)
    return index < 0 ? [] : [index]
  })
  const maintainer = asked.get('maintainer') ?? ''
  const known = data.features
    .flatMap(({ maintainers }) => maintainers)
    .find(({ name }) => maintainerKey(name) === maintainerKey(maintainer))
  return {
    text: asked.get('q') ?? '',
    levels: new Set(levels),
    maintainer: known?.name ?? (maintainer === NOBODY_WORD ? NOBODY : ''),
    tentative: asked.has('tentative'),
    flagged: asked.has('flagged'),
  }
}

/** The query of these filters, with its `?`; empty where none is set. */
export function writeFilters(filters: Filters, { levels }: Pick<PageData, 'levels'>): string {
  const parts: [string, string][] = [
    ...(filters.text.trim() === '' ? [] : [['q', filters.text.trim()] as [string, string]]),
    ...[...filters.levels].sort((a, b) => a - b).map((index): [string, string] => ['level', levels[index]!.id]),
    ...(filters.maintainer === NO_FILTERS.maintainer
      ? []
      : [['maintainer', filters.maintainer === NOBODY ? NOBODY_WORD : filters.maintainer] as [string, string]]),
  ]
  const query = [
    ...parts.map(([key, value]) => `${key}=${readable(value)}`),
    ...(['tentative', 'flagged'] as const).filter((key) => filters[key]),
  ]
  return query.length === 0 ? '' : `?${query.join('&')}`
}

/** The feature that `#id` names; undefined where there is none. */
export function readFeature(hash: string, { features }: Pick<PageData, 'features'>): number | undefined {
  const id = decoded(hash.replace(/^#/, ''))
  const index = id === '' ? -1 : features.findIndex((feature) => feature.id === id)
  return index < 0 ? undefined : index
}

/** `#id`, as short as an address allows. */
export const featureAddress = (id: string): string => `#${readable(id)}`

/** Teams and ids stay readable: `@` and `/` mean nothing in a query or behind `#`. */
const readable = (text: string) => encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%2F', '/')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
