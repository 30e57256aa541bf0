// Repositories without checked-out files: what needs none works there, and what does says so.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'

const matrix = (level: string) => `version: 1
categories: [{name: Mill, features: [{name: Wheel, level: ${level}, paths: [wheel/]}]}]
`

let repo: GitRepository
let bare: string
beforeAll(() => {
  repo = createGitRepository()
  repo.commit({ 'matrix.yaml': matrix('obsolete'), 'wheel/a': '1\n' })
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.commit({ 'matrix.yaml': matrix('deprecated'), 'wheel/b': '1\n' })
  bare = `${repo.folder}.git`
  repo.git('clone', '--quiet', '--bare', '.', bare)
})
afterAll(() => {
  repo.remove()
  rmSync(bare, { recursive: true })
})

const NO_TREE = /is in a git repository, but it is a bare one or its \.git folder, without checked-out files/
const rows: [args: string[], code: number, says: RegExp][] = [
  [['check', '--base', 'main', '--head', 'topic'], 1, /Verdict fail, 2 changed files/],
  [['diff', 'main', 'topic'], 0, /Raised[^]*Wheel/],
  [['diff', 'main:matrix.yaml', 'topic:matrix.yaml'], 0, /Raised[^]*Wheel/],
  [['diff', 'main', 'nothing'], 2, /"nothing" is neither a file nor a commit in/],
  [['check', '--staged'], 2, NO_TREE],
  [['init', '--yes'], 2, NO_TREE],
]

test.each(rows)('%j in a bare repository, by name, and in .git', async (args, code, says) => {
  const places = [
    { cwd: bare, more: [] },
    { cwd: '/', more: ['--repo', bare] },
    { cwd: join(repo.folder, '.git'), more: [] },
  ]
  for (const { cwd, more } of places) {
    const run = await runCli([...args, ...more], { cwd })
    expect(run.stdout + run.stderr).toMatch(says)
    expect(run.code).toBe(code)
  }
})
