// The situations of the golden comments and summaries: a pull request each, on the demo matrix or a small one of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffMatrices } from '../../src/core/matrix/diff.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import type { RenderContext } from '../../src/core/render/context.ts'
import { ENDS, matrixOf } from './report.ts'
import type { Situation } from './report.ts'

const text = readFileSync(join(import.meta.dirname, 'demo.yaml'), 'utf8')
export const demo = matrixOf(text)

export const context: RenderContext = {
  server: 'https://github.com',
  repository: 'tidewater/tidewater',
  baseRef: ENDS.base.ref,
  baseSha: ENDS.base.sha,
  headSha: ENDS.head.sha,
  matrixPath: 'matrix.yaml',
  runUrl: 'https://github.com/tidewater/tidewater/actions/runs/4711',
  headRepository: 'mara/tidewater',
  isBranch: true,
}

const change = { file: 'matrix.yaml', becomesUnmapped: [], becomesCovered: [], changesFeature: [], leftBehind: [], changedFilesOnly: false, faults: [] }

const edited = text
  .replace('name: Wave heights', 'name: Waves\n        id: forecasts/wave-heights')
  .replace('level: experimental', 'level: supported')
  .replace('["@tidewater/sources"]', '["@tidewater/sources", "@mara"]')
  .replace('paths: [src/surge/]', 'paths: [src/surge/, src/storms/]')
  .replace(/ {6}- name: Fax charts\n(?: {8}.*\n)*/, '')
  .replace('  - name: Places', '      - {name: Radar, level: experimental}\n  - name: Places')
  .replace('add: notice', 'add: warn')

/** The demo with rules for changes of itself. */
const ruled = matrixOf(
  text.replace(
    'teams:',
    'level-changes: {raised: {needs: [maintainers, docs, ci], outcome: fail}, removed: {outcome: notice}}\nteams:',
  ),
)
const faulty = text.replace('level: best-effort', 'level: best-effrot').replace('tentative: true', 'tentativ: true')

/** The demo with somebody to ask, a bot, and a feature that takes fixes only until the web feed replaces it. */
const asked = matrixOf(
  text
    .replace('override: {', 'bots: [tide-bot]\ncontact: {text: "#tidewater on chat", url: https://tidewater.example/chat}\noverride: {')
    .replace('        paths: [src/tides/]', '        accepts: fixes\n        sunset: {replacement: sources/web-feed}\n        paths: [src/tides/]'),
)

/** Sixty-four areas, each of which changes in one way or another. */
const before64 = (change: (index: number) => object = () => ({})) =>
  matrixOf(
    JSON.stringify({
      version: 1,
      categories: [
        {
          name: 'Basin',
          features: Array.from({ length: 64 }, (_, index) => ({
            ...{ name: `Gauge ${index}`, level: index % 2 ? 'supported' : 'experimental', maintainers: ['@tidewater/basin'] },
            ...{ paths: [`src/gauge-${index}/`], ...change(index) },
          })),
        },
      ],
    }),
  )
const after64 = before64((index) => {
  if (index < 20) return { level: 'deprecated', maintainers: [] }
  if (index < 40) return { notes: `Gauge ${index} was moved upstream.` }
  return { maintainers: ['@tidewater/basin', index < 50 ? '@mara' : '@tidewater/lock'] }
})

