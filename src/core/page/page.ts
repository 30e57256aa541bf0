// The HTML page: a template that the build makes, with the data in it. The template alone decides what a browser runs.
import type { PageData } from './data.ts'
import type { OrganisationData } from './organisation.ts'

/** Where the template takes the data. */
const DATA_PLACEHOLDER = '{{data}}'

/** One file that needs no network. Nothing in the data can end the element that holds it. */
export function renderPage(template: string, data: PageData | OrganisationData): string {
  if (!template.includes(DATA_PLACEHOLDER)) throw new Error(`the page's template has no ${DATA_PLACEHOLDER}`)
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  return template.replace(DATA_PLACEHOLDER, () => json)
}
