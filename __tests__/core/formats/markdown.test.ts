import { describe, expect, test } from '@jest/globals'
import { importMarkdown } from '../../../src/core/formats/markdown/read.ts'
import { readLevel } from '../../../src/core/formats/markdown/level-words.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { MARKDOWN_PAGES } from '../../cases/import-markdown.ts'
import { featureLines } from '../../cases/feature-lines.ts'

const text = (markdown: string, names = {}) => {
  const written = writeMatrix(importMarkdown(markdown, { columns: names }).matrix)
  return written.slice(written.indexOf('version: 1\n') + 'version: 1\n'.length)
}
const remarks = (markdown: string) => importMarkdown(markdown).remarks.map(({ line, message }) => `${line}: ${message}`)

describe('level words', () => {
  test.each([
    ['Supported', 'supported', false],
    ['Best effort', 'best-effort', false],
    ['Best-effort?', 'best-effort', true],
    ['✅ Supported', 'supported', false],
    ['**Unmaintained** ?', 'not-maintained', true],
    ['Not maintained', 'not-maintained', false],
    ['Deprecated?', 'deprecated', true],
    ['Tech preview', 'experimental', false],
    ['EOL', 'obsolete', false],
    ['Tier 1', 'tier-1', false],
    ['?', undefined, true],
    ['', undefined, false],
  ])('%s', (word, id, tentative) => {
    expect(readLevel(word)).toMatchObject({ id, tentative })
  })
})

describe('import markdown', () => {
  test.each(MARKDOWN_PAGES)('$says', ({ page, options, features, levels, notes, remarks: expected }) => {
    const { matrix, remarks: made } = importMarkdown(page, options)
    expect(parseMatrix(writeMatrix(matrix), 'matrix.yaml').findings).toEqual([])
    expect({
      features: featureLines(matrix),
      levels: Object.entries(matrix.levels ?? {}).map(([id, { meaning }]) => `${id}: ${meaning ?? ''}`),
      remarks: made.map(({ line, message }) => `${line}: ${message}`),
      notes: matrix.categories.flatMap((category) => category.notes ?? []),
    }).toEqual({
      notes: notes ?? expect.anything(),
      features,
      levels: levels ?? expect.anything(),
      remarks: expected ?? [],
    })
  })

  test('bold rows are categories, marks and links are read, notes stay to the letter', () => {
    const page = `# Levels

1. Supported: Somebody is
there for it
1. Obsolete: To be removed.

## Becoming a maintainer

First become a [committer](https://example.org/join).

| "Feature" | Support State | Maintainers | Notes |
| --- | --- | --- | --- |
| **Radio** | | | (the old one) |
| tx | Supported | [@orbit/tx](https://github.com/orgs/orbit/teams/tx)* [@orbit/rx](https://github.com/orgs/orbit/teams/rx)* | Uses \`a \\| b\`, see [it](https://example.org).|
| rx | Obsolete? | | |
| |
| **Security** | SH: does this make sense? | | |
| **tx** | Best effort | Ann (@ann), bo@example.org and nobody | |
`
    expect(text(page)).toBe(`volunteer: https://example.org/join
levels:
  supported:
    meaning: Somebody is there for it
teams:
  "@orbit/tx": {planned: true}
  "@orbit/rx": {planned: true}
categories:
  - name: Radio
    notes: (the old one)
    features:
      - name: tx
        level: supported
        maintainers: ["@orbit/tx", "@orbit/rx"]
        notes: Uses \`a | b\`, see [it](https://example.org).

      - name: rx
        level: obsolete
        tentative: true

  - name: Security
    notes: "SH: does this make sense?"
    features:
      - name: tx
        level: best-effort
        maintainers: ["@ann", bo@example.org]
        notes: "Maintainers: Ann (@ann), bo@example.org and nobody"
`)
    expect(remarks(page)).toEqual([
      '18: tx: "Ann (@ann" is not just a @user, @org/team or address: kept in the notes, here and below',
    ])
  })

  test('headings are categories; other tables are not read; unknown words become levels', () => {
    const page = `## Linux

The usual one.

| Platform | Tier | Contact |
|---|---|---|
| x86 | Tier 1 | @a |
| arm |  | @b |

## Windows

| Platform | Tier | Contact |
|---|---|---|
| x86 | Tier 1 | - |
| | Tier 1 | |

## Numbers

| a | b |
|---|---|
| 1 | 2 |
`
    expect(text(page)).toBe(`levels:
  tier-1:
    title: Tier 1
    meaning: Say here what "Tier 1" promises.
    outcome: notice
categories:
  - name: Linux
    notes: The usual one.
    features:
      - name: x86
        level: tier-1
        maintainers: ["@a"]

      - name: arm
        level: supported
        tentative: true
        maintainers: ["@b"]

  - name: Windows
    features:
      - name: x86
        level: tier-1
`)
    expect(remarks(page)).toEqual([
      '7: x86: "Tier 1" is not one of the six levels, so it became a new one under `levels`: say there what it means, or use one of the six',
      '8: arm: no level; carried over as supported, tentative: decide',
      '15: a row without a feature is not carried over',
      '19: a table without a column of levels is not read (its columns: "a", "b"); name the column with --level-column, or use --level-from-heading if the heading above it is the level',
    ])
  })

  test('columns can be named, and a column can hold the category', () => {
    const page = `| Group | What | How good | Who |
|---|---|---|---|
| Radio | tx | Supported | @a |
|       | rx | Deprecated | [Jane](mailto:jane@example.org) |
| Mast  | top | Obsolete | |
`
    expect(importMarkdown(page).matrix.categories).toEqual([])
    expect(text(page, { level: 'How good', feature: 'what', maintainers: 'Who' })).toBe(`categories:
  - name: Radio
    features:
      - name: tx
        level: supported
        maintainers: ["@a"]

      - name: rx
        level: deprecated
        maintainers: [Jane <jane@example.org>]

  - name: Mast
    features:
      - name: top
        level: obsolete
`)
  })
})
