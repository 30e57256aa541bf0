import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './run-action.ts'

const DIST = join(ROOT, 'dist')
const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'))

/** What a file of dist imports or requires, at its start or later. */
function loadedBy(name: string): string[] {
  const text = readFileSync(join(DIST, name), 'utf8')
  return [
    ...text.matchAll(/(?:^|[;}])(?:import|export)\b(?:[^"'=;()]*\bfrom)? *["']([^"'\n]+)["']/gm),
    ...text.matchAll(/\b(?:(?:__)?require\d*|import)\("([^"\n]+)"\)/g),
  ].map(([, one]) => one!)
}

test.each(scripts)('dist/%s loads nothing but Node and files beside it', (name) => {
  const loaded = loadedBy(name)
  expect(loaded).toContain('node:module')
  expect(loaded.filter((one) => !isBuiltin(one) && !scripts.includes(one.replace(/^\.\//, '')))).toEqual([])
})

test.each(['index.js', 'cli.js'])('dist/%s loads files of its own name alone', (name) => {
  const seen = new Set([name])
  for (const one of seen) for (const next of loadedBy(one)) if (next.startsWith('./')) seen.add(next.slice('./'.length))
  const own = new RegExp(`^${name.replace('.js', '')}(?:-[a-z0-9-]+)?\\.js$`)
  expect([...seen].sort()).toEqual(scripts.filter((one) => own.test(one)).sort())
  expect(seen.size).toBeGreaterThan(1)
})

/** Texts that only one package or part has. */
test.each([
  ['index.js', 'no audit', 'Support matrix: findings of the audit', 'index-audit.js'],
  ['cli.js', 'no command', 'fromMarkdown', 'cli-import-commands.js'],
])('what dist/%s loads at its start holds %s', (name, _, text, elsewhere) => {
  const started = new Set([name])
  for (const one of started)
    for (const [, next] of readFileSync(join(DIST, one), 'utf8').matchAll(/from *"\.\/([\w-]+\.js)"/g))
      started.add(next!)
  for (const one of started) expect(readFileSync(join(DIST, one), 'utf8')).not.toContain(text)
  expect(readFileSync(join(DIST, elsewhere), 'utf8')).toContain(text)
})
