import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importCommand } from '../../src/cli/import.ts'
import { UsageError } from '../../src/engine/errors.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { OTHER_FORMATS } from '../cases/import-files.ts'
import { ROOT } from '../e2e/run-action.ts'
import { keepIo } from '../fakes/io.ts'

let repo: GitRepository
beforeAll(() => {
  repo = createGitRepository()
  repo.commit({
    MAINTAINERS: 'RADIO\nS:\tMaintained\nF:\tdrivers/radio\nK:\tradio\n',
    'MAINTAINERS.yml': 'Mast:\n  status: orphaned\n  files: [mast/]\n',
    '.github/CODEOWNERS': '* @a\n',
    CODEOWNERS: '* @not-this-one\n',
    'drivers/radio/a.c': '',
    'rx/metadata.yaml': 'type: rx\nstatus: {class: receiver, stability: {alpha: [logs]}}',
    'rx/host-metadata.yaml': 'type: not-this-one',
    OWNERS: 'approvers: [ann]\n',
    '.github/labeler.yml': 'radio: ["drivers/**"]\n',
    'plain.md': '| Mast | Height |\n|---|---|\n| a | 3 |\n',
    'people/MAINTAINERS.md': '| Folder | Who |\n|---|---|\n| drivers/ | @ann |\n',
    'PEOPLE.md': '| Name | Team |\n|---|---|\n| @ann | radio |\n',
    'page.md': '| Feature | Level |\n|---|---|\n| tx | Supported |\n',
  })
})
afterAll(() => repo.remove())

const run = async (format: string, path?: string, options = {}, stdin = '') => {
  const kept = keepIo(repo.folder, { stdin })
  const code = await importCommand(format, { path, options }, kept.io)
  return { code, out: kept.out(), err: kept.err() }
}

