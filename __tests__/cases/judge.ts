// What is decided, rule by rule. Levels are the built-in ones unless `levels` says otherwise; `f` is the feature.
export interface JudgeRow {
  name: string
  /** Keys of the feature besides its name. */
  feature: { level: string; tentative?: boolean; content?: string[]; accepts?: string; sunset?: object }
  /** Keys of the file; `heir` adds a supported feature of that name. */
  matrix?: Record<string, unknown>
  failOn?: string[]
  /** `add in/x` and the like; `with` are the changed lines, `>` a rename. */
  changes: string[]
  outcome: string
  because: string[]
  verdict: string
}

const WORST = { levels: { strict: { title: 'S', meaning: 'm', outcome: 'fail' } } }

export const JUDGE_ROWS: JudgeRow[] = [
  {
    name: 'fail-on: an add fails',
    feature: { level: 'supported' },
    failOn: ['supported'],
    ...{ changes: ['add in/x'], outcome: 'fail', because: ['level pass', 'fail-on fail'], verdict: 'fail' },
  },
  {
    name: 'fail-on: an edit fails',
    feature: { level: 'deprecated' },
    failOn: ['obsolete', 'deprecated'],
    ...{ changes: ['edit in/x'], outcome: 'fail', because: ['level warn', 'fail-on fail'], verdict: 'fail' },
  },
  {
    name: 'fail-on: a removal does not',
    feature: { level: 'not-maintained' },
    failOn: ['not-maintained'],
    ...{ changes: ['remove in/x'], outcome: 'notice', because: ['level notice'], verdict: 'notice' },
  },
  {
    name: 'fail-on: other levels are left alone',
    feature: { level: 'obsolete' },
    failOn: ['deprecated'],
    ...{ changes: ['edit in/x'], outcome: 'warn', because: ['level warn'], verdict: 'warn' },
  },
  {
    name: 'tentative: fail becomes warn',
    feature: { level: 'obsolete', tentative: true },
    ...{ changes: ['add in/x'], outcome: 'warn', because: ['level fail', 'tentative warn'], verdict: 'warn' },
  },
  {
    name: 'tentative: warn becomes notice',
    feature: { level: 'obsolete', tentative: true },
    ...{ changes: ['edit in/x'], outcome: 'notice', because: ['level warn', 'tentative notice'], verdict: 'notice' },
  },
  {
    name: 'tentative: notice becomes pass',
    feature: { level: 'experimental', tentative: true },
    ...{ changes: ['edit in/x'], outcome: 'pass', because: ['level notice', 'tentative pass'], verdict: 'pass' },
  },
  {
    name: 'tentative: pass stays pass, and tentative had no say',
    feature: { level: 'supported', tentative: true },
    ...{ changes: ['edit in/x'], outcome: 'pass', because: ['level pass'], verdict: 'pass' },
  },
  {
    name: 'fail-on comes before tentative',
    feature: { level: 'supported', tentative: true },
    failOn: ['supported'],
    ...{
      changes: ['edit in/x'],
      outcome: 'warn',
      because: ['level pass', 'fail-on fail', 'tentative warn'],
      verdict: 'warn',
    },
  },
  {
    name: 'content alone is at most warn',
    feature: { level: 'obsolete', content: ['vhost'] },
    ...{
      changes: ['add out/x with vhost'],
      outcome: 'warn',
      because: ['level fail', 'content-only warn'],
      verdict: 'warn',
    },
  },
  {
    name: 'fail-on comes after the cap of content',
    feature: { level: 'obsolete', content: ['vhost'] },
    failOn: ['obsolete'],
    ...{
      changes: ['add out/x with vhost'],
      outcome: 'fail',
      because: ['level fail', 'content-only warn', 'fail-on fail'],
      verdict: 'fail',
    },
  },
  {
    name: 'tentative comes after the cap of content',
    feature: { level: 'obsolete', content: ['vhost'], tentative: true },
    ...{
      changes: ['add out/x with vhost'],
      outcome: 'notice',
      because: ['level fail', 'content-only warn', 'tentative notice'],
      verdict: 'notice',
    },
  },
  {
    name: 'fixes only: a new file is at least warn',
    feature: { level: 'supported', accepts: 'fixes' },
    ...{ changes: ['add in/x'], outcome: 'warn', because: ['level pass', 'accepts warn'], verdict: 'warn' },
  },
  {
    name: 'fixes only: an edit is at least notice',
    feature: { level: 'supported', accepts: 'fixes' },
    ...{ changes: ['edit in/x'], outcome: 'notice', because: ['level pass', 'accepts notice'], verdict: 'notice' },
  },
  {
    name: 'fixes only: a removal is left to the level',
    feature: { level: 'supported', accepts: 'fixes' },
    ...{ changes: ['remove in/x'], outcome: 'pass', because: ['level pass'], verdict: 'pass' },
  },
  {
    name: 'fixes only is never milder than the level',
    feature: { level: 'obsolete', accepts: 'fixes' },
    ...{ changes: ['add in/x'], outcome: 'fail', because: ['level fail'], verdict: 'fail' },
  },
  {
    name: 'fixes only, and the replacement is changed as well',
    feature: { level: 'supported', accepts: 'fixes', sunset: { replacement: 'c/heir' } },
    matrix: { heir: true },
    ...{
      changes: ['add in/x', 'edit heir/x'],
      outcome: 'notice',
      because: ['level pass', 'accepts notice'],
      verdict: 'notice',
    },
  },
  {
    name: 'fixes only, and the replacement is left alone',
    feature: { level: 'supported', accepts: 'fixes', sunset: { replacement: 'c/heir' } },
    matrix: { heir: true },
    ...{ changes: ['add in/x'], outcome: 'warn', because: ['level pass', 'accepts warn'], verdict: 'warn' },
  },
  {
    name: 'removals only: like an obsolete level',
    feature: { level: 'supported', accepts: 'removals' },
    ...{ changes: ['add in/x'], outcome: 'fail', because: ['level pass', 'accepts fail'], verdict: 'fail' },
  },
  {
    name: 'removals only: an edit is at least warn',
    feature: { level: 'experimental', accepts: 'removals' },
    ...{ changes: ['edit in/x'], outcome: 'warn', because: ['level notice', 'accepts warn'], verdict: 'warn' },
  },
  {
    name: 'anything is what the level says',
    feature: { level: 'deprecated', accepts: 'anything' },
    ...{ changes: ['edit in/x'], outcome: 'warn', because: ['level warn'], verdict: 'warn' },
  },
  {
    name: 'accepts comes before content, fail-on and tentative',
    feature: { level: 'supported', accepts: 'removals', content: ['vhost'], tentative: true },
    ...{
      changes: ['add out/x with vhost'],
      outcome: 'notice',
      because: ['level pass', 'accepts fail', 'content-only warn', 'tentative notice'],
      verdict: 'notice',
    },
  },
  {
    name: 'a new file by content, an edit by path: the edit alone would not fail',
    feature: { level: 'obsolete', content: ['vhost'] },
    ...{
      changes: ['edit in/x', 'add out/x with vhost'],
      outcome: 'warn',
      because: ['level fail', 'content-only warn'],
      verdict: 'warn',
    },
  },
  {
    name: 'a new file by path fails, whatever content adds',
    feature: { level: 'obsolete', content: ['vhost'] },
    ...{
      changes: ['add in/x', 'edit out/x with vhost'],
      outcome: 'fail',
      because: ['level fail'],
      verdict: 'fail',
    },
  },
  {
    name: 'an edit by path fails by itself, a new file by content does not soften it',
    feature: { level: 'strict', content: ['vhost'] },
    matrix: WORST,
    ...{ changes: ['edit in/x', 'add out/x with vhost'], outcome: 'fail', because: ['level fail'], verdict: 'fail' },
  },
  {
    name: 'unmapped files count',
    feature: { level: 'supported' },
    matrix: { unmapped: { add: 'fail' } },
    ...{ changes: ['edit in/x', 'add out/x'], outcome: 'pass', because: ['level pass'], verdict: 'fail' },
  },
  {
    name: 'unmapped files by kind',
    feature: { level: 'supported' },
    matrix: { unmapped: { add: 'fail', edit: 'warn', remove: 'notice' } },
    ...{ changes: ['edit in/x', 'remove out/x'], outcome: 'pass', because: ['level pass'], verdict: 'notice' },
  },
  {
    name: 'the worst of features and unmapped files',
    feature: { level: 'deprecated' },
    ...{ changes: ['edit in/x', 'add out/x'], outcome: 'warn', because: ['level warn'], verdict: 'warn' },
  },
  {
    name: "a level's own outcome for each kind",
    feature: { level: 'supported' },
    matrix: { levels: { supported: { outcome: { remove: 'fail' } } } },
    ...{ changes: ['remove in/x'], outcome: 'fail', because: ['level fail'], verdict: 'fail' },
  },
]

