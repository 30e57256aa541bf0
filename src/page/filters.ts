// Which features the table shows. Pure, so that it can be tested without a browser.
import { maintainerKey } from '../core/maintainer.ts'
import type { PageData, PageFeature } from '../core/page/data.ts'

export interface Filters {
  /** Words that must all occur, in upper or lower case. */
  text: string
  /** Indexes into `levels`; empty means all. */
  levels: ReadonlySet<number>
  /** A maintainer's name; `''` means anybody, `NOBODY` features with nobody to ask. */
  maintainer: string
  /** Only features under review. */
  tentative: boolean
  /** Only features with errors or warnings. */
  flagged: boolean
}

export const NOBODY = '-'
export const NO_FILTERS: Filters = { text: '', levels: new Set(), maintainer: '', tentative: false, flagged: false }

/** What a text that is searched in lower case must contain. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

/** Indexes of the matching features, in file order. */
export function listMatching(data: PageData, filters: Filters): number[] {
  const words = wordsOf(filters.text)
  const flagged = new Set(
    data.audit?.findings.flatMap(({ severity, feature }) => (severity === 'note' ? [] : (feature ?? []))),
  )
  return data.features.flatMap((feature, index) => {
    if (filters.levels.size > 0 && !filters.levels.has(feature.level)) return []
    if (filters.tentative && !feature.tentative) return []
    if (filters.flagged && !flagged.has(index)) return []
    if (!hasMaintainer(feature, filters.maintainer)) return []
    const text = words.length > 0 ? searchText(data, feature) : ''
    return words.every((word) => text.includes(word)) ? [index] : []
  })
}

function hasMaintainer({ maintainers }: PageFeature, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === NOBODY) return maintainers.every(({ planned }) => planned)
  return maintainers.some(({ name }) => maintainerKey(name) === maintainerKey(wanted))
}

function searchText(data: PageData, feature: PageFeature): string {
  return [
    ...[feature.id, feature.name, data.categories[feature.category]!.name, data.levels[feature.level]!.title],
    ...feature.maintainers.map(({ name }) => name),
    ...[...feature.notes, ...feature.warning].map(({ text }) => text),
    ...feature.paths,
  ]
    .join('\n')
    .toLowerCase()
}
