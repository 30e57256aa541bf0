// Situations that the action and the command line must tell alike: the same repository and the same change, on GitHub and
// in git, give the same report.
import { entry } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import type { Entry } from '../fakes/state.ts'
import { MATRIX } from '../fakes/sample.ts'
import { FAIL, NOTICE, PASS, WARN } from './situation.ts'

export interface Telling {
  name: string
  /** What the base holds besides the sample's files; null: what it lacks. */
  before?: Edits
  edits: Edits
  failOn?: string
  /** Where the matrix is, if not in the root by its usual name. */
  matrix?: string
  code: 0 | 1 | 2
  /** A part of the report; null where there is none. */
  report: object | null
}

const SLOW = `  - name: Slow
    features: [{name: Slow, level: supported, maintainers: ["@u"], paths: ["slow/*.txt", "re:^slow/(a+)+$"]}]
`
const RULED = MATRIX.replace(
  'categories:',
  'level-changes:\n  raised: {needs: [maintainers, docs], outcome: fail}\n  removed: {outcome: warn}\ncategories:',
)
/** Only a walk over the whole tree asks the slow pattern about this one. */
const LONG = `slow/${'a'.repeat(60)}!`

const link = (target: string) => entry(target, { mode: '120000' })
const SUBMODULE = entry('1'.repeat(40), { mode: '160000' })
const SOFT = MATRIX.replace('level: obsolete', 'level: supported')
/** Longer than the list of a folder that GitHub gives. */
const CROWD = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`conf/a${index}`, 'x\n']))

/** The matrix is reached through links, and a change of anything on the way is one of the matrix. */
const LINKED: readonly Telling[] = [
  {
    name: 'a matrix that is a link to a link judges',
    before: { 'matrix.yaml': link('a.yaml'), 'a.yaml': link('conf/b.yaml'), 'conf/b.yaml': MATRIX },
    edits: FAIL,
    code: 1,
    report: { verdict: 'fail', matrixChange: null },
  },
  {
    name: 'a link on the way to the matrix leads elsewhere now',
    before: { 'matrix.yaml': link('a.yaml'), 'a.yaml': link('conf/b.yaml'), 'conf/b.yaml': MATRIX, 'c.yaml': SOFT },
    edits: { ...FAIL, 'a.yaml': link('c.yaml') },
    code: 1,
    report: { verdict: 'fail', matrixChange: { status: 'edited', diff: { levels: [{ id: 'runtime/old-engine' }] } } },
  },
  {
    name: 'the matrix becomes a link that leads nowhere',
    edits: { ...PASS, 'matrix.yaml': link('nowhere.yaml') },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'matrix-deleted' }] },
  },
  {
    name: 'the matrix becomes a link out of the repository',
    edits: { ...PASS, 'matrix.yaml': link('../../etc/hostname') },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'matrix-deleted' }] },
  },
  ...(
    [
      ['a file takes its place', link('conf/m.yaml'), { 'matrix.yaml': MATRIX }],
      ['what it leads to is added', link('conf/m.yaml'), { 'conf/m.yaml': MATRIX }],
      ['a file takes its place, and it led out of the repository', link('../../m.yaml'), { 'matrix.yaml': MATRIX }],
      ['a file takes its place, and it led to itself', link('matrix.yaml'), { 'matrix.yaml': MATRIX }],
      ['it leads to a file now', link('conf/m.yaml'), { 'matrix.yaml': link('m.yaml'), 'm.yaml': MATRIX }],
    ] as [string, Entry, Edits][]
  ).map(([name, before, edits]): Telling => ({
    name: `the base’s matrix is a link that leads nowhere, and ${name}: a preview`,
    before: { 'matrix.yaml': before },
    edits: { ...FAIL, ...edits },
    code: 0,
    report: { verdict: 'pass', preview: true },
  })),
  ...(
    [
      ['stands at its place', undefined, { 'matrix.yaml': SUBMODULE }],
      ['is its folder', 'ext/matrix.yaml', { 'matrix.yaml': null, ext: SUBMODULE }],
      ['is where a link leads', undefined, { 'matrix.yaml': link('ext/m.yaml'), ext: SUBMODULE }],
    ] as [string, string | undefined, Edits][]
  ).map(([name, matrix, before]): Telling => ({
    name: `the base has no matrix, since a submodule ${name}, and a file takes its place: a preview`,
    ...(matrix !== undefined && { matrix }),
    before,
    edits: { ...FAIL, ...(matrix !== undefined && { ext: null }), [matrix ?? 'matrix.yaml']: MATRIX },
    code: 0,
    report: { verdict: 'pass', preview: true },
  })),
  {
    name: 'the base has no matrix, since a submodule stands at its place, which leads to another commit now',
    before: { 'matrix.yaml': SUBMODULE },
    edits: { ...FAIL, 'matrix.yaml': entry('2'.repeat(40), { mode: '160000' }) },
    code: 2,
    report: null,
  },
  {
    name: 'a matrix in a folder that is a link judges',
    matrix: 'link/matrix.yaml',
    before: { 'matrix.yaml': null, link: link('conf'), 'conf/matrix.yaml': MATRIX },
    edits: FAIL,
    code: 1,
    report: { verdict: 'fail', matrixChange: null },
  },
  {
    name: 'the folder that a matrix is in leads elsewhere now',
    matrix: 'link/matrix.yaml',
    before: { 'matrix.yaml': null, link: link('conf'), 'conf/matrix.yaml': MATRIX, 'soft/matrix.yaml': SOFT },
    edits: { ...FAIL, link: link('soft') },
    code: 1,
    report: { verdict: 'fail', matrixChange: { status: 'edited', diff: { levels: [{ id: 'runtime/old-engine' }] } } },
  },
  {
    name: 'what a folder that is a link leads to is edited',
    matrix: 'link/matrix.yaml',
    before: { 'matrix.yaml': null, link: link('conf'), 'conf/matrix.yaml': MATRIX },
    edits: { ...FAIL, 'conf/matrix.yaml': SOFT },
    code: 1,
    report: { verdict: 'fail', matrixChange: { status: 'edited', diff: { levels: [{ id: 'runtime/old-engine' }] } } },
  },
  {
    name: 'a matrix that is a link in a crowded folder',
    matrix: 'conf/matrix.yaml',
    before: { ...CROWD, 'matrix.yaml': null, 'conf/matrix.yaml': link('../real.yaml'), 'real.yaml': MATRIX },
    edits: { 'real.yaml': 'version: 2\n' },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'matrix-faulty' }] },
  },
]

