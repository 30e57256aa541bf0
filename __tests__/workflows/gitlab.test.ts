// The example for GitLab, run as its runner does, with this build in place of the package.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { VERSION } from '../../src/core/version.ts'
import { GIT_ENVIRONMENT, createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { GITLAB_EXAMPLE } from './workflow.ts'

const { 'support-matrix': job } = parse(readFileSync(join(ROOT, 'examples', GITLAB_EXAMPLE), 'utf8')) as {
  'support-matrix': { script: string[]; artifacts: { reports: { codequality: string } } }
}
let bin: string
let target: GitRepository
beforeAll(() => {
  target = createGitRepository()
  bin = mkdtempSync(join(tmpdir(), 'support-matrix-npx-'))
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes support-matrix@${VERSION}" ] || exit 9\nshift 2\nexec '${process.execPath}' '${ROOT}/dist/cli.js' "$@"\n`
  writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 })
  target.commit({
    'matrix.yaml': 'version: 1\ncategories: [{name: A, features: [{name: Saw, level: obsolete, paths: [saw/]}]}]\n',
    'saw/a': '1\n',
  })
})
afterAll(() => {
  target.remove()
  rmSync(bin, { recursive: true })
})

test.each<[string, Record<string, string>, number, string[]]>([
  ['adds to an obsolete feature', { 'saw/b': '1\n' }, 1, ['critical saw/b']],
  ['edits one', { 'saw/a': '2\n' }, 0, ['minor saw/a']],
])('a merge request that %s', (_, files, code, issues) => {
  const branch = createGitRepository()
  try {
    branch.git('pull', '--quiet', target.folder, 'main')
    branch.git('remote', 'add', 'origin', target.folder)
    branch.commit(files)
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      ...{ cwd: branch.folder, encoding: 'utf8' },
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        HOME: bin,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        ...GIT_ENVIRONMENT,
      },
    })
    expect([status, stdout.includes('Saw: Obsolete')]).toEqual([code, true])
    const report = readFileSync(join(branch.folder, job.artifacts.reports.codequality), 'utf8')
    const list = JSON.parse(report) as { severity: string; location: { path: string } }[]
    expect(list.map(({ severity, location }) => `${severity} ${location.path}`)).toEqual(issues)
  } finally {
    branch.remove()
  }
})
