// Documents (`missing-docs`) and CI files (`missing-ci`) that a feature names as evidence for its level, but that don't exist.
import { createSuggester } from '../../paths/suggest-pattern.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Found, Kind, Rule } from './rule.ts'

export const missingDocs = missing('docs', {
  code: 'missing-docs',
  meaning: 'A document that a feature names is not in the repository.',
})

export const missingCi = missing('ci', {
  code: 'missing-ci',
  meaning: 'A CI file that a feature names is not in the repository.',
})

/** A folder counts as well as a file. */
function missing(key: 'docs' | 'ci', kind: Pick<Kind, 'code' | 'meaning'>): Rule<AuditInput> {
  return { ...kind, severity: 'warning', needs: 'files', find: (input) => findMissing(input, key) }
}

function findMissing({ matrix, tree, followed }: AuditInput, key: 'docs' | 'ci'): Found[] {
  const exists = (path: string) => tree.hasFile(path) || tree.hasFolder(path.replace(/(?<!\/)\/+$/, ''))
  const suggest = createSuggester(tree)
  return matrix.features.flatMap((feature) =>
    feature[key].flatMap((path, index) => {
      if (exists(path)) return []
      const pattern = suggest(path)(followed?.moves)?.pattern
      const suggestion = pattern !== undefined && exists(pattern) ? pattern : undefined
      const removed = followed?.removed.get(path)
      return {
        feature,
        message: `${path}, named by ${feature.name} as ${key === 'docs' ? 'its documentation' : 'its CI'}, is not in the repository${
          removed && !suggestion ? `; it was removed on ${removed.date} (${removed.sha.slice(0, 10)})` : ''
        }`,
        fix: suggestion
          ? `Write ${suggestion}.`
          : `Write its new path, or remove it and check whether the level is still right.`,
        at: [key, index],
        subject: path,
      }
    }),
  )
}
