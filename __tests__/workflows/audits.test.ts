// The example workflows for audits: one repository through the action, many through the command line.
import { afterEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { Files } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { BASE_FILES } from '../fakes/sample.ts'
import { readWorkflow, resolve } from './workflow.ts'

const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const OVERDUE =
  'version: 1\ncategories: [{name: C, features: [{name: F, level: obsolete, paths: [a/], sunset: {deprecated: 2020-01-01, removal: 2020-06-01}}]}]\n'

/** Runs the job's shell steps in a folder, as a runner does, with `support-matrix/` being this project. */
function runJob(file: string, job: string, folder: string, contexts: Parameters<typeof resolve>[1] = {}): string {
  const link = join(folder, 'support-matrix')
  if (!existsSync(link)) symlinkSync(ROOT, link)
  const summary = join(folder, 'summary.md')
  for (const { run, env = {} } of readWorkflow(file).jobs[job]!.steps) {
    if (run === undefined) continue
    const resolved = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, resolve(text, contexts)]))
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      env: {
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        GITHUB_STEP_SUMMARY: summary,
        HOME: folder,
        ...resolved,
      },
    })
  }
  return existsSync(summary) ? readFileSync(summary, 'utf8') : ''
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'support-matrix-org-'))
  cleanups.push(() => rmSync(folder, { recursive: true }))
  return folder
}

test('an organisation’s repositories are audited one by one, and their reports merged', () => {
  const file = 'examples/organisation-audit.yml'
  const merging = newFolder()
  mkdirSync(join(merging, 'reports'))
  const repositories: Record<string, Files> = {
    'acme/widgets': BASE_FILES as Files,
    'acme/gadgets': { 'matrix.yaml': OVERDUE, 'a/b': 'x\n' },
  }
  for (const [name, files] of Object.entries(repositories)) {
    const folder = newFolder()
    const repository = createGitRepository()
    cleanups.push(repository.remove)
    repository.commit(files)
    symlinkSync(repository.folder, join(folder, 'repository'))
    runJob(file, 'audit', folder, { matrix: { repository: name } })
    const report = `reports/${name.replace('/', '--')}.json`
    writeFileSync(join(merging, report), readFileSync(join(folder, report)))
  }
  expect(() => runJob(file, 'merge', merging)).toThrow()
  const merged = JSON.parse(readFileSync(join(merging, 'merged.json'), 'utf8')) as object
  expect(JSON.stringify(merged)).toContain('sunset-overdue')
  expect(readFileSync(join(merging, 'summary.md'), 'utf8')).toContain('2020-06-01')
})