const many = (folder: string, sign: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${sign} ${folder}/part-${String(index).padStart(3, '0')}.ts`)

/** Ten areas that nobody maintains, so that they are grouped by category. */
const wide = matrixOf(
  JSON.stringify({
    version: 1,
    volunteer: 'https://tidewater.example/maintainers',
    categories: ['Inland', 'Coast'].map((category) => ({
      name: category,
      features: Array.from({ length: 6 }, (_, index) => ({
        name: `${category} ${index + 1}`,
        level: index < 5 ? 'not-maintained' : 'supported',
        maintainers: index === 0 ? ['@tidewater/coast'] : [],
        paths: [`src/${category.toLowerCase()}-${index + 1}/`],
      })),
    })),
  }),
)

const attack = '`|<img src=x onerror=alert(1)>@tidewater/all #1 https://evil.test -->\u202e</summary>'
const hostile = matrixOf(
  JSON.stringify({
    version: 1,
    project: attack,
    levels: { [`x`]: { title: `L ${attack}`, meaning: `M ${attack}`, outcome: 'warn' } },
    categories: [
      {
        name: `C ${attack}`,
        features: ['one', 'two'].map((id) => ({
          name: `N ${id} ${attack}`,
          id,
          level: 'x',
          maintainers: ['All of @tidewater/all, #1 | `x` <a@b.example>', '@fine/team'],
          notes: `**bold** [a link](https://evil.test) \`code |\` ![i](https://evil.test/i.png) ${attack}`,
          warning: attack,
          sunset: { replacement: attack },
          paths: [`${id}/`, 're:`+<img>\\|'],
        })),
      },
    ],
  }),
)

/** What a reviewer should look at; the name is the files' name. */
export const situations: Record<string, Situation> = {
  'all-fine': { matrix: demo, changes: ['~ src/tides/table.ts', '+ src/tides/moon.ts', '~ src/sources/web/poll.ts'] },
  'good-to-know': { matrix: demo, changes: ['~ src/waves/height.ts', '~ src/tides/table.ts'] },
  'not-maintained': {
    matrix: demo,
    changes: ['~ src/sources/serial/port.ts', '~ docs/serial.md', '~ src/tides/table.ts', '~ src/waves/sim-arm64.ts'],
  },
  'obsolete-add': {
    matrix: demo,
    changes: ['+ src/sources/fax/scan.ts', '~ src/sources/fax/index.ts', '~ src/sources/web/poll.ts'],
  },
  'fail-on': { matrix: demo, failOn: ['deprecated'], changes: ['~ src/sources/satellite/dish.ts'] },
  'removal-only': {
    matrix: demo,
    emptied: new Set(['sources/fax-charts']),
    changes: ['- src/sources/fax/scan.ts', '- src/sources/fax/index.ts', '< src/tides/table.ts'],
  },
  tentative: { matrix: demo, changes: ['+ src/sources/telex/band.ts'] },
  'planned-team': { matrix: demo, changes: ['~ src/harbours/rotterdam.ts'] },
  'content-only': {
    matrix: demo,
    changes: [
      { status: 'modified', path: 'src/ui/clock.ts', additions: 1, deletions: 1, lines: ['const timezone = 1'] },
      { status: 'modified', path: 'src/ui/logo.png' },
    ],
  },
  unmapped: {
    matrix: demo,
    changes: [...many('src/new', '+', 7), '+ src/sources/web-push/a.ts'],
    suggestions: [
      { kind: 'row', category: 'Forecasts', name: 'new', pattern: 'src/new/' },
      {
        kind: 'pattern',
        feature: { id: 'sources/web-feed', name: 'Web feed', category: 'Sources' },
        pattern: 'src/sources/web-push/',
      },
    ],
  },
  'unmapped-fails': {
    matrix: matrixOf(text.replace('unmapped: {add: notice', 'unmapped: {add: fail')),
    changes: ['+ src/new/a.ts', '~ src/old.ts', '~ src/tides/table.ts'],
  },
  large: {
    matrix: wide,
    changes: ['inland', 'coast'].flatMap((name) =>
      [1, 2, 3, 4, 5, 6].flatMap((index) => many(`src/${name}-${index}`, '~', 50)),
    ),
  },
  'matrix-edited': {
    matrix: demo,
    changes: ['~ matrix.yaml', '~ src/tides/table.ts'],
    matrixChange: {
      ...{ ...change, status: 'edited', diff: diffMatrices(demo, matrixOf(edited)) },
      becomesUnmapped: ['src/sources/fax/index.ts', 'src/sources/fax/scan.ts'],
      becomesCovered: ['src/storms/eye.ts'],
    },
  },
  'level-changes': {
    matrix: ruled,
    changes: ['~ matrix.yaml', '~ src/waves/height.ts'],
    matrixChange: {
      ...{ ...change, status: 'edited', diff: diffMatrices(ruled, matrixOf(edited)) },
      ...{ becomesUnmapped: ['src/sources/fax/index.ts'], leftBehind: [{ id: 'sources/fax-charts', files: 1 }] },
    },
  },
  'matrix-faulty': {
    matrix: demo,
    changes: ['~ matrix.yaml'],
    problems: [{ code: 'matrix-faulty' }],
    matrixChange: { ...change, status: 'faulty', diff: null, faults: parseMatrix(faulty, 'matrix.yaml').findings },
  },
  'matrix-deleted': {
    matrix: demo,
    changes: ['- matrix.yaml'],
    problems: [{ code: 'matrix-deleted' }],
    matrixChange: { ...change, status: 'deleted', diff: null },
  },
  preview: {
    matrix: demo,
    changes: ['+ matrix.yaml', '+ src/sources/fax/scan.ts'],
    preview: true,
    matrixChange: { ...change, status: 'added', diff: null },
  },
  override: {
    matrix: demo,
    changes: ['+ src/sources/fax/scan.ts', '~ src/waves/height.ts'],
    override: { ...{ label: 'support-matrix/override', setBy: 'mara' }, setAt: '2026-11-23T18:04:05Z', isAuthor: true, commitsSince: 2 },
  },
  contact: {
    matrix: asked,
    changes: ['~ src/sources/fax/index.ts', '~ src/sources/serial/port.ts', '~ src/waves/height.ts', '+ src/new/a.ts'],
  },
  'fixes-only': { matrix: asked, changes: ['+ src/tides/moon.ts', '~ src/waves/height.ts'] },
  'fixes-both-sides': { matrix: asked, changes: ['+ src/tides/moon.ts', '~ src/sources/web/poll.ts'] },
  newcomer: {
    matrix: asked,
    author: { login: 'finn', association: 'FIRST_TIME_CONTRIBUTOR' },
    changes: ['~ src/sources/serial/port.ts', '~ src/surge/eye.ts'],
  },
  own: {
    matrix: matrixOf(text.replaceAll('"@tidewater/arm"', '"@Finn"')),
    author: { login: 'finn', association: 'MEMBER' },
    changes: ['~ docs/arm64.md'],
  },
  bot: {
    matrix: asked,
    author: { login: 'tide-bot[bot]', association: 'NONE' },
    changes: ['+ src/sources/fax/scan.ts', '~ src/waves/height.ts'],
  },
  'matrix-follows': {
    matrix: demo,
    changes: ['~ matrix.yaml', 'src/surge/eye.ts > src/storms/eye.ts'],
    matrixChange: {
      ...{ ...change, status: 'edited', diff: diffMatrices(demo, matrixOf(text.replace('src/surge/', 'src/storms/'))) },
      becomesCovered: ['src/storms/eye.ts'],
    },
  },
  'matrix-wide': {
    matrix: before64(),
    changes: ['~ matrix.yaml'],
    matrixChange: {
      ...{ ...change, status: 'edited', diff: diffMatrices(before64(), after64) },
      changesFeature: [{ from: ['basin/gauge-1'], to: ['basin/gauge-2'], paths: ['src/gauge-1/a.ts', 'src/gauge-1/b.ts'] }],
    },
  },
  incomplete: {
    matrix: demo,
    changes: ['~ src/tides/table.ts'],
    complete: false,
    problems: [{ code: 'incomplete', detail: 'GitHub reports 3,120 changed files but listed 3,000' }],
  },
  'time-limit': {
    matrix: demo,
    changes: [],
    problems: [{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 6 }],
  },
  hostile: {
    matrix: hostile,
    changes: ['one', 'two'].flatMap((folder) => [`+ ${folder}/${attack}`, `~ ${folder}/\`\`\n# b`, `~ ${folder}/::error::x`]),
    matrixChange: {
      ...{ ...change, status: 'edited', diff: diffMatrices(demo, hostile) },
      becomesUnmapped: [attack],
    },
  },
}
