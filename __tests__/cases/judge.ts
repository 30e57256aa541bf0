// What is decided, rule by rule. Levels are the built-in ones unless `levels` says otherwise; `f` is the feature.
export interface JudgeRow {
  name: string
  /** Keys of the feature besides its name. */
  feature: { level: string; tentative?: boolean; content?: string[] }
  /** Keys of the file. */
  matrix?: object
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
    name: 'content alone, though fail-on says fail',
    feature: { level: 'supported', content: ['vhost'] },
    failOn: ['supported'],
    ...{
      changes: ['edit out/x with vhost'],
      outcome: 'warn',
      because: ['level pass', 'fail-on fail', 'content-only warn'],
      verdict: 'warn',
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
