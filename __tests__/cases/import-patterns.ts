// What the patterns of each ownership format match: the pattern, paths that it takes and paths that it leaves.

export interface PatternRow {
  pattern: string
  /** The matrix's pattern for it. */
  becomes: string
  takes: string[]
  leaves: string[]
}

export const CODEOWNERS_PATTERNS: PatternRow[] = [
  { pattern: '*', becomes: '**', takes: ['a', '.b', 'a/b/c'], leaves: [] },
  { pattern: '**', becomes: '**', takes: ['a', 'a/b'], leaves: [] },
  { pattern: '/*', becomes: '*', takes: ['a', '.b'], leaves: ['a/b'] },
  { pattern: '*.js', becomes: '**/*.js{,/**}', takes: ['a.js', 'x/.js', 'x/a.js/b'], leaves: ['a.jsx', 'a.JS'] },
  { pattern: 'foo', becomes: '**/foo{,/**}', takes: ['foo', 'a/foo', 'a/foo/b/c'], leaves: ['foob', 'a/Foo'] },
  { pattern: 'apps/', becomes: '**/apps/', takes: ['apps/a', 'x/apps/a/b'], leaves: ['apps', 'x/apps'] },
  { pattern: '/apps/', becomes: 'apps/', takes: ['apps/a', 'apps/a/b'], leaves: ['apps', 'x/apps/a'] },
  { pattern: '/docs', becomes: 'docs{,/**}', takes: ['docs', 'docs/a/b'], leaves: ['x/docs'] },
  { pattern: 'docs/*', becomes: 'docs/*', takes: ['docs/a', 'docs/.a'], leaves: ['docs/a/b', 'x/docs/a'] },
  { pattern: 'dir/f*', becomes: 'dir/f*{,/**}', takes: ['dir/f', 'dir/fa/b/c'], leaves: ['dir/a/f', 'x/dir/f'] },
  { pattern: '*/foo', becomes: '*/foo{,/**}', takes: ['a/foo', 'a/foo/b'], leaves: ['foo', 'a/b/foo'] },
  { pattern: '**/x', becomes: '**/x{,/**}', takes: ['x', 'a/b/x', 'a/x/b'], leaves: ['ax'] },
  { pattern: 'x/**', becomes: 'x/**', takes: ['x/a', 'x/a/b'], leaves: ['x', 'a/x/b'] },
  { pattern: 'x/**/', becomes: 'x/**', takes: ['x/a', 'x/a/b'], leaves: ['x'] },
  { pattern: 'x/**/y', becomes: 'x/**/y{,/**}', takes: ['x/y', 'x/a/b/y', 'x/y/z'], leaves: ['x/ay'] },
  { pattern: 'a**b', becomes: '**/a*b{,/**}', takes: ['ab', 'x/axb/c'], leaves: ['a/b'] },
  { pattern: 'a?c/', becomes: '**/a?c/', takes: ['abc/d', 'x/abc/d'], leaves: ['a/c/d', 'ac/d'] },
  { pattern: 'my\\ dir/', becomes: '**/my dir/', takes: ['my dir/a'], leaves: ['my/a'] },
  { pattern: '/{a,b}(c)', becomes: '\\{a,b\\}\\(c\\){,/**}', takes: ['{a,b}(c)'], leaves: ['a(c)', 'ac'] },
  { pattern: '/a+b@c', becomes: 'a+b@c{,/**}', takes: ['a+b@c', 'a+b@c/d'], leaves: ['aab@c'] },
]

