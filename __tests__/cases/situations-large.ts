// Sizes at which GitHub's lists end without a word: more than 3,000 files, trees cut off, pages that don't add up.
import { entry } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, PASS, WARN, world } from './situation.ts'

/** So many new files of the engine, in folders of a hundred. */
const engine = (count: number): Edits =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`src/engine/${Math.floor(index / 100)}/${index}.ts`, `${index}\n`]),
  )

/** A repository of 12,000 engine files, 30 of which move out of the obsolete engine, while all others change. */
function twelveThousand(): World {
  const before = { ...engine(12_000) }
  const edits: Edits = Object.fromEntries(Object.keys(before).map((path, index) => [path, `changed ${index}\n`]))
  for (let index = 0; index < 30; index++) {
    before[`src/old/${index}.ts`] = `old ${index}\n`
    edits[`src/old/${index}.ts`] = null
    edits[`src/engine/moved/${index}.ts`] = `old ${index}\n`
  }
  return world({ before, edits })
}

function withLimits(made: World, limits: Partial<World['github']['limits']>): World {
  Object.assign(made.github.limits, limits)
  return made
}

export const LARGE: readonly Situation[] = [
  {
    name: 'large: 250 files come in three pages at once',
    arrange: () => world({ edits: { ...engine(249), ...WARN } }),
    expect: { code: 0, verdict: 'warn', comments: 1, requests: 9, roundTrips: 3, report: { complete: true } },
  },
  {
    name: 'large: exactly 100 files are one page',
    arrange: () => world({ edits: engine(100) }),
    expect: { code: 0, verdict: 'pass', requests: 7 },
  },
  {
    name: 'large: exactly 3,000 files come in 30 pages',
    arrange: () => world({ edits: { ...engine(2999), 'tools/tracer/zzz.ts': 'x\n' } }),
    expect: { code: 0, verdict: 'warn', comments: 1, requests: 37, report: { complete: true } },
  },
  {
    name: 'large: 3,001 files are read from the two trees, the last one too',
    arrange: () => world({ edits: { ...engine(3000), 'tools/tracer/zzz.ts': 'x\n' } }),
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      requests: 11,
      report: {
        complete: true,
        features: [{ id: 'runtime/engine' }, { id: 'tools/tracer', files: [{ path: 'tools/tracer/zzz.ts' }] }],
      },
    },
  },
  {
    name: 'large: 12,000 files with 30 renames take at most 10 requests',
    arrange: twelveThousand,
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      requests: 11,
      seconds: 60,
      report: {
        complete: true,
        features: [
          { id: 'runtime/engine', change: 'add' },
          { id: 'runtime/old-engine', change: 'remove' },
        ],
      },
    },
    check: ({ repository }) => {
      if (repository.comments[0]!.body.length > 65_536) throw new Error('the comment is too long')
    },
  },
  {
    name: 'large: trees that are cut off are read folder by folder',
    arrange: () =>
      withLimits(world({ edits: { ...engine(3000), 'tools/tracer/zzz.ts': 'x\n' } }), { treeEntries: 150 }),
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      report: { complete: true, features: [{ id: 'runtime/engine' }, { id: 'tools/tracer' }] },
    },
  },
  {
    name: 'large: trees that can’t be read whole are incomplete, and that fails, warn-only or not',
    arrange: () => withLimits(world({ edits: engine(3001) }), { treeEntries: 1 }),
    inputs: { 'warn-only': 'true' },
    expect: {
      code: 'red',
      verdict: 'fail',
      comments: 1,
      comment: [/incomplete|not.*complete/i],
      report: { complete: false },
    },
  },
  {
    name: 'large: a list shorter than changed_files is not believed',
    arrange: () => world({ edits: { ...PASS, ...FAIL }, files: [], changedFiles: 2 }),
    expect: {
      code: 1,
      verdict: 'fail',
      report: { complete: true, features: [{ id: 'runtime/engine' }, { id: 'runtime/old-engine' }] },
    },
  },
  {
    name: 'large: the second page is empty, as if the list had ended',
    arrange: () => world({ edits: { ...engine(150), ...WARN } }),
    fake: { faults: [{ kind: 'status', status: 200, body: [], path: /files\?.*page=2/ }] },
    expect: { code: 0, verdict: 'warn', report: { complete: true } },
  },
  {
    name: 'large: the second page disappears',
    arrange: () => world({ edits: { ...engine(150), ...WARN } }),
    fake: { faults: [{ kind: 'status', status: 404, path: /files\?.*page=2/ }] },
    expect: { code: 'red', verdict: null },
  },
  {
    name: 'large: the second page comes twice in place of the third',
    arrange: () => world({ edits: { ...engine(250), ...WARN } }),
    fake: {
      faults: [
        {
          kind: 'status',
          status: 200,
          path: /files\?.*page=3/,
          body: Array.from({ length: 51 }, (_, index) => ({
            ...{
              sha: 'a'.repeat(40),
              filename: `src/engine/1/${100 + index}.ts`,
              status: 'added',
              additions: 1,
              deletions: 0,
              changes: 1,
            },
            ...{
              blob_url: 'https://github.com/',
              raw_url: 'https://github.com/',
              contents_url: 'https://api.github.com/',
            },
          })),
        },
      ],
    },
    expect: { code: 0, verdict: 'warn', report: { complete: true } },
  },
  {
    name: 'large: a page of removed files names no head: if the trees have the same files, the list’s renames count',
    arrange: () => {
      const gone = Object.keys(engine(100)).sort()
      const removed = { status: 'removed', sha: '1'.repeat(40), additions: 0, deletions: 1 } as const
      const renamed = { ...removed, filename: 'src/old/begin.ts', previous_filename: 'src/old/start.ts' }
      return world({
        before: engine(100),
        edits: {
          ...Object.fromEntries(gone.map((path) => [path, null])),
          ...{ 'src/old/start.ts': null, 'src/old/begin.ts': 'export const start = 10\n' },
        },
        files: [...gone.map((filename) => ({ ...removed, filename })), { ...renamed, status: 'renamed' }],
      })
    },
    expect: {
      ...{ code: 0, verdict: 'warn' },
      report: { complete: true, features: [{ id: 'runtime/engine' }, { id: 'runtime/old-engine', change: 'edit' }] },
    },
  },
  {
    name: 'large: a binary file of 200 MB is only named',
    arrange: () => world({ edits: { 'src/engine/model.bin': entry(Buffer.from([0]), { size: 200 * 1024 * 1024 }) } }),
    expect: { code: 0, verdict: 'pass', comments: 1, requests: 7 },
  },
  {
    name: 'large: a mode-only change is an edit',
    arrange: () => world({ edits: { 'src/old/start.ts': entry('export const start = 0\n', { mode: '100755' }) } }),
    expect: { code: 0, verdict: 'warn', report: { features: [{ id: 'runtime/old-engine', change: 'edit' }] } },
  },
]
