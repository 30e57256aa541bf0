import { expect, test } from '@jest/globals'
import { GitError } from '../../src/engine/errors.ts'
import { runGit, tryGit } from '../../src/git/git.ts'
import { createGitRepository } from '../e2e/git-repo.ts'

test('a folder that does not exist, and git that says no, are told apart', async () => {
  const { folder, remove } = createGitRepository()
  await expect(runGit(['rev-parse', 'nothing'], { repo: folder })).rejects.toThrow(GitError)
  // Advice follows.
  await expect(runGit(['rev-parse', 'nothing'], { repo: folder })).rejects.toThrow(/failed: fatal: ambiguous argument/)
  await expect(runGit(['rev-parse', '--verify', 'nothing'], { repo: folder })).rejects.toThrow(
    /^git rev-parse failed: fatal: /,
  )
  expect(await tryGit(['rev-parse', '--verify', 'nothing'], { repo: folder })).toBeUndefined()
  remove()
  await expect(tryGit(['status'], { repo: folder })).rejects.toThrow("git can't be started in")
})
