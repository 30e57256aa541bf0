// The shape of matrix.yaml, once: what the reader validates with and what schema/matrix.schema.json is made from.
import * as z from 'zod/mini'
import { BUILT_IN_LEVELS, DEFAULT_LEVEL_CHANGES } from './levels.ts'
import { ACCEPTS, CHANGE_KINDS, MAX_LABEL, NEEDS, OUTCOMES } from './model.ts'
import { DATE, isDate } from '../text/dates.ts'
import { MAINTAINER } from '../maintainer.ts'
import { DUE, DUE_WORDS, isDue, isRemovalDue } from '../text/due-date.ts'
import { WEB_ADDRESS } from '../text/web-address.ts'
import { hasTextOrUrl, isCount } from './value-tests.ts'

const text = z.string().check(z.minLength(1, { error: 'some text' }))
const matching = (pattern: RegExp, allowed: string) => z.string().check(z.regex(pattern, { error: allowed }))
const described = <T extends z.ZodMiniType>(schema: T, description: string): T => schema.check(z.describe(description))

const ID = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/

const DATE_WORDS = 'a date as YYYY-MM-DD'
const date = z
  .string()
  .check(z.regex(DATE, { error: DATE_WORDS, abort: true }), z.refine(isDate, { error: DATE_WORDS }))
const url = matching(WEB_ADDRESS, 'an http or https address')
const outcomeWord = z.enum(OUTCOMES)
const outcomes = z.strictObject({
  add: z.optional(described(outcomeWord, 'When a file is new')),
  edit: z.optional(described(outcomeWord, 'When files change in any other way')),
  remove: z.optional(described(outcomeWord, 'When every change only removes something')),
})
const patterns = z.array(z.string())
const maintainers = z.array(matching(MAINTAINER, '@user, @org/team, an e-mail address, or Name <address>'))
const label = matching(new RegExp(`^[\\s\\S]{1,${MAX_LABEL}}$`, 'u'), `a label of at most ${MAX_LABEL} characters`)
const labels = z.array(label)
const needs = z.array(z.enum(NEEDS))
const due = z.string().check(z.regex(DUE, { error: DUE_WORDS, abort: true }), z.refine(isDue, { error: DUE_WORDS }))
/** Any other text is kept, and said not to be checked. */
const removal = text.check(z.refine(isRemovalDue, DUE_WORDS))
export const COUNT_WORDS = 'a whole number from 1'

export const level = z.strictObject({
  title: z.optional(described(text, 'The name shown to people')),
  meaning: z.optional(described(text, 'One sentence a contributor understands')),
  advice: z.optional(
    described(
      z.strictObject({ add: z.optional(z.string()), edit: z.optional(z.string()), remove: z.optional(z.string()) }),
      'What an author should do, one sentence for each kind of change',
    ),
  ),
  outcome: z.optional(described(z.union([outcomeWord, outcomes]), 'One word for all kinds of change, or one for each')),
  needs: z.optional(described(needs, 'What a feature must name to be at this level')),
  'min-maintainers': z.optional(
    described(
      z.number({ error: COUNT_WORDS }).check(z.refine(isCount, COUNT_WORDS), z.meta({ type: 'integer', minimum: 1 })),
      'How many people must maintain a feature at this level; members of teams count if GitHub can be asked',
    ),
  ),
  after: z.optional(
    described(text, 'The level that comes before it, to tell raised from lowered; by default, a new level is last'),
  ),
  labels: z.optional(described(labels, 'Labels set on pull requests that touch this level')),
})

export const sunset = z.strictObject({
  deprecated: z.optional(
    described(due, 'From when it is deprecated: a date, a quarter (2026-Q4) or a version in quotes'),
  ),
  removal: z.optional(described(removal, 'When it is removed: a date, a quarter (2026-Q4) or a version in quotes')),
  replacement: z.optional(described(text, 'The id of the feature that replaces it, or plain text')),
  tracking: z.optional(described(url, 'Where the removal is tracked')),
})

