// Work that once grew with the square of its input, counted where it can be: twice the input, about twice the work.
import { describe, expect, test } from '@jest/globals'
import { compareWithBaseline } from '../../src/core/audit/baseline.ts'
import { countSteps } from '../../src/core/formats/codeowners/steps.ts'
import { importCodeowners } from '../../src/core/formats/codeowners/read.ts'
import { importLabeler } from '../../src/core/formats/labeler.ts'
import { importMaintainers } from '../../src/core/formats/linux/read.ts'
import { labelFeatures } from '../../src/core/formats/label-features.ts'
import { compileCategories } from '../../src/core/formats/import-result.ts'
import { importOtel } from '../../src/core/formats/otel.ts'
import { importOwnersFiles } from '../../src/core/formats/owners/read.ts'
import { importZephyr } from '../../src/core/formats/zephyr/read.ts'
import { describeIntricate } from '../../src/core/formats/markdown/cells.ts'
import { importMarkdown } from '../../src/core/formats/markdown/read.ts'
import { readWhen } from '../../src/core/formats/markdown/sunset.ts'
import { exportMarkdown } from '../../src/core/formats/markdown/write.ts'
import { limitPages } from '../../src/core/init/limit-pages.ts'
import { findSupportTables } from '../../src/core/init/support-tables.ts'
import { suggestMatrix } from '../../src/core/init/first-matrix.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/feature-map.ts'
import { compileTree } from '../../src/core/paths/tree.ts'
import { listing } from '../../src/core/text/words.ts'
import { compileCoverable, indexCoverables } from '../../src/core/patterns/covers.ts'

const range = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, i) => make(i))
const MOST = 2.4

const PATTERNS: [string, (index: number) => string][] = [
  ['folders', (i) => `src/part-${i % 90}/f${i}/`],
  ['files', (i) => `src/part-${i % 90}/f${i}.c`],
  ['rootless globs', (i) => `**/f${i}*`],
  ['extended globs', (i) => `+(a${i}|b)*`],
  ['regular expressions', (i) => `re:a${i}.*b`],
]

describe('comparing every pattern with all others', () => {
  const comparisons = (count: number, pattern: (index: number) => string) => {
    const list = range(count, pattern).map(compileCoverable)
    const { candidates } = indexCoverables(list)
    return list.reduce((sum, one) => sum + candidates(one).indexes.length, 0)
  }

  test.each(PATTERNS)('%s', (_, pattern) => {
    const [some, more] = [comparisons(4000, pattern), comparisons(8000, pattern)]
    expect(some).toBeGreaterThan(0)
    expect(more / some).toBeLessThan(MOST)
  })
})

describe('asking the patterns that a path may match', () => {
  /** How often one is asked, with as many paths as patterns; files in folders of their own, and names that many patterns are about. */
  const questions = (count: number, pattern: (index: number) => string) => {
    const text = JSON.stringify({
      version: 1,
      categories: [{ name: 'A', features: [{ name: 'a', level: 'supported', paths: range(count, pattern) }] }],
    })
    const map = compileMatrix(parseMatrix(text, 'm').value!)
    let asked = 0
    Object.defineProperty(map, 'asking', { set: () => asked++ })
    for (let index = 0; index < count; index++) map.featuresOf(`src/part-${index % 90}/f${index}/f${index}.c`)
    return asked
  }

  test('excludes, however many', () => {
    const feature = { name: 'a', level: 'supported', paths: ['**'], exclude: range(2000, (i) => `**/f${i}-*`) }
    const map = compileMatrix(
      parseMatrix(JSON.stringify({ version: 1, categories: [{ name: 'A', features: [feature] }] }), 'm').value!,
    )
    let asked = 0
    Object.defineProperty(map, 'asking', { set: () => asked++ })
    for (let index = 0; index < 2000; index++) map.featuresOf(`src/f${index}.c`)
    expect(asked).toBeLessThan(4000)
  })

  test.each(PATTERNS.slice(0, 2))('%s: never', (_, pattern) => expect(questions(2000, pattern)).toBe(0))

  test.each(PATTERNS.slice(2, 3))('%s', (_, pattern) => {
    const [some, more] = [questions(1000, pattern), questions(2000, pattern)]
    expect(some).toBeGreaterThan(0)
    expect(more / some).toBeLessThan(MOST)
  })
})

