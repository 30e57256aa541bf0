// One hostile text as every field that somebody else can write: of the matrix at both ends, of the changes, and of GitHub's
// facts. What the door refuses (control characters, forms of names) is left out of the matrix; paths and refs take all.
import fc from 'fast-check'
import { buildAuditReport } from '../../src/core/audit/report.ts'
import type { AuditReport } from '../../src/core/audit/report.ts'
import { mergeReports, parseReport } from '../../src/core/audit/merge.ts'
import type { MergedReport } from '../../src/core/audit/merge.ts'
import type { Change } from '../../src/core/change/change.ts'
import type { CheckReport } from '../../src/core/check/report.ts'
import { diffMatrices } from '../../src/core/matrix/diff.ts'
import type { MatrixDiff } from '../../src/core/matrix/diff.ts'
import type { Matrix } from '../../src/core/matrix/model.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/feature-map.ts'
import type { FeatureMap } from '../../src/core/paths/feature-map.ts'
import { auditJson } from '../../src/core/render/audit/json.ts'
import type { RenderContext } from '../../src/core/render/context.ts'
import { check } from '../../src/engine/check.ts'
import type { ChangeSource } from '../../src/engine/ports.ts'
import { FRAGMENTS } from '../cases/escape.ts'

/** What each output is made from. */
export interface Scene {
  text: string
  report: CheckReport
  context: RenderContext
  /** The head's. */
  matrix: Matrix
  map: FeatureMap
  diff: MatrixDiff
  audit: AuditReport
  merged: MergedReport
  /** The paths that are touched. */
  paths: string[]
}

/** So many texts, the same ones for the same seed: pieces that mean something somewhere, put together. */
export function hostileTexts(count: number, seed: number): string[] {
  const piece = fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 }))
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
  return fc.sample(text, { numRuns: count, seed })
}

/** As a matrix can have it. */
const clean = (text: string) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, ' ').trim() || 'x'

const asPattern = (text: string) => `re:^hostile/|${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`

function matrixText(text: string, { isHead }: { isHead: boolean }): string {
  const own = clean(text)
  const label = Array.from(own).slice(0, 50).join('').trim()
  const url = `https://example.org/${encodeURIComponent(own)}`
  const people = ['@acme/team', `${own.replace(/[<>@]/g, '') || 'x'} <a@b.example>`]
  const shared = {
    ...{ maintainers: people, emeritus: people, notes: own, warning: own, labels: [label], checks: [own] },
    ...{ docs: [own], ci: [own], paths: [asPattern(own), 'old/**'] },
  }
  const sunset = { deprecated: '2020-01-01', removal: '2021-01-01', replacement: own, tracking: url }
  const sides = isHead ? { level: 'own', maintainers: [] } : { level: 'obsolete' }
  return JSON.stringify({
    ...{ version: 1, project: own, volunteer: url, contact: { text: own, url }, override: { label } },
    levels: {
      own: { title: own, meaning: own, advice: { add: own, edit: own, remove: own }, outcome: 'warn', labels: [label] },
      obsolete: { title: `${own} 2`, meaning: own, advice: { add: own, edit: own, remove: own } },
    },
    unmapped: { add: 'warn' },
    'level-changes': { lowered: { outcome: 'warn' } },
    categories: [
      {
        name: own,
        notes: isHead ? own : 'notes',
        features: [
          { id: 'a', name: own, ...shared, ...sides, sunset, allow: { 'unmaintained-with-maintainers': own } },
          { id: 'b', name: isHead ? own : 'Before', level: 'deprecated', ...shared, accepts: 'fixes', sunset },
          ...(isHead ? [] : [{ id: 'c', name: own, level: 'supported', ...shared }]),
        ],
      },
      ...(isHead ? [{ name: `${own} 3`, features: [{ id: 'd', name: own, level: 'experimental', ...shared }] }] : []),
    ],
  })
}

function matrixOf(text: string): Matrix {
  const { value, findings } = parseMatrix(text, 'matrix.yaml')
  if (!value) throw new Error(`${JSON.stringify(findings)} in ${text}`)
  return value
}

function changesOf(text: string): Change[] {
  const path = text.replaceAll('\0', '\u0001')
  return [
    { status: 'modified', path: 'matrix.yaml' },
    { status: 'added', path: `hostile/${path}`, additions: 1, deletions: 0 },
    { status: 'renamed', path: `hostile/new ${path}`, previousPath: `old/${path}` },
    { status: 'removed', path: `old/gone ${path}` },
    { status: 'added', path: `unmapped/${path}`, additions: 1, deletions: 0 },
  ]
}

/** Everything that outputs are made from, each field with the text in it. */
export async function sceneOf(text: string): Promise<Scene> {
  const [before, after] = [matrixText(text, { isHead: false }), matrixText(text, { isHead: true })]
  const changes = changesOf(text)
  const paths = changes.filter(({ status }) => status !== 'removed').map(({ path }) => path)
  const source: ChangeSource = {
    base: { ref: text, sha: 'b'.repeat(40), behind: { ref: text, commits: 3 } },
    head: { ref: text, sha: 'a'.repeat(40) },
    author: { login: text, association: 'NONE' },
    findChanges: () => Promise.resolve({ changes }),
    findFile: (side) => Promise.resolve(Buffer.from(side === 'base' ? before : after)),
    listPaths: () => Promise.resolve(paths),
    findOverride: ({ label }) =>
      Promise.resolve({ label, setBy: text, setAt: '2026-01-01T00:00:00Z', isAuthor: false, commitsSince: 2 }),
  }
  const matrixPath = `docs/${clean(text)}.yaml`
  const place = { kind: 'at-base' as const, path: 'matrix.yaml', missing: '' }
  const checked = await check(source, { matrix: place, failOn: ['own', 'deprecated'] })
  if ('stop' in checked) throw new Error(checked.stop)
  const [old, matrix] = [matrixOf(before), matrixOf(after)]
  const linesOf = new Map(paths.map((path) => [path, 3]))
  const parts = { today: '2026-06-15', repository: { files: paths, linesOf, history: 'a shallow clone' } }
  const audit = buildAuditReport({ matrix, ...parts })
  const summary = parseReport(JSON.stringify(auditJson(audit, { repository: clean(text) })), 'report.json')
  if ('problem' in summary) throw new Error(summary.problem)
  return {
    ...{ text, matrix, audit, paths, report: checked.report },
    context: {
      ...{ server: 'https://github.com', repository: 'acme/widgets', matrixPath, marker: matrixPath },
      ...{ baseRef: clean(text), baseSha: 'b'.repeat(40), headSha: 'a'.repeat(40), isBranch: true },
      runUrl: 'https://github.com/acme/widgets/actions/runs/1',
    },
    map: compileMatrix(matrix),
    diff: diffMatrices(old, matrix),
    merged: mergeReports([summary]),
  }
}
