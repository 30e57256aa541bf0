// `npm run bench -- hostile`: matrices of 4 MiB made to cost as much as they can, with the time, memory and exit code of lint;
// then other files of this size, with those of the command that reads them.
// More than 10 s of processor time, more than 700 MB or a code above 2 ends it red.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const SIZE = 4 * 1024 * 1024
const MOST_SECONDS = 10
const MOST_MB = 700

/** The head, the unit as often as 4 MiB allow, the tail. */
function fill(head, unit, tail = '') {
  const parts = [head]
  let left = SIZE - head.length - tail.length
  for (let index = 0; ; index++) {
    const next = unit(index)
    left -= next.length
    if (left < 0) break
    parts.push(next)
  }
  return parts.join('') + tail
}

const features = 'version: 1\ncategories:\n- name: A\n  features:\n'
const feature = `${features}  - name: x\n    level: supported\n`
const inPaths = (unit) => fill(`${feature}    paths:\n`, (i) => `    - '${unit(i)}'\n`)
const ten = '{a,b,c,d,e,f,g,h,i,j}'

const replaced = (i, by) => `  - {name: f${i}, level: deprecated, sunset: {replacement: ${by}}}\n`

const MATRICES = {
  'sound, 44,000 features': () =>
    fill(features, (i) => `  - {name: f${i}, level: supported, maintainers: ["@a/b"], paths: [src/f${i}/]}\n`),
  'broken in every hundredth feature': () =>
    fill(features, (i) => `  - name: ${i % 100 ? '' : '@'}f${i}\n    level: supported\n    paths:\n    - src/f${i}/\n`),
  'broken in every feature': () => fill(features, (i) => `  - name: "f\\q${i}"\n    level: [supported\n`),
  'tabs in every feature': () => fill(features, (i) => `  - name: f${i}\n\t  level: supported\n`),
  'broken on one line': () => fill('version: 1\nx: [@, ', () => 'a,', ']'),
  'broken, without lists': () => fill('version: 1\nx: @\n', (i) => `k${i}: 1\n`),
  'broken items of nothing': () => fill('- @\n', () => '-\n'),
  'broken items in items': () => fill('', (i) => `${' '.repeat(i)}- @\n`),
  'unknown keys': () => fill('version: 1\n', (i) => `k${i}: 1\n`),
  'equal keys': () => fill('version: 1\n', () => 'a: 1\n'),
  'keys without values': () => fill('version: 1\nx: {', (i) => `a${i},`, '}'),
  'values of one letter': () => fill('version: 1\ncategories: [', () => 'a,', ']'),
  'empty features': () => fill('version: 1\ncategories: [{name: a, features: [', () => '{}, ', ']}]'),
  'bad levels': () => fill(features, (i) => `  - {name: f${i}, level: suported}\n`),
  'bad level ids': () => fill('version: 1\ncategories: []\nlevels:\n', (i) => `  L${i}: {}\n`),
  'levels after themselves': () =>
    fill(
      'version: 1\ncategories: []\nlevels:\n',
      (i) => `  l${i}: {title: a, meaning: b, outcome: warn, after: l${i}}\n`,
    ),
  'bad teams': () => fill('version: 1\ncategories: []\nteams: {', (i) => `t${i}: {},`, '}\n'),
  "codes that don't exist": () => fill(`${feature}    allow: {`, (i) => `c${i}: x,`, '}\n'),
  'control characters': () => fill(`${feature}    labels: [`, () => '"\\0",', ']\n'),
  'one long name': () => fill(`${features}  - name: "`, () => '-', 'x"\n    level: supported\n'),
  'one long maintainer': () => fill(`${feature}    maintainers: ["`, () => 'a ', '"]\n'),
  'same feature names': () => fill(features, () => '  - {name: x, level: supported}\n'),
  'one name in many categories': () =>
    fill('version: 1\ncategories:\n', (i) => `- {name: c${i}, features: [{name: x, level: supported}]}\n`),
  aliases: () => fill('version: 1\nx: [', () => '*a,', ']'),
  anchors: () => fill('version: 1\nx: [', () => '&a b,', ']'),
  tags: () => fill('version: 1\nx: [', () => '!a b,', ']'),
  'merge keys': () => fill('version: 1\nx: [', () => '{<<: a},', ']'),
  tabs: () => fill('version: 1\n', () => '\tx: 1\n'),
  'block texts': () => fill(`${feature}    labels:\n`, () => '    - |\n      a\n'),
  quotes: () => fill('', () => "'"),
  documents: () => fill('', () => '---\na\n'),
  'nested lists': () => fill('', () => '- '),
  'open brackets, a line each': () => fill('', () => '[\n'),
  'conflict markers': () => fill('', () => '<<<<<<< a\n'),
  'braces of 1,000': () => inPaths((i) => `${ten.repeat(3)}${i}`),
  'braces of 100 million': () => inPaths(() => ten.repeat(8)),
  'braces in braces': () => inPaths((i) => `${'{a,'.repeat(9)}b${'}'.repeat(9)}${i}`),
  'ranges of a billion': () => inPaths(() => '{1..999999999}'),
  'groups in groups': () => inPaths((i) => `${'+(a|'.repeat(9)}b${')'.repeat(9)}${i}`),
  groups: () => inPaths((i) => `+(a${i})`),
  classes: () => inPaths((i) => `[ab]${i}`),
  'open classes': () => inPaths(() => '['.repeat(16_000)),
  'rootless globs': () => inPaths((i) => `**/f${i}*`),
  'deep globs': () => inPaths(() => '**/'.repeat(5000)),
  'regular expressions': () => inPaths((i) => `re:a${i}.*b`),
  'regular expressions with faults': () => inPaths(() => 're:('),
  'excluded globs': () => fill(`${feature}    paths: ['**']\n    exclude:\n`, (i) => `    - '**/f${i}*'\n`),
  'replacements in a row': () => fill(features, (i) => replaced(i, `a/f${i + 1}`)),
  'replacements in a circle': () => fill(features, (i) => replaced(i, `a/f${(i + 1) % 40_000}`)),
  'replacements that are not there': () => fill(features, (i) => replaced(i, `b/f${i}`)),
  'one feature of many people': () => fill(`${feature}    maintainers: [`, (i) => `"@u${i}",`, ']\n'),
  'many checks': () => fill(`${feature}    checks: [`, (i) => `"run-${i}*",`, ']\n'),
  'many documents': () => fill(`${feature}    docs: [`, (i) => `d${i}.md,`, ']\n'),
  'contents that backtrack': () =>
    fill(features, (i) => `  - {name: f${i}, level: supported, content: ["(a+)+${i}$"]}\n`),
  'a note of brackets': () => fill(`${feature}    notes: "`, () => '[`*_<', '"\n'),
  'tentative features of planned teams': () =>
    fill(
      `teams: {"@a/b": {planned: true}}\n${features}`,
      (i) => `  - {name: f${i}, level: supported, tentative: true, maintainers: ["@a/b"]}\n`,
    ),
  'rules, the last match counts': () =>
    fill(`match: last\n${features}`, (i) => `  - {name: f${i}, level: supported, paths: ['**/f${i}*']}\n`),
}