describe('a page that is too intricate', () => {
  const PAGE = '| Feature | Level |\n|---|---|\n| a | Supported |\n'
  test.each([
    ['quotes', `${'>'.repeat(101)} lake\n`],
    ['lists', `${'- '.repeat(101)}lake\n`],
    ['numbered lists in quotes', `${'> 1. '.repeat(51)}lake\n`],
  ])('has %s in each other', (_, deep) => {
    expect(describeIntricate(`${PAGE}\n${deep}`)).toMatch(/^nests quotes and lists more than 100 deep in line 5,/)
    expect(describeIntricate(`${PAGE}\n${'>'.repeat(100)} lake\n--- - x\n`)).toBeUndefined()
  })

  test.each([
    ['a paragraph', '*_'.repeat(6000), { line: 5, inline: 12_000 }],
    ['a paragraph of lines', 'lake]\n'.repeat(11_000), { line: 5, inline: 11_000 }],
    ['a cell', `|a|b|\n|-|-|\n|a|b|\n|a|${'<?'.repeat(6000)}|\n`, { line: 8, inline: 12_000 }],
    ['several', `${'[^a]'.repeat(4000)}\n\n`.repeat(2), { line: 5, inline: 8000 }],
  ])('has many marks in %s', (_, text, { line, inline }) => {
    expect(describeIntricate(`${PAGE}\n${text}`)).toMatch(
      new RegExp(`^has ${inline} brackets, stars and the like in the paragraph or row of line ${line},`),
    )
  })

  test.each([
    ['rows', `|a|b|\n|-|-|\n${'|[a](b)|*c*|\n'.repeat(5000)}`],
    ['entries', '- [a](b) *c*\n'.repeat(5000)],
    ['definitions', '[a]: b\n'.repeat(8000)],
    ['paragraphs', '[a](b) *c*\n\n'.repeat(5000)],
  ])('has not where they are in many %s', (_, text) => {
    expect(describeIntricate(`${PAGE}\n${text}`)).toBeUndefined()
  })

  test.each([
    [
      'of many rows and columns',
      `|a|${'b|'.repeat(500)}\n|-|${'-|'.repeat(500)}\n${'|a|\n'.repeat(500)}`,
      'a table of 501 rows and 501 columns is not read',
    ],
    [
      'of spans',
      `<table><tr>${'<td colspan=1000 rowspan=1000>a'.repeat(101)}</table>\n`,
      'a table that its spans make too large is not read',
    ],
    [
      'of long spans',
      `<table><tr><td colspan=1000>${'lake'.repeat(2000)}</table>\n`,
      'a table that its spans make too large is not read',
    ],
    [
      'of marks that are repeated',
      `<table><tr><td colspan=900>${'[*'.repeat(100)}</table>\n`,
      'a table is not read, since it has',
    ],
  ])('has a table %s', (_, table, said) => {
    const { matrix, remarks } = importMarkdown(`${PAGE}\n${table}`)
    expect(matrix.categories.flatMap(({ features }) => features)).toHaveLength(1)
    expect(remarks[0]).toEqual({ line: 5, message: expect.stringContaining(said) })
  })
})

test('of many pages those are read that have so many marks in all', () => {
  const texts: Record<string, string> = {
    'a/support.md': '|Feature|Level|\n|-|-|\n|hull|Supported|\n|mast|Supported|\n|keel|Obsolete|\n',
    'b/support.md': `Long${' - long'.repeat(100)}\n`,
    'c/support.md': '|Feature|Level|\n|-|-|\n|sail|Supported|\n|rope|Supported|\n|tar|Obsolete|\n',
  }
  const read = (path: string) => ({ text: texts[path]! })
  const { tables, seen } = findSupportTables(Object.keys(texts), { read, refusePage: limitPages(150) })
  expect(tables.map(({ file }) => file)).toEqual(['a/support.md', 'c/support.md'])
  expect(seen).toEqual([
    {
      file: 'b/support.md',
      why: 'it has more than 150 pieces of markup and text together with the pages read before it; import it by itself',
    },
  ])
})

