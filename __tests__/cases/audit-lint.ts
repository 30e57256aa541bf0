// One row for each way a lint finding appears, or doesn't. `found` is `line:column code subject`, in order; other codes are
// left out where `only` names the one a row is about.
export interface LintRow {
  name: string
  only: string
  /** Lines of matrix.yaml after `version: 1`, which is line 1. */
  text: string
  today?: string
  release?: string
  found: string[]
}

const features = (...rows: string[]) =>
  ['categories:', '- name: Tools', '  features:', ...rows.map((row) => `  - ${row}`)].join('\n')

export const LINT_ROWS: LintRow[] = [
  {
    name: 'Supported without maintainers',
    only: 'supported-without-maintainers',
    text: features('{name: a, level: supported, paths: [a/]}'),
    found: ['5:22 supported-without-maintainers'],
  },
  {
    name: 'Supported with a planned team: a planned team counts',
    only: 'supported-without-maintainers',
    text: `teams: {"@o/t": {planned: true}}\n${features('{name: a, level: supported, maintainers: ["@o/t"], paths: [a/]}')}`,
    found: [],
  },
  {
    name: 'Best-effort without maintainers is what it says',
    only: 'supported-without-maintainers',
    text: features('{name: a, level: best-effort, paths: [a/]}'),
    found: [],
  },
  {
    name: 'Not maintained, and Obsolete, with somebody',
    only: 'unmaintained-with-maintainers',
    text: features(
      '{name: a, level: not-maintained, maintainers: ["@u"]}',
      '{name: b, level: obsolete, maintainers: [x@example.org]}',
    ),
    found: ['5:22 unmaintained-with-maintainers', '6:22 unmaintained-with-maintainers'],
  },
  {
    name: 'Not maintained with planned teams only',
    only: 'unmaintained-with-maintainers',
    text: `teams: {"@o/t": {planned: true}}\n${features('{name: a, level: not-maintained, maintainers: ["@o/t"]}')}`,
    found: [],
  },
  {
    name: 'Deprecated with maintainers is no contradiction',
    only: 'unmaintained-with-maintainers',
    text: features('{name: a, level: deprecated, maintainers: ["@u"]}'),
    found: [],
  },
  {
    name: 'one name at two levels, spelled differently',
    only: 'level-conflict',
    text: `${features('{name: Kata Monitor, level: deprecated}')}\n- name: Other\n  features:\n  - {name: kata-monitor, level: obsolete}`,
    found: ['8:33 level-conflict kata-monitor'],
  },
  {
    name: 'three rows, two of them alike: one conflict and no repeat',
    only: 'repeated-feature',
    text: features(
      '{name: A, level: deprecated}',
      '{name: a, id: a2, level: deprecated}',
      '{name: a, id: a3, level: obsolete}',
    ),
    found: [],
  },
  {
    name: 'one name twice at one level',
    only: 'repeated-feature',
    text: `${features('{name: A, level: deprecated}')}\n- name: Other\n  features:\n  - {name: á, level: deprecated}`,
    found: ['8:12 repeated-feature a'],
  },
  {
    name: 'names without a letter or digit are themselves',
    only: 'repeated-feature',
    text: features('{name: 内核, id: k1, level: deprecated}', '{name: 驱动, id: k2, level: deprecated}'),
    found: [],
  },
  {
    name: 'Deprecated and Obsolete with nothing said; a replacement, a date or a version is enough',
    only: 'no-replacement',
    text: features(
      '{name: a, level: deprecated}',
      '{name: b, level: obsolete, sunset: {tracking: "https://example.org/1"}}',
      '{name: c, level: obsolete, sunset: {replacement: tools/a}}',
      '{name: d, level: obsolete, sunset: {removal: "5.0"}}',
      '{name: e, level: deprecated, sunset: {deprecated: 2026-01-01}}',
      '{name: f, level: supported}',
    ),
    found: ['5:22 no-replacement', '6:22 no-replacement'],
  },
  {
    name: 'what Supported promises by itself; maintainers are found as their own kind',
    only: 'unproven-level',
    text: features(
      '{name: a, level: supported}',
      '{name: b, level: supported, docs: [d], ci: [c]}',
      '{name: c, level: best-effort}',
    ),
    found: ['5:22 unproven-level docs\nci'],
  },
  {
    name: "a project's own needs, at any level, and none at all",
    only: 'unproven-level',
    text: `levels:\n  supported: {needs: []}\n  best-effort: {needs: [maintainers, checks]}\n${features(
      '{name: a, level: supported}',
      '{name: b, level: best-effort, checks: [x]}',
      '{name: c, level: best-effort, maintainers: ["@u"], checks: [x]}',
    )}`,
    found: ['9:22 unproven-level maintainers'],
  },
  {
    name: 'people are counted once, in whatever case; bots and planned teams are nobody, teams are left to GitHub',
    only: 'too-few-maintainers',
    text: `teams: {"@o/new": {planned: true}}\nlevels: {best-effort: {min-maintainers: 2}, supported: {min-maintainers: 1}}\n${features(
      '{name: a, level: best-effort, maintainers: ["@u", "@U", "@app[bot]", "@o/new"]}',
      '{name: b, level: best-effort, maintainers: ["@u", "V <v@example.org>"]}',
      '{name: c, level: best-effort, maintainers: ["@o/t"]}',
      '{name: d, level: best-effort}',
      '{name: e, level: supported}',
    )}`,
    found: ['7:48 too-few-maintainers', '10:22 too-few-maintainers'],
  },
  {
    name: 'a replacement that is no feature, or the feature itself; words are no id',
    only: 'dangling-replacement',
    text: features(
      '{name: a, level: obsolete, sunset: {replacement: tools/bb}}',
      '{name: b, level: obsolete, sunset: {replacement: tools/b}}',
      '{name: c, level: obsolete, sunset: {replacement: b or nothing/at all}}',
      '{name: d, level: obsolete, sunset: {replacement: tools/a}}',
    ),
    found: ['5:54 dangling-replacement tools/bb', '6:54 dangling-replacement tools/b'],
  },
  {
    name: 'replacements in a circle are found at each feature in it, not at the one that leads there',
    only: 'dangling-replacement',
    text: features(
      '{name: a, level: obsolete, sunset: {replacement: tools/b}}',
      '{name: b, level: obsolete, sunset: {replacement: tools/c}}',
      '{name: c, level: obsolete, sunset: {replacement: tools/a}}',
      '{name: d, level: obsolete, sunset: {replacement: tools/a}}',
    ),
    found: [
      '5:54 dangling-replacement tools/b',
      '6:54 dangling-replacement tools/c',
      '7:54 dangling-replacement tools/a',
    ],
  },
  {
    name: 'under review',
    only: 'tentative',
    text: features('{name: a, level: supported, tentative: true}', '{name: b, level: supported, tentative: false}'),
    found: ['5:44 tentative'],
  },
  {
    name: 'one finding for a planned team, whatever its number of rows',
    only: 'planned-team',
    text: `teams: {"@o/t": {planned: true}, "@o/u": {planned: false}}\n${features('{name: a, level: supported, maintainers: ["@o/t", "@o/u"]}', '{name: b, level: supported, maintainers: ["@o/t"]}')}`,
    found: ['2:17 planned-team @o/t'],
  },
  {
    name: 'a planned team that no row names',
    only: 'planned-team',
    text: `teams: {"@o/t": {planned: true}}\n${features('{name: a, level: supported}')}`,
    found: ['2:17 planned-team @o/t'],
  },
  {
    name: 'no paths, and an empty list of them',
    only: 'empty-paths',
    text: features('{name: a, level: supported}', '{name: b, level: supported, paths: []}'),
    found: ['5:5 empty-paths', '6:40 empty-paths'],
  },
  {
    name: 'content alone maps something',
    only: 'empty-paths',
    text: features('{name: a, level: supported, content: [x]}'),
    found: [],
  },
  {
    name: 'a removal that is neither date nor version',
    only: 'not-checked',
    text: features(
      '{name: a, level: obsolete, sunset: {removal: some day}}',
      '{name: b, level: obsolete, sunset: {removal: "5.0"}}',
    ),
    found: ['5:50 not-checked removal'],
  },
]

