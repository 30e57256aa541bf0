// Files that no feature covers, as findings: one for each folder of the roll-up.
import { count } from '../../text/words.ts'
import type { Coverage } from '../coverage.ts'
import type { AuditInput } from '../input.ts'
import { foundAtLarge } from './rule.ts'
import type { Found } from './rule.ts'

export function unmappedFindings(
  { matrix }: Pick<AuditInput, 'matrix'>,
  { folders }: Pick<Coverage, 'folders'>,
): Found[] {
  const names = new Map(matrix.features.map((feature) => [feature.id, feature.name]))
  return folders.map(({ path, files, whole, suggest }) =>
    foundAtLarge(matrix, {
      code: 'unmapped',
      message: `${count(files, 'file')} ${path === './' ? 'at the root' : `in ${path}`} ${files === 1 ? 'belongs' : 'belong'} to no feature`,
      fix: `${whole ? `Add ${path} to the paths` : 'Add them to the paths'} of ${
        suggest === null ? 'a feature' : `${names.get(suggest)!} (${suggest})`
      }, or to unmapped.ignore.`,
      at: ['unmapped'],
      subject: path,
    }),
  )
}