/** `folders` are the folders of the tree. */
export const LINUX_PATTERNS: (PatternRow & { folders?: string[]; deepStars?: boolean })[] = [
  { pattern: 'kernel/s', becomes: 'kernel/s*', takes: ['kernel/sched.c', 'kernel/s'], leaves: ['kernel/s/a'] },
  { pattern: 'drivers/foo.c', becomes: 'drivers/foo.c*', takes: ['drivers/foo.cpp'], leaves: ['drivers/fooxc'] },
  { pattern: 'net/*', becomes: 'net/*', takes: ['net/a', 'net/.a'], leaves: ['net/a/b', 'x/net/a'] },
  { pattern: '*/net/*', becomes: '*/net/*', takes: ['a/net/b'], leaves: ['net/a', 'a/net/b/c'] },
  { pattern: 'a?c', becomes: 'a?c*', takes: ['abc', 'abcd'], leaves: ['a/c', 'ac'] },
  { pattern: 'a[ch].b', becomes: 'a[ch].b*', takes: ['ac.b', 'ah.bc'], leaves: ['ax.b'] },
  {
    pattern: 'drivers/net/',
    becomes: 'drivers/net/',
    takes: ['drivers/net/a/b'],
    leaves: ['drivers/net', 'drivers/netx/a'],
  },
  { pattern: 'net/ipv4', folders: ['net/ipv4'], becomes: 'net/ipv4/', takes: ['net/ipv4/a/b'], leaves: ['net/ipv4x'] },
  { pattern: 'net/ip.4', folders: ['net/ip.4'], becomes: 'net/ip.4*', takes: ['net/ip.4x'], leaves: ['net/ip.4/a'] },
  {
    pattern: 'arch/*/crypto/',
    becomes: 'arch/*/**/crypto/',
    takes: ['arch/a/crypto/x', 'arch/a/b/crypto/x/y'],
    leaves: ['arch/crypto/x'],
  },
  { pattern: 'a/b*/', becomes: 'a/b*/', takes: ['a/bc/d', 'a/b/c/d'], leaves: ['a/bc'] },
  {
    pattern: 'a/b*c/',
    becomes: 'a/b*{,/**/*}c/',
    takes: ['a/bc/x', 'a/b/y/c/x', 'a/bx/yc/z'],
    leaves: ['a/bc', 'a/bcd'],
  },
  { pattern: 'a/*c/', becomes: 'a/**/*c/', takes: ['a/c/x', 'a/b/bc/x'], leaves: ['a/cx/y'] },
  { pattern: 'a/b*/c/', becomes: 'a/b*/**/c/', takes: ['a/b/c/x', 'a/bx/y/c/z'], leaves: ['a/c/x'] },
  { pattern: 'a?b/', becomes: 'a{?,/}b/', takes: ['axb/c', 'a/b/c'], leaves: ['ab/c'] },
  { pattern: 'a?/', becomes: 'a?/', takes: ['ab/c'], leaves: ['a/c'] },
  { pattern: 'a??b/', becomes: 're:^a..b/', takes: ['axyb/c', 'a/yb/c'], leaves: ['axb/c'] },
  { pattern: 'a+/b', becomes: 're:^(?=[^/]*(?:/[^/]*){1}$)a+/b', takes: ['aaa/bc'], leaves: ['a+/b', 'a/b/c'] },
  { pattern: 'c++/', becomes: 're:^c+/', takes: ['c/a', 'ccc/a'], leaves: ['c++/a'] },
  {
    pattern: 'a/(b|c).h',
    becomes: 're:^(?=[^/]*(?:/[^/]*){1}$)a/(b|c)\\.h',
    takes: ['a/b.h', 'a/c.hpp'],
    leaves: ['a/d.h'],
  },
  { pattern: 'a/|b/', becomes: 're:^(?:a/|.*(?:b/))', takes: ['a/x', 'x/b/y'], leaves: ['c/a/x'] },
  { pattern: 'a/**/b', becomes: 'a/*/b*', takes: ['a/x/b', 'a/x/bc'], leaves: ['a/x/y/b', 'a/b'] },
  {
    pattern: 'fs/**/*foo*.c',
    deepStars: true,
    becomes: 're:^fs/.*/.*foo.*\\.c',
    takes: ['fs/a/b/xfoo.c'],
    leaves: ['fs/foo.c', 'x/fs/a/foo.c'],
  },
  { pattern: 'fs/**/', deepStars: true, becomes: 're:^fs/.*/', takes: ['fs/a/b'], leaves: ['fs/a'] },
]