/** Dates against today, versions against the release. `overdue`: the keys of `sunset` that are. */
export const SUNSET_ROWS: { sunset: string; level: string; today?: string; release?: string; overdue: string[] }[] = [
  { sunset: 'removal: 2026-12-31', level: 'obsolete', today: '2026-12-30', overdue: [] },
  { sunset: 'removal: 2026-12-31', level: 'obsolete', today: '2026-12-31', overdue: [] },
  { sunset: 'removal: 2026-12-31', level: 'obsolete', today: '2027-01-01', overdue: ['removal'] },
  { sunset: 'deprecated: 2026-06-01', level: 'supported', today: '2026-06-02', overdue: ['deprecated'] },
  { sunset: 'deprecated: 2026-06-01', level: 'deprecated', today: '2026-06-02', overdue: [] },
  { sunset: 'deprecated: 2026-06-01', level: 'obsolete', today: '2030-01-01', overdue: [] },
  {
    sunset: 'deprecated: 2026-06-01, removal: 2026-07-01',
    level: 'best-effort',
    today: '2026-08-01',
    overdue: ['deprecated', 'removal'],
  },
  { sunset: 'removal: "5.0"', level: 'obsolete', overdue: [] },
  { sunset: 'removal: "5.0"', level: 'obsolete', release: '4.9.12', overdue: [] },
  { sunset: 'removal: "5.0"', level: 'obsolete', release: '5.0.0-rc1', overdue: [] },
  { sunset: 'removal: "5.0"', level: 'obsolete', release: 'v5.0.0', overdue: ['removal'] },
  { sunset: 'removal: "5.9"', level: 'obsolete', release: '5.10', overdue: ['removal'] },
  { sunset: 'removal: "5.10"', level: 'obsolete', release: '5.9', overdue: [] },
  { sunset: 'removal: 2026-Q4', level: 'obsolete', today: '2026-12-31', overdue: [] },
  { sunset: 'removal: 2026-Q4', level: 'obsolete', today: '2027-01-01', release: '9999.0', overdue: ['removal'] },
  { sunset: 'deprecated: 2026-Q2', level: 'best-effort', today: '2026-07-01', overdue: ['deprecated'] },
  { sunset: 'deprecated: "1.0"', level: 'supported', overdue: [] },
  { sunset: 'deprecated: "5.0"', level: 'supported', release: '5.1', overdue: ['deprecated'] },
  { sunset: 'deprecated: "5.0"', level: 'deprecated', release: '5.1', overdue: [] },
  { sunset: 'removal: soon', level: 'obsolete', release: '9.0', overdue: [] },
]

