import { describe, expect, test } from '@jest/globals'
import { exportMarkdown, renderPageTitle } from '../../../src/core/formats/markdown/write.ts'
import { importMarkdown } from '../../../src/core/formats/markdown/read.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { VERSION } from '../../../src/core/version.ts'

const parse = (text: string) => {
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  return value!
}
const page = (text: string) => `${renderPageTitle(parse(text))}\n\n${exportMarkdown(parse(text))}`

const MATRIX = `# yaml-language-server: $schema=https://raw.githubusercontent.com/support-matrix/support-matrix/v${VERSION}/schema/matrix.schema.json
version: 1
project: Orbit & Co
volunteer: https://example.org/join
levels:
  supported:
    meaning: We answer within a day.
  frozen:
    title: Frozen
    meaning: Nothing new goes in.
    outcome: notice
teams:
  "@orbit/radio": {planned: true}
categories:
  - name: Radio & TV
    notes: On *air*, see [the plan](https://example.org/plan).
    features:
      - name: Tx | Rx
        level: supported
        tentative: true
        maintainers: ["@orbit/core", "@ann", "@orbit/radio", bo@example.org, Cy D. <cy@example.org>]
        seeking-maintainers: true
        notes: Uses \`a | b\`, _loud_ and <https://example.org/x>.
        warning: Hot.
        sunset: {deprecated: 2030-01-31, removal: "5.0", replacement: the laser, tracking: https://example.org/1}

      - name: Laser
        level: frozen
        emeritus: ["@zed", "@orbit/optics", Cy D. <cy@example.org>]
        accepts: fixes
        notes: Cold.

      - name: dependabot
        level: obsolete
        tentative: true
        maintainers: ["@dependabot[bot]"]
        accepts: removals

  - name: Other
    features:
      - name: Mast
        level: not-maintained
        maintainers: ["@orbit/radio", "@orbit/radio"]
        notes: 1 < 2 && 3 > 2
`

describe('export markdown', () => {
  test.each([
    ['<script>', '\\<script>'],
    ['<!-- open', '\\<!-- open'],
    ['<!--xmpp:a@b.example> open', '\\<!--xmpp:a@b.example> open'],
    ['<?a@b.example> open', '\\<?a@b.example> open'],
    ['<a@b.example> *says* so', '<a@b.example> *says* so'],
    ['# loud', '\\# loud'],
    ['> said', '\\> said'],
    ['- one', '\\- one'],
    ['1. one', '1\\. one'],
    ['---', '\\---'],
    ['``` js', '\\``` js'],
    ['[x]: https://example.org', '\\[x]: https://example.org'],
    ['<https://example.org/x> *says* so', '<https://example.org/x> *says* so'],
    ['*loud*, -1 and [a](https://example.org)', '*loud*, -1 and [a](https://example.org)'],
  ])('notes of a category stay a paragraph: %s', (notes, written) => {
    const categories = [{ name: 'Radio', notes, features: [] }]
    expect(exportMarkdown(parse(JSON.stringify({ version: 1, categories })))).toContain(`### Radio\n\n${written}\n\n|`)
  })

  test('a page for people', () => {
    expect(page(MATRIX)).toBe(`# What Orbit & Co supports

Every feature has a support level. One with a question mark is under review.

## Support levels

- **Supported**: We answer within a day.
- **Best-effort**: Limited in some way: the maintainers have little time, certain environments are not supported, documentation is missing or outdated, or CI tests are lacking.
- **Not maintained**: Has no maintainers at present. The community welcomes new ones; it may become Deprecated otherwise.
- **Experimental**: New or fairly new, and not mature yet. Not recommended for use.
- **Deprecated**: Unsupported and likely to be removed. Users are advised to move away from it.
- **Obsolete**: To be removed.
- **Frozen**: Nothing new goes in.

## Becoming a maintainer

Features without maintainers welcome volunteers: [how to become a maintainer](https://example.org/join).

## Features

### Radio & TV

On *air*, see [the plan](https://example.org/plan).

| Feature | Support level | Maintainers | Notes |
| --- | --- | --- | --- |
| Tx \\| Rx | Supported? | [@orbit/core](https://github.com/orgs/orbit/teams/core), [@ann](https://github.com/ann), @orbit/radio (planned)\\*, bo@example.org, Cy D. \\<cy@example.org\\>, [more wanted](https://example.org/join) | **Warning:** Hot.<br>**Sunset:** deprecated 2030-01-31 · removal 5.0 · replaced by the laser · tracked at <https://example.org/1><br>Uses \`a \\| b\`, _loud_ and <https://example.org/x>. |
| Laser | Frozen, fixes only | nobody, [volunteer](https://example.org/join) | **Emeritus:** [@zed](https://github.com/zed) · [@orbit/optics](https://github.com/orgs/orbit/teams/optics) · Cy D. \\<cy@example.org\\><br>Cold. |
| dependabot | Obsolete?, removals only | [@dependabot\\[bot\\]](https://github.com/apps/dependabot) |  |

### Other

| Feature | Support level | Maintainers | Notes |
| --- | --- | --- | --- |
| Mast | Not maintained | @orbit/radio (planned)\\*, @orbit/radio (planned)\\*, [volunteer](https://example.org/join) | 1 < 2 && 3 > 2 |

\\* The team is planned and still to be created.
`)
  })

  test('imported again it is the same matrix', () => {
    const { matrix, remarks } = importMarkdown(page(MATRIX))
    expect(writeMatrix(matrix)).toBe(MATRIX)
    expect(remarks).toEqual([
      {
        line: 28,
        message:
          'Laser: "Frozen" is not one of the six levels, so it became a new one under `levels`: decide there what it means for changes, or use one of the six',
      },
    ])
  })
})
