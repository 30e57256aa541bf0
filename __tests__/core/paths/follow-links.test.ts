import { expect, test } from '@jest/globals'
import { followLinks } from '../../../src/core/paths/follow-links.ts'
import type { Standing } from '../../../src/core/paths/follow-links.ts'

const REPOSITORY: Record<string, Standing> = {
  'a.yaml': { kind: 'file' },
  ci: { kind: 'folder' },
  'ci/b.yaml': { kind: 'file' },
  'ci/deep': { kind: 'folder' },
  'ci/deep/c.yaml': { kind: 'file' },
  lib: { kind: 'submodule' },
  one: { kind: 'link', target: 'two' },
  two: { kind: 'link', target: './ci/b.yaml' },
  there: { kind: 'link', target: 'ci/deep' },
  'ci/up': { kind: 'link', target: '../a.yaml' },
  'ci/deep/out': { kind: 'link', target: '../../../a.yaml' },
  away: { kind: 'link', target: '/etc/passwd' },
  gone: { kind: 'link', target: 'nowhere' },
  round: { kind: 'link', target: 'and' },
  and: { kind: 'link', target: 'round' },
  folder: { kind: 'link', target: 'ci' },
  into: { kind: 'link', target: 'lib/x' },
  back: { kind: 'link', target: 'there/../b.yaml' },
}

test.each<[path: string, file: string | undefined, links: string[]]>([
  ['a.yaml', 'a.yaml', []],
  ['ci/b.yaml', 'ci/b.yaml', []],
  ['one', 'ci/b.yaml', ['one', 'two']],
  ['there/c.yaml', 'ci/deep/c.yaml', ['there']],
  ['folder/deep/c.yaml', 'ci/deep/c.yaml', ['folder']],
  ['folder/up', 'a.yaml', ['folder', 'ci/up']],
  ['back', 'ci/b.yaml', ['back', 'there']],
  ['there/out', undefined, ['there', 'ci/deep/out']],
  ['away', undefined, ['away']],
  ['gone', undefined, ['gone']],
  ['folder', undefined, ['folder']],
  ['into', undefined, ['into']],
  ['lib', undefined, []],
  ['lib/a.yaml', undefined, []],
  ['ci', undefined, []],
  ['a.yaml/x', undefined, []],
  ['nowhere', undefined, []],
])('%s leads to %s', async (path, file, links) => {
  const followed = await followLinks(path, (at) => Promise.resolve(REPOSITORY[at]))
  const isLost = file === undefined && (links.length > 0 || path.startsWith('lib'))
  expect(followed).toEqual({
    links,
    ...(file !== undefined && { file }),
    ...(isLost && { lost: expect.any(String) as unknown }),
  })
})

test.each([
  ['gone', 'nowhere'],
  ['into', 'lib/x'],
  ['folder', 'ci'],
  ['lib', 'lib'],
  ['lib/x', 'lib/x'],
  ['away', '/etc/passwd'],
  ['there/out', '../a.yaml'],
])('where %s would be: %s', async (path, lost) => {
  expect((await followLinks(path, (at) => Promise.resolve(REPOSITORY[at]))).lost).toBe(lost)
})

test('a circle ends', async () => {
  const { links, file } = await followLinks('round', (at) => Promise.resolve(REPOSITORY[at]))
  expect([links.length, file]).toEqual([41, undefined])
})