export const feature = z.strictObject({
  name: described(text, 'The name shown to people'),
  id: z.optional(
    described(
      matching(ID, 'letters, digits and ._- in parts separated by /'),
      'By default made from category and name; write one to keep it when you rename the feature',
    ),
  ),
  level: described(
    z.union([z.enum(BUILT_IN_LEVELS.map((one) => one.id)), z.string()]), // the first for editors alone
    'The support level: one of the six built in, or one of `levels`',
  ),
  tentative: z.optional(described(z.boolean(), 'The level is under review; its outcomes are one step milder')),
  maintainers: z.optional(
    described(maintainers, 'Who looks after it: @user, @org/team, an e-mail address, or Name <address>'),
  ),
  emeritus: z.optional(described(maintainers, 'Who once looked after it: shown on pages, never asked')),
  accepts: z.optional(
    described(
      z.enum(ACCEPTS),
      'What contributors may bring, whatever the level promises users: anything, only fixes, or only removals',
    ),
  ),
  reviewed: z.optional(described(date, 'The date on which its maintainers last confirmed this row')),
  'seeking-maintainers': z.optional(described(z.boolean(), 'It has maintainers and wants more')),
  notes: z.optional(described(text, 'Shown to readers: inline Markdown')),
  warning: z.optional(described(text, 'Shown prominently: inline Markdown')),
  'cross-cutting': z.optional(
    described(
      z.boolean(),
      'For an architecture, operating system or the like: listed after the features a file mainly belongs to',
    ),
  ),
  paths: z.optional(
    described(
      z.union([patterns, z.null()]),
      'Globs from the repository root (a trailing / means everything below), or regular expressions after `re:`',
    ),
  ),
  exclude: z.optional(described(patterns, 'Patterns of files that do not belong to this feature')),
  content: z.optional(described(z.array(z.string()), 'Regular expressions; a changed line that matches adds its file')),
  sunset: z.optional(described(sunset, 'When it will be removed, and what replaces it')),
  docs: z.optional(described(z.array(text), 'Files in the repository that document it')),
  ci: z.optional(described(z.array(text), 'Files in the repository that test it')),
  checks: z.optional(described(z.array(text), 'Globs over the names of the check runs that test it')),
  labels: z.optional(described(labels, 'Labels set on pull requests that touch it')),
  allow: z.optional(described(z.record(z.string(), text), 'Findings that are intended: a map from code to reason')),
})

export const category = z.strictObject({
  name: described(text, 'The name shown to people'),
  notes: z.optional(described(text, 'Shown to readers: inline Markdown')),
  features: described(z.array(feature), 'The features, in the order of the page'),
})

export const contact = z
  .strictObject({
    text: z.optional(described(text, 'Where to ask, in words')),
    url: z.optional(described(url, 'Where to ask: an http or https address')),
  })
  .check(z.refine(hasTextOrUrl, 'a map with text, url or both'), z.meta({ minProperties: 1 }))

const defaults = Object.entries(DEFAULT_LEVEL_CHANGES).map(([change, outcome]) => `${outcome} for ${change}`)
const change = z.strictObject({
  needs: z.optional(described(needs, 'What the feature must then name; without it, the outcome always applies')),
  outcome: z.optional(described(outcomeWord, `If one of them is missing (default: ${defaults.join(', ')})`)),
})

const levelChanges = z.strictObject({
  raised: z.optional(described(change, 'A feature is raised to a level earlier in the order, or added')),
  lowered: z.optional(described(change, 'A feature is lowered to a level later in the order')),
  removed: z.optional(described(change, 'A feature is removed')),
})

export const matrixSchema = z.strictObject({
  version: described(z.literal(1), 'The version of this format'),
  project: z.optional(described(text, 'The name of the project')),
  match: z.optional(
    described(
      z.enum(['all', 'last']),
      'Every feature that matches (default), or only the last in the file, as in CODEOWNERS',
    ),
  ),
  volunteer: z.optional(described(url, 'How to become a maintainer; shown where a feature has nobody')),
  contact: z.optional(described(contact, 'Whom to ask; shown where a feature has nobody')),
  levels: z.optional(
    described(
      z.record(z.string(), level),
      'Changes built-in levels, or adds new ones (which need title, meaning and outcome)',
    ),
  ),
  unmapped: z.optional(
    described(
      z.strictObject({ ...outcomes.shape, ignore: z.optional(described(patterns, 'Files that need no feature')) }),
      'What a changed file that no feature covers means',
    ),
  ),
  'level-changes': z.optional(described(levelChanges, 'What a pull request that changes the matrix itself must bring')),
  bots: z.optional(
    described(z.array(text), 'Bots, with or without [bot]. They get only facts, and a comment only if the check fails'),
  ),
  override: z.optional(
    described(
      z.strictObject({
        label: z.optional(described(label, 'The label that turns fail into warn (default support-matrix/override)')),
        bots: z.optional(described(z.array(text), 'Bots that may set it, besides people')),
      }),
      'A label that turns a failing verdict into a warning, on the record',
    ),
  ),
  teams: z.optional(
    described(
      z.record(z.string(), z.strictObject({ planned: z.optional(described(z.boolean(), 'Still to be created')) })),
      'Facts about a team, shared by every feature that names it',
    ),
  ),
  categories: described(z.array(category), 'The categories, in the order of the page'),
})

export type MatrixInput = z.infer<typeof matrixSchema>
export type FeatureInput = MatrixInput['categories'][number]['features'][number]
export type LevelInput = NonNullable<MatrixInput['levels']>[string]
export type OutcomesInput = Partial<Record<(typeof CHANGE_KINDS)[number], (typeof OUTCOMES)[number]>>

/** The JSON Schema (2020-12) of matrix.yaml. */
export function matrixJsonSchema(): object {
  return z.toJSONSchema(matrixSchema)
}
