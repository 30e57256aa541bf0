// The JSON of a check and of explain. Its shape is public and described by the JSON Schemas in schema/.
import { namesWithout } from '../../maintainer.ts'
import type { CheckReport, Point } from '../../check/report.ts'
import type { FeatureChange, MatrixDiff } from '../../matrix/diff.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import type { Hit } from '../../paths/feature-map.ts'

/** A value for JSON.stringify. The same input always gives the same bytes. */
export function checkJson(report: CheckReport): object {
  return {
    version: 1,
    base: pointJson(report.base),
    head: pointJson(report.head),
    baseBehind: report.base?.behind ?? null,
    verdict: report.verdict,
    complete: report.complete,
    features: report.features.map((feature) => ({
      id: feature.id,
      category: feature.category,
      name: feature.name,
      level: feature.level,
      tentative: feature.tentative,
      ...(feature.accepts && { accepts: feature.accepts }),
      change: feature.change,
      outcome: feature.outcome,
      maintainers: feature.maintainers,
      planned: feature.planned,
      checks: feature.checks,
      files: feature.files.map(({ path, previousPath, status, pattern }) => ({
        path,
        ...(previousPath !== undefined && { previous_path: previousPath }),
        status,
        pattern,
      })),
      because: feature.because,
      emptied: feature.emptied,
    })),
    unmapped: report.unmapped,
    unmappedOutcome: report.unmappedOutcome,
    levelChanges: report.levelChanges.map(({ id, name, category, change, isNew, title, missing, files, outcome }) => ({
      ...{ id, name, category, change, isNew, title, missing, files, outcome },
    })),
    contentNotChecked: report.contentNotChecked,
    problems: report.problems,
    override: report.override,
    preview: report.preview,
    baseFaults: report.baseFaults,
    toMap: report.toMap,
    mappedByHead: report.mappedByHead,
    suggestions: report.suggestions,
    lookAlikes: report.lookAlikes,
    matrixChange: report.matrixChange && {
      ...report.matrixChange,
      diff: report.matrixChange.diff && matrixDiffJson(report.matrixChange.diff),
    },
  }
}

const pointJson = (point: Point | null) => point && { ref: point.ref, sha: point.sha }

/** A comparison of two matrices as a check shows it: a list for each kind of change, features by name. */
function matrixDiffJson({ before, after, features, matrix }: MatrixDiff): object {
  const named = ({ id, name, category }: FeatureChange) => ({ id, name, category })
  const mark = (file: Matrix, { level, tentative }: Feature) => ({
    level,
    title: file.levels.get(level)!.title,
    tentative,
  })
  const pairs = features.flatMap((change) =>
    change.before && change.after ? [{ change, was: change.before, now: change.after }] : [],
  )
  const having = (...keys: string[]) => pairs.filter(({ change }) => change.keys.some((key) => keys.includes(key)))
  return {
    added: features.filter((change) => change.before === null).map(named),
    removed: features.filter((change) => change.after === null).map(named),
    renamed: having('name').map(({ change, was }) => ({ ...named(change), from: was.name })),
    levels: having('level', 'tentative').map(({ change, was, now }) => ({
      ...named(change),
      direction: change.changes.find((word) => word === 'raised' || word === 'lowered') ?? null,
      from: mark(before, was),
      to: mark(after, now),
    })),
    maintainers: having('maintainers').map(({ change, was, now }) => ({
      ...named(change),
      added: namesWithout(now.maintainers, was.maintainers),
      removed: namesWithout(was.maintainers, now.maintainers),
    })),
    paths: having('paths', 'exclude', 'content', 'cross-cutting').map(({ change }) => named(change)),
    rules: [...new Set(matrix.map(({ path }) => path[0]!))],
    features: features.map((change) => ({ ...named(change), changes: change.changes, keys: change.keys })),
    keys: matrix.map(({ key, before, after }) => ({ key, before: before ?? null, after: after ?? null })),
  }
}

/** A check's JSON with the number of its pull request, for reports about several. */
export function judgedAgainJson(pullRequest: number, report: CheckReport): object {
  return { pullRequest, ...checkJson(report) }
}

/** One entry of explain. */
export function explainJson(path: string, hits: readonly Hit[]): object {
  return {
    path,
    features: hits.map(hitJson),
  }
}

/** A feature and the pattern by which a path belongs to it. */
export const hitJson = ({ feature, pattern }: Hit): object => ({ ...featureJson(feature), pattern })

/** What every list says about a feature. */
export function featureJson({ id, category, name, level, tentative, maintainers }: Feature): object {
  return { id, category, name, level, tentative, maintainers }
}
