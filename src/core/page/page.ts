// The HTML page: a template made by the build, filled with data. Only the template decides what a browser runs.
import { jsonPieces } from '../text/json-pieces.ts'
import type { WrittenPage } from './data.ts'
import type { OrganisationData } from './organisation.ts'

/** The place in the template for the data. */
const DATA_PLACEHOLDER = '{{data}}'

/** How deep the findings of an audit are in its data. */
const DEPTH = 3

/** A single file that needs no network, in pieces: one for each row of the data. Nothing in that can end the element it is in. */
export function* pagePieces(template: string, data: WrittenPage | OrganisationData): Generator<string> {
  const [before, after] = template.split(DATA_PLACEHOLDER)
  if (after === undefined) throw new Error(`the page's template has no ${DATA_PLACEHOLDER}`)
  yield before!
  for (const json of jsonPieces(data, DEPTH, '')) yield json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  yield after
}
