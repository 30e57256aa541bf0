import { describe, expect, test } from '@jest/globals'
import { buildAuditReport } from '../../../src/core/audit/report.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { auditPageData, matrixPageData, type PageData } from '../../../src/core/page/data.ts'
import type { PageFolder } from '../../../src/core/page/folders.ts'
import { pageParts } from '../../../src/core/page/note-parts.ts'
import { pagePieces } from '../../../src/core/page/page.ts'
import { NOBODY, NO_FILTERS, listMatching } from '../../../src/page/filters.ts'

const link = (text: string, url: string) => ({ kind: 'link', text, url })
const text = (value: string) => ({ kind: 'text', text: value })
const code = (value: string) => ({ kind: 'code', text: value })

describe('notes', () => {
  test.each([
    ['plain words', [text('plain words')]],
    [
      'see [the *book*](https://example.org/a_(b)) now',
      [text('see '), link('the book', 'https://example.org/a_(b)'), text(' now')],
    ],
    ['<https://example.org/x>', [link('https://example.org/x', 'https://example.org/x')]],
    [
      'Waits for https://example.org/issues/1.',
      [text('Waits for '), link('https://example.org/issues/1', 'https://example.org/issues/1'), text('.')],
    ],
    ['`[x](https://example.org)`', [code('[x](https://example.org)')]],
    ['[x](javascript:alert(1))', [text('x')]],
    ['[x](data:text/html,1)', [text('x')]],
    ['[x](https://user:secret@example.org/)', [text('x')]],
    ['\\[x](https://example.org/)', [text('[x]('), link('https://example.org/', 'https://example.org/'), text(')')]],
    ['<script>1</script>', [text('<script>1</script>')]],
  ])('%s', (markdown, parts) => expect(pageParts(markdown)).toEqual(parts))
})

/** As the page reads it. */
const read = (data: object) => JSON.parse(JSON.stringify(data)) as PageData

const YAML = `version: 1
volunteer: https://example.org
teams: {"@o/new": {planned: true}}
categories:
- name: Engines
  features:
  - {name: Diesel, level: supported, maintainers: ["@o/t", "@ada"], paths: [diesel/]}
  - {name: Steam, level: obsolete, tentative: true, maintainers: ["@o/new"], paths: [steam/, shared/], notes: at sea}
- name: Decks
  features:
  - {name: Upper, level: best-effort, maintainers: ["Ada <ada@example.org>"], paths: [shared/], sunset: {tracking: "https://user:x@example.org"}}
`
// A line separator is a fault in a matrix; the page would survive it.
const matrix = { ...parseMatrix(YAML, 'matrix.yaml').value!, project: '</script><b>&\u2028$&' }
const audit = (files: string[]) =>
  read(
    auditPageData(
      buildAuditReport({
        matrix,
        repository: { files, history: 'none' },
        today: '2026-06-15',
      }),
    ),
  )

describe('data', () => {
  test('of a matrix alone has no audit; teams and users have pages, planned ones and addresses none', () => {
    const page = read(matrixPageData(matrix, 'https://ghes.example'))
    expect(page.audit).toBeUndefined()
    expect(page.features.map(({ maintainers }) => maintainers)).toEqual([
      [
        { name: '@o/t', planned: false, url: 'https://ghes.example/orgs/o/teams/t' },
        { name: '@ada', planned: false, url: 'https://ghes.example/ada' },
      ],
      [{ name: '@o/new', planned: true }],
      [{ name: 'Ada <ada@example.org>', planned: false }],
    ])
    expect(page.features[2]!.sunset).toEqual({})
  })

  test('of an audit has folders with files by level, the strictest of a file counting', () => {
    const { map } = audit(['diesel/a', 'diesel/b/c', 'shared/d', 'z']).audit!
    const [supported, obsolete] = [0, 5]
    expect(map).toEqual({
      name: '',
      own: [[-1, 1]],
      features: [
        [0, 2],
        [1, 1],
        [2, 1],
      ],
      folders: [
        {
          name: 'diesel',
          own: [[supported, 1]],
          features: [[0, 2]],
          folders: [{ name: 'b', own: [[supported, 1]], features: [[0, 1]], folders: [] }],
        },
        {
          name: 'shared',
          own: [[obsolete, 1]],
          features: [
            [1, 1],
            [2, 1],
          ],
          folders: [],
        },
      ],
    })
  })

  test('of an audit has the shares of earlier reports, and whom to call about which rows', () => {
    const reviewed = YAML.replaceAll('paths: [', 'reviewed: 2025-01-01, emeritus: ["@gone"], paths: [')
    const { features, audit: page } = read(
      auditPageData(
        buildAuditReport({
          matrix: parseMatrix(reviewed, 'matrix.yaml').value!,
          repository: { files: ['z'], history: 'none' },
          today: '2026-06-15',
          reviewMonths: 6,
          baseline: { findings: [], trend: [{ date: '2026-05-01', percent: 40 }] },
        }),
      ),
    )
    expect(page).toMatchObject({
      trend: [
        { date: '2026-05-01', percent: 40 },
        { date: '2026-06-15', percent: 0 },
      ],
      rollCall: [{ who: '@ada', features: [0] }, { who: '@o/new', features: [1] }, { who: '@o/t' }, { features: [2] }],
    })
    expect(features[0]!.emeritus).toEqual([{ name: '@gone', url: 'https://github.com/gone' }])
    expect([audit(['z']).audit, audit(['z']).features[0]]).not.toMatchObject([{ trend: [] }, { emeritus: [] }])
  })

  test('of a large repository stays small and loses no file', () => {
    const files = Array.from({ length: 9000 }, (_, index) => `d${index % 90}/e${index % 4500}/f${index}`)
    const { map } = audit(files).audit!
    const count = (folder: PageFolder): [number, number] =>
      folder.folders
        .map(count)
        .reduce(
          ([folders, own], [more, sum]) => [folders + more, own + sum],
          [1, folder.own.reduce((sum, [, one]) => sum + one, 0)],
        )
    const [folders, sum] = count(map)
    expect(folders).toBeLessThanOrEqual(2000)
    expect(sum).toBe(9000)
  })
})

describe('page', () => {
  test('holds the data, and no text of it can end its element or be taken for a pattern', () => {
    const page = [...pagePieces('<script type="application/json">{{data}}</script>', matrixPageData(matrix))].join('')
    const inside = /^<script type="application\/json">(.*)<\/script>$/s.exec(page)![1]!
    expect(inside).not.toMatch(/[<>]/)
    expect((JSON.parse(inside) as { project: string }).project).toBe('</script><b>&\u2028$&')
  })

  test('is not made of a template without a place for it', () => {
    expect(() => [...pagePieces('<p>', matrixPageData(matrix))]).toThrow('{{data}}')
  })
})

describe('filters', () => {
  const data = audit(['diesel/a'])
  test.each([
    ['nothing', {}, [0, 1, 2]],
    ['words in any case, all of them', { text: 'AT  steam' }, [1]],
    ['a category', { text: 'decks' }, [2]],
    ['a path', { text: 'shared/' }, [1, 2]],
    ['levels', { levels: new Set([0, 1]) }, [0, 2]],
    ['a maintainer', { maintainer: '@ada' }, [0]],
    ['nobody to ask', { maintainer: NOBODY }, [1]],
    ['under review', { tentative: true }, [1]],
    ['errors and warnings', { flagged: true, text: 'upper' }, [2]],
  ])('%s', (_, filters, found) => expect(listMatching(data, { ...NO_FILTERS, ...filters })).toEqual(found))
})
