import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './run-action.ts'

test.each(['index.js', 'cli.js', 'proxy.js'])('dist/%s loads nothing from outside of Node and dist', (name) => {
  const text = readFileSync(join(ROOT, 'dist', name), 'utf8')
  const loaded = [
    ...text.matchAll(/^import [^"'\n]*["']([^"'\n]+)["'];?(?: const require.*)?$/gm),
    ...text.matchAll(/\b(?:__)?require\d*\("([^"\n]+)"\)|\bimport\("([^"\n]+)"\)/g),
  ].map(([, first, second]) => first ?? second!)
  expect(loaded).toContain('node:module')
  expect(loaded.filter((one) => !isBuiltin(one) && one !== './proxy.js')).toEqual([])
})
