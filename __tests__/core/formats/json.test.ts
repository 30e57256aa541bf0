import { describe, expect, test } from '@jest/globals'
import { matrixJson } from '../../../src/core/formats/json.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'

const parse = (text: string) => {
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  return value!
}

const FULL = `
version: 1
project: Orbit
match: last
volunteer: https://example.org/join
levels:
  frozen: {title: Frozen, meaning: Fixes only., outcome: warn, labels: [frozen]}
unmapped: {add: fail, ignore: ["docs/**"]}
override: {bots: [release-bot]}
teams: {"@orbit/radio": {planned: true}, "@orbit/core": {}}
categories:
  - name: Radio
    notes: On *air*.
    features:
      - name: Tx / Rx
        level: frozen
        tentative: true
        maintainers: ["@orbit/radio", a@example.org]
        seeking-maintainers: true
        notes: Loud
        warning: Hot
        cross-cutting: true
        paths: ["radio/"]
        exclude: ["radio/README.md"]
        content: ["\\\\btx\\\\b"]
        sunset: {deprecated: 2030-01-31, removal: "5.0", replacement: radio/laser}
        docs: [docs/radio.md]
        ci: [ci.yaml]
        labels: [radio]
        allow: {planned-team: soon}
      - name: Laser
        level: experimental
`

describe('export json', () => {
  test('fills in defaults and ids', () => {
    expect(matrixJson(parse('version: 1\ncategories: [{name: A B, features: [{name: C, level: obsolete}]}]'))).toEqual({
      version: 1,
      match: 'all',
      levels: expect.objectContaining({ obsolete: expect.objectContaining({ title: 'Obsolete' }) }),
      unmapped: { add: 'notice', edit: 'pass', remove: 'pass', ignore: [] },
      teams: {},
      categories: [
        {
          name: 'A B',
          features: [
            {
              id: 'a-b/c',
              name: 'C',
              level: 'obsolete',
              tentative: false,
              maintainers: [],
              'seeking-maintainers': false,
              'cross-cutting': false,
              paths: [],
              exclude: [],
              content: [],
              docs: [],
              ci: [],
              labels: [],
              allow: {},
            },
          ],
        },
      ],
    })
  })

  test('keeps everything a matrix can say, in the order of the contract', () => {
    const json = matrixJson(parse(FULL))
    expect(Object.keys(json)).toEqual(
      'version project match volunteer levels unmapped override teams categories'.split(' '),
    )
    expect(Object.keys(json.categories[0]!.features[0]!)).toEqual(
      'id name level tentative maintainers seeking-maintainers notes warning cross-cutting paths exclude content sunset docs ci labels allow'.split(
        ' ',
      ),
    )
    expect(json.levels?.frozen).toMatchObject({ outcome: { add: 'warn', edit: 'warn', remove: 'warn' } })
    expect(json.teams).toEqual({ '@orbit/radio': { planned: true }, '@orbit/core': { planned: false } })
  })

  test.each([FULL, 'version: 1\ncategories: []'])('read as a matrix it is the same matrix', (text) => {
    const first = matrixJson(parse(text))
    expect(matrixJson(parse(JSON.stringify(first)))).toEqual(first)
  })
})
