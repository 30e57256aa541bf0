import { afterEach, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { initCommand } from '../../src/cli/init.ts'
import { openQuestions } from '../../src/cli/prompts.ts'
import type { Questions } from '../../src/cli/prompts.ts'
import { BUILT_IN_LEVELS } from '../../src/core/matrix/levels.ts'
import type { Feature } from '../../src/core/matrix/model.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/feature-map.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { INIT_ROWS } from '../cases/init.ts'
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
  return { text, err: kept.err(), of, map, project: basename(repo.folder) }
}
const LEVEL_ORDER = BUILT_IN_LEVELS.map(({ title }) => title)
const body = (text: string) => text.slice(text.indexOf('categories:'))

describe('init', () => {
  test('patterns that no file matches: a thousand are named, and one too long to be a pattern is no bug', async () => {
    const rules = Array.from({ length: 1_003 }, (_, index) => `/lost-${index}/ @a-${index}\n`).join('')
    const { err, text } = await init({ CODEOWNERS: `${rules}/src/ @b\n${'x'.repeat(70_000)} @b\n`, 'src/a.c': '' })
    expect(err.match(/\(lost-\d+\) matches no file/g)).toHaveLength(1_000)
    expect(err).toContain('CODEOWNERS:1000: lost-999/ (lost-999) matches no file: left out')
    expect(err).toContain('CODEOWNERS:1: 4 more patterns match no file: left out')
    expect(text).toContain('src/')
  })

  test.each([
    [
      'names alone',
      (index: number) => `/mast-${index}/ @a${index % 2}\n`,
      150_000,
      /made of CODEOWNERS would have at least \d+ bytes/,
    ],
    [
      'people',
      (i: number) => `/mast-${i}/ @a/${'b'.repeat(90)}${i}\n`,
      30_000,
      /would have at least \d+ bytes, and 4194304/,
    ],
  ])('a matrix that would be too large, by its %s, is refused', async (_, rule, rules, says) => {
    repo = createGitRepository()
    repo.commit({ CODEOWNERS: `* @a\n${Array.from({ length: rules }, (_, index) => rule(index)).join('')}` })
    await expect(initCommand({}, keepIo(repo.folder).io)).rejects.toThrow(says)
    expect(existsSync(join(repo.folder, 'matrix.yaml'))).toBe(false)
  })

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
  # decide: nobody is known to maintain these. Give each a level and maintainers, split what has several, and drop
  # decide: \`tentative\` when it is settled.
  - name: Not decided yet
    features:
      - name: Files at the top
        level: not-maintained
        tentative: true
        paths: ["*"]

      - name: Documentation
        level: not-maintained
        tentative: true
        paths: [docs/]

  # decide: the levels marked \`tentative\` are guesses: their source says who maintains the code, not how well.
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

      # decide: its paths, or drop it. What its source names matches no file.
      - name: gone
        level: supported
        tentative: true
        maintainers: ["@c"]

      - name: src/bare
        level: not-maintained
        tentative: true
        paths: [src/bare/]
`)
    expect(text).toContain(`# decide: the project's name, as people know it\nproject: ${project}\nmatch: last\n`)
    expect(err).toBe(
      `CODEOWNERS: used for paths and people
CODEOWNERS:3: gone/ (gone) matches no file: left out
6 features; 6 of 6 files mapped
6 of the levels are guesses, marked \`tentative\`
1 feature without paths
CODEOWNERS stays in force; to write it from the matrix later, export into that file (support-matrix export codeowners --write CODEOWNERS): a .github/CODEOWNERS would be read in its place
matrix.yaml and .github/workflows/support-matrix.yml written; look for "# decide:"
Next: support-matrix audit
`,
    )
    expect([of('src/a.c'), of('src/x/y.c'), of('src/bare/z.c')]).toEqual([['src: @a'], ['src/x: @b'], ['src/bare: ']])
    expect(readFileSync(join(repo.folder, '.github/workflows/support-matrix.yml'), 'utf8')).toMatch(
      /- uses: support-matrix\/support-matrix@(?:v1|[0-9a-f]{40} # v[\d.]+)\n/,
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
      ['Documentation: @all'],
      ['docs/api: @all @writers'],
      ['Documentation: '],
      ['cmd: @all'],
      ['Files at the top: '],
      ['Files at the top: @all'],
    ])
    expect(text).toContain('- docs/a.md\n          - docs/b.md\n')
    expect(err).toContain('receiver/a/metadata.yaml: used for paths and people\n')
    expect(err).toContain('.github/CODEOWNERS: used for people, where metadata.yaml files gave none\n')
  })

  test('nothing but folders', async () => {
    const { err, of } = await init({ 'a/b': '', c: '' })
    expect(err).toContain(
      'no ownership file and no support table was found: made from the folders alone\n2 features; 2 of 2 files mapped\n',
    )
    expect(of('a/b')).toEqual(['a: '])
  })

  test.each([
    [{ matrix: '.github/matrix.yaml' }, '.github/matrix.yaml'],
    [{ matrix: 'sub/m.yaml', repo: 'sub' }, 'sub/m.yaml'],
  ])('--matrix %j says where it is written, and the workflow reads it there', async (options, path) => {
    repo = createGitRepository()
    repo.commit({ 'sub/b': '' })
    const kept = keepIo(repo.folder)
    expect(await initCommand(options, kept.io)).toBe(0)
    expect(existsSync(join(repo.folder, 'matrix.yaml'))).toBe(false)
    expect(parseMatrix(readFileSync(join(repo.folder, path), 'utf8'), path).findings).toEqual([])
    const workflow = readFileSync(join(repo.folder, '.github/workflows/support-matrix.yml'), 'utf8')
    expect(workflow).toContain(`        with:\n          matrix: "${path}"\n`)
    expect(kept.err()).toContain(`Next: support-matrix audit --matrix ${path}`)
  })

  test('--matrix outside of the repository is wrong use', async () => {
    repo = createGitRepository()
    repo.commit({ a: '' })
    await expect(initCommand({ matrix: '../m.yaml' }, keepIo(repo.folder).io)).rejects.toThrow(
      /^--matrix \.\.\/m\.yaml is outside the repository /,
    )
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
        'nothing was written, because you already have matrix.yaml',
      )
      expect(matrix()).toBe('mine\n')
    })
    test.each([
      [true, false],
      [false, true],
    ])('is replaced after a yes (%s)', async (answer, stays) => {
      start()
      const asked: string[] = []
      const questions = {
        say: () => undefined,
        choose: () => Promise.resolve([]),
        confirm: (question: string) => {
          asked.push(question)
          return Promise.resolve(answer)
        },
      }
      await initCommand({}, keepIo(repo.folder, { interactive: true }).io, () => Promise.resolve(questions))
      expect(asked).toEqual(['Write .github/workflows/support-matrix.yml?', 'matrix.yaml exists. Overwrite it?'])
      expect(matrix() === 'mine\n').toBe(stays)
    })
    test('is replaced with --force', async () => {
      start()
      await initCommand({ force: true }, keepIo(repo.folder).io)
      expect(matrix()).toContain('version: 1')
    })
  })

  test.each(INIT_ROWS)('$says', async ({ files, lines, unsaid, of, waiting = [] }) => {
    const { err, map } = await init(files)
    const shown = ({ name, level, tentative, maintainers, labels }: Feature) =>
      `${name}, ${level}${tentative ? '?' : ''} (${maintainers.join(' ')})${labels.length > 0 ? ` [${labels.join(' ')}]` : ''}`
    const said = err.split('\n')
    expect(said.filter((line) => lines.includes(line))).toEqual(lines)
    if (unsaid) expect(err).not.toMatch(unsaid)
    expect(
      Object.fromEntries(
        Object.keys(of).map((path) => [path, map.featuresOf(path).map(({ feature }) => shown(feature))]),
      ),
    ).toEqual(of)
    expect(map.matrix.features.filter(({ paths }) => paths.length === 0).map(shown)).toEqual(waiting)
    expect(said.at(-2)).toBe('Next: support-matrix audit')
  })

  test.each([
    [
      '.gitignore',
      '/*.yaml\n',
      'matrix.yaml is ignored by git: line 1 of .gitignore says /*.yaml; add !/matrix.yaml to',
    ],
    [
      '.git/info/exclude',
      '# mine\nmatrix.*\n',
      'matrix.yaml is ignored by git: line 2 of .git/info/exclude says matrix.*',
    ],
    [
      '.gitignore',
      'build\n.github\n',
      '.github/workflows/support-matrix.yml is ignored by git: line 2 of .gitignore says .github; add !/.github/ to',
    ],
    [
      '.gitignore',
      '.*\n!.gitignore\n',
      '.github/workflows/support-matrix.yml is ignored by git: line 1 of .gitignore says .*; add !/.github/ to',
    ],
  ])('a rule of %s that hides what it writes is named (%#)', async (file, rules, line) => {
    repo = createGitRepository()
    repo.commit({ 'a/b': '', '.github/c': '' })
    repo.write({ [file]: rules })
    const kept = keepIo(repo.folder)
    await initCommand({}, kept.io)
    expect(kept.err()).toContain(line)
    expect(kept.err().match(/is ignored by git/g)).toHaveLength(1)
    const add = /add (\S+) to/.exec(kept.err())![1]!
    repo.write({ '.gitignore': `${file === '.gitignore' ? rules : ''}${add}\n` })
    const status = repo.git('status', '--short', '--untracked-files=all')
    expect(status).toContain('matrix.yaml')
    expect(status).toContain('.github/workflows/support-matrix.yml')
  })

  test('a file that git has already is not hidden by a rule', async () => {
    repo = createGitRepository()
    repo.commit({ 'a/b': '', 'matrix.yaml': 'old\n' })
    repo.commit({ '.gitignore': 'matrix.yaml\n' })
    const kept = keepIo(repo.folder)
    await initCommand({ force: true }, kept.io)
    expect(kept.err()).not.toContain('is ignored')
  })

  test.each([
    ['CODEOWNERS', 'a .github/CODEOWNERS would be read in its place'],
    ['.gitlab/CODEOWNERS', 'a CODEOWNERS would be read in its place'],
    ['.github/CODEOWNERS', undefined],
  ])('an export elsewhere than into %s is warned of', async (file, warning) => {
    const { err } = await init({ [file]: '* @ann\n' })
    if (warning === undefined) expect(err).not.toContain('in force')
    else expect(err).toContain(warning)
  })

  test('the schema line names no file of ours by a relative path', async () => {
    const { text } = await init({ 'a/b': '' })
    const [, address] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)!
    expect(readFileSync('docs/matrix.md', 'utf8')).toContain(`$schema=${address!}\n`)
    expect(address).toMatch(/^https:/)
  })

  describe('on a terminal', () => {
    const start = () => {
      repo = createGitRepository()
      repo.commit({ CODEOWNERS: '/hull/ @ann\n/sail/ @bo\n', 'hull/a': '', 'sail/b': '' })
      repo.commit({ 'hull/a': 'more\n' }, { message: 'Mend the hull' })
      repo.commit({ 'sail/c': 'new\n' }, { message: 'Sew a sail' })
    }

    test('levels are settled one after the other; what is left stays a guess', async () => {
      start()
      const asked: string[] = []
      const shown: string[] = []
      const questions: Questions = {
        say: (text) => void shown.push(text),
        choose: (question, choices) => {
          asked.push(`${question.split('?')[0]!}: ${choices.map(({ label }) => label).join(', ')}`)
          const wanted = question.includes('Supported') ? 'hull' : question.includes('Obsolete') ? 'sail' : ''
          return Promise.resolve(choices.filter(({ label }) => label === wanted).map(({ value }) => value))
        },
        confirm: () => Promise.resolve(true),
      }
      const kept = keepIo(repo.folder, { interactive: true })
      expect(await initCommand({}, kept.io, () => Promise.resolve(questions))).toBe(0)
      expect(asked).toEqual([
        'Which of these are Supported: Files at the top, hull, sail',
        ...['Best-effort', 'Experimental', 'Not maintained', 'Deprecated', 'Obsolete']
          .sort((a, b) => LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b))
          .map((level) => `Which of these are ${level}: Files at the top, sail`),
      ])
      expect(shown).toEqual([
        expect.stringMatching(
          /^What the check would have said of the last merges:\nfail {3}\w{7} Sew a sail \(sail\)\npass {3}\w{7} Mend the hull \(hull\)$/,
        ),
      ])
      const { value } = parseMatrix(readFileSync(join(repo.folder, 'matrix.yaml'), 'utf8'), 'matrix.yaml')
      expect(value!.features.map(({ name, level, tentative }) => [name, level, tentative])).toEqual([
        ['Files at the top', 'not-maintained', true],
        ['hull', 'supported', false],
        ['sail', 'obsolete', false],
      ])
    })

    test('--yes asks nothing, and whoever gives up has written nothing', async () => {
      start()
      const never = () => Promise.reject(new Error('asked'))
      expect(await initCommand({ yes: true }, keepIo(repo.folder, { interactive: true }).io, never)).toBe(0)
      repo.write({ 'matrix.yaml': null, '.github/workflows/support-matrix.yml': null })
      const gone: Questions = { say: () => undefined, choose: () => Promise.resolve(undefined), confirm: never }
      const kept = keepIo(repo.folder, { interactive: true })
      expect(await initCommand({}, kept.io, () => Promise.resolve(gone))).toBe(0)
      expect(kept.err()).toContain('Nothing was written.\n')
      const refused: Questions = {
        say: () => undefined,
        choose: () => Promise.resolve([]),
        confirm: () => Promise.resolve(false),
      }
      const asked = keepIo(repo.folder, { interactive: true })
      expect(await initCommand({}, asked.io, () => Promise.resolve(refused))).toBe(0)
      expect(asked.err()).toMatch(/Nothing was written\.\n$/)
      expect(repo.git('status', '--short', '--untracked-files=all')).not.toContain('matrix')
    })

    test('the questions are answered by keys', async () => {
      const [input, output] = [new PassThrough(), new PassThrough()]
      let shown = ''
      output.on('data', (chunk: Buffer) => (shown += chunk.toString()))
      const press = (...keys: string[]) =>
        keys.forEach((key, index) => setTimeout(() => input.write(key), 50 * (index + 1)))
      const questions = openQuestions({ input, output })
      press('\x1B[B', ' ', '\r')
      const choices = [
        { value: 7, label: 'hull' },
        { value: 8, label: 'sail', hint: 'sail/' },
      ]
      expect(await questions.choose('Which?', choices)).toEqual([8])
      press('\x03')
      expect(await questions.choose('Which?', choices)).toBeUndefined()
      press('\r')
      expect(await questions.confirm('Write?', true)).toBe(true)
      press('\x03')
      expect(await questions.confirm('Write?', true)).toBe(false)
      questions.say('done here')
      expect(shown).toContain('done here')
    })
  })

  test('needs a repository with files', async () => {
    repo = createGitRepository()
    await expect(initCommand({}, keepIo(repo.folder).io)).rejects.toThrow('no tracked files yet')
    await expect(initCommand({ repo: '/' }, keepIo(repo.folder).io)).rejects.toThrow('/ is not in a git repository')
  })
})
