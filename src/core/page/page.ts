// The HTML page: a template made by the build, filled with data. Only the template decides what a browser runs.
import type { PageData } from './data.ts'
import type { OrganisationData } from './organisation.ts'

/** The place in the template for the data. */
const DATA_PLACEHOLDER = '{{data}}'

/** A single file that needs no network. Nothing in the data can end the element it is in. */
export function renderPage(template: string, data: PageData | OrganisationData): string {
  if (!template.includes(DATA_PLACEHOLDER)) throw new Error(`the page's template has no ${DATA_PLACEHOLDER}`)
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  return template.replace(DATA_PLACEHOLDER, () => json)
}
