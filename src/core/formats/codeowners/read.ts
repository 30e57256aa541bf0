// `import codeowners`: GitHub's CODEOWNERS as a matrix in which the last match wins. For every path the maintainers are
// the owners that GitHub names.
import type { FeatureInput } from '../../matrix/schema.ts'
import { readOwnersFile } from './rules.ts'
import type { OwnerRule } from './rules.ts'
import { importedMatrix, sortRemarks } from '../imported.ts'
import type { Imported, Remark } from '../imported.ts'
import { plainMarkdown } from '../notes.ts'

/** Longer comments are notes rather than names. */
const MAX_NAME = 60

interface Run {
  rules: OwnerRule[]
  /** The comment right above. */
  heading: string[]
}

/**
 * One feature for each run of neighbouring rules with the same owners, in the file's order. The level is tentative: the
 * format says who, and not how well.
 */
export function importCodeowners(text: string): Imported {
  const { runs, remarks } = readRuns(text)
  return {
    matrix: importedMatrix([{ name: 'CODEOWNERS', features: runs.map(featureOf) }], { match: 'last' }),
    remarks: sortRemarks(remarks),
  }
}

function readRuns(text: string): { runs: Run[]; remarks: Remark[] } {
  const runs: Run[] = []
  const remarks: Remark[] = []
  let comments: { line: number; text: string }[] = []
  const dropComments = () => {
    if (comments[0]) remarks.push({ line: comments[0].line, message: 'a comment about no rule is not carried over' })
    comments = []
  }
  for (const line of readOwnersFile(text)) {
    if (line.kind === 'comment') comments.push(line)
    else if (line.kind === 'blank') dropComments()
    else if (line.kind === 'invalid') {
      remarks.push({ line: line.line, message: `skipped, as GitHub does: ${line.problem}` })
    } else {
      const last = runs.at(-1)
      const heading = comments.map((comment) => comment.text).filter((words) => words !== '')
      if (last && heading.length === 0 && last.rules[0]!.owners.join(' ') === line.rule.owners.join(' '))
        last.rules.push(line.rule)
      else runs.push({ rules: [line.rule], heading })
      comments = []
    }
  }
  dropComments()
  return { runs, remarks }
}

function featureOf({ rules, heading }: Run): FeatureInput {
  const [first, ...others] = rules as [OwnerRule, ...OwnerRule[]]
  const named = heading.length === 1 && others.length > 0 && heading[0]!.length <= MAX_NAME ? heading[0] : undefined
  const words = [...(named === undefined ? heading : []), ...rules.flatMap((rule) => rule.comment ?? [])]
  return {
    name: named ?? (others.length > 0 ? `${first.pattern} and ${others.length} more` : first.pattern),
    level: first.owners.length > 0 ? 'supported' : 'not-maintained',
    tentative: true,
    ...(first.owners.length > 0 && { maintainers: first.owners }),
    ...(words.length > 0 && { notes: words.map(plainMarkdown).join(' ') }),
    paths: [...new Set(rules.map((rule) => (rule.below ? `${rule.glob}{,/**}` : rule.glob)))],
  }
}
