// init's conversation: level by level, which of the guesses are settled; then what the check would have said of late.
import type { FeatureInput, MatrixInput } from '../core/matrix/schema.ts'
import { BUILT_IN_LEVELS } from '../core/matrix/levels.ts'
import { terminalText } from '../core/render/escape.ts'
import { check } from '../engine/check.ts'
import { openRange } from '../git/change-source.ts'
import { listRecentMerges } from '../git/recent-merges.ts'
import type { Questions } from './prompts.ts'

/** The matrix with the levels that the person settled; undefined if they gave up. */
export async function settleLevels(matrix: MatrixInput, questions: Questions): Promise<MatrixInput | undefined> {
  const features = matrix.categories.flatMap((category) => category.features)
  const open = new Set(features.flatMap((feature, index) => (feature.tentative ? [index] : [])))
  const levels = new Map<number, string>()
  for (const { id, title, meaning } of BUILT_IN_LEVELS) {
    if (open.size === 0) break
    const choices = [...open].map((index) => choiceOf(features[index]!, index))
    const chosen = await questions.choose(`Which of these are ${title}? ${meaning} (none: go on)`, choices)
    if (!chosen) return undefined
    for (const index of chosen) {
      levels.set(index, id)
      open.delete(index)
    }
  }
  let index = 0
  const settled = (feature: FeatureInput): FeatureInput => {
    const level = levels.get(index++)
    if (level === undefined) return feature
    const decided = { ...feature, level }
    delete decided.tentative
    return decided
  }
  return {
    ...matrix,
    categories: matrix.categories.map((category) => ({ ...category, features: category.features.map(settled) })),
  }
}

function choiceOf(feature: FeatureInput, value: number) {
  const { name, maintainers = [] } = feature
  const paths = feature.paths ?? []
  const hint = [paths.slice(0, 2).join(', ') + (paths.length > 2 ? ' …' : ''), maintainers.slice(0, 3).join(', ')]
  return { value, label: terminalText(name), hint: terminalText(hint.filter((part) => part !== '').join('; ')) }
}

/** How many merges of the past are shown. */
const MERGES = 10

/** One line for each of the last merges: what the check would have said of it. */
export async function previewMerges(root: string, text: string): Promise<string[]> {
  const lines: string[] = []
  for (const { sha, parent, subject } of await listRecentMerges(root, MERGES)) {
    const source = await openRange(root, { base: parent, head: sha })
    const read = () => Promise.resolve(Buffer.from(text))
    const checked = await check(source, { matrix: { kind: 'given', name: 'matrix.yaml', read }, failOn: [] })
    if ('stop' in checked) continue
    const { verdict, features } = checked.report
    const names = features.slice(0, 3).map(({ name }) => name)
    const more = features.length > names.length ? ` and ${features.length - names.length} more` : ''
    const what = names.length > 0 ? names.join(', ') + more : 'no feature'
    lines.push(terminalText(`${verdict.padEnd(6)} ${sha.slice(0, 7)} ${subject.slice(0, 60)} (${what})`))
  }
  return lines
}
