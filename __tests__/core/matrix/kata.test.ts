// The matrix in this repository's root says what Kata Containers' support page says: no row, mark or fact more or less.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { linkChecks } from '../../../src/core/audit/required-checks.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { KATA_CHECKS, KATA_NOTES, KATA_ROWS } from '../../cases/kata.ts'

const { value: matrix, findings } = parseMatrix(readFileSync('matrix.yaml', 'utf8'), 'matrix.yaml')
const features = matrix!.features

test('it has no faults', () => expect(findings).toEqual([]))

test('every feature has the level and the team of its row, in the order of the page', () => {
  const rows: Record<string, string[][]> = {}
  for (const feature of features) {
    const teams = feature.maintainers.map(
      (name) => name.replace('@kata-containers/', '') + (matrix!.teams.get(name)?.planned ? '*' : ''),
    )
    ;(rows[feature.category] ??= []).push([feature.name, feature.level + (feature.tentative ? '?' : ''), ...teams])
  }
  expect(rows).toEqual(KATA_ROWS)
  expect(Object.keys(rows)).toEqual(Object.keys(KATA_ROWS))
})

test('it has as many of each as the page', () => {
  const teams = new Set(features.flatMap(({ maintainers }) => maintainers))
  expect({
    categories: matrix!.categories.length,
    features: features.length,
    tentative: features.filter(({ tentative }) => tentative).length,
    teams: teams.size,
    planned: [...teams].filter((team) => matrix!.teams.get(team)?.planned).length,
  }).toEqual({ categories: 14, features: 83, tentative: 18, teams: 24, planned: 8 })
})

test('only the sunsets that the page states', () => {
  expect(Object.fromEntries(features.flatMap(({ id, sunset }) => (sunset ? [[id, sunset]] : [])))).toEqual({
    'runtime-variants/golang-runtime': { deprecated: '2026-Q4', removal: '5.0' },
    'networking/macvtap': { replacement: 'TC-filter' },
  })
})

test.each(KATA_NOTES)('the notes of %s say "%s"', (id, fact) => {
  expect(features.find((feature) => feature.id === id)?.notes).toContain(fact)
})

test.each(KATA_CHECKS)('the check %s tests %s', (name, ids) => {
  const { features: linked } = linkChecks(matrix!, [name])
  expect(linked.flatMap(({ feature, required }) => (required.length > 0 ? [feature.id] : [])).join(' ')).toBe(ids)
})

test('the way to maintain a feature begins where the page says, and names whom to ask', () => {
  expect(matrix).toMatchObject({
    volunteer: 'https://github.com/kata-containers/community/blob/main/README.md#committer',
    contact: { text: 'the Kata Containers Architecture Committee' },
  })
})
