// `export markdown`: the matrix as a page: the levels and what they mean, and a table for each category. `import markdown`
// reads it back. Notes and warnings are the matrix's own Markdown and stay to the letter.
import { plainMarkdown } from '../notes.ts'
import { ACCEPTS_WORDS } from '../../matrix/levels.ts'
import {
  featuresById,
  plannedMaintainers,
  type Category,
  type Feature,
  type Matrix,
  type Sunset,
} from '../../matrix/model.ts'
import { profileUrl } from '../../maintainer.ts'
import { markdownTable } from '../../text/markdown-table.ts'

const HEADINGS = ['Feature', 'Support level', 'Maintainers', 'Notes']

const INTRODUCTION = 'Every feature has a support level. One with a question mark is under review.'
const VOLUNTEERS = 'Features without maintainers welcome volunteers'
const PLANNED_TEAM = '* The team is planned and still to be created.'

/** Whether a paragraph is on every page that we write. */
export const isOwnText = (shown: string): boolean =>
  shown === INTRODUCTION || shown === PLANNED_TEAM || shown.startsWith(`${VOLUNTEERS}: `)

/** Whether a table has the headings that ours have. */
export const isOwnTable = (headings: readonly string[]): boolean => headings.join('|') === HEADINGS.join('|')

/** The heading of a page that is nothing but the export. */
export function renderPageTitle(matrix: Matrix): string {
  return matrix.project === undefined ? '# What is supported' : `# What ${plainMarkdown(matrix.project)} supports`
}

/** What is between the markers. `server` is where teams and users are, without a slash at the end. */
export function exportMarkdown(matrix: Matrix, server = 'https://github.com'): string {
  const page: Page = { matrix, server, byId: featuresById(matrix.features) }
  const blocks = [
    INTRODUCTION,
    '## Support levels',
    [...matrix.levels.values()]
      .map(({ title, meaning }) => `- **${plainMarkdown(title)}**: ${onOneLine(meaning)}`)
      .join('\n'),
    ...(matrix.volunteer === undefined
      ? []
      : ['## Becoming a maintainer', `${VOLUNTEERS}: [how to become a maintainer](${matrix.volunteer}).`]),
    '## Features',
    ...matrix.categories.flatMap((category) => renderCategory(page, category)),
    ...(matrix.features.some((feature) => plannedMaintainers(matrix, feature).length > 0) ? [`\\${PLANNED_TEAM}`] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

interface Page {
  matrix: Matrix
  server: string
  byId: ReadonlyMap<string, Feature>
}

function renderCategory(page: Page, { name, notes, features }: Category): string[] {
  const rows = features.map((feature) => [
    plainMarkdown(feature.name),
    renderLevel(page, feature),
    renderMaintainers(page, feature),
    escapePipes(renderNotes(page, feature)),
  ])
  return [
    `### ${plainMarkdown(name)}`,
    ...(notes === undefined ? [] : [asParagraph(onOneLine(notes))]),
    markdownTable(HEADINGS, rows),
  ]
}

/** `Supported?, fixes only`. */
function renderLevel({ matrix }: Page, { level, tentative, accepts = 'anything' }: Feature): string {
  const title = `${plainMarkdown(matrix.levels.get(level)!.title)}${tentative ? '?' : ''}`
  return [title, ACCEPTS_WORDS[accepts]].filter(Boolean).join(', ')
}

function renderMaintainers({ matrix, server }: Page, feature: Feature): string {
  const planned = new Set(plannedMaintainers(matrix, feature))
  const people = feature.maintainers.map((name) =>
    planned.has(name) ? `${plainMarkdown(name)} (planned)\\*` : renderPerson(name, server),
  )
  const volunteer = (words: string) => (matrix.volunteer === undefined ? words : `[${words}](${matrix.volunteer})`)
  if (people.length === 0) return matrix.volunteer === undefined ? 'nobody' : `nobody, ${volunteer('volunteer')}`
  if (feature.maintainers.every((name) => planned.has(name)) && matrix.volunteer !== undefined)
    people.push(volunteer('volunteer'))
  if (feature.seekingMaintainers) people.push(volunteer('more wanted'))
  return people.join(feature.maintainers.some((name) => /[,;&]/.test(name)) ? '<br>' : ', ')
}

function renderPerson(name: string, server: string): string {
  const url = profileUrl(name, server)
  return url === undefined ? plainMarkdown(name) : `[${plainMarkdown(name)}](${url})`
}

function renderNotes(page: Page, feature: Feature): string {
  return [
    ...(feature.warning === undefined ? [] : [`**Warning:** ${onOneLine(feature.warning)}`]),
    ...(feature.sunset === undefined ? [] : [`**Sunset:** ${renderSunset(page, feature.sunset)}`]),
    ...(feature.emeritus.length === 0
      ? []
      : [`**Emeritus:** ${feature.emeritus.map((name) => renderPerson(name, page.server)).join(' · ')}`]),
    ...(feature.notes === undefined ? [] : [onOneLine(feature.notes)]),
  ].join('<br>')
}

function renderSunset({ byId }: Page, { deprecated, removal, replacement, tracking }: Sunset): string {
  return [
    ...(deprecated === undefined ? [] : [`deprecated ${deprecated}`]),
    ...(removal === undefined ? [] : [`removal ${onOneLine(removal)}`]),
    ...(replacement === undefined ? [] : [`replaced by ${onOneLine(byId.get(replacement)?.name ?? replacement)}`]),
    ...(tracking === undefined ? [] : [`tracked at <${tracking}>`]),
  ].join(' · ')
}

const onOneLine = (markdown: string) => markdown.replace(/(?<!\s)\s*\n\s*/g, ' ').trim()

/** What would start a heading, list, quote, rule, fence, definition or block of HTML, which would swallow the table below. */
const STARTS_BLOCK =
  /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-*_](?=[-*_\s]+$)|`{3}|~{3}|\[[^\]]*\]:|<(?![a-z][a-z\d+.-]*:[^\s<>]*>|[^\s<>@!?][^\s<>@]*@[^\s<>]+>))/i

const asParagraph = (markdown: string) =>
  markdown.replace(STARTS_BLOCK, '\\$&').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')

/** A pipe ends a table cell, in code too, unless there is a backslash before it. */
const escapePipes = (markdown: string) =>
  markdown.replace(/(?<!\\)(\\*)\|/g, (found, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : found))
