// The folded part of a report: which files belong to which feature and why, notes, and what only maintainers can settle.
import type { CheckReport, ReportFile } from '../../check/report.ts'
import { groupBy } from '../../text/group-by.ts'
import { markdownPen, matrixUrl } from '../context.ts'
import { mdCode, mdLink, mdText } from '../escape.ts'
import type { Room } from '../fit-into-limit.ts'
import { list, listUpTo } from '../folded-list.ts'
import { sunsetSentence, type Pen } from '../words.ts'
import { count } from '../../text/words.ts'
import { fileSets, nameOf, type FileSet } from './feature-rows.ts'
import { lookAlikeSentence } from './look-alikes.ts'
import type { Scene } from './scene.ts'

/** Each set of files with its features, the patterns that matched, and what else is known about those features. */
export function fileBlocks({ report, context, room, whole }: Scene): string[] {
  const pen = markdownPen(context)
  const { contentNotChecked } = report
  const asks = new Set(report.toMap)
  const { file, becomesCovered = [] } = report.matrixChange ?? {}
  // The section about the matrix has already named these.
  const isTold = new Set([file, ...becomesCovered])
  const quiet = report.unmapped.filter((path) => !asks.has(path) && (whole || !isTold.has(path)))
  // With no feature touched, files that need none aren't worth a mention.
  const rest = report.features.length + asks.size > 0 || whole ? quiet : []
  return [
    ...fileSets(report).flatMap((set) => {
      const names = set.features.map((feature) => pen.strong(pen.text(nameOf(feature, report))))
      return [names.join(', '), list([...facts(set, report, pen), ...fileItems(set, room)], room.items)]
    }),
    ...(rest.length > 0 ? ['**No feature**', list(rest, room.items, mdCode)] : []),
    ...(contentNotChecked.length > 0
      ? [
          `**Not searched for** ${mdCode('content')}, because the changed lines are unknown`,
          list(contentNotChecked, room.items, mdCode),
        ]
      : []),
  ]
}

/** Notes, sunsets and the rules that applied: each once, with the features' names where they differ. */
function facts({ features }: FileSet, report: CheckReport, pen: Pen): string[] {
  const said = features.flatMap((feature) => {
    const note = feature.notes === undefined ? [] : [{ label: 'Note: ', fact: pen.note(feature.notes) }]
    const others = [sunsetSentence(feature, pen), ...feature.because.map(({ rule }) => RULES[rule] ?? '')]
    return [...note, ...others.filter(Boolean).map((fact) => ({ label: '', fact }))].map((one) => ({ ...one, feature }))
  })
  return [...groupBy(said, ({ fact }) => fact)].map(([fact, of]) => {
    if (of.length === features.length) return of[0]!.label + fact
    return `${of.map(({ feature }) => pen.text(nameOf(feature, report))).join(', ')}: ${fact}`
  })
}

/** Rules that change an outcome without asking the author for anything. */
const RULES: Partial<Record<string, string>> = {
  tentative: 'The level is under review, so this counts one step milder.',
  'content-only': 'Files belong to it by what their changed lines say, not by their path, so this only warns.',
}

function fileItems({ byPattern }: FileSet, room: Room): string[] {
  let left = room.files
  return [...byPattern].map(([pattern, files]) => {
    const shown = listUpTo(files, Math.max(left, 0), fileLine)
    left -= files.length
    // A pattern that is just the path adds nothing.
    if (files.length === 1 && files[0]!.path === pattern) return shown[0]!
    return [`by ${mdCode(pattern)}`, ...shown.map((file) => `  - ${file}`)].join('\n')
  })
}

function fileLine({ path, previousPath, status, submodule }: ReportFile): string {
  const name = previousPath === undefined ? mdCode(path) : `${mdCode(previousPath)} to ${mdCode(path)}`
  const words = [...(submodule ? ['submodule'] : []), ...(status === 'modified' ? [] : [status])]
  return words.length > 0 ? `${name} (${words.join(', ')})` : name
}

/** Files that still need a feature, for whoever maintains the matrix. Empty if there are none. */
export function maintainerBlocks(scene: Scene): string[] {
  const { report, context, room } = scene
  const { toMap } = report
  if (toMap.length === 0) return lookAlikeBlocks(scene)
  const edit = matrixUrl(context, report.preview, 'edit')
  const file = edit === undefined ? mdCode(context.matrixPath) : mdLink(context.matrixPath, edit)
  const [it, need] = toMap.length === 1 ? ['it', 'it needs'] : ['them', 'they need']
  return [
    `No feature covers ${toMap.length === 1 ? 'this file' : 'these files'}: add ${it} to the ${mdCode('paths')} of one in ` +
      `${file}, or to ${mdCode('unmapped.ignore')} where ${need} none.`,
    list(toMap, room.items, mdCode),
    ...lookAlikeBlocks(scene),
    ...suggestionBlocks(report),
  ]
}

function lookAlikeBlocks({ report: { lookAlikes }, context, room }: Scene): string[] {
  const pen = markdownPen(context)
  if (lookAlikes.length === 0) return []
  return [
    'A pattern may look right and still not match:',
    list(lookAlikes, room.items, (one) => lookAlikeSentence(one, pen)),
  ]
}

/** Lines to paste, marked as guesses. */
function suggestionBlocks({ suggestions }: CheckReport): string[] {
  if (suggestions.length === 0) return []
  return [
    'Perhaps like this:',
    list(suggestions, suggestions.length, (one) =>
      one.kind === 'row'
        ? `a row of its own in **${mdText(one.category)}**, like the folders next to it: ${mdCode(
            `- {name: ${JSON.stringify(one.name)}, level: experimental, maintainers: [], paths: [${JSON.stringify(one.pattern)}]}`,
          )}`
        : `in the ${mdCode('paths')} of **${mdText(one.feature.name)}**, which most files next to it belong to: ${mdCode(`- ${JSON.stringify(one.pattern)}`)}`,
    ),
  ]
}

/** The fold's title, which people read without opening it. */
export function foldTitle(report: CheckReport): string {
  const { toMap, contentNotChecked } = report
  return [
    ...(report.features.length > 0 ? ['Files and notes'] : toMap.length > 0 ? [] : ['Files']),
    ...(toMap.length > 0 ? [`For maintainers: ${count(toMap.length, 'file')} without a feature`] : []),
    ...(toMap.length === 0 && report.lookAlikes.length > 0 ? ['For maintainers: a pattern with other characters'] : []),
    ...(contentNotChecked.length > 0 ? [`${count(contentNotChecked.length, 'file')} not searched`] : []),
  ].join(' · ')
}

/** What the levels of the touched features mean, in the matrix's order. */
export function levelMeanings(report: CheckReport): string {
  const touched = new Set(report.features.map(({ level }) => level))
  return [...report.levels.values()]
    .filter(({ id }) => touched.has(id))
    .map(({ title, meaning }) => `- **${mdText(title)}:** ${mdText(meaning)}`)
    .join('\n')
}
