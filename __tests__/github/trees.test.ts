// Trees that GitHub cuts off: the requests they take grow with the folders that differ, not with the tree.
import { expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { compareTrees } from '../../src/github/trees.ts'
import { TOKEN, commit, createGitHub, createRepository } from '../fakes/build.ts'
import { startGitHub } from '../fakes/github.ts'

/** Requests for a tree of so many folders of ten files, of which so many differ in one file. */
async function countRequests(folders: number, changed: number): Promise<number> {
  const state = createGitHub()
  state.limits.treeEntries = 100
  const repository = createRepository(state, 'acme/widgets')
  const files = Object.fromEntries(
    Array.from({ length: folders * 10 }, (_, index) => [`folder-${index % folders}/${index}.ts`, `${index}\n`]),
  )
  const base = commit(state, repository, { files })
  const edits = Object.fromEntries(
    Array.from({ length: changed }, (_, index) => [`folder-${index}/${index}.ts`, 'x\n']),
  )
  const head = commit(state, repository, { branch: 'topic', from: base, files: edits })
  const github = await startGitHub(state, { validate: false })
  try {
    const client = createClient({ token: TOKEN, apiUrl: github.url })
    const compared = await compareTrees({ client, repository: { owner: 'acme', repo: 'widgets' } }, { base, head })
    expect(compared).toMatchObject({ complete: true, requests: github.requests.length })
    expect(compared.changes.map(({ path }) => path)).toEqual(Object.keys(edits).sort())
    return github.requests.length
  } finally {
    await github.close()
  }
}

test('requests grow with changed folders, not with the tree', async () => {
  const byTree = [await countRequests(20, 2), await countRequests(40, 2), await countRequests(80, 2)]
  const byFolders = [await countRequests(80, 1), await countRequests(80, 2), await countRequests(80, 4)]
  process.stdout.write(`requests for trees of 20, 40, 80 folders with 2 changed: ${byTree.join(', ')}\n`)
  process.stdout.write(`requests for a tree of 80 folders with 1, 2, 4 changed: ${byFolders.join(', ')}\n`)
  expect(byTree).toEqual([8, 8, 8])
  expect(byFolders).toEqual([6, 8, 12])
})