/** Add, edit and remove at each built-in level. Source: contract, section 1. */
export const DEFAULT_TABLE: Record<string, [add: string, edit: string, remove: string]> = {
  supported: ['pass', 'pass', 'pass'],
  'best-effort': ['notice', 'notice', 'pass'],
  'not-maintained': ['warn', 'warn', 'notice'],
  experimental: ['notice', 'notice', 'pass'],
  deprecated: ['warn', 'warn', 'pass'],
  obsolete: ['fail', 'warn', 'pass'],
}

/** A change of the matrix itself; `f` is the feature, and a side without keys has none. */
export interface LevelChangeRow {
  name: string
  rules?: object
  /** Keys of the base's file besides its rules, and of the new one. */
  files?: [before: object, after: object]
  was?: Record<string, unknown>
  now?: Record<string, unknown>
  /** Files that the removed feature still has. */
  filesLeft?: number
  /** What is flagged: `raised lacks docs, ci: warn` and the like; undefined where nothing is. */
  flagged?: string
  verdict: string
}

const RAISED = { raised: { needs: ['maintainers', 'docs', 'ci'], outcome: 'warn' } }
const PROVEN = { level: 'supported', maintainers: ['@o/t'], docs: ['a.md'], ci: ['a.yml'] }
const gold = (after?: string) => ({
  levels: { gold: { title: 'G', meaning: 'm', outcome: 'pass', ...(after !== undefined && { after }) } },
})