describe('import', () => {
  test.each([
    ['rows', '| a | b |\n'.repeat(30_000)],
    ['lists in lists', Array.from({ length: 60_000 }, (_, index) => `${' '.repeat(index % 60)}- a\n`).join('')],
    ['words', 'ab '.repeat(500_000)],
  ])('a page that the parser of Markdown would take too long for is refused: %s', async (_, more) => {
    const long = `| Feature | Level |\n|---|---|\n${more}`
    await expect(run('markdown', '-', {}, long)).rejects.toThrow(
      /standard input has \d+ pieces of markup and text, .* up to 100000/,
    )
  })

  test('so is one with a paragraph of too many lines, which it names', async () => {
    await expect(run('markdown', '-', {}, `# Lake\n\n${'word\n'.repeat(20_001)}`)).rejects.toThrow(
      'standard input has 20001 lines without an empty one from line 3 on, and a page of Markdown is read with up to 20000; import the part that has the tables',
    )
  })

  test.each([
    ['maintainers', undefined, 'drivers/radio/'],
    ['zephyr', undefined, 'mast/'],
    ['codeowners', undefined, '["@a"]'],
    ['codeowners', 'CODEOWNERS', '["@not-this-one"]'],
    ['otel', undefined, 'rx/'],
    ['otel', 'rx', '"**"'],
    ['owners', undefined, '["@ann"]'],
    ['labeler', undefined, 'labels: [radio]'],
    ['maintainers', 'people', 'paths: [drivers/]'],
    ['markdown', 'page.md', 'name: tx'],
  ])('%s of %s', async (format, path, expected) => {
    const { code, out } = await run(format, path)
    expect([code, out]).toEqual([0, expect.stringContaining(expected)])
  })

  test('what is not carried over goes to standard error, by line', async () => {
    const { err } = await run('maintainers')
    expect(err).toBe(
      'MAINTAINERS:4: K: radio: not carried over: it is about changed lines, not paths; put it under `content` if you want it\n' +
        '1 feature imported, 1 remark\n',
    )
  })

  test('a page of people alone is not sent from one format to the next', async () => {
    await expect(run('maintainers', 'PEOPLE.md')).rejects.toThrow(
      'PEOPLE.md names no folder or file of the repository, so there is nothing to import; use init, which starts from the folders',
    )
  })

  test('--tree takes the place of the repository', async () => {
    expect((await run('maintainers', undefined, { tree: '-' }, 'x/y\n')).out).toContain('drivers/radio*')
    const quoted = '\uFEFF"drivers/radio/d\\303\\274ne.c"\r\n'
    expect((await run('maintainers', undefined, { tree: '-' }, quoted)).out).toContain('drivers/radio/')
  })

  test.each([
    ['svn', undefined, 'allowed: markdown, maintainers, zephyr, codeowners, owners, otel, labeler'],
    ['markdown', undefined, 'name the file to import'],
    [
      'codeowners',
      'drivers',
      'drivers has no .github/CODEOWNERS or CODEOWNERS or docs/CODEOWNERS or .gitlab/CODEOWNERS',
    ],
    ['maintainers', 'nowhere', 'nowhere does not exist'],
    ['markdown', 'MAINTAINERS', 'use import maintainers'],
    ['markdown', 'plain.md', '--level-from-heading'],
    ['otel', 'nowhere', 'nowhere is not a readable folder'],
    ['zephyr', 'page.md', 'nothing to import as zephyr'],
  ])('%s of %s is wrong use', async (format, path, message) => {
    const failure = run(format, path)
    await expect(failure).rejects.toThrow(UsageError)
    await expect(failure).rejects.toThrow(message)
  })

  test.each(OTHER_FORMATS)('refuses for %s %j', async (format, text, says) => {
    const failure = run(format, '-', {}, text)
    await expect(failure).rejects.toThrow(UsageError)
    await expect(failure).rejects.toThrow(says)
  })

  test('a matrix that lint would refuse for its size is refused, with what is largest', async () => {
    const rows = Array.from(
      { length: 1_000 },
      (_, index) => `| feature number ${index} | Supported | ${'x'.repeat(5_000)} |`,
    )
    const page = `# Big\n\n| Feature | Level | Notes |\n|---|---|---|\n${rows.join('\n')}\n`
    await expect(run('markdown', '-', { tree: 'MAINTAINERS' }, page)).rejects.toThrow(
      /at least \d+ bytes, .*4194304 \(4 MiB\).*The largest: "Big"/,
    )
  })

  test.each([
    ['codeowners', '/mast/ @ann\n'.repeat(300_001), /has 300002 lines, and up to 300000 are read; leave a part/],
    [
      'codeowners',
      '# Mast\n/mast/ @ann\n/rig/ @ann\n'.repeat(30_000),
      /would have at least \d+ bytes, and 4194304 \(4 MiB\) are allowed/,
    ],
    [
      'zephyr',
      `# ${'x'.repeat(5_000_000)}\nMast: {files: [mast/], status: orphaned}`,
      /has nothing to import as zephyr/,
    ],
  ])('%s of a size without end is refused at once', async (format, text, says) => {
    await expect(run(format, '-', {}, text)).rejects.toThrow(says)
  })

  test('the remarks beyond ten thousand are counted', async () => {
    const { err } = await run('codeowners', '-', {}, `/mast/ @ann\n${'/rig/ nobody\n'.repeat(10_005)}`)
    expect(err.split('\n')).toHaveLength(10_003)
    expect(err).toContain('\nand 5 more remarks\n')
  })

  test('a remark about an endless line is shown in part, and endless remarks are counted', async () => {
    const { err } = await run('codeowners', '-', {}, `/mast/ @ann\n${`/rig/ ${'x'.repeat(1_500_000)}\n`.repeat(5)}`)
    expect(err.length).toBeLessThan(6000)
    expect(err).toMatch(/x{300} … x{300}[^]*\nand 3 more remarks\n/)
  })

  test('labeler labels the features of a matrix', async () => {
    const matrix =
      'version: 1\ncategories:\n  - name: Radio\n    features: [{name: Tx, level: supported, paths: [drivers/]}]\n'
    const { out } = await run('labeler', undefined, { matrix: '-' }, matrix)
    expect(out).toContain('labels: [radio]')
  })
})

test('a pipe has no place in a repository, and is read all the same', () => {
  const command = `printf 'sand/ @ann\\n' | "$NODE" "$CLI" import codeowners /dev/stdin`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CLI: join(ROOT, 'dist/cli.js') },
  })
  expect([status, stderr]).toEqual([0, expect.stringContaining('1 feature imported')])
  expect(stdout).toContain('maintainers: ["@ann"]')
})
