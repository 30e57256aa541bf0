import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { DIFF_ROWS } from '../cases/matrix-diffs.ts'
import type { DiffRow } from '../cases/matrix-diffs.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'

interface Feature {
  name: string
  level: string
  [key: string]: unknown
}

interface DiffJson {
  version: number
  old: string
  new: string
  features: { name: string; changes: string[]; before: Feature | null; after: Feature | null }[]
  matrix: { key: string; before: unknown; after: unknown }[]
}

let repo: GitRepository
beforeAll(() => {
  repo = createGitRepository()
})
afterAll(() => repo.remove())

const diff = (...args: string[]) => runCli(['diff', ...args], { cwd: repo.folder })
const asJson = async (...args: string[]) => JSON.parse((await diff(...args, '--format', 'json')).stdout) as DiffJson

const asHtml = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const side = ({ row, file, category = 'A' }: DiffRow['was']): string =>
  JSON.stringify({
    version: 1,
    ...file,
    categories: [{ name: category, features: row ? [{ name: 'x', level: 'supported', ...row }] : [] }],
  })

describe('what changed between two files', () => {
  test.each(DIFF_ROWS.map((row) => [row.name, row] as const))('%s', async (_, { was, now, changes, lines }) => {
    repo.write({ 'old.yaml': side(was), 'new.yaml': side(now) })
    const { code, stdout, stderr } = await diff('old.yaml', 'new.yaml')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Support levels: what changes from old\.yaml to new\.yaml\n/)
    expect(stdout.split('\n').slice(lines.length === 0 ? 2 : 3, -1)).toEqual(lines)
    const json = await asJson('old.yaml', 'new.yaml')
    expect(json.features.flatMap((feature) => feature.changes)).toEqual(changes)
    const { features: back } = await asJson('new.yaml', 'old.yaml')
    expect(back.map(({ before, after }) => [before, after])).toEqual(
      json.features.map(({ before, after }) => [after, before]),
    )
  })

  test('the JSON has both rows as export json has them, and null where there is none', async () => {
    repo.write({
      'old.yaml': side({ row: { level: 'supported' }, file: { volunteer: 'https://example.org/' } }),
      'new.yaml': side({ row: { level: 'deprecated', id: 'a/y', name: 'y' } }),
    })
    const json = await asJson('old.yaml', 'new.yaml')
    expect(json).toMatchObject({
      ...{ version: 1, old: 'old.yaml', new: 'new.yaml' },
      features: [
        { id: 'a/y', name: 'y', category: 'A', changes: ['added'], before: null, after: { level: 'deprecated' } },
        { id: 'a/x', name: 'x', category: 'A', changes: ['removed'], before: { level: 'supported' }, after: null },
      ],
      matrix: [{ key: 'volunteer', before: 'https://example.org/', after: null }],
    })
    expect(json.features[0]!.after).toMatchObject({ id: 'a/y', tentative: false, maintainers: [], paths: [] })
  })
})

