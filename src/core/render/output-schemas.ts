// The shape of every JSON output, for schema/ and for tests that check real outputs. No command loads this.
import * as z from 'zod/mini'
import { STATUSES } from '../change/change.ts'
import { FINDING_CODES } from '../finding.ts'
import { CHANGE_WORDS } from '../matrix/diff.ts'
import { ACCEPTS, CHANGE_KINDS, LEVEL_CHANGES, NEEDS, OUTCOMES } from '../matrix/model.ts'
import { DATE } from '../text/dates.ts'

const text = z.string()
const texts = z.array(text)
const count = z.int().check(z.minimum(0))
const outcome = z.enum(OUTCOMES)
const changeKind = z.enum(CHANGE_KINDS)
const date = z.string().check(z.regex(DATE))
const strict = z.strictObject

const finding = {
  code: z.enum(FINDING_CODES),
  severity: z.enum(['error', 'warning', 'note']),
  message: text,
  fix: text,
  file: text,
  line: z.int().check(z.minimum(1)),
  column: z.int().check(z.minimum(1)),
  feature: z.optional(text),
  subject: z.optional(text),
}

const featureName = { id: text, name: text, category: text }
const feature = { ...featureName, level: text, tentative: z.boolean(), maintainers: texts }
const levelMark = strict({ level: text, title: text, tentative: z.boolean() })

const matrixDiff = strict({
  added: z.array(strict(featureName)),
  removed: z.array(strict(featureName)),
  renamed: z.array(strict({ ...featureName, from: text })),
  levels: z.array(
    strict({ ...featureName, direction: z.nullable(z.enum(['raised', 'lowered'])), from: levelMark, to: levelMark }),
  ),
  maintainers: z.array(strict({ ...featureName, added: texts, removed: texts })),
  paths: z.array(strict(featureName)),
  rules: texts,
  features: z.array(strict({ ...featureName, changes: z.array(z.enum(CHANGE_WORDS)), keys: texts })),
  keys: z.array(strict({ key: text, before: z.unknown(), after: z.unknown() })),
})

const matrixChange = strict({
  file: text,
  status: z.enum(['added', 'edited', 'deleted', 'faulty']),
  diff: z.nullable(matrixDiff),
  faults: z.array(strict(finding)),
  becomesUnmapped: texts,
  becomesCovered: texts,
  changesFeature: z.array(strict({ from: texts, to: texts, paths: texts })),
  leftBehind: z.array(strict({ id: text, files: count })),
  changedFilesOnly: z.boolean(),
})

const reason = z.union([
  strict({ rule: z.literal('level'), level: text, kind: changeKind, outcome }),
  strict({ rule: z.literal('accepts'), accepts: z.enum(['fixes', 'removals']), bothSides: z.boolean(), outcome }),
  strict({ rule: z.literal('fail-on'), level: text, outcome: z.literal('fail') }),
  strict({ rule: z.literal('tentative'), outcome }),
  strict({ rule: z.literal('content-only'), outcome: z.literal('warn') }),
])

const problem = z.union([
  strict({ code: z.literal('incomplete'), detail: text }),
  strict({ code: z.literal('time-limit'), pattern: text, seconds: z.number(), inHead: z.optional(z.literal(true)) }),
  strict({ code: z.enum(['matrix-faulty', 'matrix-deleted']) }),
])

const point = z.nullable(strict({ ref: text, sha: text }))

const check = strict({
  version: z.literal(1),
  base: point,
  head: point,
  baseBehind: z.nullable(strict({ ref: text, commits: count })),
  verdict: outcome,
  complete: z.boolean(),
  features: z.array(
    strict({
      ...feature,
      accepts: z.optional(z.enum(ACCEPTS)),
      change: changeKind,
      outcome,
      planned: texts,
      checks: texts,
      files: z.array(strict({ path: text, previous_path: z.optional(text), status: z.enum(STATUSES), pattern: text })),
      because: z.array(reason),
      emptied: z.boolean(),
    }),
  ),
  unmapped: texts,
  unmappedOutcome: outcome,
  levelChanges: z.array(
    strict({
      ...featureName,
      ...{ change: z.enum(LEVEL_CHANGES), isNew: z.boolean(), title: text },
      ...{ missing: z.array(z.enum(NEEDS)), files: count, outcome },
    }),
  ),
  contentNotChecked: texts,
  problems: z.array(problem),
  override: z.nullable(
    strict({ label: text, setBy: text, setAt: text, isAuthor: z.boolean(), commitsSince: z.optional(count) }),
  ),
  preview: z.boolean(),
  baseFaults: z.array(strict(finding)),
  toMap: texts,
  mappedByHead: texts,
  suggestions: z.array(
    z.union([
      strict({ kind: z.literal('row'), category: text, name: text, pattern: text }),
      strict({ kind: z.literal('pattern'), feature: strict(featureName), pattern: text }),
    ]),
  ),
  lookAlikes: z.array(strict({ feature: strict(featureName), pattern: text, write: z.optional(text), paths: texts })),
  matrixChange: z.nullable(matrixChange),
})

