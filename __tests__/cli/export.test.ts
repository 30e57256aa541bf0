import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportCommand } from '../../src/cli/export.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { keepIo } from '../fakes/io.ts'

const MATRIX = `version: 1
categories:
- name: A
  features:
  - {name: Src, level: supported, maintainers: ["@u"], paths: [src/, "re:^x\\\\d"]}
`
let repo: GitRepository
beforeAll(() => {
  repo = createGitRepository()
  repo.commit({ 'matrix.yaml': MATRIX, 'src/a': '', x1: '', y: '' })
})
afterAll(() => repo.remove())

const run = async (format: string, options = {}) => {
  const kept = keepIo(repo.folder)
  const code = await exportCommand(format, options, kept.io)
  return { code, out: kept.out(), err: kept.err() }
}
const read = (name: string) => readFileSync(join(repo.folder, name), 'utf8')
const CODEOWNERS = `# support-matrix:begin
# Made from matrix.yaml: edit that file, not this part.
/src/ @u
/x1 @u
# support-matrix:end
`

describe('export', () => {
  test('to standard output', async () => {
    expect(await run('codeowners')).toEqual({
      code: 0,
      out: CODEOWNERS,
      err: '1 pattern that CODEOWNERS cannot express, written as the files and folders that exist today: re:^x\\d\n',
    })
    expect(JSON.parse((await run('json')).out)).toMatchObject({ version: 1, match: 'all' })
    expect((await run('markdown')).out).toMatch(
      /^# What is supported\n\n<!-- support-matrix:begin -->\n[^]*<!-- support-matrix:end -->\n$/,
    )
  })

  test.each([
    ['codeowners', 'new/CODEOWNERS', '# support-matrix'],
    ['markdown', 'new/page.md', '| Src |'],
    ['json', 'new/matrix.json', '"version": 1'],
    ['badge', 'new/support.svg', 'aria-label="Support levels: 1 Supported"'],
    ['agents', 'new/AGENTS.md', 'Every part of this project takes new work.'],
  ])('%s: --write makes a file that --check finds right', async (format, file, expected) => {
    expect((await run(format, { write: file })).code).toBe(0)
    expect(read(file)).toContain(expected)
    expect(await run(format, { check: file })).toMatchObject({ code: 0, out: '' })
  })

  test('what people wrote stays, and what stands between the markers is replaced', async () => {
    repo.write({ mine: `* @a\n${CODEOWNERS.replace('/src/ @u', '/old/ @u')}/last @b\n` })
    const drift = await run('codeowners', { check: 'mine' })
    expect(drift.code).toBe(1)
    expect(drift.out).toContain('-/old/ @u\n+/src/ @u\n')
    await run('codeowners', { write: 'mine' })
    expect(read('mine')).toBe(`* @a\n${CODEOWNERS}/last @b\n`)
    expect((await run('codeowners', { check: 'mine' })).code).toBe(0)
  })

  test.each([
    ['CODEOWNERS', '.github/CODEOWNERS', 'CODEOWNERS is the file in use, and .github/CODEOWNERS would replace it'],
    ['docs/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS is the file in use, and CODEOWNERS would replace it'],
    ['.github/CODEOWNERS', 'docs/CODEOWNERS', 'docs/CODEOWNERS is not read as long as .github/CODEOWNERS exists'],
    ['.gitlab/CODEOWNERS', 'CODEOWNERS', '.gitlab/CODEOWNERS is the file in use, and CODEOWNERS would replace it'],
    ['docs/CODEOWNERS', '.gitlab/CODEOWNERS', '.gitlab/CODEOWNERS is not read as long as docs/CODEOWNERS exists'],
  ])('where %s decides, %s is not written, and the way on is told', async (present, file, message) => {
    const other = createGitRepository()
    try {
      other.commit({ 'matrix.yaml': MATRIX, [present]: '* @a\n' })
      const options = { matrix: join(other.folder, 'matrix.yaml') }
      const fails = expect(run('codeowners', { ...options, write: join(other.folder, file) })).rejects
      await fails.toThrow(`${message}: use ${present}, where the two lines\n  # support-matrix:begin`)
      expect(existsSync(join(other.folder, file))).toBe(false)
      other.write({ [file]: CODEOWNERS })
      const check = await run('codeowners', { ...options, check: join(other.folder, file) })
      const isShadowed = message.includes('not read')
      expect(check.err.includes(message)).toBe(isShadowed)
      const back = await run('codeowners', { ...options, check: join(other.folder, present) })
      expect(back.err.includes(`${present} is not read as long as ${file} exists`)).toBe(!isShadowed)
    } finally {
      other.remove()
    }
  })

  test('a file that GitHub would ignore for its size is not written', async () => {
    const row = (_: unknown, at: number) =>
      `  - {name: F${at}, level: supported, maintainers: ["@u${at}"], paths: ["${'long-'.repeat(3000)}${at}/"]}\n`
    repo.write({
      'large.yaml': `version: 1\ncategories:\n- name: A\n  features:\n${Array.from({ length: 220 }, row).join('')}`,
    })
    for (const options of [{ write: 'large' }, {}])
      await expect(run('codeowners', { matrix: 'large.yaml', ...options })).rejects.toThrow(
        /would have \d+ bytes, and GitHub ignores a file larger than 3145728: use wider patterns/,
      )
  })

  test('what is written around the generated part is told from it where the file is too large', async () => {
    repo.write({
      CODEOWNERS: `${'# mine\n'.repeat(290_000)}${'#'.repeat(1_200_000)}\n# support-matrix:begin\n# support-matrix:end\n`,
    })
    await expect(run('codeowners', { write: 'CODEOWNERS' })).rejects.toThrow(
      /ignores a file larger than 3145728: 3230\d{3} bytes are outside the generated part: shorten that$/,
    )
  })

  test('--repo and --tree say whose files decide; without any, what is different', async () => {
    const other = createGitRepository()
    try {
      other.commit({ x7: '' })
      expect((await run('codeowners', { repo: other.folder, matrix: 'matrix.yaml' })).out).toContain('\n/x7 @u\n')
      other.write({ list: 'x8\n' })
      expect((await run('codeowners', { tree: join(other.folder, 'list') })).out).toContain('\n/x8 @u\n')
    } finally {
      other.remove()
    }
    const folder = mkdtempSync(join(tmpdir(), 'no-repository-'))
    try {
      writeFileSync(join(folder, 'matrix.yaml'), MATRIX)
      const { out, err } = await run('codeowners', { matrix: join(folder, 'matrix.yaml') })
      expect(out).toContain('/src/ @u\n# support-matrix:end')
      expect(err).toMatch(/^no file list: .*--tree FILE\n$/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a written file that git ignores is named, with the rule', async () => {
    repo.write({ '.gitignore': 'public/\n', 'public/x': '' })
    expect((await run('json', { write: 'public/matrix.json' })).err).toBe(
      'public/matrix.json written\npublic/matrix.json is ignored by git: line 1 of .gitignore says public/; add !/public/ to .gitignore, below that line if it is in there\n',
    )
    rmSync(join(repo.folder, '.gitignore'))
    expect((await run('json', { write: 'public/matrix.html' })).err).toBe('public/matrix.html written\n')
  })

  test('a file without markers stays as it is, and the fix is told', async () => {
    repo.write({ theirs: '* @a\n' })
    await expect(run('codeowners', { write: 'theirs' })).rejects.toThrow('add the two lines\n  # support-matrix:begin')
    expect(read('theirs')).toBe('* @a\n')
    expect((await run('codeowners', { check: 'theirs' })).code).toBe(1)
  })

  test('a file with its markers twice stays as it is, and so does what is between the pairs', async () => {
    const pair = '# support-matrix:begin\n# support-matrix:end\n'
    repo.write({ twice: `${pair}* @mine\n${pair}` })
    for (const options of [{ write: 'twice' }, { check: 'twice' }])
      await expect(run('codeowners', options)).rejects.toThrow('twice has the markers more than once')
    expect(read('twice')).toBe(`${pair}* @mine\n${pair}`)
  })

  test.each([
    ['Latin-1', Buffer.from('M\xfcller\n', 'latin1'), 'is not UTF-8 text (line 1), it looks like Latin-1'],
    ['UTF-16', Buffer.from(CODEOWNERS, 'utf16le'), 'is UTF-16, not UTF-8 text'],
  ])('a file in %s is neither compared nor written over', async (encoding, bytes, message) => {
    const file = join(repo.folder, encoding)
    writeFileSync(file, Buffer.concat([bytes, Buffer.from(CODEOWNERS)]))
    const before = readFileSync(file)
    for (const options of [{ write: encoding }, { check: encoding }])
      await expect(run('codeowners', options)).rejects.toThrow(`${encoding} ${message}`)
    expect(readFileSync(file)).toEqual(before)
  })

  test('a byte order mark stays', async () => {
    repo.write({ marked: `\uFEFF# mine\n${CODEOWNERS.replace('/src/', '/old/')}` })
    await run('codeowners', { write: 'marked' })
    expect(read('marked')).toBe(`\uFEFF# mine\n${CODEOWNERS}`)
  })

  test('an issue form gets the features as the choices of one dropdown', async () => {
    const form = (options: string) =>
      `body:\n  - type: dropdown\n    id: part\n    attributes:\n      options:\n        ${options}\n`
    repo.write({ 'form.yml': form('- Old') })
    expect((await run('issue-form')).out).toBe('- A / Src\n')
    const drift = await run('issue-form', { check: 'form.yml', field: 'part' })
    expect(drift.code).toBe(1)
    expect(drift.out).toContain('-        - Old\n+        - A / Src\n')
    await run('issue-form', { write: 'form.yml', field: 'part' })
    expect(read('form.yml')).toBe(form('- A / Src'))
    expect((await run('issue-form', { check: 'form.yml', field: 'part' })).code).toBe(0)
  })

  test.each([
    ['json', { write: 'a', check: 'a' }, "can't be combined"],
    ['json', { check: 'nowhere' }, 'nowhere does not exist'],
    ['json', { field: 'part' }, '--field names a dropdown of an issue form'],
    ['issue-form', { write: 'form.yml' }, '--field ID is missing: which dropdown of form.yml lists the features?'],
    ['issue-form', { write: 'none.yml', field: 'part' }, 'none.yml does not exist: write the form first'],
    ['issue-form', { check: 'matrix.yaml', field: 'part' }, 'matrix.yaml has no field with the id "part"'],
    ['json', { write: 'src' }, 'src is a folder'],
  ])('%s %j is wrong use', async (format, options, message) => {
    await expect(run(format, options)).rejects.toThrow(message)
  })
})
