// The merged page's entry: repositories by level, everybody's features, and findings. Uses no network.
import type { OrganisationData } from '../../core/page/organisation.ts'
import { readLevels } from '../address.ts'
import { append, button, byId, counted, element, grouped, quiet, replaceAddress, showFigures } from '../dom.ts'
import { badge, compileLooks, levelChip } from '../levels.ts'
import { showFindings } from './findings.ts'
import { showRows } from '../long-table.ts'
import { showRepositories } from './repositories.ts'
import {
  buildIndex,
  featuresOf,
  findFeatures,
  findRepositories,
  listTeams,
  type FoundFeature,
  type Search,
} from './search.ts'

const data = JSON.parse(byId('data').textContent) as OrganisationData
const looks = compileLooks(data.levels)
const index = buildIndex(data)
const repositories = showRepositories(data, looks, searchFor)
const search: { text: string; levels: Set<number> } = { text: '', levels: new Set() }
const input = byId('search') as HTMLInputElement

showNumbers()
const chips = showLevels()
showFindings(data, searchFor)
input.addEventListener('input', () => {
  search.text = input.value
  apply()
})
byId('clear').addEventListener('click', () => {
  search.levels.clear()
  searchFor('')
})
addEventListener('hashchange', readAddress)
readAddress()

function searchFor(text: string): void {
  input.value = search.text = text
  apply()
  input.focus()
}

function apply(): void {
  const found = findFeatures(index, search)
  repositories(findRepositories(index, search, found))
  showRows({ rows: 'feature-rows', more: 'more-features' }, found, featureRow)
  const teams = listTeams(found)
  showRows({ rows: 'team-rows', more: 'more-teams' }, teams, ({ name, features, repositories: in_ }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, searchButton(name)),
      element('td', { class: 'number' }, grouped(features)),
      element('td', { class: 'number' }, grouped(in_)),
    ),
  )
  byId('features-count').textContent = grouped(found.length)
  byId('teams-count').textContent = grouped(teams.length)
  byId('shown').textContent = `${counted(found.length, 'feature')}, ${counted(teams.length, 'maintainer')}`
  for (const { button, level } of chips) button.setAttribute('aria-pressed', String(search.levels.has(level)))
  writeAddress(search)
}

function featureRow({ repository, name, level, tentative, people }: FoundFeature): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, searchButton(data.repositories[repository]!.name)),
    element('td', {}, badge(looks.at(level)), tentative && quiet(' under review')),
    element(
      'td',
      {},
      people.length === 0
        ? quiet('nobody')
        : people.map((one) =>
            element('span', { class: 'maintainer' }, searchButton(one.name), one.planned && ' (planned)'),
          ),
    ),
  )
}

function searchButton(text: string): HTMLElement {
  return button({ class: 'plain' }, () => searchFor(text), text)
}

function showLevels(): { button: HTMLElement; level: number }[] {
  const made = looks.all.map((look, level) => {
    const features = data.repositories.reduce(
      (sum, { levels }) => sum + (levels.find(([one]) => one === level)?.[1] ?? 0),
      0,
    )
    const button = levelChip(look, grouped(features))
    button.addEventListener('click', () => {
      if (!search.levels.delete(level)) search.levels.add(level)
      apply()
    })
    return { button, level }
  })
  append(
    byId('levels'),
    made.map(({ button }) => button),
  )
  return made
}

function showNumbers(): void {
  const { coverage } = data
  const sum = (at: 0 | 1 | 2) => data.repositories.reduce((total, { counts }) => total + counts[at], 0)
  const features = data.repositories.reduce((total, repository) => total + featuresOf(repository), 0)
  const dates = data.repositories.flatMap(({ date }) => date ?? []).sort()
  const oldest = dates[0]
  const newest = dates.at(-1)
  byId('summary').textContent =
    oldest === undefined ? '' : oldest === newest ? `Audits of ${oldest}` : `Audits from ${oldest} to ${newest!}`
  showFigures([
    [grouped(data.repositories.length), data.repositories.length === 1 ? 'repository' : 'repositories', ''],
    [grouped(features), features === 1 ? 'feature' : 'features', ''],
    coverage !== undefined && [
      `${coverage.percent} %`,
      'of files mapped',
      `${grouped(coverage.mapped)} of ${grouped(coverage.of)}`,
    ],
    [grouped(sum(0)), sum(0) === 1 ? 'error' : 'errors', `${counted(sum(1), 'warning')}, ${counted(sum(2), 'note')}`],
  ])
  byId('unlisted').hidden = data.repositories.every(
    ({ features: own, failed }) => own !== undefined || failed !== undefined,
  )
}

function readAddress(): void {
  const asked = new URLSearchParams(location.search)
  input.value = search.text = asked.get('q') ?? ''
  search.levels = readLevels(asked, data)
  apply()
}

function writeAddress({ text, levels }: Search): void {
  const asked = new URLSearchParams(text.trim() === '' ? {} : { q: text.trim() })
  for (const level of [...levels].sort((a, b) => a - b)) asked.append('level', data.levels[level]!.id)
  replaceAddress({ query: asked.size > 0 ? `?${asked.toString()}` : '' })
}
