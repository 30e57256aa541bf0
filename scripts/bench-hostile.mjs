// `npm run bench -- hostile`: matrices of 4 MiB made to cost as much as they can, with the time, memory and exit code of lint.
// More than 10 s of processor time, more than 700 MB or a code above 2 ends it red.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
  'codes that are none': () => fill(`${feature}    allow: {`, (i) => `c${i}: x,`, '}\n'),
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

const USAGE = `data:text/javascript,process.on('exit',()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('usage='+JSON.stringify([maxRSS,userCPUTime+systemCPUTime]))})`

/** Seconds of processor time, megabytes, exit code. */
function lint(path) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', USAGE, 'dist/cli.js', 'lint', '--matrix', path], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const [peak, time] = JSON.parse(/usage=(.*)$/.exec(errors)?.[1] ?? '[null, null]')
      resolve({ seconds: (time ?? Infinity) / 1e6, megabytes: (peak ?? Infinity) / 1024, code })
    })
  })
}

/** Prints one line a matrix; those whose name has `only` in it. False where one is over a limit. */
export async function benchHostile(only = '') {
  const home = mkdtempSync(join(tmpdir(), 'support-matrix-hostile-'))
  let sound = true
  try {
    for (const [name, make] of Object.entries(MATRICES).filter(([name]) => name.includes(only))) {
      const path = join(home, 'matrix.yaml')
      writeFileSync(path, make())
      const { seconds, megabytes, code } = await lint(path)
      const over = !(seconds <= MOST_SECONDS && megabytes <= MOST_MB && code !== null && code <= 2)
      if (over) sound = false
      console.log(
        `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${code}${over ? '  OVER' : ''}`,
      )
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  return sound
}
