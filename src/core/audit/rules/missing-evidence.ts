// Documents (`missing-docs`) and CI files (`missing-ci`) that a feature names as evidence for its level, but that don't exist.
import { suggestPattern } from '../../paths/suggest-pattern.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Found, Rule } from './rule.ts'

/** A folder counts as well as a file. */
export const missingDocs: Rule<AuditInput> = {
  code: 'missing-docs',
  severity: 'warning',
  meaning: 'A document that a feature names is not in the repository.',
  needs: 'files',
  find: (input) => missing(input, 'docs'),
}

export const missingCi: Rule<AuditInput> = {
  code: 'missing-ci',
  severity: 'warning',
  meaning: 'A CI file that a feature names is not in the repository.',
  needs: 'files',
  find: (input) => missing(input, 'ci'),
}

function missing({ matrix, tree, followed }: AuditInput, key: 'docs' | 'ci'): Found[] {
  const exists = (path: string) => tree.hasFile(path) || tree.hasFolder(path.replace(/(?<!\/)\/+$/, ''))
  return matrix.features.flatMap((feature) =>
    feature[key].flatMap((path, index) => {
      if (exists(path)) return []
      const pattern = suggestPattern(path, tree, followed?.moves)?.pattern
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
