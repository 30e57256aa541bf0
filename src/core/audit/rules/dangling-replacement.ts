// Replacements that lead nowhere: to a feature that doesn't exist, to the feature itself, or around in a circle.
import { featuresById, type Feature, type Matrix } from '../../matrix/model.ts'
import { nearest } from '../../text/nearest.ts'
import type { LintInput, Rule } from './rule.ts'

/** Looks like an id rather than plain text: parts separated by `/`, without spaces or capitals. */
const LOOKS_LIKE_ID = /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)+$/

export const danglingReplacement: Rule<LintInput> = {
  code: 'dangling-replacement',
  severity: 'warning',
  meaning: 'The replacement of a feature does not exist, is the feature itself, or leads back to it.',
  needs: 'matrix',
  find: ({ matrix }) => {
    const byId = featuresById(matrix.features)
    const circles = findCircles(matrix, byId)
    const nearestId = createNearest(matrix)
    return matrix.features.flatMap((feature) => {
      const replacement = feature.sunset?.replacement
      const problem =
        replacement === undefined ? undefined : findProblem(feature, { replacement, byId, circles, nearestId })
      if (replacement === undefined || problem === undefined) return []
      return {
        feature,
        message: `${replacement}, the replacement of ${feature.name}, ${problem.is}`,
        fix: problem.fix,
        at: ['sunset', 'replacement'],
        subject: replacement,
      }
    })
  },
}

interface Known {
  replacement: string
  byId: ReadonlyMap<string, Feature>
  circles: ReadonlyMap<Feature, Place>
  nearestId: (id: string) => string | undefined
}

function findProblem(
  feature: Feature,
  { replacement, byId, circles, nearestId }: Known,
): { is: string; fix: string } | undefined {
  if (replacement === feature.id)
    return { is: 'is the feature itself', fix: 'Name what replaces it, or remove `replacement`.' }
  if (!byId.has(replacement)) {
    if (!LOOKS_LIKE_ID.test(replacement)) return undefined
    const near = nearestId(replacement)
    return {
      is: "is not a feature's id",
      fix: near === undefined ? 'Write the id of a feature, or describe it in words.' : `Did you mean ${near}?`,
    }
  }
  const place = circles.get(feature)
  return place && { is: `leads back to it: ${describeCircle(place)}`, fix: 'Decide which of them stays.' }
}

/** A feature's place in the circle that it stands in. */
interface Place {
  circle: readonly Feature[]
  index: number
}

/** Looks at every feature once, however long the chains are. */
function findCircles(matrix: Matrix, byId: ReadonlyMap<string, Feature>): Map<Feature, Place> {
  const places = new Map<Feature, Place>()
  const seen = new Set<Feature>()
  for (const start of matrix.features) {
    const way = new Map<Feature, number>()
    let next: Feature | undefined = start
    while (next && !seen.has(next)) {
      seen.add(next)
      way.set(next, way.size)
      next = byId.get(next.sunset?.replacement ?? '')
    }
    const from = next && way.get(next)
    if (from === undefined) continue
    const circle = [...way.keys()].slice(from)
    circle.forEach((feature, index) => places.set(feature, { circle, index }))
  }
  return places
}

/** How many names of a circle are shown. */
const MOST_NAMES = 10

/** From the feature back to it; of a long circle the beginning. */
function describeCircle({ circle, index }: Place): string {
  const shown = Math.min(circle.length, MOST_NAMES)
  const nameAt = (step: number) => circle[(index + step) % circle.length]!.name
  const names = Array.from({ length: shown }, (_, step) => nameAt(step))
  return [...names, ...(shown < circle.length ? ['…'] : []), nameAt(0)].join(' → ')
}

/** At most this many wrong ids are compared with all others: more of them are usually one mistake, repeated. */
const MOST_COMPARED = 100

function createNearest({ features }: Matrix): (id: string) => string | undefined {
  const ids = features.map(({ id }) => id)
  let left = MOST_COMPARED
  return (id) => (left-- > 0 ? nearest(id, ids) : undefined)
}