describe('sixty changes', () => {
  const LEVELS = ['supported', 'best-effort', 'experimental', 'not-maintained', 'deprecated', 'obsolete']
  const level = (index: number) => LEVELS[((index % 6) + 6) % 6]!
  /** Eight kinds of change in turn; each is one change to one feature. */
  const change = (index: number): [was: Feature | undefined, now: Feature | undefined] => {
    const name = `feature ${index}.`
    const row = { name, level: level(index) }
    const kinds: [was: Feature | undefined, now: Feature | undefined][] = [
      [
        { name, level: 'supported' },
        { name, level: LEVELS[1 + (index % 5)]! },
      ],
      [
        { name, level: 'obsolete' },
        { name, level: LEVELS[index % 5]! },
      ],
      [undefined, row],
      [row, undefined],
      [row, { ...row, maintainers: [`@o/t${index}`] }],
      [row, { ...row, sunset: { removal: `${index}.0` } }],
      [row, { ...row, notes: `note ${index}` }],
      [
        { ...row, id: `c/${index}`, name: `was ${index}.` },
        { ...row, id: `c/${index}` },
      ],
    ]
    return kinds[index % kinds.length]!
  }
  const pairs = Array.from({ length: 60 }, (_, index) => change(index))
  const file = (features: (Feature | undefined)[]) =>
    JSON.stringify({ version: 1, categories: [{ name: 'C', features: features.filter(Boolean) }] })
  beforeAll(() =>
    repo.write({ 'old.yaml': file(pairs.map(([was]) => was)), 'new.yaml': file(pairs.map(([, now]) => now)) }),
  )
  const words = ['lowered', 'raised', 'added', 'removed', 'people', 'sunset', 'edited', 'renamed']
  const times = (text: string, part: string) => text.split(part).length - 1

  test('are told once each, the right way round, in at most 25 lines', async () => {
    const { stdout } = await diff('old.yaml', 'new.yaml')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(25)
    expect(stdout).toContain('8 features lowered, 8 removed, 8 raised, 8 added and 28 other changes.')
    expect(lines.at(-1)).toBe('--all shows each change.')
    const starts = ['Lowered', 'Raised', 'Added', 'Removed', 'Maintainers', 'Sunset', 'Note', 'Renamed']
    pairs.forEach((_, index) => {
      const of = lines.filter((line) => line.includes(`feature ${index}.`))
      expect(of).toHaveLength(1)
      expect(of[0]).toMatch(new RegExp(`^${starts[index % 8]!}`))
    })
  })

  test('are in the JSON, and each alone with --all', async () => {
    const json = await asJson('old.yaml', 'new.yaml')
    expect(json.features).toHaveLength(60)
    for (const { name, changes } of json.features) expect(changes).toEqual([words[Number(/\d+/.exec(name)![0]) % 8]])
    const { stdout } = await diff('old.yaml', 'new.yaml', '--all')
    expect(stdout).toContain('\nMaintainers of feature 12.: @o/t12 added\n')
    expect(stdout).toContain('\nRemoval of feature 13.: now 13.0\n')
    expect(stdout).not.toContain('--all')
    for (let index = 0; index < 60; index++) expect(times(stdout, `feature ${index}.`)).toBe(1)
  })

  test('are release notes of at most 25 lines in sight, which render as tables', async () => {
    const { stdout } = await diff('old.yaml', 'new.yaml', '--format', 'markdown', '--title', '5.0')
    expect(stdout).toMatch(/^## Support levels: what changes in 5\.0\n\n8 features lowered, 8 removed, /)
    const sight = stdout.replace(/<summary>[^]*?<\/details>/g, 'fold').split('\n')
    expect(sight.filter((line) => line !== '').length).toBeLessThanOrEqual(25)
    for (let index = 0; index < 60; index++) expect(times(stdout, `feature ${index}.`)).toBe(1)
    const html = asHtml(stdout)
    expect(times(html, '<table>')).toBe(8)
    expect(html).toMatch(/<td><strong>feature 0\.<\/strong>[^]*?<\/td>\n<td>Supported<\/td>\n<td>Best-effort<\/td>/)
    const all = await diff('old.yaml', 'new.yaml', '--format', 'markdown', '--all')
    expect(all.stdout).not.toContain('<details>')
  })
})

describe('names of matrices', () => {
  beforeAll(() => {
    const file = (level: string) => side({ row: { level } })
    repo.commit({ 'matrix.yaml': file('supported'), 'docs/m.yaml': file('obsolete') })
    repo.git('tag', 'v1')
    repo.commit({ 'matrix.yaml': file('deprecated') })
    repo.git('tag', 'v2')
    repo.commit({ 'matrix.yaml': null, '.github/matrix.yaml': file('obsolete') })
    repo.git('tag', 'v3')
    repo.write({ 'faulty.yaml': 'version: 1\ncategories: 1\n', 'here.yaml': file('best-effort') })
  })

  test.each<[string, string[], string]>([
    ['two tags', ['v1', 'v2'], 'Lowered from Supported to Deprecated: x'],
    ['a commit and a path', ['v2', 'v2:docs/m.yaml'], 'Lowered from Deprecated to Obsolete: x'],
    ['a commit and a file', ['HEAD~1', 'here.yaml'], 'Raised from Deprecated to Best-effort: x'],
    ['--matrix is the path in commits', ['v2', 'v3', '--matrix', 'docs/m.yaml'], 'Nothing changes.'],
  ])('%s', async (_, args, line) => {
    const { code, stdout, stderr } = await diff(...args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toContain(line)
  })

  test.each<[string, string[], string]>([
    ['no such commit', ['v1', 'v9'], '"v9" is neither a file nor a commit in '],
    ['no such commit before a colon', ['v9:matrix.yaml', 'v1'], '"v9" is neither a file nor a commit in '],
    ['no matrix there', ['v1', 'v3'], 'v3: .github/matrix.yaml is there, name it as v3:.github/matrix.yaml'],
    ['no such path there', ['v1:m.yaml', 'v2'], 'there is no m.yaml at v1: name the matrix as v1:PATH'],
    ['a faulty file', ['v1', 'faulty.yaml'], 'faulty.yaml:2:13: error bad-value:'],
    ['a title in JSON', ['v1', 'v2', '--title', '5', '--format', 'json'], '--title is for text and markdown'],
    ['one side alone', ['v1'], "missing required argument 'new'"],
  ])('%s: exit code 2 and what to do', async (_, args, part) => {
    const { code, stdout, stderr } = await diff(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(part)
  })
})

describe('where git lacks an object, as in a partial clone, it stops with the code of failures outside', () => {
  test.each([
    ['the file', 'HEAD:matrix.yaml', 'matrix.yaml at '],
    ['the tree', 'HEAD^{tree}', 'git ls-tree failed: '],
  ])('%s', async (_, object, says) => {
    const partial = createGitRepository()
    partial.commit({ 'matrix.yaml': side({ row: {} }) })
    const hash = partial.git('rev-parse', object)
    rmSync(join(partial.folder, '.git/objects', hash.slice(0, 2), hash.slice(2)), { force: true })
    for (const name of ['HEAD', 'HEAD:matrix.yaml']) {
      const { code, stdout, stderr } = await runCli(['diff', name, 'matrix.yaml'], { cwd: partial.folder })
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toContain(`support-matrix: ${says}`)
    }
    partial.remove()
  })
})

test('hostile names stay in their cell', async () => {
  const name = '@all | <img src=x> [a](https://evil.example)'
  repo.write({ 'old.yaml': side({}), 'new.yaml': side({ row: { name, id: 'a/y' } }) })
  const { stdout } = await diff('old.yaml', 'new.yaml', '--format', 'markdown', '--title', '<b>@all')
  expect(stdout).toContain('## Support levels: what changes in &lt;b&gt;@<!-- -->all\n')
  const html = asHtml(stdout)
  expect(html).not.toMatch(/<img|<a |@all/)
  expect(html).toContain('<td>Supported</td>')
})
