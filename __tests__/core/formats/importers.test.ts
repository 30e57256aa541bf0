import { describe, expect, test } from '@jest/globals'
import { importCodeowners } from '../../../src/core/formats/codeowners/read.ts'
import type { Imported } from '../../../src/core/formats/import-result.ts'
import { importMaintainers } from '../../../src/core/formats/linux/read.ts'
import { importOtel } from '../../../src/core/formats/otel.ts'
import { importZephyr } from '../../../src/core/formats/zephyr/read.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'

/** The written matrix without its first lines, and what each path belongs to. */
function imported({ matrix, remarks }: Imported, paths: string[] = []) {
  const text = writeMatrix(matrix)
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  expect(findings).toEqual([])
  const map = compileMatrix(value!)
  return {
    text: text.slice(text.indexOf('categories:')),
    remarks: remarks.map(({ file, line, message }) => `${file ?? ''}:${line}: ${message}`),
    of: paths.map(
      (path) =>
        `${path} = ${map
          .featuresOf(path)
          .map((hit) => hit.feature.name)
          .join(' | ')}`,
    ),
  }
}

test('codeowners: runs of rules, comments, un-owned paths, skipped lines', () => {
  const file = [
    '# About this file',
    '',
    '# Core',
    '/src/ @orbit/core ann@example.org # the heart',
    'lib/* @orbit/core ann@example.org',
    '/src/vendor/',
    '# Mirrors',
    '# *nothing*',
    '/src/vendor/keep @bob',
    '/src/vendor/bad nobody',
    '/src/* @bob',
  ].join('\n')
  const { text, remarks, of } = imported(importCodeowners(file), [
    'src/a/b',
    'src/a',
    'lib/a',
    'src/vendor/x',
    'src/vendor/keep/x',
    'README',
  ])
  expect(text).toBe(`categories:
  - name: Core
    features:
      - name: src
        level: supported
        tentative: true
        maintainers: ["@orbit/core", ann@example.org]
        notes: the heart
        paths: [src/]

      - name: lib
        level: supported
        tentative: true
        maintainers: ["@orbit/core", ann@example.org]
        paths: [lib/*]

      - name: src/vendor
        level: not-maintained
        tentative: true
        paths: [src/vendor/]

  - name: Mirrors
    notes: '\\*nothing\\*'
    features:
      - name: src/vendor/keep
        level: supported
        tentative: true
        maintainers: ["@bob"]
        paths: ["src/vendor/keep{,/**}"]

      - name: src
        level: supported
        tentative: true
        maintainers: ["@bob"]
        paths: [src/*]
`)
  expect(remarks).toEqual([
    ':1: a comment that belongs to no rule is not carried over',
    ':10: skipped, as GitHub does: "nobody" is not a @user, @org/team or e-mail address',
  ])
  expect(of).toEqual([
    'src/a/b = src',
    'src/a = src',
    'lib/a = lib',
    'src/vendor/x = src/vendor',
    'src/vendor/keep/x = src/vendor/keep',
    'README = ',
  ])
})

