// Replacements that lead nowhere: to a feature that doesn't exist, to the feature itself, or around in a circle.
import type { Feature, Matrix } from '../../matrix/model.ts'
import { nearest } from '../../text/nearest.ts'
import { foundIn } from './rule.ts'
import type { LintInput, Rule } from './rule.ts'

/** Looks like an id rather than plain text: parts separated by `/`, without spaces or capitals. */
const LOOKS_LIKE_ID = /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)+$/

export const danglingReplacement: Rule<LintInput> = {
  code: 'dangling-replacement',
  severity: 'warning',
  meaning: 'The replacement of a feature does not exist, is the feature itself, or leads back to it.',
  needs: 'matrix',
  find: ({ matrix }) => {
    const byId = new Map(matrix.features.map((feature) => [feature.id, feature]))
    return matrix.features.flatMap((feature) => {
      const replacement = feature.sunset?.replacement
      const problem = replacement === undefined ? undefined : findProblem(matrix, feature, byId)
      if (replacement === undefined || problem === undefined) return []
      return [
        foundIn(matrix, feature, {
          code: 'dangling-replacement',
          message: `${replacement}, the replacement of ${feature.name}, ${problem.is}`,
          fix: problem.fix,
          at: ['sunset', 'replacement'],
          subject: replacement,
        }),
      ]
    })
  },
}

function findProblem(
  matrix: Matrix,
  feature: Feature,
  byId: ReadonlyMap<string, Feature>,
): { is: string; fix: string } | undefined {
  const replacement = feature.sunset!.replacement!
  if (replacement === feature.id)
    return { is: 'is the feature itself', fix: 'Name what replaces it, or remove `replacement`.' }
  if (!byId.has(replacement)) {
    if (!LOOKS_LIKE_ID.test(replacement)) return undefined
    const near = nearest(
      replacement,
      matrix.features.map(({ id }) => id),
    )
    return {
      is: "is not a feature's id",
      fix: near === undefined ? 'Write the id of a feature, or describe it in words.' : `Did you mean ${near}?`,
    }
  }
  const way = [feature.name]
  const seen = new Set([feature])
  for (let next = byId.get(replacement); next; next = byId.get(next.sunset?.replacement ?? '')) {
    way.push(next.name)
    if (next === feature) return { is: `leads back to it: ${way.join(' → ')}`, fix: 'Decide which of them stays.' }
    // A circle further on is reported at the features in it.
    if (seen.has(next)) return undefined
    seen.add(next)
  }
  return undefined
}
