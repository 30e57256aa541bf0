// A feature that appears in several rows, at different levels (`level-conflict`) or at the same level (`repeated-feature`). Names
// with the same slug are the same feature.
import { slug, type Feature, type Matrix } from '../../matrix/model.ts'
import { listing } from '../../text/words.ts'
import { levelOf, type LintInput, type Rule } from './rule.ts'
import { groupBy } from '../../text/group-by.ts'

/** Nobody reads more of them in one sentence. */
const MOST_PLACES = 20

/** One finding for each name at several levels, at its last row; it names the lines of the rows. */
export const levelConflict: Rule<LintInput> = {
  code: 'level-conflict',
  severity: 'warning',
  meaning: 'One feature appears in several rows with different levels.',
  needs: 'matrix',
  find: ({ matrix }) =>
    repeated(matrix)
      .filter((rows) => distinctLevels(rows) > 1)
      .map((rows) => ({
        ...aboutAll(rows),
        message: `${rows[0]!.name} has several levels: ${listing(
          rows.map((row) => `${levelOf(matrix, row).title} in ${place(matrix, row, 'level')}`),
          MOST_PLACES,
        )}`,
        fix: 'Agree on one level, or rename one of them if they are different things.',
        at: ['level'],
      })),
}

/** One finding for each name that appears several times at the same level, at its last row. */
export const repeatedFeature: Rule<LintInput> = {
  code: 'repeated-feature',
  severity: 'warning',
  meaning: 'One feature appears in several rows at the same level.',
  needs: 'matrix',
  find: ({ matrix }) =>
    repeated(matrix)
      .filter((rows) => distinctLevels(rows) === 1)
      .map((rows) => ({
        ...aboutAll(rows),
        message: `${rows[0]!.name} appears ${rows.length === 2 ? 'twice' : `${rows.length} times`}: in ${listing(
          rows.map((row) => place(matrix, row, 'name')),
          MOST_PLACES,
        )}`,
        fix: 'Keep one row, or rename one of them if they are different things.',
        at: ['name'],
      })),
}

/** Groups of two or more rows with the same slug, in file order. A name without letters or digits is its own slug. */
function repeated(matrix: Matrix): Feature[][] {
  return [...groupBy(matrix.features, keyOf).values()].filter((rows) => rows.length > 1)
}

const keyOf = ({ name }: Feature) => slug(name) || name
const distinctLevels = (rows: Feature[]) => new Set(rows.map((row) => row.level)).size
const place = (matrix: Matrix, row: Feature, key: string) =>
  `${row.category} (line ${matrix.locate([...row.at, key]).line})`

/** At the last row; each of them may allow it. */
const aboutAll = (rows: Feature[]) => ({ feature: rows.at(-1)!, about: rows, subject: keyOf(rows[0]!) })
