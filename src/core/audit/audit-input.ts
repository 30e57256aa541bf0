// What the rules of an audit look at: the matrix, the repository, and what was derived from both once for all rules.
import type { FeatureMap } from '../paths/feature-map.ts'
import type { Tree } from '../paths/tree.ts'
import type { Followed, FollowedCommit } from './history.ts'
import type { GitHubFacts, Repository } from './repository.ts'
import type { CheckLinks, KnownChecks } from './required-checks.ts'
import type { LintInput } from './rules/rule.ts'
import type { FeatureLookup, Survey } from './pattern-use.ts'

export interface AuditInput extends LintInput {
  map: FeatureMap
  repository: Repository
  survey: Survey
  featuresOf: FeatureLookup
  tree: Tree
  /** Missing where there is no history. */
  followed?: Followed
  /** The commits of the last twelve months, newest first; empty where there is no history. */
  recent: readonly FollowedCommit[]
  /** Whether their lines are known. */
  linesKnown: boolean
}

export interface GitHubInput extends AuditInput {
  github: GitHubFacts
}

export interface ChecksInput extends AuditInput {
  checks: KnownChecks
  links: CheckLinks
}
