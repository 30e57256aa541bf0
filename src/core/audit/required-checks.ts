// Which required checks test which features, by the features' globs: for the rules, and as lists both ways.
import type { Feature, Matrix } from '../matrix/model.ts'
import { compileCheckName } from '../patterns/check-name.ts'
import type { GitHubFacts } from './repository.ts'

/** What is known of checks by name. */
export interface KnownChecks {
  required: readonly string[]
  /** Everything that ran lately, the required ones too; missing where only those are known. */
  ran?: readonly string[]
}

export interface CheckLinks {
  /** Features with `checks`, in file order, and the required checks that test each, in the order given. */
  features: { feature: Feature; required: string[] }[]
  /** Required checks that test no feature. */
  others: string[]
}

/** The names of a list, one a line; empty lines and repeats are left out. */
export function parseCheckNames(text: string): string[] {
  const names = text.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The list where one is given, else GitHub's rules; undefined where neither says what is required. */
export function findKnownChecks(list: readonly string[] | undefined, github?: GitHubFacts): KnownChecks | undefined {
  const asked = github && !('unknown' in github.requiredChecks) ? github.requiredChecks : undefined
  const required = list ?? asked?.required
  if (!required) return undefined
  const ran = asked && asked.reported.length > 0 ? [...new Set([...asked.reported, ...required])] : undefined
  return { required, ...(ran && { ran }) }
}

export function linkChecks(matrix: Matrix, required: readonly string[]): CheckLinks {
  const tested = new Set<string>()
  const features = matrix.features
    .filter(({ checks }) => checks.length > 0)
    .map((feature) => {
      const globs = feature.checks.map(compileCheckName)
      const own = required.filter((name) => globs.some((matches) => matches(name)))
      for (const name of own) tested.add(name)
      return { feature, required: own }
    })
  return { features, others: required.filter((name) => !tested.has(name)) }
}