export const LINUX_NAMES: PatternRow[] = [
  { pattern: 'tegra', becomes: '**/*tegra*{,/**}', takes: ['tegra', 'a/xtegra.c', 'a/tegra/b/c'], leaves: ['a/Tegra'] },
  { pattern: '[^a-z]tegra', becomes: 're:[^a-z]tegra', takes: ['a/tegra'], leaves: ['integra'] },
  { pattern: 'bcm 28 # comment', becomes: '**/*bcm28*{,/**}', takes: ['bcm28'], leaves: ['bcm 28'] },
  { pattern: 'a\\ b[ #]', becomes: 're:a b[ #]', takes: ['a b#', 'a b '], leaves: ['ab#'] },
  { pattern: 'bcm28*', becomes: 're:bcm28*', takes: ['bcm2', 'x/bcm288'], leaves: ['bcm'] },
  { pattern: '\\bsm\\-8{2}\\/', becomes: 're:\\bsm-8{2}\\/', takes: ['a/sm-88/b'], leaves: ['xsm-88/b'] },
  { pattern: '[[:digit:]_-]x{', becomes: 're:[0-9_-]x\\{', takes: ['1x{', '-x{'], leaves: ['ax{'] },
]

export const ZEPHYR_GLOBS: PatternRow[] = [
  { pattern: 'README', becomes: 'README', takes: ['README'], leaves: ['README.md', 'a/README'] },
  { pattern: 'arch/arm/', becomes: 'arch/arm/', takes: ['arch/arm/a/b'], leaves: ['arch/arm', 'x/arch/arm/a'] },
  { pattern: 'a/*', becomes: 'a/*', takes: ['a/b', 'a/.b'], leaves: ['a/b/c'] },
  { pattern: 'a/**/b', becomes: 'a/*/b', takes: ['a/x/b'], leaves: ['a/b', 'a/x/y/b'] },
  {
    pattern: 'tests/mesh*/',
    becomes: 'tests/mesh*/',
    takes: ['tests/mesh/a', 'tests/mesh_x/a/b'],
    leaves: ['tests/mesh_x'],
  },
  { pattern: 'doc/[ab].rst', becomes: 'doc/[ab].rst', takes: ['doc/a.rst'], leaves: ['doc/c.rst', 'doc/[ab].rst'] },
  { pattern: 'c++/', becomes: 're:^(?:c+/)', takes: ['c/a', 'ccc/a'], leaves: ['c++/a'] },
  { pattern: 'a|b/', becomes: 're:^(?:a|b/)', takes: ['ax', 'b/x'], leaves: ['x/b/x'] },
  { pattern: 'a(b)?', becomes: 're:^(?:a(b)[^/]$)', takes: ['abx'], leaves: ['a', 'ab'] },
  { pattern: '\\d.c', becomes: 're:^(?:\\d\\.c$)', takes: ['1.c'], leaves: ['d.c'] },
]

export const ZEPHYR_REGEXES: PatternRow[] = [
  {
    pattern: '^drivers/(adc|dac)/.*adp?\\d+',
    becomes: 're:^drivers/(adc|dac)/.*adp?\\d+',
    takes: ['drivers/adc/x/ad7', 'drivers/dac/adp12.c'],
    leaves: ['x/drivers/adc/ad7'],
  },
  { pattern: 'esp\\-32', becomes: 're:esp-32', takes: ['a/esp-32.c'], leaves: ['ESP-32'] },
  { pattern: '(?P<n>a){,2}\\Z', becomes: 're:(?<n>a){0,2}$', takes: ['xa', 'b'], leaves: [] },
]

/** Lines of a CODEOWNERS file that GitHub skips. */
export const SKIPPED_LINES = [
  '!keep @a',
  'file[0-9] @a',
  '***/x @a',
  '\\#x @a',
  'x somebody',
  'x @a @b/c/d',
  '/ @a',
  'a//b @a',
  './a @a',
  '../a @a',
]

/** Patterns of MAINTAINERS that no path matches, or that JavaScript can't express. */
export const REFUSED_LINUX = ['', './a', '/a', 'a//b', 'a/ ', '+*a', '.*+']