const told = strict({ outcome, text: texts })
const explain = z.array(
  strict({
    path: text,
    features: z.array(strict({ ...feature, pattern: text })),
    advice: z.optional(strict({ add: told, edit: told, remove: told })),
  }),
)

const compared = z.nullable(
  z.looseObject({ category: text, id: text, name: text, level: text, tentative: z.boolean(), maintainers: texts }),
)
const diff = strict({
  version: z.literal(1),
  old: text,
  new: text,
  features: z.array(
    strict({ ...featureName, changes: z.array(z.enum(CHANGE_WORDS)), before: compared, after: compared }),
  ),
  matrix: z.array(strict({ key: text, before: z.unknown(), after: z.unknown() })),
})

const reported = { ...finding, known: z.optional(z.boolean()) }
const lint = strict({
  version: z.literal(1),
  findings: z.array(strict(reported)),
  allowed: z.array(strict({ ...reported, reason: text })),
})

const audit = z.extend(lint, {
  repository: z.optional(text),
  project: z.optional(text),
  date,
  coverage: strict({
    ...{ files: count, mapped: count, ignored: count, unmapped: texts },
    percent: z.nullable(z.number()),
    folders: z.array(strict({ path: text, files: count, whole: z.boolean(), suggest: z.nullable(text) })),
    changedLines: z.nullable(strict({ changed: count, mapped: count })),
  }),
  levels: z.array(strict({ id: text, title: text, features: count, files: count, unmaintained: count })),
  features: z.array(
    strict({
      ...{ id: text, category: text, name: text, level: text, tentative: z.boolean() },
      ...{ maintainers: texts, planned: texts },
    }),
  ),
  activity: z.nullable(
    z.array(
      strict({
        feature: text,
        commits: count,
        growing: z.nullable(count),
        authors: count,
        lastChange: z.nullable(date),
      }),
    ),
  ),
  maintainers: z.nullable(
    z.array(strict({ maintainer: z.nullable(text), features: texts, quiet: texts, commits: count, authors: count })),
  ),
  removable: z.array(
    strict({
      ...{ feature: text, level: text, files: texts, lines: z.nullable(count), lastChange: z.nullable(date) },
      together: strict({ files: count, features: texts }),
      shared: z.array(strict({ feature: text, files: count })),
      namedBy: z.array(strict({ kind: text, feature: z.optional(text), text })),
    }),
  ),
  review: z.nullable(
    strict({
      ...{ months: count, undated: count },
      calls: z.array(strict({ maintainer: z.nullable(text), features: texts })),
    }),
  ),
  checks: z.nullable(
    strict({ features: z.array(strict({ feature: text, level: text, required: texts })), others: texts }),
  ),
  proposals: z.array(strict({ feature: text, checks: texts, from: texts })),
  baseline: z.nullable(strict({ gone: count })),
  trend: z.array(strict({ date, percent: z.nullable(z.number()) })),
})

const severities = strict({ error: count, warning: count, note: count })
const share = strict({ files: count, mapped: count, ignored: count, percent: z.nullable(z.number()) })
const byLevel = z.record(text, count)
const merged = strict({
  version: z.literal(1),
  reports: z.array(
    strict({
      ...{ name: text, failed: z.optional(text), date: z.optional(date) },
      ...{ counts: severities, coverage: z.optional(share), levels: byLevel },
    }),
  ),
  counts: severities,
  coverage: z.optional(share),
  levels: byLevel,
  findings: z.array(strict({ ...reported, report: text })),
})

/** JSON Schema (2020-12) of each output, by the name of its file in schema/. */
export function outputJsonSchemas(): Record<
  'check' | 'judged-again' | 'explain' | 'diff' | 'lint' | 'audit' | 'audit-merge',
  object
> {
  return {
    check: z.toJSONSchema(check),
    'judged-again': z.toJSONSchema(z.array(z.extend(check, { pullRequest: z.int().check(z.minimum(1)) }))),
    explain: z.toJSONSchema(explain),
    diff: z.toJSONSchema(diff),
    lint: z.toJSONSchema(lint),
    audit: z.toJSONSchema(audit),
    'audit-merge': z.toJSONSchema(merged),
  }
}
