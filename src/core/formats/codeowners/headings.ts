// Comments of an ownership file: which of them head a group of rules, and which are about one rule.
import type { CommentLine, OwnerRule, OwnersLine } from './github.ts'
import type { Remark } from '../import-result.ts'

export interface CommentedRule {
  rule: OwnerRule
  /** The comment about this rule alone. */
  note: string[]
}

export interface Group {
  /** Undefined above the first heading. */
  heading: string | undefined
  /** What else the heading's comment says. */
  notes: string[]
  rules: CommentedRule[]
}

/** A longer line is a sentence, no heading. */
const MAX_HEADING = 60

/** Rules under the headings above them, in the file's order. What is about no rule is named. */
export function groupByHeadings(lines: readonly OwnersLine[]): { groups: Group[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const groups: Group[] = [{ heading: undefined, notes: [], rules: [] }]
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.kind === 'invalid') remarks.push({ line: line.line, message: line.problem })
    if (line.kind === 'rule') groups.at(-1)!.rules.push({ rule: line.rule, note: [] })
    if (line.kind !== 'comment') continue
    const block = takeBlock(lines, at)
    const follows = whatFollows(lines, at + block.length)
    const standsApart = at === 0 || lines[at - 1]!.kind === 'blank'
    at += block.length - 1
    const words = block.map(({ text }) => text).filter((text) => text !== '')
    if (words.length === 0) continue
    const remark = (message: string) => remarks.push({ line: block[0]!.line, message })
    const heading = headingIn(block, words, { ...follows, standsApart })
    if (words.every(isRule)) remark('rules that are commented out are not carried over')
    else if (heading) groups.push({ ...heading, rules: [] })
    else if (follows.rules > 0 && !follows.blank) {
      const next = lines[++at]!
      if (next.kind === 'rule') groups.at(-1)!.rules.push({ rule: next.rule, note: words })
    } else remark('a comment that belongs to no rule is not carried over')
  }
  return { groups, remarks }
}

function takeBlock(lines: readonly OwnersLine[], at: number): CommentLine[] {
  const block: CommentLine[] = []
  for (let line = lines[at]; line?.kind === 'comment'; line = lines[++at]) block.push(line)
  return block
}

interface Following {
  /** Rules up to the next blank line or comment. */
  rules: number
  /** There is a blank line before them. */
  blank: boolean
}

function whatFollows(lines: readonly OwnersLine[], at: number): Following {
  const blank = lines[at]?.kind === 'blank'
  while (lines[at]?.kind === 'blank') at++
  let rules = 0
  for (; lines[at]?.kind === 'rule' || lines[at]?.kind === 'invalid'; at++) if (lines[at]!.kind === 'rule') rules++
  return { rules, blank }
}

/** A line that would be a rule if it were none of a comment. */
function isRule(text: string): boolean {
  const [pattern = '', ...owners] = text.split(/\s+/)
  return /[/*.]/.test(pattern) && owners.length > 0 && owners.every((owner) => /^@[\w./-]+$/.test(owner))
}

function headingIn(
  block: readonly CommentLine[],
  words: readonly string[],
  { rules, standsApart }: Following & { standsApart: boolean },
): Pick<Group, 'heading' | 'notes'> | undefined {
  const [first, ...others] = words as [string, ...string[]]
  const named = (heading: string, notes: readonly string[] = []) => ({
    heading: heading.replace(/[.:]$/, '').trim(),
    notes: [...notes],
  })
  if (first.length > MAX_HEADING) return undefined
  const framed = block.find(({ text, isFrame }, at) => text !== '' && (isFrame || block[at - 1]?.isFrame))?.text
  if (framed !== undefined)
    return named(
      framed,
      words.filter((word) => word !== framed),
    )
  if (block.some(({ isFrame }) => isFrame)) return named(first, others)
  if (rules > 1 && others.length === 0) return named(first)
  const isTitle = isTitleLike(first)
  if (rules > 1 && isTitle) return named(first, others)
  return rules === 1 && standsApart && isTitle && others.length === 0 ? named(first) : undefined
}

/** A few words, not a sentence. */
function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= 5 && (!/[.!?]$/.test(text) || words.length === 1) && !/^[a-z]/.test(text)
}
