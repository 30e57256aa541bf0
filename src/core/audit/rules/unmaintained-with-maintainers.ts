// Features that are Not maintained or Obsolete, but have maintainers.
import { isMaintained, plannedMaintainers } from '../../matrix/model.ts'
import { listing } from '../../text/words.ts'
import { levelOf, type LintInput, type Rule } from './rule.ts'

/** Planned teams don't count as maintainers here. */
export const unmaintainedWithMaintainers: Rule<LintInput> = {
  code: 'unmaintained-with-maintainers',
  severity: 'warning',
  meaning: 'A feature is Not maintained or Obsolete, but has maintainers.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.level === 'not-maintained' || feature.level === 'obsolete')
      .filter((feature) => isMaintained(matrix, feature))
      .map((feature) => {
        const planned = plannedMaintainers(matrix, feature)
        const present = [...new Set(feature.maintainers)].filter((name) => !planned.includes(name))
        return {
          feature,
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but ${listing(present)} ${present.length > 1 ? 'maintain' : 'maintains'} it`,
          fix: 'Ask them: raise the level if they look after it, remove them if they do not.',
          at: ['level'],
        }
      }),
}
