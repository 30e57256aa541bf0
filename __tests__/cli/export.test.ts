import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
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

# Single files, where no pattern says it:
/x1 @u
# support-matrix:end
`

describe('export', () => {
  test('to standard output', async () => {
    expect(await run('codeowners')).toEqual({
      code: 0,
      out: CODEOWNERS,
      err: 'a/src: CODEOWNERS has no pattern for re:^x\\d: written as single paths where a file has it\n',
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

  test('a file without markers stays as it is, and the fix is told', async () => {
    repo.write({ theirs: '* @a\n' })
    await expect(run('codeowners', { write: 'theirs' })).rejects.toThrow('add the two lines\n  # support-matrix:begin')
    expect(read('theirs')).toBe('* @a\n')
    expect((await run('codeowners', { check: 'theirs' })).code).toBe(1)
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
    ['yaml', {}, 'allowed: markdown, codeowners, html, json, issue-form'],
    ['json', { write: 'a', check: 'a' }, 'exclude each other'],
    ['json', { check: 'nowhere' }, 'nowhere does not exist'],
    ['json', { field: 'part' }, '--field names a dropdown of an issue form'],
    ['issue-form', { write: 'form.yml' }, '--field ID is missing: which dropdown of form.yml lists the features?'],
    ['issue-form', { write: 'none.yml', field: 'part' }, 'none.yml does not exist: write the form first'],
    ['issue-form', { check: 'matrix.yaml', field: 'part' }, 'matrix.yaml has no field with the id "part"'],
    ['json', { write: 'src' }, "src can't be read"],
  ])('%s %j is wrong use', async (format, options, message) => {
    await expect(run(format, options)).rejects.toThrow(message)
  })
})
