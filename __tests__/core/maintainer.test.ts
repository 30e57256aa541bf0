// What a maintainer is, by how it is written, and that every output links it to the same place.
import { describe, expect, test } from '@jest/globals'
import { exportMarkdown } from '../../src/core/formats/markdown/write.ts'
import { codeOwnerOf, isAskable, parseMaintainer, profileUrl } from '../../src/core/maintainer.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { isMaintained, plannedMaintainers } from '../../src/core/matrix/model.ts'
import { matrixPageData } from '../../src/core/page/data.ts'
import { markdownPen } from '../../src/core/render/context.ts'
import { MAINTAINER_ROWS, NO_MAINTAINERS } from '../cases/maintainers.ts'

const SERVER = 'https://git.example'

const matrixOf = (maintainers: string, rest = '') =>
  parseMatrix(
    `version: 1\n${rest}categories: [{name: C, features: [{name: F, level: supported, maintainers: ${maintainers}}]}]`,
    'matrix.yaml',
  ).value!

describe.each(MAINTAINER_ROWS)('$text', ({ text, kind, page, askable = false, owner }) => {
  const url = page === undefined ? undefined : SERVER + page
  test('is known for what it is', () => {
    expect(parseMaintainer(text)?.kind).toBe(kind)
    expect(profileUrl(text, SERVER)).toBe(url)
    expect(isAskable(text)).toBe(askable)
    expect(codeOwnerOf(text)).toBe(owner)
  })

  test('is linked to one place in comment, page and Markdown', () => {
    const matrix = matrixOf(JSON.stringify([text]))
    expect(matrixPageData(matrix, SERVER).features[0]!.toJSON().maintainers[0]!.url).toBe(url)
    const link = url === undefined ? expect.not.stringContaining('](') : expect.stringContaining(`](${url})`)
    expect(markdownPen({ server: SERVER }).maintainer(text)).toEqual(link)
    expect(exportMarkdown(matrix, SERVER).split('\n').at(-2)).toEqual(link)
  })
})

test.each(NO_MAINTAINERS)('%j is none', (text) => {
  expect(parseMaintainer(text)).toBeUndefined()
})

test('on GitLab a group is at its own path', () => {
  expect(profileUrl('@acme/core', 'https://gitlab.com')).toBe('https://gitlab.com/acme/core')
})

test('a planned team is one in any case', () => {
  const matrix = matrixOf('["@Acme/Core"]', 'teams: {"@acme/core": {planned: true}}\n')
  expect(plannedMaintainers(matrix, matrix.features[0]!)).toEqual(['@Acme/Core'])
  expect(isMaintained(matrix, matrix.features[0]!)).toBe(false)
})
