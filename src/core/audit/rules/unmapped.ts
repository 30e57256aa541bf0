// Files that no feature covers, as one finding per folder.
import { count } from '../../text/words.ts'
import type { UnmappedFolder } from '../unmapped-folders.ts'
import type { AuditInput } from '../audit-input.ts'
import type { Rule } from './rule.ts'
import { featuresById } from '../../matrix/model.ts'

export const unmapped: Rule<AuditInput & { coverage: { folders: readonly UnmappedFolder[] } }> = {
  code: 'unmapped',
  severity: 'note',
  meaning: 'Files belong to no feature.',
  needs: 'files',
  find: ({ matrix, coverage: { folders } }) => {
    const byId = featuresById(matrix.features)
    return folders.map(({ path, files, whole, suggest }) => ({
      message: `${count(files, 'file')} ${path === './' ? 'at the root' : `in ${path}`} ${files === 1 ? 'belongs' : 'belong'} to no feature`,
      fix: `${whole ? `Add ${path} to the paths` : 'Add them to the paths'} of ${
        suggest === null ? 'a feature' : `${byId.get(suggest)!.name} (${suggest})`
      }, or to unmapped.ignore.`,
      at: ['unmapped'],
      subject: path,
    }))
  },
}