const SMALL = `${feature}    paths: [src/]\n`
const paths = () => fill('', (i) => `src/f${i}/x\n`)
const gitlab = (rule) => ({
  '.gitlab/CODEOWNERS': `[Sea]\n${Array.from({ length: 100_000 }, (_, i) => rule(i)).join('\n')}`,
})
const manyFiles = (name, text) =>
  Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`d${i % 100}/e${i}/${name}`, text(i)]))

/** An audit with its page, in a repository of a few files. */
const audited = (matrix) => () => ({
  files: { 'matrix.yaml': matrix(), 'src/a/x': '', 'docs/y': '' },
  args: 'audit --html page.html --format json',
  repository: true,
})

const inRepository = (files) => () => ({ files, args: 'init --yes --force', repository: true })

/** Each has its files and the arguments; `matrix.yaml` is a small one where it isn't among them. */
const COMMANDS = {
  'audit features on their way out': audited(() =>
    fill(features, (i) => `  - {name: feature-${i}, level: obsolete, paths: [src/f${i}/]}\n`),
  ),
  'audit an expression for each folder': audited(() =>
    fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["re:^src/x${i}/.*y"]}\n`),
  ),
  'audit catch-alls of one feature': audited(() => inPaths((i) => `{**,${i}}`)),
  'audit one path again and again': audited(() => inPaths(() => 'src/a')),
  'check a diff': () => ({
    files: { c: fill('', (i) => `--- a/src/f${i}/x\n+++ b/src/f${i}/x\n@@ -1 +1 @@\n-a\n+b\n`) },
    args: 'check --changes c',
  }),
  'check names': () => ({ files: { c: fill('', (i) => `M\tsrc/f${i}/x\n`) }, args: 'check --changes c' }),
  'check one line': () => ({ files: { c: `M\tsrc/${'x'.repeat(SIZE)}` }, args: 'check --changes c' }),
  'check open brackets': () => ({ files: { c: '['.repeat(SIZE) }, args: 'check --changes c' }),
  'check a hunk without end': () => ({
    files: { c: `--- a/src/x\n+++ b/src/x\n@@ -1 +1,9999999 @@\n${'+\n'.repeat(SIZE / 2)}` },
    args: 'check --changes c',
  }),
  'explain a tree': () => ({
    files: { 'matrix.yaml': MATRICES['sound, 44,000 features'](), tree: paths() },
    args: 'explain --format json --matrix matrix.yaml',
    input: 'tree',
  }),
  'explain a tree, many people': () => ({
    files: {
      'matrix.yaml': fill(`${feature}    paths: [src/]\n    maintainers: [`, (i) => `"@u${i}",`, ']\n'),
      tree: paths(),
    },
    args: 'explain --matrix matrix.yaml',
    input: 'tree',
  }),
  'advice, all features': () => ({
    files: { 'matrix.yaml': fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["**"]}\n`) },
    args: 'explain --advice src/a lib/b docs/c',
  }),
  'check names, all features': () => ({
    files: {
      'matrix.yaml': fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["**"]}\n`),
      c: 'M\ta\n'.repeat(3000),
    },
    args: 'check --changes c',
  }),
  'export CODEOWNERS by a tree': () => ({ files: { tree: paths() }, args: 'export codeowners --tree tree' }),
  'export markdown into a large file': () => ({
    files: { page: fill('<!-- support-matrix:begin -->\n<!-- support-matrix:end -->\n', (i) => `line ${i}\n`) },
    args: 'export markdown --write page',
  }),
  'audit regular expressions': audited(() =>
    fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["re:^src/f${i}.*x"]}\n`),
  ),
  'audit one name in many categories': audited(MATRICES['one name in many categories']),
  'audit one feature of many people': audited(MATRICES['one feature of many people']),
  'audit a glob with a class for each': audited(() =>
    fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["**/[ab]${i}*"]}\n`),
  ),
  'audit a group for each': audited(() =>
    fill(features, (i) => `  - {name: f${i}, level: supported, paths: ["**/+(f${i}|x)"]}\n`),
  ),
  'audit features of one folder': audited(() =>
    fill(features, (i) => `  - {name: f${i}, level: supported, allow: {dead-pattern: z}, paths: [src/]}\n`),
  ),
  'export CODEOWNERS of excluded globs': () => ({
    files: { 'matrix.yaml': MATRICES['excluded globs'](), tree: fill('', (i) => `src/f${i}/x\n`).slice(0, 40_000) },
    args: 'export codeowners --matrix matrix.yaml --tree tree',
  }),
  ...Object.fromEntries(
    Object.entries({
      'a regular expression each': (i) => `'re:^src/f${i}.*x'`,
      'two endings each': (i) => `'*.e${i}', '**/*.e${i}'`,
      'a group each': (i) => `'**/+(f${i}|x)'`,
      'all files each': () => `'**'`,
      'nested folders': (i) => `'${'a/'.repeat(i + 1)}*xyz*'`,
      'overlaps everywhere': (i) => `'src/**/*${[...String(i % 10_000)].join('*')}*'`,
    }).map(([name, paths]) => [
      `export CODEOWNERS of ${name}`,
      () => ({
        files: {
          'matrix.yaml': fill(
            features,
            (i) => `  - {name: f${i}, level: supported, maintainers: ['@a/b${i}'], paths: [${paths(i)}]}\n`,
          ),
          tree: Array.from({ length: 3000 }, (_, i) => `src/f${i}/x.c\n`).join(''),
        },
        args: 'export codeowners --matrix matrix.yaml --tree tree',
      }),
    ]),
  ),
  'check too many lines': () => ({
    files: { c: 'M\ta\n'.repeat(SIZE / 4) },
    args: 'check --changes c',
  }),
  'check a diff of as many files as it may have': () => ({
    files: { c: '--- a/src/x\n+++ b/src/x\n@@ -1 +1 @@\n-a\n+b\n'.repeat(200_000) },
    args: 'check --changes c',
  }),
  'check bytes that are no text': () => ({
    files: { c: Buffer.alloc(SIZE, 0xff).fill('M\t', 0, 2) },
    args: 'check --changes c',
  }),
  'check too long a list': () => ({ files: { c: 'M\tsrc/x\n'.repeat(12_000_000) }, args: 'check --changes c' }),
  'import an endless paragraph': () => ({
    files: { 'page.md': 'word word word\n'.repeat(66_000) },
    args: 'import markdown page.md',
  }),
  'import a paragraph of stars': () => ({
    files: { 'page.md': `|Feature|Level|\n|-|-|\n|a|Supported|\n\n${'*a_ '.repeat(5000)}\n` },
    args: 'import markdown page.md',
  }),
  'import references to one long address': () => ({
    files: {
      'page.md': `[a]: ${'b'.repeat(200_000)}\n\n|Feature|Level|\n|-|-|\n${Array.from({ length: 6000 }, (_, i) => `|[f${i}][a]|Supported|\n`).join('')}`,
    },
    args: 'import markdown page.md',
  }),
  'import short rows of a wide table': () => ({
    files: {
      'page.md': `|Feature|Level|${'a|'.repeat(20_000)}\n|-|-|${'-|'.repeat(10_000)}\n${'|a|Supported|\n'.repeat(9000)}`,
    },
    args: 'import markdown page.md',
  }),
  'import quotes in quotes': () => ({
    files: { 'page.md': `${'>'.repeat(90_000)} a\n` },
    args: 'import markdown page.md',
  }),
  'import spans of HTML': () => ({
    files: { 'page.md': `<table>${'<tr><td colspan=1000 rowspan=1000>a'.repeat(3000)}</table>\n` },
    args: 'import markdown page.md',
  }),
  'diff of other features': () => ({
    files: {
      a: fill(features, (i) => `  - {name: f${i}, level: supported, paths: [src/f${i}/]}\n`),
      b: fill(features, (i) => `  - {name: g${i}, level: obsolete, paths: [src/f${i}/]}\n`),
    },
    args: 'diff a b --format json',
  }),
  'diff of other levels': () => ({
    files: {
      a: fill(features, (i) => `  - {name: f${i}, level: supported, paths: [src/f${i}/]}\n`),
      b: fill(features, (i) => `  - {name: f${i}, level: obsolete, paths: [src/f${i}/]}\n`),
    },
    args: 'diff a b --format markdown',
  }),
  'merge open brackets': () => ({
    files: { r: `{"version":1,"findings":${'['.repeat(SIZE)}` },
    args: 'audit --merge r',
  }),
  'init globs that may match anywhere': inRepository({
    '.github/CODEOWNERS': Array.from({ length: 60_000 }, (_, i) => `*z${i}* @u${i}\n`).join(''),
    ...manyFiles('x', () => ''),
  }),
  'init pages of a few rows': inRepository(
    manyFiles(
      'SUPPORT.md',
      (i) => `|Feature|Level|\n|-|-|\n${[1, 2, 3, 4].map((n) => `|f${i}-${n}|Supported|\n`).join('')}`,
    ),
  ),
  'init areas of all files': inRepository({
    'MAINTAINERS.yml': Array.from(
      { length: 8000 },
      (_, i) => `A${i}:\n  maintainers: [u${i}]\n  files: [d1/, d2/]\n`,
    ).join(''),
    ...manyFiles('x', () => ''),
  }),
  'init expressions': inRepository({
    '.gitea/CODEOWNERS': Array.from({ length: 299_000 }, (_, i) => `!f${i} @a\n`).join(''),
  }),
  'import a section of folders': () => ({ files: gitlab((i) => `/s/f${i}/ @a/b`), args: 'import codeowners .' }),
  'import a section of endings': () => ({ files: gitlab((i) => `*.f${i} @a/b`), args: 'import codeowners .' }),
  'import 20,000 OWNERS': () => ({
    files: manyFiles('OWNERS', (i) => `options: {no_parent_owners: true}\napprovers: [u${i}]\n`),
    args: 'import owners .',
  }),
  'import a group of owners in each filter': () => ({
    files: {
      OWNERS_ALIASES: `aliases:\n  g:\n${Array.from({ length: 100_000 }, (_, i) => `  - u${i}\n`).join('')}`,
      OWNERS: fill('filters:\n', (i) => `  "f${i}": {approvers: [g]}\n`),
    },
    args: 'import owners .',
  }),
  'import owners of a section': () => ({
    files: {
      '.gitlab/CODEOWNERS': `[Sea] ${'@@owl '.repeat(350_000)}\n${Array.from({ length: 100_000 }, (_, i) => `f${i}\n`).join('')}`,
    },
    args: 'import codeowners .',
  }),
  'import filters of one OWNERS': () => ({
    files: { OWNERS: fill('filters:\n', (i) => `  "f${i}": {approvers: [a]}\n`) },
    args: 'import owners .',
  }),
  'import odd patterns by a tree': () => ({
    files: {
      MAINTAINERS: `Sea\n${Array.from({ length: 100_000 }, (_, i) => `F: f${i}+x\n`).join('')}`,
      tree: paths(),
    },
    args: 'import maintainers MAINTAINERS --tree tree',
  }),
  'import braces of labels': () => ({
    files: { 'labeler.yml': fill('l:\n', (i) => `- "{1..999999}${i}"\n`) },
    args: 'import labeler labeler.yml',
  }),
  'import 20,000 metadata.yaml': () => ({
    files: manyFiles('metadata.yaml', (i) => `status: {class: receiver, codeowners: {active: [u${i}]}}\n`),
    args: 'import otel .',
  }),
}

const USAGE = `data:text/javascript,process.on('exit',()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('usage='+JSON.stringify([maxRSS,userCPUTime+systemCPUTime]))})`

const CLI = resolve('dist/cli.js')

/** Seconds of processor time, megabytes, exit code. */
function run(args, { cwd, input }) {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, ['--import', USAGE, CLI, ...args], {
      cwd,
      stdio: [input === undefined ? 'ignore' : openSync(join(cwd, input), 'r'), 'ignore', 'pipe'],
      timeout: 120_000,
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const [peak, time] = JSON.parse(/usage=(.*)$/.exec(errors)?.[1] ?? '[null, null]')
      settle({ seconds: (time ?? Infinity) / 1e6, megabytes: (peak ?? Infinity) / 1024, code })
    })
  })
}

const lintOf = (make) => () => ({ files: { 'matrix.yaml': make() }, args: 'lint --matrix matrix.yaml' })

/** Prints one line a row; those whose name has `only` in it. False where one is over a limit. */
export async function benchHostile(only = '') {
  const rows = [...Object.entries(MATRICES).map(([name, make]) => [name, lintOf(make)]), ...Object.entries(COMMANDS)]
  let sound = true
  for (const [name, make] of rows.filter(([name]) => name.includes(only))) {
    const cwd = mkdtempSync(join(tmpdir(), 'support-matrix-hostile-'))
    try {
      const { files, args, input, repository } = make()
      for (const [path, text] of Object.entries({ 'matrix.yaml': SMALL, ...files })) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true })
        writeFileSync(join(cwd, path), text)
      }
      if (repository) for (const step of ['init -q', 'add .']) execFileSync('git', step.split(' '), { cwd })
      const { seconds, megabytes, code } = await run(args.split(' '), { cwd, input })
      const over = !(seconds <= MOST_SECONDS && megabytes <= MOST_MB && code !== null && code <= 2)
      if (over) sound = false
      console.log(
        `${name.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${code}${over ? '  OVER' : ''}`,
      )
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  }
  return sound
}