test('maintainers: sections, tags, levels and the fallback', () => {
  const file = [
    'List of maintainers',
    '\tM: *Mail* to',
    'Maintainers List',
    '----------------',
    '',
    'RADIO (tx',
    '   and rx)',
    'M:\tAnn Other <ann@example.org>',
    'M:\tBo <bo@example.org> (only rx)',
    'R:\tCy <cy@example.org>',
    'L:\tradio@lists.example.org (moderated)',
    'S:\tOdd Fixes',
    'W:\thttps://radio.example.org/',
    '',
    '# a comment does not end it',
    'F:\tdrivers/radio',
    'X:\tdrivers/radio/old/',
    'N:\tradio[12]',
    'K:\tradio_x',
    'Z:\twhat',
    '',
    'LASER',
    'S:\tOrphan / Obsolete',
    'F:\tdrivers/laser.c',
    'LASER',
    'F:\tdrivers/laser',
    'MAGIC',
    'M:\tmagic@example.org',
    'S:\tBuried alive',
    'F:\t/drivers/magic',
    'THE REST',
    'F:\t*',
    'F:\t*/',
  ].join('\n')
  const tree = ['drivers/radio/a.c', 'drivers/radio/old/b.c', 'x/radio1']
  const { text, remarks, of } = imported(importMaintainers(file, tree), [...tree, 'drivers/laser.cc', 'y'])
  expect(text).toBe(`categories:
  - name: MAINTAINERS
    features:
      - name: and rx)
        level: best-effort
        maintainers: [Ann Other <ann@example.org>, Bo <bo@example.org>]
        notes: >-
          Status: Odd Fixes · Reviewers: \`Cy <cy@example.org>\` · Lists: \`radio@lists.example.org (moderated)\` · Web:
          <https://radio.example.org/> · Also: \`Bo <bo@example.org> (only rx)\`, \`Z: what\`
        paths:
          - drivers/radio/
          - re:radio[12]
        exclude: [drivers/radio/old/]

      - name: LASER
        level: obsolete
        notes: "Status: Orphan / Obsolete"
        paths: [drivers/laser.c*]

      - name: LASER
        id: maintainers/laser-2
        level: not-maintained
        tentative: true
        paths: [drivers/laser*]

      - name: MAGIC
        level: supported
        tentative: true
        maintainers: [magic@example.org]
        notes: "Status: Buried alive"
`)
  expect(remarks).toEqual([
    ':9: M: Bo <bo@example.org> (only rx): not just a name and an address: the whole line is kept in the notes',
    ':19: K: radio_x: not carried over: it is about changed lines, not paths; put it under `content` if you want it',
    ':20: Z: what: an unknown tag: kept in the notes',
    ':29: S: Buried alive: not a level; choose one of the six, or add one under `levels`',
    ':30: F: /drivers/magic: not carried over: it matches no path',
    ':31: "THE REST" matches every path: not carried over, since such files are unmapped',
  ])
  expect(of).toEqual([
    'drivers/radio/a.c = and rx)',
    'drivers/radio/old/b.c = ',
    'x/radio1 = and rx)',
    'drivers/laser.cc = LASER | LASER',
    'y = ',
  ])
})

test('zephyr: areas, excludes, groups and what is odd', () => {
  const file = `
# comment
"C++":
  status: maintained
  maintainers: [ann]
  collaborators: [bo, cy]
  labels: ["area: C++"]
  description: >-
    The _language_.
  files: [lib/cpp/, "include/*.hpp"]
  files-exclude: [lib/cpp/old/]
  files-regex-exclude: ["\\\\.bak$"]
  file-groups:
    - {name: tests, collaborators: [di], files: [lib/cpp/tests/]}
Release:
  meta: true
  files-regex: ["^doc/rel"]
  colour: red
Old:
  status: unmaintained
  files: [./old/]
Odd:
  status: fading
  maintainers: [1 2]
`
  const { text, remarks, of } = imported(importZephyr(file), [
    'lib/cpp/a',
    'lib/cpp/old/a',
    'lib/cpp/a.bak',
    'doc/rel/x',
  ])
  expect(text).toBe(
    `categories:
  - name: MAINTAINERS
    features:
      - name: C++
        level: supported
        maintainers: ["@ann"]
        notes: 'Status: maintained · Description: The \\_language\\_. · Collaborators: bo, cy · File groups: tests (di)'
        paths:
          - lib/cpp/
          - include/*.hpp
        exclude:
          - lib/cpp/old/
          - re:\\.bak$
        labels: ["area: C++"]

      - name: Release
        level: not-maintained
        tentative: true
        cross-cutting: true
        paths: [re:^doc/rel]

      - name: Old
        level: not-maintained
        notes: "Status: unmaintained"

      - name: Odd
        level: not-maintained
        tentative: true
        notes: "Status: fading · Maintainers: 1 2"
`,
  )
  expect(remarks).toEqual([
    ':14: C++: the file group tests adds no path: its name and people are kept in the notes, its patterns are not',
    ':18: Release: the unknown key colour is not carried over',
    ':21: Old: "./old/" is not carried over: it matches no path: patterns start at the root, without / or ./',
    ':23: Odd: the status "fading" is not a level; choose one of the six, or add one under `levels`',
    ':24: Odd: 1 2 is not a GitHub name: kept in the notes',
  ])
  expect(of).toEqual(['lib/cpp/a = C++', 'lib/cpp/old/a = ', 'lib/cpp/a.bak = ', 'doc/rel/x = Release'])
})

test.each(['[1]', 'a: [', ''])('zephyr: %j has no areas, and is told so', (text) => {
  expect(importZephyr(text)).toEqual({
    matrix: { version: 1, categories: [] },
    remarks: [{ line: 1, message: expect.stringMatching(/^not /) }],
  })
})

