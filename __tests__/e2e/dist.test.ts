import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './run-action.ts'

test.each(['index.js', 'cli.js', 'prompts.js'])('dist/%s loads nothing from outside of Node and of dist', (name) => {
  const text = readFileSync(join(ROOT, 'dist', name), 'utf8')
  const loaded = [
    ...text.matchAll(/(?:^|;)import *(?:[\w$*{][^"'\n;]*)?["']([^"'\n]+)["']/gm),
    ...text.matchAll(/\b(?:(?:__)?require\d*|import)\("([^"\n]+)"\)/g),
  ].map(([, one]) => one!)
  expect(loaded).toContain('node:module')
  const isBeside = (one: string) => one.startsWith('./') && existsSync(join(ROOT, 'dist', one))
  expect(loaded.filter((one) => !isBuiltin(one) && !isBeside(one))).toEqual([])
})
