import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '../src/write-file.ts'

const CLI = join(import.meta.dirname, '../dist/cli.js')
let folder: string
const at = (...names: string[]) => join(folder, ...names)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'write-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file is the old one or the new one', () => {
  test('new, in a folder that is made', async () => {
    await writeWhole(at('a/b/page.md'), 'new')
    expect(readFileSync(at('a/b/page.md'), 'utf8')).toBe('new')
    expect(readdirSync(at('a/b'))).toEqual(['page.md'])
  })

  test('the mode stays, and a link stays a link', async () => {
    mkdirSync(at('docs'))
    writeFileSync(at('docs/page.md'), 'old')
    chmodSync(at('docs/page.md'), 0o640)
    symlinkSync('docs/page.md', at('link.md'))
    await writeWhole(at('link.md'), 'new')
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('docs/page.md'), 'utf8')).toBe('new')
    expect(statSync(at('docs/page.md')).mode & 0o777).toBe(0o640)
  })

  test('a link to a file that is still to come', async () => {
    symlinkSync('page.md', at('link.md'))
    await writeWhole(at('link.md'), 'new')
    expect(readFileSync(at('page.md'), 'utf8')).toBe('new')
  })

  test.each([
    [
      'a link into a folder that is missing',
      () => symlinkSync('gone/page.md', at('page.md')),
      'its folder does not exist',
    ],
    ['a folder', () => mkdirSync(at('page.md')), 'it is a folder'],
    ['links in a circle', () => symlinkSync('page.md', at('page.md')), 'its links lead in a circle'],
  ])('%s is one sentence, and leaves nothing behind', async (_, arrange, why) => {
    arrange()
    const before = readdirSync(folder)
    await expect(writeWhole(at('page.md'), 'new', 'page.md')).rejects.toThrow(`page.md can't be written: ${why}`)
    expect(readdirSync(folder)).toEqual(before)
  })

  test('where there is no room the old one stays whole', () => {
    const features = Array.from(
      { length: 600 },
      (_, index) => `      - {name: F${index}, level: supported, paths: [d${index}/]}`,
    )
    writeFileSync(at('matrix.yaml'), `version: 1\ncategories:\n  - name: C\n    features:\n${features.join('\n')}\n`)
    writeFileSync(at('page.html'), 'old')
    const command = `ulimit -f 8; exec node ${CLI} export html --write page.html`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      3,
      "support-matrix: page.html can't be written: it would be larger than files may be here\n",
    ])
    expect(readFileSync(at('page.html'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['matrix.yaml', 'page.html'])
  })
})

describe('standard output', () => {
  const run = (command: string) => spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  beforeEach(() =>
    writeFileSync(
      at('matrix.yaml'),
      `version: 1\ncategories:\n  - name: C\n    features:\n      - {name: F, level: supported, maintainers: ['@o/t'], paths: [src/]}\n`,
    ),
  )

  test.each(['export json', 'export html', 'lint', 'explain src/a', '--help'])('%s into a full device', (command) => {
    const { status, stderr } = run(`node ${CLI} ${command} > /dev/full`)
    expect(status).toBe(3)
    expect(stderr).toBe("support-matrix: standard output can't be written: there is no space left\n")
  })

  test('a slow reader gets all of it', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `\n      - {name: F${index}, level: supported}`).join('')
    writeFileSync(at('matrix.yaml'), `version: 1\ncategories:\n  - name: C\n    features:${rows}\n`)
    const { stdout } = run(`node ${CLI} export json | (sleep 0.5; cat)`)
    expect(stdout.length).toBeGreaterThan(128 * 1024)
    expect(JSON.parse(stdout)).toMatchObject({ categories: [{ features: { length: 2000 } }] })
    const faults = run(`echo 'a: 1' | node ${CLI} lint --matrix - 2>&1 | (sleep 0.5; cat); exit \${PIPESTATUS[1]}`)
    expect(faults).toMatchObject({ status: 2, stdout: expect.stringMatching(/unknown-key/) })
  })

  test('a reader that stops early is no failure', () => {
    expect(run(`node ${CLI} export html | head -c 10; exit \${PIPESTATUS[0]}`)).toMatchObject({ status: 0, stderr: '' })
  })
})
