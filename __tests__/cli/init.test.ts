import { afterEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { initCommand } from '../../src/cli/init.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/map.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { keepIo } from '../fakes/io.ts'

let repo: GitRepository
afterEach(() => repo.remove())

async function init(files: Record<string, string>) {
  repo = createGitRepository()
  repo.commit(files)
  const kept = keepIo(repo.folder)
  expect(await initCommand({}, kept.io)).toBe(0)
  const text = readFileSync(join(repo.folder, 'matrix.yaml'), 'utf8')
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  const map = compileMatrix(value!)
  const of = (path: string) =>
    map.featuresOf(path).map(({ feature }) => `${feature.name}: ${feature.maintainers.join(' ')}`)
  return { text, err: kept.err(), of, project: basename(repo.folder) }
}
const body = (text: string) => text.slice(text.indexOf('categories:'))

describe('init', () => {
  test('CODEOWNERS: its rules win, dead ones go, the rest is undecided', async () => {
    const { text, err, of, project } = await init({
      CODEOWNERS: '/src/ @a\nsrc/x @b\n/gone/ @c\n/src/bare/\n',
      'src/a.c': '',
      'src/x/y.c': '',
      'src/bare/z.c': '',
      'docs/a.md': '',
      'top.md': '',
    })
    expect(body(text)).toBe(`categories:
  # decide: nobody is known to own these. Give each a level and maintainers, split what has several, and drop
  # decide: \`tentative\` when it is settled.
  - name: Not decided yet
    features:
      - name: Files at the top
        level: not-maintained
        tentative: true
        paths: ["*"]

      - name: docs
        level: not-maintained
        tentative: true
        paths: [docs/]

  # decide: the levels marked \`tentative\` are guesses: the file they come from says who, and not how well.
  - name: CODEOWNERS
    features:
      - name: src
        level: supported
        tentative: true
        maintainers: ["@a"]
        paths: [src/]

      - name: src/x
        level: supported
        tentative: true
        maintainers: ["@b"]
        paths: [src/x/]

      - name: src/bare
        level: not-maintained
        tentative: true
        paths: [src/bare/]
`)
    expect(text).toContain(`# decide: the project's name, as people know it\nproject: ${project}\nmatch: last\n`)
    expect(err).toBe(
      'made from CODEOWNERS\nfeatures: 5, files they cover: 6 of 6\nfolders among them that nobody is known to own: 2\n' +
        'patterns left out since they match no file: 1\n' +
        'matrix.yaml and .github/workflows/support-matrix.yml written; look for "# decide:"\n',
    )
    expect([of('src/a.c'), of('src/x/y.c'), of('src/bare/z.c')]).toEqual([['src: @a'], ['src/x: @b'], ['src/bare: ']])
    expect(readFileSync(join(repo.folder, '.github/workflows/support-matrix.yml'), 'utf8')).toContain(
      '- uses: support-matrix/support-matrix@v1\n',
    )
  })

  test('OWNERS: approvers of the folder and of those above, aliases, and folders of their own', async () => {
    const { of, text } = await init({
      OWNERS: 'approvers: [root]\n',
      OWNERS_ALIASES: 'aliases: {Team: [ann, bo]}\n',
      'a/OWNERS': 'approvers: [team]\nreviewers: [cy]\n',
      'a/b/OWNERS': 'options: {no_parent_owners: true}\nfilters: {".*": {approvers: [di]}}\n',
      'a/x': '',
      'a/b/x': '',
      x: '',
    })
    expect([of('x'), of('a/x'), of('a/b/x')]).toEqual([
      ['Everything else: @root'],
      ['Everything else: @root', 'a: @ann @bo'],
      ['a/b: @di'],
    ])
    expect(text).toContain('Reviewers: cy')
  })

  test('a support table: its features wait for their paths; folders partly owned show what is not', async () => {
    const { text, of } = await init({
      'docs/support-levels.md': `| Feature | Level | Maintainers |
|---|---|---|
| tx | Supported | @a |
| rx | Obsolete | |
| mast | Best effort? | |
`,
      'MAINTAINERS.yml': 'Radio:\n  status: maintained\n  maintainers: [ann]\n  files: [src/radio/]\n',
      'src/radio/a.c': '',
      'src/other/b.c': '',
      'src/c.c': '',
    })
    expect(text).toContain('# decide: the paths of these features')
    expect(text).toContain('paths:\n          - src/c.c\n          - src/other/\n')
    expect([of('src/radio/a.c'), of('src/c.c'), of('MAINTAINERS.yml')]).toEqual([
      ['Radio: @ann'],
      ['src: '],
      ['Files at the top: '],
    ])
  })

  test('areas with levels, and CODEOWNERS beside them: it says who, also of what no area covers', async () => {
    const component = (type: string, more = '') =>
      `type: ${type}\nstatus:\n  class: receiver\n  stability:\n    beta: [traces]\n${more}`
    const { of, text, err } = await init({
      '.github/CODEOWNERS':
        '* @all\n/receiver/b/ @all @ann\n/docs/api/ @all @writers\n/LICENSE\n/docs/bare/\n/receiver/c/x @eve\n',
      'receiver/a/metadata.yaml': component('a'),
      'receiver/b/metadata.yaml': component('b', '  codeowners: {active: [ann]}\n'),
      'receiver/c/metadata.yaml': component('c'),
      'receiver/c/x': '',
      'pkg/e/metadata.yaml': 'type: e\nstatus: {class: pkg}\n',
      'receiver/f/metadata.yaml': component('f').replace('beta', 'unmaintained'),
      'receiver/d/metadata.yaml': component('d', '  codeowners: {active: [bo]}\n'),
      ...{
        'docs/a.md': '',
        'docs/b.md': '',
        'docs/api/x.md': '',
        'docs/bare/x': '',
        'cmd/x/y.go': '',
        LICENSE: '',
        README: '',
      },
    })
    expect([of('receiver/a/metadata.yaml'), of('receiver/b/metadata.yaml')]).toEqual([
      ['a receiver: @all'],
      ['b receiver: @all @ann'],
    ])
    expect(text).toMatch(/name: e pkg\n +level: supported\n +tentative: true\n +maintainers: \["@all"\]/)
    expect(of('receiver/f/metadata.yaml')).toEqual(['f receiver: '])
    // Two owners in one area, or somebody else's name for it: nothing is guessed.
    expect([of('receiver/c/x'), of('receiver/d/metadata.yaml')]).toEqual([['c receiver: '], ['d receiver: @bo']])
    expect(['docs/a.md', 'docs/api/x.md', 'docs/bare/x', 'cmd/x/y.go', 'LICENSE', 'README'].map(of)).toEqual([
      ['docs/a.md and 1 more: @all'],
      ['docs/api/: @all @writers'],
      ['docs: '],
      ['cmd/: @all'],
      ['Files at the top: '],
      ['Files at the top: @all'],
    ])
    expect(text).toContain('- docs/a.md\n          - docs/b.md\n')
    expect(err).toContain('made from metadata.yaml files and .github/CODEOWNERS\n')
  })

  test('nothing but folders', async () => {
    const { err, of } = await init({ 'a/b': '', c: '' })
    expect(err).toContain(
      'made from the folders alone: no ownership file was found\nfeatures: 2, files they cover: 2 of 2\n',
    )
    expect(of('a/b')).toEqual(['a: '])
  })

  describe('a file that exists', () => {
    const start = () => {
      repo = createGitRepository()
      repo.commit({ 'a/b': '', 'matrix.yaml': 'mine\n' })
    }
    const matrix = () => readFileSync(join(repo.folder, 'matrix.yaml'), 'utf8')

    test('is left alone where nobody can be asked', async () => {
      start()
      await expect(initCommand({}, keepIo(repo.folder).io)).rejects.toThrow(
        'matrix.yaml exists already: nothing was written; --force',
      )
      expect(matrix()).toBe('mine\n')
    })
    test.each([
      [true, false],
      [false, true],
    ])('is replaced after a yes (%s)', async (answer, stays) => {
      start()
      const asked: string[] = []
      const ask = (question: string) => {
        asked.push(question)
        return Promise.resolve(answer)
      }
      await initCommand({}, keepIo(repo.folder, { interactive: true }).io, ask)
      expect(asked).toEqual(['matrix.yaml exists. Write over it?'])
      expect(matrix() === 'mine\n').toBe(stays)
    })
    test('is replaced with --force', async () => {
      start()
      await initCommand({ force: true }, keepIo(repo.folder).io)
      expect(matrix()).toContain('version: 1')
    })
  })

  test('needs a repository with files', async () => {
    repo = createGitRepository()
    await expect(initCommand({}, keepIo(repo.folder).io)).rejects.toThrow('no tracked files yet')
    await expect(initCommand({ repo: '/' }, keepIo(repo.folder).io)).rejects.toThrow('/ is not in a git repository')
  })
})
