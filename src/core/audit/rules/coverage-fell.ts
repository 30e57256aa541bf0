// Finds that coverage fell since an earlier report, by how much, and in which folders.
import { count, listing } from '../../text/words.ts'
import { coveragePercent, type Coverage, type FileCounts } from '../coverage.ts'
import type { BaselineCoverage } from '../baseline.ts'
import { rollUpFolders } from '../unmapped-folders.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Rule } from './rule.ts'

export interface CoverageFellInput extends AuditInput {
  coverage: Coverage
  before: BaselineCoverage
}

/** More of them are counted. */
const MAX_FOLDERS = 3

/** Shares are compared exactly, so that a slow fall is found too. */
export const coverageFell: Rule<CoverageFellInput> = {
  code: 'coverage-fell',
  severity: 'warning',
  meaning: 'A smaller share of files belongs to features than in the baseline.',
  allowable: false,
  needs: 'baseline',
  find: ({ matrix, coverage, before, survey }) => {
    const [now, then] = [shareOf(coverage), shareOf(before)]
    // With nothing to map, everything is mapped.
    if (now.open === 0 || now.mapped * Math.max(then.open, 1) >= (then.open === 0 ? 1 : then.mapped) * now.open)
      return []
    const known = new Set(before.unmapped)
    const fresh = coverage.unmapped.filter((path) => !known.has(path))
    const folders = rollUpFolders({ ...survey, unmapped: fresh }, matrix.features)
    const named = folders.slice(0, MAX_FOLDERS).map(({ path, files }) => `${files} in ${path}`)
    const left = folders.length - named.length
    const where =
      fresh.length > 0
        ? `${count(fresh.length, 'more file')} without a feature: ${listing([...named, ...(left > 0 ? [`more in ${count(left, 'folder')}`] : [])])}`
        : 'files with a feature are gone'
    const text = ({ mapped, open }: Share, percent: number) => `${percent} % (${mapped} of ${open})`
    return [
      {
        message: `the share of files with a feature fell from ${text(then, coveragePercent(before))} to ${text(now, coveragePercent(coverage))}; ${where}`,
        fix: 'Add the folders to the paths of a feature, or to unmapped.ignore.',
        at: ['unmapped'],
        subject: `${then.mapped}/${then.open} ${now.mapped}/${now.open}`,
      },
    ]
  },
}

interface Share {
  mapped: number
  open: number
}

const shareOf = ({ files, mapped, ignored }: FileCounts): Share => ({
  mapped,
  open: files - ignored,
})
