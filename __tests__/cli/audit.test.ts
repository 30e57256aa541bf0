import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditCommand } from '../../src/cli/audit.ts'
import type { AskGitHub, AuditOptions } from '../../src/cli/audit.ts'
import type { Io } from '../../src/cli/io.ts'
import { lintCommand } from '../../src/cli/lint.ts'
import { UsageError } from '../../src/engine/errors.ts'
import { createGitRepository } from '../e2e/git-repo.ts'

const repository = createGitRepository()
const { folder } = repository
afterAll(() => repository.remove())

const MATRIX = `version: 1
project: Ferry
categories:
- name: Engines
  features:
  - {name: Diesel, level: supported, maintainers: ["@o/t"], paths: [diesel/, gone/]}
  - {name: Steam, level: obsolete, paths: [steam/], sunset: {removal: "5.0"}}
`

beforeAll(() => {
  repository.commit(
    { 'matrix.yaml': MATRIX, 'diesel/a': 'x\n', 'steam/a': 'x\n', 'misc/a': 'x\n' },
    { date: '2026-06-01T12:00:00Z' },
  )
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'wide'), 'build\ntest\n', 'utf16le')
  writeFileSync(join(folder, 'names'), Array.from({ length: 2001 }, (_, index) => `build ${index}\n`).join(''))
  writeFileSync(join(folder, 'line'), 'b'.repeat(1001))
})

function fakeIo(cwd = folder) {
  const output = { out: '', err: '' }
  const io: Io = {
    stdout: (text) => (output.out += text),
    writeOut: (pieces) => Promise.resolve(void (output.out += [...pieces].join(''))),
    stderr: (text) => (output.err += text),
    stdin: () => Promise.resolve(Buffer.from(MATRIX)),
    ...{ cwd, colour: false, interactive: false, env: {} },
    now: () => new Date('2026-06-15T23:30:00Z'),
  }
  return { io, output }
}
const noGitHub: AskGitHub = () => Promise.reject(new Error('asked'))

async function audit(options: Partial<AuditOptions> = {}, { cwd = folder, ask = noGitHub } = {}) {
  const { io, output } = fakeIo(cwd)
  const code = await auditCommand({ format: 'json', ...options }, io, ask)
  return { code, ...output }
}
interface Json {
  findings: { code: string; file: string; subject?: string; known?: boolean }[]
  coverage: object
}
const codes = (out: string) => (JSON.parse(out) as Json).findings.map(({ code }) => code)

