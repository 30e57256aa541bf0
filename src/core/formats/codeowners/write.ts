// `export codeowners`: the matrix as GitHub's CODEOWNERS, whose last match wins alone. A file's owners are the maintainers of its
// features, less planned teams.
import { codeOwnerOf } from '../../maintainer.ts'
import { plannedMaintainers, type Feature, type Matrix } from '../../matrix/model.ts'
import { compareText } from '../../text/compare.ts'
import { count, listing } from '../../text/words.ts'
import { compileClaims } from './claims.ts'
import { writePattern } from './globs.ts'
import { drawLines } from './lines.ts'
import { countSteps } from './steps.ts'

export interface CodeownersExport {
  /** The lines, without the markers. */
  text: string
  /** What was left out or can't be expressed, one sentence each. */
  remarks: string[]
}

/** Of the patterns that can't be expressed. */
const MOST_NAMED = 20

/**
 * `tree` lists the repository's files: their owners are exact, or counted in the remarks. Without it overlaps have no line.
 * Throws `TooManyStepsError`.
 */
export function exportCodeowners(
  matrix: Matrix,
  tree: readonly string[] | undefined,
  steps = countSteps(),
): CodeownersExport {
  const remarks = new Set<string>()
  const owners = matrix.features.map((feature) => ownersOf(matrix, { feature, remarks }))
  const paths = [...new Set(tree)].sort(compareText)
  const claims = compileClaims(matrix, { owners, tree: paths, steps })
  const { lines, wrong } = drawLines(claims, steps)
  if (!tree) {
    remarks.add(
      'no file list: where patterns overlap, only one of them counts, and patterns that CODEOWNERS cannot express are left out; run this in the repository, or name a list with --tree FILE',
    )
  } else if (wrong > 0)
    remarks.add(
      `${count(wrong, 'file')} of ${paths.length} would get different owners than in the matrix: no CODEOWNERS pattern can tell their paths apart; move or rename them, or give their features the same maintainers`,
    )
  if (tree && claims.listed.length > 0)
    remarks.add(
      `${count(claims.listed.length, 'pattern')} that CODEOWNERS cannot express, written as the files and folders that exist today: ${listing(claims.listed, MOST_NAMED)}`,
    )
  const own = new Set(claims.globs)
  const overlaps = lines.filter(({ glob }) => !own.has(glob)).length
  if (overlaps > 0)
    remarks.add(
      `${count(overlaps, 'line is', 'lines are')} for overlapping patterns; a new file in another overlap needs another line, and \`export codeowners --check FILE\` in CI tells you when`,
    )
  const text = lines.map(({ glob, owners }) => `${writePattern(glob)}${owners && ' '}${owners}\n`).join('')
  return { text, remarks: [...remarks] }
}

/** Whom CODEOWNERS can name: no planned teams, which own nothing yet, no bots, no names without an address. */
function ownersOf(matrix: Matrix, { feature, remarks }: { feature: Feature; remarks: Set<string> }): string[] {
  const planned = new Set(plannedMaintainers(matrix, feature))
  for (const team of planned) remarks.add(`${team} is planned: left out`)
  return feature.maintainers.flatMap((name) => {
    if (planned.has(name)) return []
    const owner = codeOwnerOf(name)
    if (owner === undefined) remarks.add(`${feature.id}: ${name} can't be a code owner: left out`)
    return owner ?? []
  })
}
