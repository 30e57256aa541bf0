// Patterns that match no file, with what was probably meant (`dead-pattern`), and patterns whose files all end up elsewhere
// (`shadowed-pattern`). Both come from the same survey of the repository.
import type { Feature, Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { contains } from '../../patterns/literal-parts.ts'
import { suggestPattern, type Suggestion } from '../../paths/suggest-pattern.ts'
import type { AuditInput } from '../audit-input.ts'
import { spellApart } from '../../text/look-alike.ts'
import type { Found, Rule } from './rule.ts'
import { createSubmoduleLookup } from './submodule-pattern.ts'
import { shadowedPattern } from './shadowed-pattern.ts'

export const deadPattern: Rule<AuditInput> = {
  code: 'dead-pattern',
  severity: 'warning',
  meaning: 'A pattern matches no file of the repository.',
  needs: 'files',
  find: (input) => {
    const { matrix, survey, tree } = input
    const submoduleOf = createSubmoduleLookup(input.repository)
    const matchesSome = (pattern: string) => tree.matchesSome(compilePattern(pattern))
    const dead = (feature: Feature, pattern: string, at: YamlPath) => ({
      feature,
      ...deadText(input, pattern, `of ${feature.name}`),
      at,
      subject: pattern,
    })
    return [
      ...matrix.features.flatMap((feature) => [
        ...feature.paths.flatMap((pattern, index) =>
          survey.patterns.get(feature)![index]!.matched === 0 && submoduleOf(pattern) === undefined
            ? [dead(feature, pattern, ['paths', index])]
            : [],
        ),
        ...feature.exclude.flatMap((pattern, index) =>
          matchesSome(pattern) ? [] : [dead(feature, pattern, ['exclude', index])],
        ),
      ]),
      ...matrix.unmapped.ignore.flatMap((pattern, index) =>
        matchesSome(pattern)
          ? []
          : {
              ...deadText(input, pattern, 'of unmapped.ignore'),
              at: ['unmapped', 'ignore', index],
              subject: pattern,
            },
      ),
    ]
  },
}

const BECAUSE: Record<Suggestion['because'], string> = {
  folder: 'a folder needs a trailing / to mean what is below it',
  file: 'it is a file or a link, with nothing below it',
  form: 'the same letters in the Unicode form of the files',
  case: 'case matters',
  renamed: 'it was moved there',
  elsewhere: 'that is where this name is now',
  near: 'that is the nearest name',
}

function deadText({ tree, followed }: AuditInput, pattern: string, whose: string): { message: string; fix: string } {
  const suggestion = suggestPattern(pattern, tree, followed?.moves)
  const gone = suggestion ? undefined : whenRemoved(pattern, followed?.removed)
  return {
    message: `${pattern} ${whose} matches no file${gone ? `; the last one was removed on ${gone.date} (${gone.sha.slice(0, 10)})` : ''}`,
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

function whenRemoved(pattern: string, removed: NonNullable<AuditInput['followed']>['removed'] = new Map()) {
  const matcher = compilePattern(pattern)
  for (const [path, commit] of removed)
    // newest first
    if (matcher.shapes.some((shape) => contains(shape, path)) && matcher.matches(path)) return commit
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
