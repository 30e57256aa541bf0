// What the playground says about a matrix and a change: from two texts to the comment, with the same core as the check. Pure; the
// caller limits the time by stopping it from outside.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { lintMatrix } from '../../core/audit/lint.ts'
import { judge } from '../../core/check/judge.ts'
import { buildReport } from '../../core/check/build-report.ts'
import type { CheckReport } from '../../core/check/report.ts'
import type { Finding, Severity } from '../../core/finding.ts'
import { parseMatrix } from '../../core/matrix/parse.ts'
import { isPlanned, type Outcome } from '../../core/matrix/model.ts'
import { mapChanges } from '../../core/paths/map-changes.ts'
import { compileMatrix, type FeatureMap } from '../../core/paths/feature-map.ts'
import { renderComment, shouldComment } from '../../core/render/check/markdown.ts'
import { levelTitle } from '../../core/render/words.ts'
import { readPastedChanges } from './pasted-changes.ts'

export interface Trial {
  /** The text of matrix.yaml. */
  matrix: string
  /** A diff, name-status, JSON lines, or paths, one per line. */
  changes: string
  /** `YYYY-MM-DD`, to judge sunsets by. */
  today: string
}

export interface Remark {
  where: 'matrix' | 'changes'
  /** 1-based. */
  line: number
  severity: Severity
  message: string
  fix?: string
}

export interface PathReason {
  path: string
  /** Whether a file at this path needs no feature. */
  isIgnored: boolean
  features: { name: string; category: string; level: string; maintainers: string[]; pattern: string }[]
}

export interface Answer {
  /** Faults of both texts and lint's findings, in the order of their lines. */
  remarks: Remark[]
  /** Missing if one of the texts has a fault. */
  result?: {
    verdict: Outcome
    /** Markdown. */
    comment: string
    /** The same as raw HTML, to be shown only through `safe-html.ts`. */
    html: string
    /** Whether the action would write the comment by default. */
    isWritten: boolean
    paths: PathReason[]
  }
}

/** Never throws because of the texts. Does not limit the time that the matrix's regular expressions take. */
export function tryMatrix({ matrix: text, changes, today }: Trial): Answer {
  const { value: matrix, findings } = parseMatrix(text, 'matrix.yaml')
  const { value: changeSet, faults } = readPastedChanges(changes)
  const remarks = [
    ...findings.map(remarkOf),
    ...(matrix ? lintMatrix(matrix, { today }).findings.map(remarkOf) : []),
    ...faults.map(({ line, message }): Remark => ({ where: 'changes', line, severity: 'error', message })),
  ]
  if (!matrix || !changeSet) return { remarks }
  const map = compileMatrix(matrix)
  const mapping = mapChanges(map, changeSet)
  const judgement = judge(matrix, mapping, { failOn: [] })
  const report = buildReport({ matrix, mapping, judgement, failOn: [] })
  const comment = renderComment(report, { matrixPath: 'matrix.yaml', server: 'https://github.com' })
  const paths = changeSet.changes.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [previousPath, path],
  )
  return {
    remarks,
    result: {
      verdict: report.verdict,
      comment,
      html: micromark(comment, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
      }),
      isWritten: shouldComment(report, 'always'),
      paths: [...new Set(paths)].map((path) => reasonOf(map, path, report)),
    },
  }
}

const remarkOf = ({ line, severity, message, fix }: Finding): Remark => ({
  where: 'matrix',
  ...{ line, severity, message, fix },
})

/** The features whose patterns match the path, then those that only match its changed lines. */
function reasonOf(map: FeatureMap, path: string, report: CheckReport): PathReason {
  const hits = map.featuresOf(path).map(({ feature, pattern }) => ({ ...feature, pattern }))
  const byContent = report.features.flatMap((feature) => {
    const file = feature.files.find((one) => one.path === path && one.pattern.startsWith('content:'))
    return file ? [{ ...feature, pattern: file.pattern }] : []
  })
  return {
    path,
    isIgnored: map.isIgnored(path),
    features: [...hits, ...byContent].map((feature) => ({
      name: feature.name,
      category: feature.category,
      level: levelTitle(feature, map.matrix.levels),
      maintainers: feature.maintainers.map((name) => (isPlanned(map.matrix, name) ? `${name} (planned)` : name)),
      pattern: feature.pattern,
    })),
  }
}
