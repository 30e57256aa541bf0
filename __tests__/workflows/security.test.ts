// The threat model names its proofs: every test file that SECURITY.md names exists, and has the tests that it quotes.
import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../e2e/run-action.ts'

const tests = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' }).map(
  (path) => `/__tests__/${path}`,
)

/** The last cell of each row of the table: the files it names, each with the tests it quotes. */
const proofs = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .* \|$/.test(line))
  .flatMap((line) => line.split(' | ').at(-1)!.split(';'))
  .flatMap((proof) => {
    const file = /`([\w./-]+\.ts)`/.exec(proof)?.[1]
    const quoted = [...proof.matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
    return file === undefined ? [] : [{ file, quoted }]
  })

test('there are proofs', () => {
  expect(proofs.length).toBeGreaterThan(40)
})

test.each(proofs)('$file: $quoted', ({ file, quoted }) => {
  const paths = tests.filter((path) => path.endsWith(`/${file}`))
  expect(paths).toHaveLength(1)
  const text = readFileSync(join(ROOT, paths[0]!), 'utf8')
  for (const name of quoted) expect(text).toContain(name.replace(/ …$/, ''))
})
