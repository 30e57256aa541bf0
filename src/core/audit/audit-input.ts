// What the rules of an audit look at: the matrix, the repository, and what was derived from both once for all rules.
import type { FeatureMap } from '../paths/feature-map.ts'
import type { Tree } from '../paths/tree.ts'
import type { Followed } from './history.ts'
import type { GitHubFacts, Repository } from './repository.ts'
import type { CheckLinks, KnownChecks } from './required-checks.ts'
import type { LintInput } from './rules/rule.ts'
import type { Survey } from './pattern-use.ts'

export interface AuditInput extends LintInput {
  map: FeatureMap
  repository: Repository
  survey: Survey
  tree: Tree
  /** Missing where there is no history. */
  followed?: Followed
}

export interface GitHubInput extends AuditInput {
  github: GitHubFacts
}

export interface ChecksInput extends AuditInput {
  checks: KnownChecks
  links: CheckLinks
}