describe('audit', () => {
  test('finds what lint finds, and what the repository says; warnings fail only when strict', async () => {
    const { code, out, err } = await audit()
    expect(codes(out)).toEqual([
      ...['unmapped', 'unmapped', 'unproven-level', 'dead-pattern', 'removable', 'not-checked'],
    ])
    expect(JSON.parse(out)).toMatchObject({ coverage: { files: 4, mapped: 2, unmapped: ['matrix.yaml', 'misc/a'] } })
    expect([code, err]).toEqual([0, ''])
    expect((await audit({ strict: true })).code).toBe(1)
  })

  test('reads the matrix of the repository, from any folder of it, unless one is named', async () => {
    const { out } = await audit({}, { cwd: join(folder, 'below') })
    expect((JSON.parse(out) as Json).findings[0]!.file).toBe('matrix.yaml')
    expect(codes((await audit({ repo: folder, matrix: '-' }, { cwd: '/' })).out)).toContain('dead-pattern')
  })

  test('compares versions with the release, and dates with the day', async () => {
    const { code, out } = await audit({ release: '5.0.1' })
    expect([code, codes(out).includes('sunset-overdue'), codes(out).includes('not-checked')]).toEqual([1, true, false])
    expect(codes((await audit({ release: '4.9', today: '2028-01-01' })).out)).toContain('inactive')
  })

  test('fails on nothing that the baseline has', async () => {
    writeFileSync(join(folder, 'before.json'), (await audit({ release: '5.0' })).out)
    const { code, out } = await audit({ release: '5.0', baseline: 'before.json', strict: true })
    expect([code, (JSON.parse(out) as Json).findings.every(({ known }) => known)]).toEqual([0, true])
  })

  test('asks GitHub only when told to', async () => {
    const ask: AskGitHub = (repo, { teams }) => {
      expect([repo, teams]).toEqual([folder, ['@o/t']])
      return Promise.resolve({
        teams: [{ name: '@o/t', state: 'missing' }],
        ...{ members: [], existing: [], missingUsers: [] },
        codeownersErrors: [],
        requiredChecks: { unknown: 'no permission' },
      })
    }
    const { code, out } = await audit({ github: true }, { ask })
    expect([code, codes(out).includes('team-missing')]).toEqual([1, true])
    await expect(audit({ github: true })).rejects.toThrow('asked')
  })

  test.each([
    ['text', /^1 warning dead-pattern: .*\n  matrix\.yaml:6:\d+: gone\/ of Diesel/m],
    ['markdown', /^### Support matrix audit of Ferry/],
    ['github', /^::warning file=matrix\.yaml,line=6,/m],
    ['sarif', /"version": "2\.1\.0"/],
  ] as const)('prints %s', async (format, expected) => expect((await audit({ format })).out).toMatch(expected))

  test('of a faulty matrix is its faults, in every format', async () => {
    writeFileSync(join(folder, 'faulty.yaml'), 'version: 2\n')
    for (const format of ['text', 'json', 'markdown', 'github', 'sarif'] as const) {
      const { code, out } = await audit({ matrix: 'faulty.yaml', format })
      expect([code, out.includes('bad-value')]).toEqual([2, true])
    }
  })

  test('merges reports of several repositories', async () => {
    writeFileSync(join(folder, 'one.json'), (await audit({ release: '5.0' })).out)
    writeFileSync(join(folder, 'two.json'), (await audit()).out.replace('Ferry', 'River'))
    const { code, out } = await audit({ merge: ['one.json', 'two.json'] })
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { reports: [{ name: 'Ferry' }, { name: 'River' }], counts: { error: 1 } },
    ])
    expect((await audit({ merge: ['two.json'], format: 'text' })).code).toBe(0)
  })

  test.each([
    [{ today: '2026-02-31' }, '--today "2026-02-31" is not a date'],
    [{ today: 'tomorrow' }, '--today "tomorrow" is not a date'],
    [{ release: 'next' }, '--release "next" is not a version'],
    [{ reviewMonths: '0' }, '--review-months "0" is not a number of months; write a whole number, as 6'],
    [{ matrix: 'none.yaml' }, 'none.yaml does not exist'],
    [{ repo: '/' }, '/ is not in a git repository'],
    [{ baseline: 'matrix.yaml' }, "matrix.yaml can't be used as a baseline: it is not JSON"],
    [{ merge: ['matrix.yaml'] }, 'matrix.yaml is not a report: it is not JSON'],
    [{ merge: ['wide'] }, 'wide is UTF-16 text; save it as UTF-8'],
    [{ required: 'names' }, 'the list of required checks has 2001 names, and at most 2000 are read'],
    [{ required: 'line' }, 'the list of required checks has a line of 1001 characters, and at most 1000 are read'],
    [{ required: 'wide' }, 'wide is UTF-16 text; save it as UTF-8'],
    [{ merge: [] }, '--merge needs the JSON reports to merge'],
    [
      { merge: ['x'], repo: '.', baseline: 'x' },
      "--merge only reads reports and can't be combined with --repo or --baseline",
    ],
    [
      { merge: ['x'], format: 'sarif' as const },
      '--format sarif is not supported by --merge; use one of text, json, markdown',
    ],
  ])('%j is wrong use', async (options, message) => {
    const wrong = audit(options)
    await expect(wrong).rejects.toThrow(message)
    await expect(wrong).rejects.toBeInstanceOf(UsageError)
  })
})

describe('lint', () => {
  const lint = async (format: Parameters<typeof lintCommand>[0]['format'], more: object = {}) => {
    const { io, output } = fakeIo()
    return { code: await lintCommand({ format, ...more }, io), ...output }
  }

  test.each(['text', 'json', 'markdown', 'github', 'sarif'] as const)('knows no repository: %s', async (format) => {
    const { code, out } = await lint(format)
    expect([code, /dead-pattern: gone|"code": "dead-pattern"/.test(out)]).toEqual([0, false])
  })

  test('compares dates with the day in UTC, and fails on errors', async () => {
    const overdue = MATRIX.replace('"5.0"', '2026-06-14')
    writeFileSync(join(folder, 'overdue.yaml'), overdue)
    expect(await lint('text', { matrix: 'overdue.yaml' })).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^overdue\.yaml: 1 error, 1 note\n\n1 error sunset-overdue: .*\n  overdue\.yaml:7:\d+: /,
      ),
    })
    writeFileSync(join(folder, 'due.yaml'), overdue.replace('06-14', '06-15'))
    expect(await lint('text', { matrix: 'due.yaml' })).toEqual({
      code: 0,
      out: expect.stringMatching(/^due\.yaml: 1 note\n\n1 note unproven-level: [\s\S]*\n\nNext: /),
      err: '',
    })
  })

  test('fails on warnings when strict', async () => {
    writeFileSync(
      join(folder, 'warn.yaml'),
      readFileSync(join(folder, 'matrix.yaml'), 'utf8').replace(', maintainers: ["@o/t"]', ''),
    )
    expect((await lint('json', { matrix: 'warn.yaml' })).code).toBe(0)
    expect((await lint('json', { matrix: 'warn.yaml', strict: true })).code).toBe(1)
  })
})
