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
