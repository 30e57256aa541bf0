// The threat model names its proofs: every test that SECURITY.md quotes exists under that name, in that file.
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../e2e/run-action.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The last cell of each row of the table, with the files it names and the tests it quotes. */
const proofs = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\| .* \|$/.test(line))
  .flatMap((line) => line.split(' | ').at(-1)!.split(';'))
  .flatMap((proof) => {
    const file = /`([\w./-]+\.ts)`/.exec(proof)?.[1]
    const path = file === undefined || file.includes('/') ? file : `__tests__/cases/${file}`
    return [...proof.matchAll(/"([^"]+)"/g)].flatMap(([, quoted]) => (path === undefined ? [] : [[path, quoted!]]))
  })

test('there are proofs', () => {
  expect(proofs.length).toBeGreaterThan(20)
})

test.each(proofs)('%s has "%s"', (path, quoted) => {
  expect(read(path)).toContain(quoted.replace(/ …$/, ''))
})
