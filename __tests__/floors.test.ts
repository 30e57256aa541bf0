// The lint rule over src/: an import of a higher floor, or of a sibling, is an error wherever it is planted.
import { describe, expect, test } from '@jest/globals'
import { ESLint } from 'eslint'
import type { Linter } from 'eslint'
import { minimatch } from 'minimatch'
import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import tseslint from 'typescript-eslint'

const ROOT = join(import.meta.dirname, '..')
const { FLOORS, floors } = (await import(join(ROOT, 'eslint.floors.js'))) as {
  FLOORS: string[][]
  floors: Linter.Config[]
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => `src/${name}`)
  .sort()
const partsOf = (file: string) => FLOORS.flat().filter((part) => minimatch(file, part))
const oneOf = (part: string) => files.find((file) => minimatch(file, part))!

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['src/**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...floors],
})

async function lintImport(file: string, specifier: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`import '${specifier}'\n`, { filePath: join(ROOT, file) })
  return result!.messages.map(({ ruleId }) => ruleId)
}

const lintImportOf = (file: string, imported: string) => {
  const path = relative(dirname(file), imported)
  return lintImport(file, path.startsWith('.') ? path : `./${path}`)
}

test('every file of src stands on one floor', () => {
  expect(files.filter((file) => partsOf(file).length !== 1)).toEqual([])
})

const PARTS = FLOORS.flatMap((floor, height) => floor.map((part) => ({ part, floor, height })))

describe.each(PARTS)('$part', ({ part, floor, height }) => {
  const above = [...floor.filter((one) => one !== part), ...FLOORS.slice(height + 1).flat()]
  const below = FLOORS.slice(0, height).flat()

  test.each(above)('does not import %s', async (forbidden) => {
    expect(await lintImportOf(oneOf(part), oneOf(forbidden))).toContain('import-x/no-restricted-paths')
  })

  const allowed = part === 'src/page/**' ? below.filter((one) => one.startsWith('src/core/')) : below
  if (allowed.length > 0)
    test('imports what lies below', async () => {
      const found = await Promise.all(allowed.map((one) => lintImportOf(oneOf(part), oneOf(one))))
      expect(found.flat()).toEqual([])
    })
})

test('the page, which runs in a browser, imports nothing of the program', async () => {
  expect(await lintImport('src/page/page.ts', '../github/client.ts')).toContain('import-x/no-restricted-paths')
})

test.each([
  ['src/core/matrix/build.ts', 'node:fs'],
  ['src/core/matrix/build.ts', 'yaml'],
  ['src/core/audit/report.ts', 'minimatch'],
  ['src/github/client.ts', 'commander'],
  ['src/action/run.ts', '@octokit/rest'],
  ['src/cli/run.ts', 'a-package-without-a-home'],
])('%s does not import %s', async (file, specifier) => {
  expect(await lintImport(file, specifier)).toEqual(['no-restricted-imports'])
})

test('a circle is an error', async () => {
  const [result] = await eslint.lintText("import { lintMatrix } from './lint.ts'\nlintMatrix\n", {
    filePath: join(ROOT, 'src/core/audit/allow.ts'),
  })
  expect(result!.messages.map(({ ruleId }) => ruleId)).toEqual(['import-x/no-cycle'])
})
