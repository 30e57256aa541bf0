// What an audit finds in a repository, one row for each way. `found` is `code subject → fix's first words` of one code.
import type { Commit } from '../../src/core/audit/repository.ts'

export interface RepositoryRow {
  name: string
  only: string
  /** Features of the one category `A`, in YAML flow style. */
  features: string[]
  /** Lines before `categories`. */
  head?: string
  files: string[]
  commits?: Commit[]
  found: string[]
}

let count = 0
/** A commit by Ada on a day of 2026, newest first in a row. `files`: `path`, `-path` (removed), `+path` (new), `old>new`; `path=+3-1` has lines. */
export function commit(day: string, files: string[], author = 'Ada'): Commit {
  count++
  return {
    sha: count.toString(16).padStart(40, '0'),
    date: day.length === 5 ? `2026-${day}` : day,
    author: { name: author, email: `${author.toLowerCase().replace(/\W+/g, '.')}@example.org` },
    files: files.map((text) => {
      const [, name, added, deleted] = /^(.*?)(?:=\+(\d+)-(\d+))?$/.exec(text)!
      const lines = added === undefined ? {} : { added: Number(added), deleted: Number(deleted) }
      if (name!.startsWith('-')) return { path: name!.slice(1), status: 'removed', ...lines }
      if (name!.startsWith('+')) return { path: name!.slice(1), status: 'added', ...lines }
      const [from, to] = name!.split('>')
      if (to !== undefined) return { path: to, previousPath: from!, status: 'renamed', ...lines }
      return { path: name!, status: 'modified', ...lines }
    }),
  }
}

