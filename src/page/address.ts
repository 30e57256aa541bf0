// The page's address: which filters are set, and which feature is open. Pure, so that it can be tested without a browser. Unknown
// words are ignored, so that old links still work.
import { maintainerKey } from '../core/maintainer.ts'
import type { PageData } from '../core/page/data.ts'
import { decodeUri } from '../core/text/decode-uri.ts'
import { NOBODY, NO_FILTERS, type Filters } from './filters.ts'

/** For people who write an address by hand. */
const NOBODY_WORD = 'nobody'

/** The filters of `?level=…&maintainer=…&q=…&tentative&flagged`; a level may be named several times. */
export function readFilters(query: string, data: Pick<PageData, 'levels' | 'features'>): Filters {
  const asked = new URLSearchParams(query)
  const maintainer = asked.get('maintainer') ?? ''
  const known = data.features
    .flatMap(({ maintainers }) => maintainers)
    .find(({ name }) => maintainerKey(name) === maintainerKey(maintainer))
  return {
    text: asked.get('q') ?? '',
    levels: readLevels(asked, data),
    maintainer: known?.name ?? (maintainer === NOBODY_WORD ? NOBODY : ''),
    tentative: asked.has('tentative'),
    flagged: asked.has('flagged'),
  }
}

/** The indexes of the levels that `?level=…&level=…` names. */
export function readLevels(asked: URLSearchParams, { levels }: { levels: readonly { id: string }[] }): Set<number> {
  const ids = asked.getAll('level')
  return new Set(ids.map((id) => levels.findIndex((level) => level.id === id)).filter((index) => index >= 0))
}

/** The query for these filters, with its `?`; empty if none is set. */
export function writeFilters(filters: Filters, { levels }: Pick<PageData, 'levels'>): string {
  const text = filters.text.trim()
  const maintainer = filters.maintainer === NOBODY ? NOBODY_WORD : filters.maintainer
  const query = [
    ...(text === '' ? [] : [`q=${readable(text)}`]),
    ...[...filters.levels].sort((a, b) => a - b).map((index) => `level=${readable(levels[index]!.id)}`),
    ...(maintainer === NO_FILTERS.maintainer ? [] : [`maintainer=${readable(maintainer)}`]),
    ...(['tentative', 'flagged'] as const).filter((key) => filters[key]),
  ]
  return query.length === 0 ? '' : `?${query.join('&')}`
}

/** The feature that `#id` names, if there is one. */
export function readFeature(hash: string, { features }: Pick<PageData, 'features'>): number | undefined {
  const id = decodeUri(hash.replace(/^#/, ''))
  const index = id === '' ? -1 : features.findIndex((feature) => feature.id === id)
  return index < 0 ? undefined : index
}

/** `#id`, with as little escaping as possible. */
export const featureAddress = (id: string): string => `#${readable(id)}`

/** Keeps teams and ids readable: `@` and `/` have no meaning in a query or after `#`. */
const readable = (text: string) => encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%2F', '/')
