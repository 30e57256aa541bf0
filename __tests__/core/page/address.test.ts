import { describe, expect, test } from '@jest/globals'
import { featureAddress, readFeature, readFilters, writeFilters } from '../../../src/page/address.ts'
import { NOBODY, NO_FILTERS } from '../../../src/page/filters.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { matrixPageData, type PageData } from '../../../src/core/page/data.ts'

const matrix = `version: 1
categories:
- name: Decks
  features:
  - {name: Upper, level: supported, maintainers: ["@ferry/decks", "Ada <ada@example.org>"]}
  - {name: Lower, level: obsolete, id: "decks/lower.2"}
`
const data = JSON.parse(JSON.stringify(matrixPageData(parseMatrix(matrix, 'matrix.yaml').value!))) as PageData
const level = (id: string) => data.levels.findIndex((one) => one.id === id)

describe('the address of a page', () => {
  test.each([
    ['', NO_FILTERS],
    ['?q=a%20b%26c', { ...NO_FILTERS, text: 'a b&c' }],
    ['?level=supported&level=obsolete', { ...NO_FILTERS, levels: new Set([level('supported'), level('obsolete')]) }],
    ['?maintainer=@ferry/decks', { ...NO_FILTERS, maintainer: '@ferry/decks' }],
    ['?maintainer=Ada%20%3Cada@example.org%3E', { ...NO_FILTERS, maintainer: 'Ada <ada@example.org>' }],
    ['?maintainer=nobody&tentative&flagged', { ...NO_FILTERS, maintainer: NOBODY, tentative: true, flagged: true }],
  ])('%s is read and written alike', (query, filters) => {
    expect(readFilters(query, data)).toEqual(filters)
    expect(writeFilters(filters, data)).toBe(query)
  })

  test.each([
    ['?level=unheard-of&maintainer=@nobody/known&other=1', NO_FILTERS],
    ['?maintainer=@Ferry/DECKS', { ...NO_FILTERS, maintainer: '@ferry/decks' }],
    ['?tentative=1', { ...NO_FILTERS, tentative: true }],
    ['?q=%E0%A4%A', { ...NO_FILTERS, text: '\ufffd%A' }],
  ])('%s is understood as far as it can be', (query, filters) => expect(readFilters(query, data)).toEqual(filters))

  test.each([
    ['#decks/upper', 0],
    ['#decks%2Flower.2', 1],
    ['#decks', undefined],
    ['#', undefined],
    ['#%E0%A4%A', undefined],
  ])('%s names a feature or none', (hash, feature) => expect(readFeature(hash, data)).toBe(feature))

  test('each feature has its own', () =>
    data.features.forEach(({ id }, index) => expect(readFeature(featureAddress(id), data)).toBe(index)))
})
