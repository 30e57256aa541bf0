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
contact: {text: "#orbit on chat", url: https://chat.example.org}
levels:
  frozen: {title: Frozen, meaning: Fixes only., outcome: warn, needs: [docs], min-maintainers: 2, after: experimental, labels: [frozen]}
  supported: {needs: []}
unmapped: {add: fail, ignore: ["docs/**"]}
level-changes: {raised: {needs: [maintainers, checks]}, removed: {outcome: fail}}
bots: ["dependabot[bot]", renovate]
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
        emeritus: ["@zoe"]
        accepts: fixes
        reviewed: 2030-01-01
        seeking-maintainers: true
        notes: Loud
        warning: Hot
        cross-cutting: true
        paths: ["radio/"]
        exclude: ["radio/README.md"]
        content: ["\\\\btx\\\\b"]
        sunset: {deprecated: 2030-Q1, removal: "5.0", replacement: radio/laser}
        docs: [docs/radio.md]
        ci: [ci.yaml]
        checks: ["run-* (radio)"]
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
      bots: [],
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
              emeritus: [],
              'seeking-maintainers': false,
              'cross-cutting': false,
              paths: [],
              exclude: [],
              content: [],
              docs: [],
              ci: [],
              checks: [],
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
      'version project match volunteer contact levels unmapped level-changes bots override teams categories'.split(' '),
    )
    expect(Object.keys(json.categories[0]!.features[0]!)).toEqual(
      'id name level tentative maintainers emeritus accepts reviewed seeking-maintainers notes warning cross-cutting paths exclude content sunset docs ci checks labels allow'.split(
        ' ',
      ),
    )
    expect(json.levels?.frozen).toMatchObject({ outcome: { add: 'warn', edit: 'warn', remove: 'warn' } })
    expect(Object.keys(json.levels!.frozen!).join(' ')).toBe(
      'title meaning advice outcome needs min-maintainers after labels',
    )
    expect(json.levels?.supported).toMatchObject({ needs: [] })
    expect(json.levels?.obsolete).not.toHaveProperty('needs')
    expect(Object.keys(json['level-changes']!.raised!)).toEqual(['needs', 'outcome'])
    expect(json['level-changes']).toEqual({
      raised: { needs: ['maintainers', 'checks'], outcome: 'warn' },
      removed: { outcome: 'fail' },
    })
    expect(json.teams).toEqual({ '@orbit/radio': { planned: true }, '@orbit/core': { planned: false } })
  })

  test.each([FULL, 'version: 1\ncategories: []'])('read as a matrix it is the same matrix', (text) => {
    const first = matrixJson(parse(text))
    expect(matrixJson(parse(JSON.stringify(first)))).toEqual(first)
  })
})
