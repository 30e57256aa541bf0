// Repositories that git can't read: what is broken is never taken for missing, and nothing is judged by something else.
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'

const MATRIX = `version: 1
categories: [{name: Mill, features: [{name: Wheel, level: obsolete, paths: [wheel/]}]}]
`

const objectOf = (repo: GitRepository, name: string) => {
  const hash = repo.git('rev-parse', name)
  return join(repo.folder, '.git/objects', hash.slice(0, 2), hash.slice(2))
}
const lose = (name: string) => (repo: GitRepository) => rmSync(objectOf(repo, name), { force: true })
const spoil = (name: string) => (repo: GitRepository) => {
  const file = objectOf(repo, name)
  chmodSync(file, 0o644)
  writeFileSync(file, 'not an object\n')
}
const write = (file: string, text: string) => (repo: GitRepository) =>
  writeFileSync(join(repo.folder, '.git', file), text)

interface Row {
  break: (repo: GitRepository) => void
  args: string[]
  code: 2 | 3
  says: RegExp
}

const GONE = /object is missing here; git fsck tells more/
const BROKEN = /refs\/heads\/\w+ is in this repository, but git can't tell which commit it names/
const CORRUPT = /is corrupt/

const rows: Record<string, Row> = {
  'the base’s commit is lost': { break: lose('main'), args: ['check', '--base', 'main'], code: 3, says: GONE },
  'the default base’s commit is lost': { break: lose('main'), args: ['check'], code: 3, says: GONE },
  'the default base’s commit is spoiled': { break: spoil('main'), args: ['check'], code: 3, says: CORRUPT },
  'origin/HEAD leads to a lost commit, though there is a main': {
    break: (repo) => {
      repo.git('update-ref', 'refs/remotes/origin/HEAD', 'topic~1')
      lose('topic~1')(repo)
    },
    args: ['check'],
    code: 3,
    says: GONE,
  },
  'the base’s tree is lost': { break: lose('main^{tree}'), args: ['check'], code: 3, says: /git ls-tree failed/ },
  'the base’s matrix is lost': {
    break: lose('main:matrix.yaml'),
    args: ['check'],
    code: 3,
    says: /can't be read: .*fsck/,
  },
  'the old commit of a diff is lost': { break: lose('main'), args: ['diff', 'main', 'HEAD'], code: 3, says: GONE },
  'the old commit of a diff is spoiled': {
    break: spoil('main'),
    args: ['diff', 'main', 'HEAD'],
    code: 3,
    says: CORRUPT,
  },
  'the new matrix of a diff is spoiled': {
    break: spoil('topic:matrix.yaml'),
    args: ['diff', 'main', 'HEAD'],
    code: 3,
    says: CORRUPT,
  },
  'HEAD’s commit is lost: that is no first commit': {
    break: lose('HEAD'),
    args: ['check', '--staged'],
    code: 3,
    says: GONE,
  },
  'a parent between the two is lost': {
    break: lose('topic~1'),
    args: ['check'],
    code: 3,
    says: /git merge-base failed/,
  },
  'the file of HEAD’s branch is empty: that is no first commit': {
    break: write('refs/heads/topic', ''),
    args: ['check', '--staged'],
    code: 3,
    says: BROKEN,
  },
  'the file of HEAD’s branch is spoiled': {
    break: write('refs/heads/topic', 'no hash\n'),
    args: ['check'],
    code: 3,
    says: BROKEN,
  },
  'the file of the default base is empty, and another default is there': {
    break: (repo) => {
      repo.git('update-ref', 'refs/heads/master', 'topic')
      write('refs/heads/main', '')(repo)
    },
    args: ['check'],
    code: 3,
    says: BROKEN,
  },
  'the file of the named base is spoiled': {
    break: write('refs/heads/main', 'no hash\n'),
    args: ['check', '--base', 'main'],
    code: 3,
    says: BROKEN,
  },
  'the default branch of the remote is gone there: the local one is the base': {
    break: (repo) => repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone'),
    args: ['check', '--head', 'nothing'],
    code: 2,
    says: /"nothing" is not a commit/,
  },
  'a work tree whose repository has gone': {
    break: (repo) => {
      rmSync(join(repo.folder, '.git'), { recursive: true })
      writeFileSync(join(repo.folder, '.git'), 'gitdir: /nowhere/r\n')
    },
    args: ['check', '--staged'],
    code: 3,
    says: /not a git repository: \/nowhere\/r/,
  },
  'a configuration with a fault': {
    break: write('config', '[core\n'),
    args: ['check'],
    code: 3,
    says: /bad config line 1/,
  },
  'a configuration with a fault, audited': {
    break: write('config', '[core\n'),
    args: ['audit'],
    code: 3,
    says: /bad config line 1/,
  },
  'a format of the future': {
    break: write('config', '[core]\nrepositoryformatversion = 99\n'),
    args: ['diff', 'main', 'HEAD'],
    code: 3,
    says: /found 99/,
  },
  'a branch without an upstream is wrong use': {
    break: () => undefined,
    args: ['check', '--base', '@{upstream}'],
    code: 2,
    says: /is not a commit in/,
  },
  'a commit that nobody made is wrong use': {
    break: () => undefined,
    args: ['check', '--base', '1'.repeat(40)],
    code: 2,
    says: /is not a commit in/,
  },
  'older than what a shallow clone has': {
    break: (repo) => write('shallow', `${repo.git('rev-parse', 'topic~1')}\n`)(repo),
    args: ['diff', 'topic~3', 'topic'],
    code: 2,
    says: /a shallow clone, .*git fetch --unshallow/,
  },
}

test.each(Object.entries(rows))('%s', async (_, { break: harm, args, code, says }) => {
  const repo = createGitRepository()
  repo.commit({ 'matrix.yaml': MATRIX, 'wheel/a': '1\n' })
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.commit({ 'other/b': '2\n' })
  repo.commit({ 'matrix.yaml': `${MATRIX}# more\n`, 'wheel/new': '3\n' })
  harm(repo)
  const { code: seen, stderr } = await runCli(args, { cwd: repo.folder })
  repo.remove()
  expect(stderr).toMatch(says)
  expect(seen).toBe(code)
})
