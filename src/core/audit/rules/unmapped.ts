// Files that no feature covers, as one finding per folder.
import { count } from '../../text/words.ts'
import type { UnmappedFolder } from '../unmapped-folders.ts'
import type { AuditInput } from '../audit-input.ts'
import { foundAtLarge, type Rule } from './rule.ts'

export const unmapped: Rule<AuditInput & { coverage: { folders: readonly UnmappedFolder[] } }> = {
  code: 'unmapped',
  severity: 'note',
  meaning: 'Files belong to no feature.',
  needs: 'files',
  find: ({ matrix, coverage: { folders } }) => {
    const names = new Map(matrix.features.map((feature) => [feature.id, feature.name]))
    return folders.map(({ path, files, whole, suggest }) =>
      foundAtLarge(matrix, {
        message: `${count(files, 'file')} ${path === './' ? 'at the root' : `in ${path}`} ${files === 1 ? 'belongs' : 'belong'} to no feature`,
        fix: `${whole ? `Add ${path} to the paths` : 'Add them to the paths'} of ${
          suggest === null ? 'a feature' : `${names.get(suggest)!} (${suggest})`
        }, or to unmapped.ignore.`,
        at: ['unmapped'],
        subject: path,
      }),
    )
  },
}
