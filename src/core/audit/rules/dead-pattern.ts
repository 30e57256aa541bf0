// Patterns that match no file, with what was probably meant (`dead-pattern`), and patterns whose files all end up elsewhere
// (`shadowed-pattern`). Both come from the same survey of the repository.
import type { Feature, Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'
import { compilePattern, firstPlaces, literalStart } from '../../patterns/pattern.ts'
import { createSuggester, type Suggest, type Suggestion } from '../../paths/suggest-pattern.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Followed } from '../history.ts'
import { spellApart } from '../../text/look-alike.ts'
import type { Found, Rule } from './rule.ts'
import { createSubmoduleLookup } from './submodule-pattern.ts'
import { shadowedPattern } from './shadowed-pattern.ts'

/** A pattern without files, with as much as can be known of it before the history. */
export interface DeadPattern {
  pattern: string
  /** Missing for a pattern of `unmapped.ignore`. */
  feature?: Feature
  at: YamlPath
  suggest: Suggest
}

/** In the order of the matrix. Of a pattern that a feature lists twice only the first: the others are `shadowed-pattern`. */
export function findDeadPatterns({
  matrix,
  survey: { patterns },
  tree,
  files,
}: Pick<AuditInput, 'matrix' | 'survey' | 'tree'> & { files: readonly string[] }): DeadPattern[] {
  const submoduleOf = createSubmoduleLookup(files)
  const isDead = (pattern: string) => !tree.matchesSome(compilePattern(pattern))
  const suggest = createSuggester(tree)
  const dead = (pattern: string, at: YamlPath, feature?: Feature): DeadPattern => {
    const one: DeadPattern = { pattern, at, suggest: suggest(pattern) }
    if (feature) one.feature = feature
    return one
  }
  return [
    ...matrix.features.flatMap((feature) => [
      ...[...firstPlaces(feature.paths)].flatMap(([pattern, index]) =>
        patterns.get(feature)![index]!.matched === 0 && submoduleOf(pattern) === undefined
          ? [dead(pattern, ['paths', index], feature)]
          : [],
      ),
      ...feature.exclude.flatMap((pattern, index) =>
        isDead(pattern) ? [dead(pattern, ['exclude', index], feature)] : [],
      ),
    ]),
    ...matrix.unmapped.ignore.flatMap((pattern, index) =>
      isDead(pattern) ? [dead(pattern, ['unmapped', 'ignore', index])] : [],
    ),
  ]
}

export const deadPattern: Rule<AuditInput & { deadPatterns: readonly DeadPattern[] }> = {
  code: 'dead-pattern',
  severity: 'warning',
  meaning: 'A pattern matches no file of the repository.',
  needs: 'files',
  find: ({ deadPatterns, followed }) =>
    deadPatterns.map((dead) => {
      const { feature, pattern, at } = dead
      const { message, fix } = deadText(dead, followed)
      const found: Found = { message, fix, at, subject: pattern }
      if (feature) found.feature = feature
      return found
    }),
}

const BECAUSE: Record<Suggestion['because'], string> = {
  folder: 'a folder needs a trailing / to mean what is below it',
  file: 'it is a file or a link, with nothing below it',
  form: 'it looks the same, but the files have other characters',
  case: 'case matters',
  renamed: 'it was moved there',
  elsewhere: 'that is where this name is now',
  near: 'that is the nearest name',
  anchored: 'no path starts with /',
  negated: 'under `exclude`, if it is meant to be left out: a ! in front does not negate',
  around: 'spaces and quotes around it are part of the pattern',
  dot: 'no part of a path is a single dot',
  address: 'a pattern is a path from the root, not an address',
  group: 'a group of alternatives needs an @ in front',
  several: 'or each as a pattern of its own',
}

function deadText(
  { pattern, feature, suggest }: DeadPattern,
  followed: AuditInput['followed'],
): { message: string; fix: string } {
  const suggestion = suggest(followed?.moves)
  const gone = suggestion || !followed ? undefined : whenRemoved(pattern, followed.removed)
  const whose = feature?.name ?? 'unmapped.ignore'
  return {
    message: `${pattern} of ${whose} matches no file${gone ? `; the last one was removed on ${gone.date} (${gone.sha.slice(0, 10)})` : ''}`,
    fix: suggestion
      ? `Write ${spelled(suggestion, pattern)} (${BECAUSE[suggestion.because]}).`
      : 'Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason.',
  }
}

/** Quoted and spelled out if it would look the same as the present pattern. */
function spelled({ pattern, because }: Suggestion, now: string): string {
  const isPlain = because !== 'form' && !/[^\0-\x7f]/.test(now)
  return isPlain ? pattern : `"${spellApart(pattern, now)}" in place of "${spellApart(now, pattern)}"`
}

function whenRemoved(pattern: string, removed: Followed['removed']) {
  if (removed.size === 0) return undefined
  const [matcher, start] = [compilePattern(pattern), literalStart(pattern)]
  // newest first
  for (const path of removed.keys()) if (path.startsWith(start) && matcher.matches(path)) return removed.get(path)
  return undefined
}

/** What lint can't see: only the files show that several patterns or excludes together leave a pattern nothing. */
export const shadowedInTree: Rule<AuditInput> = {
  ...shadowedPattern,
  needs: 'files',
  find: ({ matrix, survey }) =>
    matrix.features.flatMap((feature) =>
      feature.paths.flatMap((pattern, index) => {
        const { matched, kept } = survey.patterns.get(feature)![index]!
        return matched > 0 && kept === 0 ? [shadowed(matrix, feature, pattern, index)] : []
      }),
    ),
}

function shadowed(matrix: Matrix, feature: Feature, pattern: string, index: number): Found {
  const last = matrix.match === 'last'
  return {
    feature,
    message: `${pattern} of ${feature.name} matches files, but all of them ${
      last ? 'go to features further down (the last match counts), or are excluded' : 'are removed by its exclude'
    }`,
    fix: last
      ? `Move ${feature.name} further down, or remove the pattern.`
      : 'Remove the pattern, or narrow the exclude.',
    at: ['paths', index],
    subject: pattern,
  }
}
