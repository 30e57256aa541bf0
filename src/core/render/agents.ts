// `export agents`: a section of AGENTS.md that tells coding agents which folders take no new work, what replaces them and whom to
// ask. It only states facts from the matrix, most important first, and stays short because agents read it every time they start.
import { featuresById, isPlanned, type Feature, type Matrix } from '../matrix/model.ts'
import { groupBy } from '../text/group-by.ts'
import { count, listing } from '../text/words.ts'
import { mdCode, mdLink, mdText } from './escape.ts'

/** The most characters that the section may have, markers included. Agents read it again and again. */
export const LONGEST_AGENTS_SECTION = 4000

const MOST_PATTERNS = 3

/** What a group of features asks of an agent. A lower rank is stricter. */
interface Stance {
  rank: number
  title: string
  advice: string
}

/** Markdown of at most `limit` characters. Features that don't fit are counted in the last line. */
export function exportAgents(matrix: Matrix, limit: number): string {
  const groups = groupByStance(matrix)
  const intro = introduce(matrix, groups.length > 0)
  const all = groups.reduce((sum, { features }) => sum + features.length, 0)
  // Leave room for the longest possible last line.
  const room = limit - leftOut(all).length
  const byId = featuresById(matrix.features)
  let text = intro
  let shown = 0
  for (const { stance, features } of groups) {
    let heading = `\n### ${stance.title}\n\n${stance.advice}\n\n`
    for (const feature of features) {
      const line = `- ${describe(matrix, feature, byId)}\n`
      if (text.length + heading.length + line.length > room) continue
      text += heading + line
      heading = ''
      shown++
    }
  }
  return shown === all ? text : text + leftOut(all - shown)
}

const leftOut = (features: number) =>
  `\nThere is no room for ${count(features, 'more feature')}: run \`support-matrix explain PATH\` before you add files.\n`

function introduce(matrix: Matrix, any: boolean): string {
  const title = '## Where new work is limited\n\n'
  const project = matrix.project ?? 'this project'
  if (!any) return `${title}${mdText(`Every part of ${project} takes new work.`)}\n`
  return `${title}${[
    mdText(`From the support levels of ${project}.`),
    'Paths are globs from the root of the repository; a `/` at the end means everything below.',
    ...whomToAsk(matrix),
  ].join(' ')}\n`
}

function whomToAsk({ contact, volunteer }: Matrix): string[] {
  if (contact?.url !== undefined)
    return [`Where nobody is named, ask ${mdLink(contact.text ?? contact.url, contact.url)}.`]
  if (contact?.text !== undefined) return [mdText(`Where nobody is named, ask ${contact.text}.`)]
  if (volunteer === undefined) return []
  return [`Where nobody is named, nobody maintains it: see ${mdLink('how to volunteer', volunteer)}.`]
}

/** Undefined if new work is welcome, or only gets a notice. */
function stanceOf(matrix: Matrix, feature: Feature): Stance | undefined {
  const level = matrix.levels.get(feature.level)!
  const says = {
    title: mdText(level.title),
    advice: mdText(level.advice.add === '' ? level.meaning : level.advice.add),
  }
  if (level.outcome.add === 'fail') return { rank: 0, ...says }
  if (feature.accepts === 'removals')
    return {
      rank: 1,
      title: 'Removals only',
      advice: "Please don't add anything here: only removals and security fixes are welcome.",
    }
  if (feature.accepts === 'fixes')
    return { rank: 2, title: 'Fixes only', advice: 'Fixes are welcome here, new features are not.' }
  // Levels that promise less come first.
  return level.outcome.add === 'warn'
    ? { rank: 3 + matrix.levelOrder.length - matrix.levelOrder.indexOf(level.id), ...says }
    : undefined
}

function groupByStance(matrix: Matrix): { stance: Stance; features: Feature[] }[] {
  const flagged = matrix.features.flatMap((feature) => {
    const stance = feature.paths.length > 0 ? stanceOf(matrix, feature) : undefined
    return stance ? [{ feature, stance }] : []
  })
  return [...groupBy(flagged, ({ stance }) => stance.title).values()]
    .map((group) => {
      const features = group.map(({ feature }) => feature)
      const settled = features.filter(({ tentative }) => !tentative)
      return { stance: group[0]!.stance, features: [...settled, ...features.filter(({ tentative }) => tentative)] }
    })
    .sort((a, b) => a.stance.rank - b.stance.rank)
}

function describe(matrix: Matrix, feature: Feature, byId: ReadonlyMap<string, Feature>): string {
  const { name, tentative, sunset, exclude } = feature
  const replacement = byId.get(sunset?.replacement ?? '')
  const people = feature.maintainers.filter((one) => !isPlanned(matrix, one))
  return [
    `${places(feature)}${exclude.length > 0 ? ', with exceptions' : ''}: **${mdText(name)}**${tentative ? ' (under review)' : ''}.`,
    ...(replacement
      ? [
          `Replaced by **${mdText(replacement.name)}**${replacement.paths.length > 0 ? ` in ${places(replacement)}` : ''}.`,
        ]
      : []),
    ...(!replacement && sunset?.replacement !== undefined ? [mdText(`Replaced by ${sunset.replacement}.`)] : []),
    ...(sunset?.removal !== undefined ? [mdText(`Removal: ${sunset.removal}.`)] : []),
    ...(people.length > 0 ? [`Ask ${listing(people.map((one) => mdCode(one)))}.`] : []),
  ].join(' ')
}

/** A few of its patterns, whole folders first because they say the most. */
function places({ paths }: Feature): string {
  const folders = paths.filter((pattern) => pattern.endsWith('/'))
  const all = [...folders, ...paths.filter((pattern) => !pattern.endsWith('/'))]
  const more = all.length - MOST_PATTERNS
  const shown = all.slice(0, MOST_PATTERNS).map((pattern) => mdCode(pattern))
  return more > 0 ? `${shown.join(', ')} and ${count(more, 'more pattern')}` : shown.join(', ')
}