/** `sign`: of comparing the two. */
export const VERSION_ROWS: { a: string; b: string; sign: -1 | 0 | 1 }[] = [
  { a: '1.2.3', b: '1.2.3', sign: 0 },
  { a: '5.0', b: '5', sign: 0 },
  { a: 'v5.0', b: '5.0.0', sign: 0 },
  { a: '5.9', b: '5.10', sign: -1 },
  { a: '10', b: '9.99.99', sign: 1 },
  { a: '2026.10', b: '2026.9.30', sign: 1 },
  { a: '3.0.0-rc1', b: '3.0.0', sign: -1 },
  { a: '3.0.0-rc.2', b: '3.0.0-rc.10', sign: -1 },
  { a: '3.0.0-alpha', b: '3.0.0-alpha.1', sign: -1 },
  { a: '3.0.0-1', b: '3.0.0-alpha', sign: -1 },
  { a: '3.0.0-beta', b: '3.0.0-alpha', sign: 1 },
  { a: '3.2-rc1', b: 'v3.2', sign: -1 },
  { a: '3.0.0+build5', b: '3.0.0', sign: 0 },
  { a: '9007199254740993', b: '9007199254740992', sign: 1 },
]

export const NO_VERSIONS = ['', 'soon', '5.', '.5', '5..0', '5.0 beta', '-5.0', '2026-02-30']

/** Patterns of one feature, and which of them are shadowed (by index). */
export const SHADOW_ROWS: { paths: string[]; exclude?: string[]; shadowed: number[] }[] = [
  { paths: ['a/', 'b/'], shadowed: [] },
  { paths: ['a/', 'b/', 'a/'], shadowed: [2] },
  { paths: ['a/', 'a/**'], shadowed: [1] },
  { paths: ['a/b/c.ts', 'a/'], shadowed: [0] },
  { paths: ['a/**/*.ts', 'a/'], shadowed: [0] },
  { paths: ['a', 'a/'], shadowed: [] },
  { paths: ['ab/', 'a/'], shadowed: [] },
  { paths: ['**', 'x.c'], shadowed: [1] },
  { paths: ['src/*.go', 'src/**/*.go'], shadowed: [0] },
  { paths: ['src/**/*.go', 'src/*.go'], shadowed: [1] },
  { paths: ['**/*qemu-snp*', '**/*qemu*'], shadowed: [0] },
  { paths: ['**/*qemu*', '**/qemu/**'], shadowed: [] },
  { paths: ['*', '*/**'], shadowed: [] },
  { paths: ['a/*/x', 'a/**/x'], shadowed: [0] },
  { paths: ['a/**/x', 'a/*/x', 'a/x'], shadowed: [1, 2] },
  { paths: ['{a,b}/', 'a/x'], shadowed: [1] },
  { paths: ['{a,b}/x', 'a/'], shadowed: [] },
  { paths: ['{a,b}/x', 'a/', 'b/'], shadowed: [] },
  { paths: ['a/?.c', 'a/*.c'], shadowed: [0] },
  { paths: ['a/[xy].c', 'a/*.c'], shadowed: [] },
  { paths: ['re:^a/.*\\.c$', 'a/'], shadowed: [0] },
  { paths: ['re:\\.c$', 'a/x.c'], shadowed: [1] },
  { paths: ['a/', 'b/'], exclude: ['b/**'], shadowed: [1] },
  { paths: ['a/', 'b/'], exclude: ['b/x'], shadowed: [] },
]

/** With `match: last`: features by their patterns, and `feature:pattern` of what never decides (`feature` for all of it). */
export const LAST_ROWS: { features: { paths: string[]; exclude?: string[] }[]; shadowed: string[] }[] = [
  { features: [{ paths: ['*'] }, { paths: ['src/'] }], shadowed: [] },
  { features: [{ paths: ['src/a/'] }, { paths: ['src/'] }], shadowed: ['0:src/a/'] },
  { features: [{ paths: ['src/a/', 'src/b.c'] }, { paths: ['**'] }], shadowed: ['0'] },
  { features: [{ paths: ['src/a/', 'docs/'] }, { paths: ['src/'] }], shadowed: ['0:src/a/'] },
  { features: [{ paths: ['src/a/'] }, { paths: ['src/'], exclude: ['src/a/x'] }], shadowed: [] },
  { features: [{ paths: ['src/'] }, { paths: ['src/'] }], shadowed: ['0:src/'] },
]
