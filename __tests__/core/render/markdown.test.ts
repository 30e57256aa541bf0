import { describe, expect, test } from '@jest/globals'
import { renderComment, renderNothing, renderSummary, shouldComment } from '../../../src/core/render/check/markdown.ts'
import { COMMENT_MARKER, commentMarker, sameComment } from '../../../src/core/render/context.ts'
import { matrixOf, reportOf } from '../../golden/report.ts'
import { context, demo, situations } from '../../golden/situations.ts'

const report = (name: string) => reportOf(situations[name]!)
const nothing = reportOf({ matrix: demo, changes: ['~ README.md'] })

describe('whether to comment', () => {
  test.each([
    ['a supported feature', report('all-fine'), true, false],
    ['a feature to look at', report('good-to-know'), true, true],
    ['files without a feature', report('unmapped'), true, true],
    ['another matrix', report('matrix-edited'), true, true],
    ['a check without an answer', report('time-limit'), true, true],
    ['nothing', nothing, false, false],
  ])('%s', (_, report, always, flagged) => {
    expect(shouldComment(report, 'always')).toBe(always)
    expect(shouldComment(report, 'flagged')).toBe(flagged)
    expect(shouldComment(report, 'never')).toBe(false)
  })
})

describe('whether two comments say the same', () => {
  const comment = renderComment(report('obsolete-add'), context)
  test('hashes and links to the run do not count, nor does how lines end', () => {
    const later = { ...context, baseSha: 'f'.repeat(40), headSha: 'e'.repeat(40), runUrl: `${context.runUrl!}2` }
    expect(sameComment(comment, renderComment(report('obsolete-add'), later))).toBe(true)
    expect(sameComment(comment, comment.replaceAll('\n', '\r\n').trimEnd())).toBe(true)
  })
  test('everything else does', () => {
    expect(sameComment(comment, comment.replace('Obsolete', 'Deprecated'))).toBe(false)
    expect(sameComment(comment, renderNothing(context))).toBe(false)
  })
})

describe('the marker', () => {
  test('is the first line of the comment and of the line that is left', () => {
    expect(renderComment(nothing, context).split('\n')[0]).toBe(COMMENT_MARKER)
    expect(renderNothing(context).split('\n')[0]).toBe(COMMENT_MARKER)
  })
  test.each([
    ['docs/matrix.yaml', '<!-- support-matrix:v1 docs%2Fmatrix.yaml -->'],
    ['a--b-->c', '<!-- support-matrix:v1 a%2D%2Db%2D%2D%3Ec -->'],
    ['\ud800', '<!-- support-matrix:v1 %5Cu%7Bd800%7D -->'],
  ])('may name %j', (marker, expected) => {
    expect(commentMarker({ marker })).toBe(expected)
    expect(renderComment(nothing, { ...context, marker }).startsWith(`${expected}\n`)).toBe(true)
  })
})

describe('the limits', () => {
  const big = (features: number, files: number, name = 'Area') => {
    const matrix = matrixOf(
      JSON.stringify({
        version: 1,
        categories: [
          {
            name: 'All',
            features: Array.from({ length: features }, (_, index) => ({
              name: `${name} ${index}`,
              level: index % 2 ? 'not-maintained' : 'supported',
              paths: [`src/${index}/`],
            })),
          },
        ],
      }),
    )
    const changes = Array.from(
      { length: files },
      (_, index) => `~ src/${index % features}/${'a-long-name/'.repeat(4)}${index}.ts`,
    )
    return reportOf({ matrix, changes })
  }
  test.each([
    ['all files', 10, 100, 'Area', /99\.ts/, undefined],
    ['some files of each feature', 20, 3000, 'Area', /… and 140 more/, undefined],
    ['tables alone', 400, 3000, 'Area', /Area 399.*too many files to show here.*\[the full report\]\(https/s, /\.ts`/],
    ['shorter tables', 5000, 5000, 'Area', /… and \d+ more: Not maintained/, /\.ts`/],
    ['counts', 300, 1000, 'Area'.padEnd(900, 'x'), /check: 150 features.*\[The full report\]\(https/s, /Area/],
  ])('%s fit into a comment', (_, features, files, name, has, hasNot) => {
    const comment = renderComment(big(features, files, name), context)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(has)
    if (hasNot) expect(comment).not.toMatch(hasNot)
    expect(comment.match(/<details/g)?.length).toBe(comment.match(/<\/details>/g)?.length)
    expect(comment).toMatch(/^### Support matrix: (?:edits in areas that are not maintained, )?nothing blocks$/m)
  })

  test('a summary may be sixteen times as long, in bytes', () => {
    const all = renderSummary(big(20, 3000), context)
    expect(all).toMatch(/2999\.ts/)
    const shortened = renderSummary(big(20, 3000, 'é'.repeat(20_000)), context)
    expect(new TextEncoder().encode(shortened).length).toBeLessThanOrEqual(1_048_576)
  })
})

test('without a server nobody is linked, and nobody is mentioned', () => {
  const comment = renderComment(report('good-to-know'), { matrixPath: 'matrix.yaml' })
  expect(comment).toContain('| @<!-- -->tidewater/forecasts |')
  expect(comment).not.toMatch(/\]\(https:\/\/github/)
  expect(comment).toContain('<sub>`matrix.yaml` · compared `main` (`7c6ba40`) with `new-tides` (`e1b9c0f`)</sub>')
})