describe('importing and exporting what refers to many others', () => {
  const replaced = (count: number) => {
    const row = (i: number) => ({
      ...{ name: `f${i}`, level: 'deprecated' },
      sunset: { replacement: `a/f${count - 1 - i}` },
    })
    const features = Array.from({ length: count }, (_, i) => row(i))
    return parseMatrix(JSON.stringify({ version: 1, categories: [{ name: 'A', features }] }), 'm').value!
  }
  /** Of the processor, so that a busy machine doesn't count. */
  const seconds = (work: () => unknown) => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }

  const gitlab = (rules: readonly string[]) =>
    importCodeowners(`[Lake]\n${rules.join('\n')}`, { path: '.gitlab/CODEOWNERS' })
  const ALONE = 'options: {no_parent_owners: true}\napprovers: [owl]'

  test.each<[string, () => unknown]>([
    ['rules of one name', () => importCodeowners('* @owls/nest\n'.repeat(50_000))],
    ['labels with a remark each', () => importLabeler(range(25_000, (i) => `l${i}: {odd: 1}`).join('\n'))],
    [
      'a first matrix of patterns without files',
      () => {
        const text = range(15_000, (i) => `lake-${i}/ @owls/nest-${i}`).join('\n')
        return suggestMatrix({ project: 'lakes', paths: ['CODEOWNERS'], read: () => ({ text }) })
      },
    ],
    [
      'a first matrix of a page that names many folders',
      () => {
        const text = `|Feature|Level|\n|-|-|\n${range(10_000, (i) => `|lake-${i}|Supported|`).join('\n')}`
        const paths = ['SUPPORT.md', ...range(10_000, (i) => `src/lake-${i}/x`)]
        return suggestMatrix({ project: 'lakes', paths, read: () => ({ text }) })
      },
    ],
    [
      'a first matrix of many folders at the top',
      () => suggestMatrix({ project: 'lakes', paths: range(20_000, (i) => `l${i}/x`), read: () => undefined }),
    ],
    [
      'a first matrix of globs that may match anywhere',
      () => {
        const text = range(30_000, (i) => `*owl-${i}* @owls/nest-${i}`).join('\n')
        const paths = ['CODEOWNERS', ...range(20_000, (i) => `lake/l${i}`)]
        return suggestMatrix({ project: 'lakes', paths, read: () => ({ text }) })
      },
    ],
    [
      'pages of a large repository',
      () => {
        const tree = range(20_000, (i) => `lake/l${i}/x`)
        for (let page = 0; page < 1000; page++) importMarkdown('[lake](lake/)', { tree })
      },
    ],
    ['rules of one GitLab section', () => gitlab(range(60_000, (i) => `/lake/l${i}/ @owls/nest`))],
    ['rules of one GitLab section that may all meet', () => gitlab(range(60_000, (i) => `*.l${i} @owls/nest`))],
    [
      'components of OpenTelemetry',
      () => importOtel(range(20_000, (i) => `lake/l${i}/metadata.yaml`).map((path) => ({ path, text: 'status: {}' }))),
    ],
    [
      'folders whose owners alone have a say',
      () => importOwnersFiles(range(20_000, (i) => `lake/l${i}/OWNERS`).map((path) => ({ path, text: ALONE }))),
    ],
    ['replacements', () => exportMarkdown(replaced(40_000))],
    ['files of one section', () => importMaintainers(`Lake\n${range(100_000, (i) => `F: lake/l${i}`).join('\n')}`)],
    [
      'people above the files of a block',
      () => importMaintainers(`${range(60_000, (i) => `N: O <o${i}@lake>`).join('\n')}\nF: l`),
    ],
    [
      'an expression of many signs',
      () => importMaintainers(`Lake\n${range(300, () => `N: ${'l+'.repeat(8000)}`).join('\n')}`),
    ],
    [
      'filters of one file',
      () =>
        importOwnersFiles([
          { path: 'OWNERS', text: `filters:\n${range(30_000, (i) => `  l${i}: {labels: [l]}`).join('\n')}` },
        ]),
    ],
    [
      'odd patterns and many files',
      () =>
        importMaintainers(
          `Lake\n${range(20_000, (i) => `F: l${i}+`).join('\n')}`,
          range(20_000, (i) => `lake/l${i}`),
        ),
    ],
    ['braces', () => importLabeler(`l:\n${range(20_000, (i) => `- '{1..99999}${i}'`).join('\n')}`)],
    ['a folder in folders', () => compileTree([`${'l/'.repeat(20_000)}x`])],
    ['marks behind a version', () => readWhen(`1.0${'†'.repeat(100_000)}`)],
  ])('%s takes seconds', (_, work) => expect(seconds(work)).toBeLessThan(6))

  const page = (rows: string, references: string) =>
    importMarkdown(`|Feature|Level|Notes|\n|-|-|-|\n${rows}\n\n${references}\n`)
  const PEOPLE = range(3000, (i) => `owl${i}`).join(', ')
  test.each<[string, () => { isPart?: boolean }]>([
    [
      'groups of owners',
      () =>
        importOwnersFiles([
          { path: 'OWNERS_ALIASES', text: `aliases: {owls: [${PEOPLE}]}` },
          { path: 'OWNERS', text: `filters:\n${range(2000, (i) => `  l${i}: {approvers: [owls]}`).join('\n')}` },
        ]),
    ],
    [
      "a section's owners",
      () => gitlab(['', `[Sea] ${PEOPLE.replace(/owl/g, '@owl')}`, ...range(2000, (i) => `l${i}`)]),
    ],
    [
      "a section's roles",
      () => gitlab(['', `[Sea] ${PEOPLE.replace(/owl/g, '@@owl')}`, ...range(2000, (i) => `l${i}`)]),
    ],
    [
      'stabilities of a component',
      () => {
        const stability = range(2000, (i) => `l${i}: [x]`).join(', ')
        const text = `status: {distributions: [${PEOPLE}], stability: {${stability}}}`
        return importOtel([{ path: 'lake/metadata.yaml', text }])
      },
    ],
    [
      'a long address',
      () => page(range(200, (i) => `|[f${i}][l]|Supported|[x][l]|`).join('\n'), `[l]: ${'lake'.repeat(50_000)}`),
    ],
    [
      'a long footnote',
      () => page(range(200, (i) => `|f${i}[^l]|Supported|x[^l]|`).join('\n'), `[^l]: ${'lake'.repeat(50_000)}`),
    ],
    [
      'footnotes of footnotes',
      () => page('|f[^l40]|Supported||', range(41, (i) => `[^l${i}]: x[^l${i - 1}][^l${i - 1}]`).join('\n\n')),
    ],
  ])('%s that are named again and again are left at some point', (_, work) => expect(work().isPart).toBe(true))

  test('a finding of many lines in a baseline', () => {
    const subject = range(10_000, (i) => `l${i}`).join('\n')
    const known = { code: 'dead-pattern', feature: 'lake'.repeat(50_000), subject } as const
    expect(compareWithBaseline([], [known])).toEqual({ findings: [], gone: 1 })
  })

  const LAKE = 'Lake\nM: Owl <owl@lake>\nF: lake/\n'
  const lake = range(100, (i) => `lake/l${i}`)
  test.each<[string, Record<string, string>]>([
    ['globs of few letters', { CODEOWNERS: range(100, (i) => `*${i % 10}*${i} @owl`).join('\n') }],
    ['expressions', { '.gitea/CODEOWNERS': range(50, (i) => `lake/${'l'.repeat(100)}${i} @owl`).join('\n') }],
    ['globs of one feature', { CODEOWNERS: range(100, (i) => `lake/l${i}* @owl`).join('\n') }],
    ['people of each file', { MAINTAINERS: LAKE, CODEOWNERS: `* ${range(40, (i) => `@owl${i}`).join(' ')}` }],
    ['groups in groups', { '.gitea/CODEOWNERS': `${'('.repeat(1000)}lake${')'.repeat(1000)} @owl` }],
    [
      'globs beside those of the main file',
      {
        MAINTAINERS: LAKE,
        CODEOWNERS: range(100, (i) => `*${i % 10}*${i} @owl`).join('\n'),
      },
    ],
  ])('a first matrix of %s has so many steps', (_, texts) => {
    const made = (paths: readonly string[], most?: number) =>
      suggestMatrix({
        project: 'lakes',
        paths: [...Object.keys(texts), ...paths],
        read: (path) => ({ text: texts[path]! }),
        steps: countSteps(most),
      })
    expect(() => made(lake, 3000)).toThrow(
      `trying the patterns of ${listing(Object.keys(texts))} on ${lake.length + Object.keys(texts).length} files would take too long; use fewer patterns, or wider ones`,
    )
    expect(made(lake)).toBeDefined()
  })

  test('labels of the same files', () => {
    const feature = { level: 'supported', paths: ['lake/'] }
    const categories = [{ name: 'Lake', features: range(300, (i) => `f${i}`).map((name) => ({ name, ...feature })) }]
    const text = range(300, (i) => `l${i}: ['lake/**']`).join('\n')
    const paths = range(300, (i) => `lake/l${i}`)
    expect(labelFeatures(text, { categories, map: compileCategories(categories), paths })).toEqual({
      problem: 'has too many labels to compare them for so many files',
    })
  })

  test.each<[string, () => { remarks: readonly { message: string }[] }, string]>([
    [
      'a list of maps for people',
      () => importZephyr(`L:\n  files: [l]\n  files-regex: ['${'l+'.repeat(9000)}']`),
      'more than 16384 characters',
    ],
    [
      'maps for owners',
      () => importOwnersFiles([{ path: 'OWNERS', text: `approvers: [{a: b}, owl]${' # l'.repeat(200_000)}` }]),
      'not text in approvers',
    ],
    [
      'long expressions',
      () => importMaintainers(`Lake\n${range(40, () => `F: ${'l|'.repeat(1500)}l`).join('\n')}`, ['lake/l']),
      'patterns from here on are not compared',
    ],
    [
      'braces in braces',
      () => importMaintainers(`Lake\nF: ${'{l,'.repeat(50_000)}l${'}'.repeat(50_000)}`),
      'more than 16384 characters',
    ],
    [
      'aliases of aliases',
      () => importZephyr(`L: &l [${'x,'.repeat(40_000)}]\n${range(300, (i) => `l${i}: *l`).join('\n')}`),
      'with every alias written out',
    ],
    ['an alias in itself', () => importZephyr('L: &l [*l]\n'), 'an alias is inside of what it stands for'],
  ])('%s are told, not carried over', (_, work, said) =>
    expect(work().remarks).toContainEqual(expect.objectContaining({ message: expect.stringContaining(said) })),
  )
})