export const REPOSITORY_ROWS: RepositoryRow[] = [
  {
    name: 'a submodule, and what is inside one; the folder above says nothing of it',
    only: 'submodule-pattern',
    features: ['{name: x, level: experimental, paths: [lib/zip/, "lib/zip/src/*.c", lib/, "lib/zipper/**"]}'],
    files: ['lib/zip/', 'lib/zipper/a'],
    found: [
      'submodule-pattern lib/zip/ → Nothing, if that is meant; changes inside it are judged in its own repository.',
      'submodule-pattern lib/zip/src/*.c → Write lib/zip/ to mean the submodule as a whole.',
    ],
  },
  {
    name: 'a pattern listed twice is dead once: the second is said to be a repetition',
    only: 'dead-pattern',
    features: [
      '{name: x, level: experimental, paths: [src/a, src/a]}',
      '{name: y, level: experimental, paths: [src/a]}',
    ],
    files: ['src/a/1.c'],
    found: [
      'dead-pattern src/a → Write src/a/ (a folder needs a trailing / to mean what is below it).',
      'dead-pattern src/a → Write src/a/ (a folder needs a trailing / to mean what is below it).',
    ],
  },
  {
    name: 'a pattern inside a submodule is no dead one',
    only: 'dead-pattern',
    features: ['{name: x, level: experimental, paths: ["lib/zip/src/*.c"]}'],
    files: ['lib/zip/'],
    found: [],
  },
  {
    name: 'a folder’s pattern where a file or a link is',
    only: 'dead-pattern',
    features: ['{name: x, level: experimental, paths: [shore/, "tide/**"]}'],
    files: ['shore', 'tide'],
    found: [
      'dead-pattern shore/ → Write shore (it is a file or a link, with nothing below it).',
      'dead-pattern tide/** → Write tide (it is a file or a link, with nothing below it).',
    ],
  },
  {
    name: 'a pattern that matches is alive, even where an earlier one matches the same file',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/, src/a.c, "**/*.h"]}'],
    files: ['src/a.c', 'include/b.h'],
    found: [],
  },
  {
    name: 'the missing slash of a folder',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/a]}'],
    files: ['src/a/b.c'],
    found: ['dead-pattern src/a → Write src/a/ (a folder needs a trailing / to mean what is below it).'],
  },
  {
    name: 'the same letters in another Unicode form, an invisible character, a letter of another script',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [é/a.c, zip/, "p\\u0430nel/*.c"]}'],
    files: ['e\u0301/a.c', 'z\u200bip/b.c', 'panel/c.c'],
    found: [
      'dead-pattern é/a.c → Write "e\\u0301/a.c" in place of "\\u00e9/a.c" (it looks the same, but the files have other characters).',
      'dead-pattern zip/ → Write "z\\u200bip/" in place of "zip/" (it looks the same, but the files have other characters).',
      'dead-pattern p\u0430nel/*.c → Write "panel/*.c" in place of "p\\u0430nel/*.c" (it looks the same, but the files have other characters).',
    ],
  },
  {
    name: 'what other tools would read as a pattern',
    only: 'dead-pattern',
    features: [
      '{name: x, level: supported, paths: ["re:^/src/.*c$", "!src/a/", " src/a", "\\"src/b.c\\"", src/./b.c, "src/(a|b)/*.c", "src/b.c,lib/", "lib|src/b.c", "src/b.c lib/", "https://git.example/o/r/tree/main/src/a", "!none/", "no,ne/", "re:^/no/"]}',
    ],
    files: ['src/a/b.c', 'src/b.c', 'lib/c.c'],
    found: [
      'dead-pattern re:^/src/.*c$ → Write re:^src/.*c$ (no path starts with /).',
      'dead-pattern !src/a/ → Write src/a/ (under `exclude`, if it is meant to be left out: a ! in front does not negate).',
      'dead-pattern  src/a → Write src/a/ (spaces and quotes around it are part of the pattern).',
      'dead-pattern "src/b.c" → Write src/b.c (spaces and quotes around it are part of the pattern).',
      'dead-pattern src/./b.c → Write src/b.c (no part of a path is a single dot).',
      'dead-pattern src/(a|b)/*.c → Write src/@(a|b)/*.c (a group of alternatives needs an @ in front).',
      'dead-pattern src/b.c,lib/ → Write {src/b.c,lib/} (or each as a pattern of its own).',
      'dead-pattern lib|src/b.c → Write {lib,src/b.c} (or each as a pattern of its own).',
      'dead-pattern src/b.c lib/ → Write {src/b.c,lib/} (or each as a pattern of its own).',
      'dead-pattern https://git.example/o/r/tree/main/src/a → Write src/a/ (a pattern is a path from the root, not an address).',
      'dead-pattern !none/ → Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
      'dead-pattern no,ne/ → Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
      'dead-pattern re:^/no/ → Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
    ],
  },
  {
    name: 'a * that should reach deeper',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/*]}'],
    files: ['src/a/b.c'],
    found: ['dead-pattern src/* → Write src/ (a folder needs a trailing / to mean what is below it).'],
  },
  {
    name: 'case',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [Docs/readme.md, "SRC/**/*.c", "**/*QAT*"]}'],
    files: ['docs/README.md', 'src/a/b.c', 'src/qat.c'],
    found: [
      'dead-pattern Docs/readme.md → Write docs/README.md (case matters).',
      'dead-pattern SRC/**/*.c → Write src/**/*.c (case matters).',
      'dead-pattern **/*QAT* → Write **/*qat* (case matters).',
    ],
  },
  {
    name: 'a folder that moved, by its last parts',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/mem-agent/, tools/mem-agent/src/*.rs]}'],
    files: ['src/libs/mem-agent/src/lib.rs'],
    found: [
      'dead-pattern src/mem-agent/ → Write src/libs/mem-agent/ (that is where this name is now).',
      'dead-pattern tools/mem-agent/src/*.rs → Write src/libs/mem-agent/src/*.rs (that is where this name is now).',
    ],
  },
  {
    name: 'a name that stands in two places says nothing',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [old/parser/]}'],
    files: ['a/parser/x.c', 'b/parser/y.c'],
    found: [
      'dead-pattern old/parser/ → Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
    ],
  },
  {
    name: 'history knows a new name that nothing else could tell',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/hub/]}'],
    files: ['lib/confidential/a.rs', 'lib/confidential/b.rs'],
    commits: [
      commit('05-02', ['lib/data/a.rs>lib/confidential/a.rs', 'lib/data/b.rs>lib/confidential/b.rs']),
      commit('05-01', ['src/hub/a.rs>lib/data/a.rs', 'src/hub/b.rs>lib/data/b.rs']),
    ],
    found: ['dead-pattern src/hub/ → Write lib/confidential/ (it was moved there).'],
  },
  {
    name: 'a slip',
    only: 'dead-pattern',
    features: ['{name: x, level: supported, paths: [src/agnt/]}'],
    files: ['src/agent/a.rs', 'src/runtime/b.go'],
    found: ['dead-pattern src/agnt/ → Write src/agent/ (that is the nearest name).'],
  },
  {
    name: 'patterns of exclude and of unmapped.ignore',
    only: 'dead-pattern',
    head: 'unmapped: {ignore: ["*.md", "*.txt"]}',
    features: ['{name: x, level: supported, paths: [src/], exclude: [src/a.c, src/z.c]}'],
    files: ['src/a.c', 'src/b.c', 'x.md'],
    found: [
      'dead-pattern *.txt → Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
      'dead-pattern src/z.c → Write src/a.c (that is the nearest name).',
    ],
  },
  {
    name: 'all files excluded, which only the tree shows',
    only: 'shadowed-pattern',
    features: ['{name: x, level: supported, paths: ["**/*.c", "**/*.h"], exclude: [a/]}'],
    files: ['a/x.c', 'b/y.h'],
    found: ['shadowed-pattern **/*.c → Remove the pattern, or narrow the exclude.'],
  },
  {
    name: 'what lint sees is not found twice',
    only: 'shadowed-pattern',
    features: ['{name: x, level: supported, paths: [a/, b/], exclude: [a/**]}'],
    files: ['a/x.c', 'b/y.h'],
    found: ['shadowed-pattern a/ → Remove the pattern, or narrow the exclude.'],
  },
  {
    name: 'the last match counts: two later patterns together leave an earlier one nothing',
    only: 'shadowed-pattern',
    head: 'match: last',
    features: ['{name: x, level: supported, paths: [src/]}', '{name: y, level: supported, paths: [src/a/, src/b/]}'],
    files: ['src/a/1', 'src/b/2'],
    found: ['shadowed-pattern src/ → Move x further down, or remove the pattern.'],
  },
  {
    name: 'documents and CI that are there, as files and folders',
    only: 'missing-docs',
    features: ['{name: x, level: supported, paths: [src/], docs: [docs/x.md, docs/, docs]}'],
    files: ['docs/x.md', 'src/a'],
    found: [],
  },
  {
    name: 'documents that are written as patterns, which they are not',
    only: 'missing-docs',
    features: ['{name: x, level: supported, paths: [src/], docs: ["docs/*", "docs/x.md,docs/y.md", "./docs/x.md"]}'],
    files: ['docs/x.md', 'docs/y.md', 'src/a'],
    found: [
      'missing-docs docs/* → Write docs/.',
      'missing-docs docs/x.md,docs/y.md → Write its new path, or remove it and check whether the level is still right.',
      'missing-docs ./docs/x.md → Write docs/x.md.',
    ],
  },
  {
    name: 'documents that moved, and that never were',
    only: 'missing-docs',
    features: ['{name: x, level: supported, paths: [src/], docs: [docs/guide.md, docs/nothing-like-it.md]}'],
    files: ['docs/how-to/guide.md', 'src/a'],
    found: [
      'missing-docs docs/guide.md → Write docs/how-to/guide.md.',
      'missing-docs docs/nothing-like-it.md → Write its new path, or remove it and check whether the level is still right.',
    ],
  },
  {
    name: 'CI that is gone',
    only: 'missing-ci',
    features: ['{name: x, level: supported, paths: [src/], ci: [.github/workflows/x.yaml]}'],
    files: ['src/a', '.github/workflows/x.yml'],
    found: ['missing-ci .github/workflows/x.yaml → Write .github/workflows/x.yml.'],
  },
  {
    name: 'Supported, and nobody changed it for a year; bots are nobody',
    only: 'inactive',
    features: ['{name: x, level: supported, paths: [x/]}', '{name: y, level: supported, paths: [y/]}'],
    files: ['x/a', 'y/a'],
    commits: [commit('06-01', ['x/a'], 'dependabot[bot]'), commit('05-01', ['y/a']), commit('2025-06-14', ['x/a'])],
    found: [
      'inactive → Ask its maintainers whether they still look after it; if it is just stable, allow this and give that as the reason.',
    ],
  },
  {
    name: 'the first day of the year that counts',
    only: 'inactive',
    features: ['{name: x, level: supported, paths: [x/]}'],
    files: ['x/a'],
    commits: [commit('2025-06-15', ['x/a'])],
    found: [],
  },
  {
    name: 'a change before a file was renamed counts for what it is now',
    only: 'inactive',
    features: ['{name: x, level: supported, paths: [new/]}'],
    files: ['new/a'],
    commits: [commit('06-01', ['old/a>new/a'], 'renovate[bot]'), commit('05-01', ['old/a'])],
    found: [],
  },
  {
    name: 'Obsolete and growing; removals, bots and single additions are no growth',
    only: 'active-though-obsolete',
    features: [
      '{name: x, level: obsolete, paths: [x/]}',
      '{name: y, level: obsolete, paths: [y/]}',
      '{name: z, level: deprecated, paths: [z/]}',
    ],
    files: ['x/a', 'y/a', 'z/a'],
    commits: [
      commit('06-03', ['x/a=+9-0', 'z/a=+9-0']),
      commit('06-02', ['x/a=+3-1', 'y/a=+9-0', 'z/a=+9-0']),
      commit('06-01', ['y/a=+1-9']),
      commit('05-01', ['y/a=+5-0'], 'dependabot[bot]'),
    ],
    found: [
      'active-though-obsolete → Ask the authors what they need it for: move that elsewhere, or correct its level.',
    ],
  },
  {
    name: 'Not maintained, with somebody who knows it',
    only: 'could-be-asked',
    features: ['{name: x, level: not-maintained, paths: [x/]}', '{name: y, level: not-maintained, paths: [y/]}'],
    files: ['x/a', 'y/a'],
    commits: [
      commit('06-03', ['x/a', 'y/a']),
      commit('06-02', ['x/a', 'y/a']),
      commit('06-01', ['x/a'], 'Ada'),
      commit('05-01', ['x/a'], 'Bob'),
      commit('04-01', ['z/a'], 'Bob'),
    ],
    found: ['could-be-asked → Ask them whether they would maintain it.'],
  },
  {
    name: 'nobody to ask, or looking for more; what goes or is maintained needs nobody',
    only: 'could-be-asked',
    features: [
      '{name: x, level: supported, paths: [x/]}',
      '{name: y, level: best-effort, paths: [x/], maintainers: ["@u"], seeking-maintainers: true}',
      '{name: z, level: obsolete, paths: [x/]}',
      '{name: w, level: best-effort, paths: [x/], maintainers: ["@u"]}',
    ],
    files: ['x/a'],
    commits: [...['06-03', '06-02', '06-01'].map((day) => commit(day, ['x/a'])), commit('05-01', ['other'], 'Bob')],
    found: [
      'could-be-asked → Ask them whether they would maintain it.',
      'could-be-asked → Ask them whether they would maintain it.',
    ],
  },
  {
    name: 'somebody who changes everything knows nothing better for it',
    only: 'could-be-asked',
    features: ['{name: x, level: not-maintained, paths: [x/]}'],
    files: ['x/a'],
    commits: [
      ...['06-04', '06-03', '06-02', '06-01'].map((day) => commit(day, ['x/a', 'y/a'])),
      commit('05-01', ['x/a'], 'Bob'),
    ],
    found: [],
  },
  {
    name: 'a removal in a version that there is no release to compare with',
    only: 'not-checked',
    features: ['{name: x, level: obsolete, paths: [x/], sunset: {removal: "5.0"}}'],
    files: ['x/a'],
    commits: [commit('06-01', ['x/a=+1-0'])],
    found: [
      'not-checked removal → Pass the current version with --release, or in the action with the input `release`.',
    ],
  },
  {
    name: 'without a history neither activity nor changed lines',
    only: 'not-checked',
    features: ['{name: x, level: supported, paths: [x/]}'],
    files: ['x/a'],
    found: [
      'not-checked activity → Run the audit in a full clone (with actions/checkout: fetch-depth 0, without a filter).',
    ],
  },
  {
    name: 'without a history nothing is said about activity',
    only: 'inactive',
    features: ['{name: x, level: supported, paths: [x/]}'],
    files: ['x/a'],
    found: [],
  },
]

/** Unmapped files of a matrix whose features map `mapped`; the lines of the roll-up as `path files suggestion`. */
export const FOLDER_ROWS: { name: string; files: string[]; lines: string[] }[] = [
  { name: 'a whole folder is one line', files: ['new/a', 'new/b/c', 'new/b/d', 'core/x'], lines: ['new/ 3 -'] },
  { name: 'files at the root', files: ['Makefile', 'core/x'], lines: ['./ 1 -'] },
  {
    name: 'files beside mapped ones belong to their neighbours',
    files: ['lib/core-a', 'lib/core-b', 'lib/core-c', 'lib/x', 'lib/y'],
    lines: ['lib/ 2 a/core'],
  },
  {
    name: 'neighbours of several features say nothing',
    files: ['lib/core-a', 'lib/tool-b', 'lib/x'],
    lines: ['lib/ 1 -'],
  },
  { name: 'a folder that carries a name', files: ['docs/tool-guide/a.md', 'core/x'], lines: ['docs/ 1 -'] },
  {
    name: 'a folder that carries a name, beside others',
    files: ['docs/the-tool/a.md', 'docs/core-a.md'],
    lines: ['docs/the-tool/ 1 a/tool'],
  },
]