export const LEVEL_CHANGE_ROWS: LevelChangeRow[] = [
  { name: 'without rules nothing counts', was: { level: 'obsolete' }, now: { level: 'supported' }, verdict: 'pass' },
  {
    name: 'raised, and something is missing',
    rules: RAISED,
    was: { level: 'deprecated' },
    now: { ...PROVEN, ci: [], docs: [] },
    ...{ flagged: 'raised lacks docs, ci: warn', verdict: 'warn' },
  },
  {
    name: 'raised, and all is there',
    rules: RAISED,
    ...{ was: { level: 'deprecated' }, now: PROVEN, verdict: 'pass' },
  },
  {
    name: 'the new row counts, not the old one',
    rules: RAISED,
    was: { ...PROVEN, level: 'deprecated' },
    now: { level: 'supported', docs: ['a.md'], ci: ['a.yml'] },
    ...{ flagged: 'raised lacks maintainers: warn', verdict: 'warn' },
  },
  {
    name: 'a planned team is a maintainer',
    rules: { raised: { needs: ['maintainers'], outcome: 'fail' } },
    files: [{}, { teams: { '@o/t': { planned: true } } }],
    ...{ was: { level: 'deprecated' }, now: PROVEN, verdict: 'pass' },
  },
  {
    name: 'an added feature counts as raised',
    rules: RAISED,
    now: { level: 'obsolete' },
    ...{ flagged: 'raised lacks maintainers, docs, ci: warn', verdict: 'warn' },
  },
  {
    name: 'lowered without a word; the default outcome',
    rules: { lowered: { needs: ['notes', 'sunset'] } },
    was: { level: 'supported' },
    now: { level: 'deprecated', notes: 'slow' },
    ...{ flagged: 'lowered lacks sunset: notice', verdict: 'notice' },
  },
  {
    name: 'without needs, always',
    rules: { lowered: { outcome: 'fail' } },
    ...{ was: { level: 'supported' }, now: { level: 'best-effort', notes: 'n' } },
    ...{ flagged: 'lowered lacks nothing: fail', verdict: 'fail' },
  },
  {
    name: 'an outcome of pass flags nothing',
    rules: { lowered: { outcome: 'pass' } },
    ...{ was: { level: 'supported' }, now: { level: 'obsolete' }, verdict: 'pass' },
  },
  {
    name: 'removed with files that stay',
    rules: { removed: { outcome: 'warn' } },
    ...{ was: { level: 'obsolete' }, filesLeft: 3 },
    ...{ flagged: 'removed lacks nothing, 3 files left: warn', verdict: 'warn' },
  },
  {
    name: 'removed: the last row counts',
    rules: { removed: { needs: ['sunset'], outcome: 'fail' } },
    was: { level: 'obsolete', sunset: { removal: '5.0' } },
    verdict: 'pass',
  },
  {
    name: 'another row is no matter of the others: the level stays',
    rules: { ...RAISED, lowered: { outcome: 'fail' }, removed: { outcome: 'fail' } },
    ...{ was: { level: 'supported' }, now: { level: 'supported', notes: 'n' }, verdict: 'pass' },
  },
  {
    name: "the base's rules judge, not the new file's",
    rules: { lowered: { outcome: 'fail' } },
    files: [{}, { 'level-changes': { lowered: { outcome: 'pass' } } }],
    ...{ was: { level: 'supported' }, now: { level: 'obsolete' } },
    ...{ flagged: 'lowered lacks nothing: fail', verdict: 'fail' },
  },
  {
    name: "and by the base's order of levels, whatever the new file makes of it",
    rules: { lowered: { outcome: 'fail' } },
    files: [gold('supported'), gold('obsolete')],
    ...{ was: { level: 'gold' }, now: { level: 'deprecated' } },
    ...{ flagged: 'lowered lacks nothing: fail', verdict: 'fail' },
  },
  {
    name: 'a level that only the new file has: by its order',
    rules: { lowered: { outcome: 'notice' } },
    files: [{}, gold()],
    ...{ was: { level: 'obsolete' }, now: { level: 'gold' } },
    ...{ flagged: 'lowered lacks nothing: notice', verdict: 'notice' },
  },
]
