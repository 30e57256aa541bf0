// Every comment of the golden situations: what it says is true, said once, short, and leads somewhere.
import { describe, expect, test } from '@jest/globals'
import { renderComment, renderSummary } from '../../../src/core/render/check/markdown.ts'
import { SENTENCES } from '../../cases/sentences.ts'
import { reportOf } from '../../golden/report.ts'
import { context, situations } from '../../golden/situations.ts'

const reports = new Map(Object.entries(situations).map(([name, situation]) => [name, reportOf(situation)]))
const comments = new Map([...reports].map(([name, report]) => [name, renderComment(report, context)]))

describe('a sentence stands where it is true', () => {
  test.each(SENTENCES)('$sentence', ({ sentence, said, unsaid }) => {
    const says = (name: string) => {
      const comment = comments.get(name)!
      return typeof sentence === 'string' ? comment.includes(sentence) : sentence.test(comment)
    }
    expect(said.filter((name) => !says(name))).toEqual([])
    expect(unsaid.filter(says)).toEqual([])
  })
})

describe.each([...comments].filter(([name]) => name !== 'hostile'))('%s', (name, comment) => {
  const report = reports.get(name)!

  test('has one alert at most, and says no sentence twice', () => {
    expect(comment.match(/^> \[!/gm)?.length ?? 0).toBeLessThanOrEqual(1)
    const sentences = comment
      .replace(/<details>.*?<\/details>/gs, '')
      .split(/(?<=[.?!])\s|\n/)
      .filter((sentence) => /^[^|#<].*[.?!]$/.test(sentence))
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
  })

  test('every flagged feature and its level is in sight', () => {
    const open = comment.replace(/<details>.*?<\/details>/gs, '')
    const flagged = report.features.filter(({ outcome }) => outcome !== 'pass')
    expect(flagged.filter(({ name }) => !open.includes(`**${name}**`))).toEqual([])
  })

  test('links only what is there', () => {
    const links = [...comment.matchAll(/\]\(([^()\s]+)\)/g)].map(([, url]) => url!)
    const repository = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(blob|edit|tree)\/([^/]+)\/(.*)$/
    for (const url of links) {
      const [, view, at, path] = repository.exec(url) ?? []
      if (view === undefined) continue
      expect([view, path]).toEqual([expect.stringMatching(/^(?:blob|edit)$/), 'matrix.yaml'])
      // A preview's base has no matrix: only the head has one, in its own repository.
      if (report.preview) expect(url).toBe(`https://github.com/mara/tidewater/blob/${context.headSha!}/matrix.yaml`)
      else expect(at).toBe(view === 'edit' ? context.baseRef : context.baseSha)
    }
    expect(links.length).toBeGreaterThan(0)
  })
})

test('policy that only warns blocks nothing, and asks for nothing', () => {
  const comment = renderComment(reports.get('obsolete-add')!, { ...context, warnOnly: true })
  expect(comment).toContain('### Support matrix: a new file in an obsolete area, nothing blocks\n')
  expect(comment).not.toContain('To unblock')
})

test('where all is fine, there is the heading and the table', () => {
  expect(
    comments
      .get('all-fine')!
      .match(/^[^\n]+/gm)!
      .filter((line) => !line.startsWith('|')),
  ).toEqual(['<!-- support-matrix:v1 -->', '### Support matrix: nothing to do', expect.stringMatching(/^<sub>/)])
})

test('a summary leaves nothing to another page', () => {
  const summary = renderSummary(reports.get('matrix-wide')!, context)
  expect(summary).not.toContain('and 13 more')
  expect(summary).toContain('Gauge 39 was moved upstream.')
})

test('without a contact, nobody is sent to somebody who is not there', () => {
  for (const name of ['obsolete-add', 'not-maintained', 'tentative', 'fail-on'])
    expect(comments.get(name)).not.toMatch(/\bask\b|from its maintainers/i)
})