export const TELLINGS: readonly Telling[] = [
  { name: 'pass', edits: PASS, code: 0, report: { verdict: 'pass', features: [{ id: 'runtime/engine' }] } },
  { name: 'notice', edits: NOTICE, code: 0, report: { verdict: 'notice' } },
  { name: 'warn', edits: WARN, code: 0, report: { verdict: 'warn' } },
  { name: 'fail', edits: FAIL, code: 1, report: { verdict: 'fail', problems: [] } },
  { name: 'no feature', edits: { 'new/a': 'x\n', 'docs/a': 'x\n' }, code: 0, report: { unmapped: ['new/a'] } },
  { name: 'fail-on', edits: WARN, failOn: 'not-maintained', code: 1, report: { verdict: 'fail' } },
  { name: 'fail-on with a level that does not exist', edits: WARN, failOn: 'supportd', code: 2, report: null },
  {
    name: 'a file moves from one feature to another',
    edits: { 'src/old/start.ts': null, 'tools/probe/start.ts': 'export const start = 0\n' },
    code: 0,
    report: {
      features: [
        { id: 'runtime/old-engine', change: 'remove', emptied: true },
        { id: 'tools/probe', files: [{ path: 'tools/probe/start.ts', previous_path: 'src/old/start.ts' }] },
      ],
    },
  },
  {
    name: 'a feature loses one of its files',
    edits: { 'src/engine/stop.ts': null },
    code: 0,
    report: { features: [{ id: 'runtime/engine', change: 'remove', emptied: false }] },
  },
  {
    name: 'a feature loses its last file',
    edits: { 'tools/tracer/trace.ts': null },
    code: 0,
    report: { features: [{ id: 'tools/tracer', change: 'remove', emptied: true }] },
  },
  {
    name: 'paths with everything in them',
    edits: { 'tools/probe/"é\n\t|`': 'x\n', 'tools/probe/::error::x': 'x\n', 'new/ @bob': 'x\n' },
    code: 0,
    report: { verdict: 'notice', unmapped: ['new/ @bob'] },
  },
  {
    name: 'a name with the same letters as a pattern, in another Unicode form',
    before: { 'matrix.yaml': MATRIX.replace('"tools/probe/**"', '"tools/probé/**"') },
    edits: { 'tools/probe\u0301/a.ts': 'x\n' },
    code: 0,
    report: {
      unmapped: ['tools/probe\u0301/a.ts'],
      lookAlikes: [{ feature: { id: 'tools/probe' }, pattern: 'tools/probé/**', write: 'tools/probe\u0301/**' }],
    },
  },
  {
    name: 'changed lines that belong by their content',
    before: { 'matrix.yaml': MATRIX.replace('paths: ["tools/probe/**"]', '$&\n        content: ["\\\\bprobe\\\\b"]') },
    edits: { 'README.md': '# Widgets\nSee the probe.\n' },
    code: 0,
    report: { features: [{ id: 'tools/probe', files: [{ path: 'README.md', pattern: 'content:\\bprobe\\b' }] }] },
  },
  {
    name: 'the matrix gains a feature',
    edits: { 'matrix.yaml': MATRIX.replace('"tools/probe/**"', '"README.md"') },
    code: 0,
    report: {
      matrixChange: { status: 'edited', becomesUnmapped: ['tools/probe/probe.ts'], becomesCovered: ['README.md'] },
    },
  },
  {
    name: 'a level is raised without what that needs, by the rules of the base',
    before: { 'matrix.yaml': RULED },
    edits: { 'matrix.yaml': MATRIX.replace('level: not-maintained', 'level: supported') },
    code: 1,
    report: {
      verdict: 'fail',
      features: [],
      levelChanges: [{ id: 'tools/tracer', change: 'raised', missing: ['maintainers', 'docs'], outcome: 'fail' }],
    },
  },
  {
    name: 'a feature is removed that still has files',
    before: { 'matrix.yaml': RULED },
    edits: { 'matrix.yaml': RULED.slice(0, RULED.indexOf('      - name: Probe')) },
    code: 0,
    report: {
      verdict: 'warn',
      levelChanges: [{ id: 'tools/probe', change: 'removed', missing: [], files: 1, outcome: 'warn' }],
      matrixChange: { leftBehind: [{ id: 'tools/probe', files: 1 }] },
    },
  },
  {
    name: 'the new matrix has faults',
    edits: { 'matrix.yaml': MATRIX.replace('level: supported', 'level: suported') },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'matrix-faulty' }], matrixChange: { status: 'faulty' } },
  },
  {
    name: 'the matrix is deleted',
    edits: { 'matrix.yaml': null },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'matrix-deleted' }] },
  },
  {
    name: 'the first matrix is a preview',
    before: { 'matrix.yaml': null },
    edits: { 'matrix.yaml': MATRIX, ...FAIL },
    code: 0,
    report: { verdict: 'pass', preview: true, matrixChange: { status: 'added' } },
  },
  {
    name: 'the first matrix has faults',
    before: { 'matrix.yaml': null },
    edits: { 'matrix.yaml': 'version: 2\n' },
    code: 2,
    report: null,
  },
  ...LINKED,
  { name: 'there is no matrix', before: { 'matrix.yaml': null }, edits: PASS, code: 2, report: null },
  {
    name: 'the matrix of the base has faults, which are repaired alone',
    before: { 'matrix.yaml': 'version: 2\n' },
    edits: { 'matrix.yaml': MATRIX },
    code: 0,
    report: { verdict: 'warn', preview: true, matrixChange: { status: 'edited', diff: null } },
  },
  {
    name: 'the matrix of the base has faults, which are repaired beside another change',
    before: { 'matrix.yaml': 'version: 2\n' },
    edits: { 'matrix.yaml': MATRIX, ...PASS },
    code: 2,
    report: null,
  },
  {
    name: 'the matrix of the base has faults',
    before: { 'matrix.yaml': 'version: 2\n' },
    edits: PASS,
    code: 2,
    report: null,
  },
  {
    name: 'a new pattern takes too long',
    edits: { 'matrix.yaml': MATRIX + SLOW, [LONG]: 'x\n' },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'time-limit', pattern: 're:^slow/(a+)+$' }] },
  },
  {
    name: 'a pattern takes too long in the search for features without files',
    before: { 'matrix.yaml': MATRIX + SLOW, [LONG]: 'x\n', 'slow/b.txt': 'x\n' },
    edits: { 'slow/b.txt': null },
    code: 1,
    report: { verdict: 'fail', problems: [{ code: 'time-limit', pattern: 're:^slow/(a+)+$' }] },
  },
]