describe('otel', () => {
  test('components, levels, nesting and deprecation', () => {
    const files = {
      'receiver/a/metadata.yaml': `
type: alpha
status:
  class: receiver
  stability: {stable: [traces, metrics], alpha: [logs], deprecated: [profiles]}
  deprecation: {profiles: {date: "2030-01-31", migration: use logs}}
  distributions: [core]
  warnings: [slow]
  codeowners: {active: [ann, bo], emeritus: [cy], seeking_new: true}
`,
      'receiver/a/internal/b/metadata.yaml':
        'type: beta\nstatus: {class: scraper, stability: {unmaintained: [metrics]}}',
      'receiver/a/internal/b/deep/metadata.yaml':
        'type: gamma\nstatus: {stability: {fresh: []}, codeowners: {active: [di]}}',
      'receiver/a/internal/c/metadata.yaml': 'type: sub\nparent: alpha',
      'broken/metadata.yaml': 'a: [',
      'pkg/(x)/metadata.yaml': 'type: x\nstatus: {class: pkg}',
    }
    const { text, remarks, of } = imported(
      importOtel(Object.entries(files).map(([path, content]) => ({ path, text: content }))),
      [
        'receiver/a/x.go',
        'receiver/a/internal/b/x',
        'receiver/a/internal/b/deep/x',
        'receiver/a/internal/c/x',
        'pkg/(x)/y',
        'z',
      ],
    )
    expect(text).toBe(`categories:
  - name: Packages
    features:
      - name: x pkg
        level: not-maintained
        tentative: true
        paths: [pkg/\\(x\\)/]

  - name: Receivers
    features:
      - name: alpha receiver (traces, metrics)
        level: supported
        maintainers: ["@ann", "@bo"]
        emeritus: ["@cy"]
        seeking-maintainers: true
        notes: "Stability: stable (traces, metrics) · Distributions: \`core\`"
        warning: slow
        paths: [receiver/a/]
        exclude: [receiver/a/internal/b/]

      - name: alpha receiver (logs)
        level: experimental
        maintainers: ["@ann", "@bo"]
        emeritus: ["@cy"]
        seeking-maintainers: true
        notes: "Stability: alpha (logs) · Distributions: \`core\`"
        warning: slow
        paths: [receiver/a/]
        exclude: [receiver/a/internal/b/]

      - name: alpha receiver (profiles)
        level: deprecated
        maintainers: ["@ann", "@bo"]
        emeritus: ["@cy"]
        seeking-maintainers: true
        notes: "Stability: deprecated (profiles) · Distributions: \`core\`"
        warning: slow
        paths: [receiver/a/]
        exclude: [receiver/a/internal/b/]
        sunset: {deprecated: 2030-01-31, replacement: use logs}

  - name: Scrapers
    features:
      - name: beta scraper
        level: not-maintained
        notes: "Stability: unmaintained (metrics)"
        paths: [receiver/a/internal/b/]
        exclude: [receiver/a/internal/b/deep/]

  - name: Other components
    features:
      - name: gamma
        level: supported
        tentative: true
        maintainers: ["@di"]
        notes: "Stability: fresh"
        paths: [receiver/a/internal/b/deep/]
`)
    expect(remarks).toEqual([
      'broken/metadata.yaml:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'receiver/a/internal/b/deep/metadata.yaml:2: the level "fresh" is not known; choose one of the six, or add one under `levels`',
      'receiver/a/internal/c/metadata.yaml:1: has no status: its files belong to the component above (parent: alpha)',
    ])
    expect(of).toEqual([
      'receiver/a/x.go = alpha receiver (traces, metrics) | alpha receiver (logs) | alpha receiver (profiles)',
      'receiver/a/internal/b/x = beta scraper',
      'receiver/a/internal/b/deep/x = gamma',
      'receiver/a/internal/c/x = alpha receiver (traces, metrics) | alpha receiver (logs) | alpha receiver (profiles)',
      'pkg/(x)/y = x pkg',
      'z = ',
    ])
  })

  test('a component at the root has every path that no other has', () => {
    const files = [
      { path: 'metadata.yaml', text: 'type: a\nstatus: {class: cmd}' },
      { path: 'b/metadata.yaml', text: 'type: b\nstatus: {class: cmd}' },
    ]
    expect(imported(importOtel(files), ['x', 'b/x']).of).toEqual(['x = a cmd', 'b/x = b cmd'])
  })
})
