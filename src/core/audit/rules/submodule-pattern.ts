// Patterns that name a submodule or something inside one. Git lists a submodule as one path, without the files below it.
import { isSubmodule, plainPath } from '../../paths/submodule.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Rule } from './rule.ts'

/** Tells the path of the submodule that a pattern begins with. A pattern for a folder above doesn't count. */
export function createSubmoduleLookup(files: readonly string[]): (pattern: string) => string | undefined {
  const submodules = files.filter(isSubmodule)
  return (pattern) => {
    const path = submodules.find((submodule) => pattern.startsWith(submodule))
    return path === undefined ? undefined : plainPath(path)
  }
}

export const submodulePattern: Rule<AuditInput> = {
  code: 'submodule-pattern',
  severity: 'note',
  meaning: 'A pattern names a submodule, and git only knows its commit, not its files.',
  needs: 'files',
  find: ({ matrix, repository }) => {
    const submoduleOf = createSubmoduleLookup(repository.files)
    return matrix.features.flatMap((feature) =>
      feature.paths.flatMap((pattern, index) => {
        const submodule = submoduleOf(pattern)
        if (submodule === undefined) return []
        const isInside = ![`${submodule}/`, `${submodule}/**`].includes(pattern)
        return {
          feature,
          message: isInside
            ? `${pattern} of ${feature.name} is inside the submodule ${submodule}, whose files this repository doesn't have`
            : `${pattern} of ${feature.name} is a submodule: only a change of its commit belongs to the feature`,
          fix: isInside
            ? `Write ${submodule}/ to mean the submodule as a whole.`
            : 'Nothing, if that is meant; changes inside it are judged in its own repository.',
          at: ['paths', index],
          subject: pattern,
        }
      }),
    )
  },
}
