// Where the matrix is that judges a range of commits: a file in commits, not on disk.
import { isAbsolute, join, resolve } from 'node:path'
import type { ChangeSource, MatrixPlace } from '../engine/ports.ts'
import { isCommitted } from '../git/file-at.ts'
import { MATRIX_FILE, describeMissing, exists, placeInRepository } from './discovery.ts'
import { readInput } from './files.ts'
import type { Io } from './io.ts'

export interface Asked {
  /** `--matrix`; missing: the file of the usual name in the root. */
  matrix: string | undefined
  /** The repository's top folder. */
  root: string
  source: ChangeSource
  /** Where it was looked for: follows "there is no matrix.yaml" in the message. */
  where: string
  /** Whether a file that no commit has is shown as a preview. */
  untracked?: boolean
}

/**
 * The file that `--matrix` names, from the current folder or from the root, as it is at the base. Undefined if it lies
 * outside of the repository: it has no base then.
 */
export async function findCommitted(io: Io, asked: Asked): Promise<MatrixPlace | undefined> {
  const { matrix, root, where } = asked
  const path = matrix === undefined ? MATRIX_FILE : await findPath(io, { ...asked, matrix })
  if (path === undefined) return undefined
  const missing = await describeMissing(where, root, path)
  const onDisk = join(root, path)
  const untracked = async () => {
    if (!(await exists(onDisk)) || (await isCommitted(root, path))) return undefined
    io.stderr(`Note: ${path} is not committed yet, so this is a preview with the file on disk.\n`)
    return readInput(io, onDisk, path)
  }
  const notAdded = `there is no ${path} ${where}, and these changes don't add it: if it was deleted there on purpose, merge that into your branch; otherwise name a base that has it with --base, or use the file on disk with --matrix-from disk`
  return { kind: 'at-base', path, missing, ...(asked.untracked && { untracked, notAdded }) }
}

async function findPath(io: Io, { matrix, root, source }: Asked & { matrix: string }): Promise<string | undefined> {
  if (matrix === '-') return undefined
  const files = [resolve(io.cwd, matrix), ...(isAbsolute(matrix) ? [] : [resolve(root, matrix)])]
  for (const file of files) if (await exists(file)) return placeInRepository(file, root)
  const paths = (await Promise.all(files.map((file) => placeInRepository(file, root)))).filter(
    (path) => path !== undefined,
  )
  for (const path of paths)
    for (const side of ['base', 'head'] as const) if (await source.findFile(side, path)) return path
  return paths[0]
}
