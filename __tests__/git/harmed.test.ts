// git that is killed, or whose answer is empty, cut off or senseless, is never taken for "no": nothing is judged by what is left.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'
import { MATRIX } from './mill.ts'

/** Stands for git: does to the call that HARMED names what HOW says. */
const FAKE = `#!/bin/bash
if [[ " $* " == *" $HARMED "* ]]; then
  case $HOW in
    no) exit 1 ;;
    empty) exit 0 ;;
    killed) kill -9 $$ ;;
    garbage) printf 'g\\xff\\x01arbage\\n\\0x\\0\\0'; exit 0 ;;
    half) PATH=\${PATH#*:} git "$@" > "$0.$$" || exit; head -c $(($(wc -c < "$0.$$") / 2)) "$0.$$"; exit 0 ;;
  esac
fi
PATH=\${PATH#*:} exec git "$@"
`

let repo: GitRepository
const bin = mkdtempSync(join(tmpdir(), 'support-matrix-git-'))
beforeAll(() => {
  writeFileSync(join(bin, 'git'), FAKE)
  chmodSync(join(bin, 'git'), 0o755)
  repo = createGitRepository()
  repo.commit({ 'matrix.yaml': MATRIX, 'wheel/a': '1\n2\n3\n', 'dam/wall': 'stone\n' })
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.commit({ 'wheel/b': '1\n', 'dam/wall': 'stone\nsluice\n' })
  repo.write({ 'wheel/staged': '1\n' })
  repo.git('add', '--all')
})
afterAll(() => {
  repo.remove()
  rmSync(bin, { recursive: true })
})

const SENSELESS = /^(?:Note: .*\n)?support-matrix: git [a-z-]+ gave an answer that makes no sense/
const KILLED = /^(?:Note: .*\n)?support-matrix: git [a-z-]+ failed: it was ended by SIGKILL/
const BLOB = /matrix\.yaml at [0-9a-f]+ can't be read: git cat-file gave an answer that makes no sense/
const CHECK = ['check']
const STAGED = ['check', '--staged']
const AUDIT = ['audit']

const rows: [what: string, args: string[], call: string, hows: string[], says: RegExp][] = [
  ['the changes', CHECK, '--raw', ['empty', 'half', 'garbage'], SENSELESS],
  ['the changes', CHECK, '--raw', ['killed'], KILLED],
  ['where the histories part', CHECK, 'merge-base', ['empty', 'half', 'garbage'], SENSELESS],
  ['what HEAD is', CHECK, 'HEAD^{commit}', ['empty', 'half', 'garbage'], SENSELESS],
  ['what HEAD is, staged', STAGED, 'HEAD^{commit}', ['no', 'empty', 'half'], SENSELESS],
  ['the tree of the index', STAGED, 'write-tree', ['empty', 'half', 'garbage'], SENSELESS],
  ['the matrix', CHECK, 'cat-file blob', ['empty', 'half', 'garbage'], BLOB],
  ['what the matrix is', CHECK, 'ls-tree', ['half', 'garbage'], SENSELESS],
  ['whether the base is stale', CHECK, 'for-each-ref', ['killed'], KILLED],
  [
    'where the repository is',
    STAGED,
    '--show-toplevel',
    ['half', 'garbage'],
    /support-matrix: git (?:can't be started|.*makes no sense)/,
  ],
  ['where the repository is', AUDIT, '--show-toplevel', ['half', 'garbage'], /support-matrix: (?!this is a bug)/],
  ['the files', AUDIT, 'ls-files', ['half', 'garbage'], SENSELESS],
  ['the history', AUDIT, '--name-status', ['empty', 'half', 'garbage'], SENSELESS],
  ['the lines of the history', AUDIT, '--numstat --no-indent-heuristic', ['half', 'garbage'], SENSELESS],
  ['the lines of the history', AUDIT, '--numstat --no-indent-heuristic', ['killed'], KILLED],
]

test.each(rows)('%s: %j without an answer to %s', async (_, args, call, hows, says) => {
  // One after the other: to make a tree of the index, git locks it.
  for (const how of hows) {
    const env = { PATH: `${bin}:${process.env.PATH ?? ''}`, HARMED: call, HOW: how }
    const { code, stdout, stderr } = await runCli(args, { cwd: repo.folder, env })
    expect(stderr).toMatch(says)
    expect([code, stdout]).toEqual([3, ''])
  }
})
