// `import codeowners`: CODEOWNERS of GitHub, GitLab and Gitea as a matrix. A path's maintainers are the owners that the host
// names. Sections, and comments above rules, become categories.
import type { FeatureInput, MatrixInput } from '../../matrix/schema.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { startLimit, type Limit } from '../limit.ts'
import { labelledNotes, plainMarkdown } from '../notes.ts'
import { levelWithoutStatus } from '../status-words.ts'
import { dialectOf } from './host.ts'
import { readGiteaFile } from './gitea.ts'
import { readGitlabFile, type Section } from './gitlab.ts'
import { groupByHeadings, type CommentedRule } from './headings.ts'
import { indexMeeting } from './meeting.ts'
import { readOwnersFile, type OwnerRule, type OwnersLine } from './github.ts'

type Category = MatrixInput['categories'][number]

/** The category of rules under no heading. */
const UNGROUPED = 'CODEOWNERS'
/** The name of the feature that a rule for all paths becomes. */
export const EVERYTHING_ELSE = 'Everything else'

/**
 * `path` is where the file is in its repository: it tells the host, and so the rules it is read by. The level is
 * tentative: the format says who, and not how well.
 */
export function importCodeowners(text: string, { path = '' }: { path?: string } = {}): Imported {
  switch (dialectOf(text, path)) {
    case 'gitlab':
      return importGitlab(text)
    case 'gitea': {
      const { lines, remarks } = readGiteaFile(text)
      return importLines(lines, {}, remarks)
    }
    case 'github':
      return importLines(readOwnersFile(text), { match: 'last' })
  }
}

/** `remarks`: those made about the lines so far. */
function importLines(
  lines: readonly OwnersLine[],
  rest: Pick<MatrixInput, 'match'>,
  remarks: readonly Remark[] = [],
): Imported {
  const { groups, remarks: more } = groupByHeadings(lines)
  const categories = groups
    .filter(({ rules }) => rules.length > 0)
    .map(({ heading, notes, rules }) => ({
      name: heading ?? UNGROUPED,
      ...(notes.length > 0 && { notes: notes.map(plainMarkdown).join(' ') }),
      features: (heading === undefined ? runsOf(rules) : rules.map((rule) => [rule])).map((run) => featureOf(run)),
    }))
  return { matrix: importedMatrix(categories, rest), remarks: sortRemarks([...remarks, ...more]) }
}

/** Neighbouring rules of the same owners, as one; a comment starts anew. */
function runsOf(rules: readonly CommentedRule[]): CommentedRule[][] {
  const runs: CommentedRule[][] = []
  for (const one of rules) {
    const last = runs.at(-1)?.at(-1)
    const goesOn =
      last?.rule.owners.join(' ') === one.rule.owners.join(' ') && one.note.length === 0 && !isForEverything(last.rule)
    if (goesOn) runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}

const isForEverything = ({ glob }: OwnerRule): boolean => glob === '**'

function featureOf(
  rules: readonly CommentedRule[],
  exclude: readonly string[] = [],
  words: readonly string[] = [],
): FeatureInput {
  const { owners } = rules[0]!.rule
  const said = [
    ...rules
      .flatMap(({ note, rule }) => [...note, ...(rule.comment === undefined ? [] : [rule.comment])])
      .map(plainMarkdown),
    ...words,
  ]
  return {
    name: nameOf(rules.map(({ rule }) => rule)),
    ...levelWithoutStatus(owners.length > 0),
    ...(owners.length > 0 && { maintainers: owners }),
    ...(said.length > 0 && { notes: said.join(' ') }),
    paths: [...new Set(rules.map(({ rule }) => (rule.below ? `${rule.glob}{,/**}` : rule.glob)))],
    ...(exclude.length > 0 && { exclude: [...exclude] }),
  }
}

/** The paths, as far as three of them tell it. */
function nameOf(rules: readonly OwnerRule[]): string {
  const names = rules.map((rule) =>
    isForEverything(rule) ? EVERYTHING_ELSE : rule.pattern.replace(/^\/|\/(?:\*{1,2})?$/g, '') || rule.pattern,
  )
  return names.length <= 3 ? names.join(', ') : `${names[0]!} and ${names.length - 1} more`
}

/** Every section counts by itself; within it, files of later rules are excluded from earlier ones. */
function importGitlab(text: string): Imported {
  const { sections, remarks } = readGitlabFile(text)
  if (sections.every(({ name, exclude }) => name === undefined && exclude.length === 0))
    return importLines(sections[0]!.lines, { match: 'last' }, remarks)
  const limit = startLimit(remarks)
  const categories = sections.map((section) => categoryOf(section, { remarks, limit }))
  return {
    matrix: importedMatrix(categories),
    remarks: sortRemarks(remarks),
    ...limit.part(),
  }
}

function categoryOf(section: Section, { remarks, limit }: { remarks: Remark[]; limit: Limit }): Category {
  const { groups, remarks: more } = groupByHeadings(section.lines)
  for (const remark of more) remarks.push(remark)
  const rules = groups.flatMap((group) =>
    group.rules.map((one, index) =>
      index === 0 && group.heading !== undefined ? { ...one, note: [group.heading, ...group.notes, ...one.note] } : one,
    ),
  )
  const globs = rules.map(({ rule }) => rule.glob)
  const meeting = indexMeeting(globs)
  const notes = labelledNotes([
    ['Approval', section.optional ? ['optional'] : []],
    ['Approvals needed', section.approvals === undefined ? [] : [String(section.approvals)]],
  ])
  return {
    name: section.name ?? UNGROUPED,
    ...(notes !== undefined && { notes }),
    features: rules.flatMap((one, index) =>
      limit.take(() => {
        const exclude = [...new Set([...meeting(index).map((other) => globs[other]!), ...section.exclude])]
        const roles = section.roles.get(one.rule.line)
        return [featureOf([one], exclude, roles ? [`Roles: ${roles.map(plainMarkdown).join(', ')}.`] : [])]
      }),
    ),
  }
}
