// diff: what changed between two matrices, each a file or the matrix of a commit.
import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import { diffMatrices } from '../core/matrix/diff.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { diffJson } from '../core/render/diff/json.ts'
import { renderDiffMarkdown } from '../core/render/diff/markdown.ts'
import { renderDiffText } from '../core/render/diff/text.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { readMatrix } from '../engine/matrix.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import { findFileAt } from '../git/file-at.ts'
import { isRepository } from '../git/files.ts'
import { adviseOnShallow } from '../git/range.ts'
import { resolveCommit } from '../git/resolve-commit.ts'
import { MATRIX_FILE, OTHER_PLACE, exists, findRoot } from './discovery.ts'
import { readInput } from './files.ts'
import type { DIFF_FORMATS } from './formats.ts'
import type { Io } from './io.ts'
import { jsonTextPieces } from './json-text.ts'

export interface DiffOptions {
  /** The matrix's path in commits. */
  matrix?: string
  repo?: string
  title?: string
  all?: boolean
  format: (typeof DIFF_FORMATS)[number]
}

/** Throws the classes of `errors.ts`. */
export async function diffCommand([old, now]: [string, string], options: DiffOptions, io: Io): Promise<number> {
  const { format, title, all = false } = options
  if (format === 'json' && title !== undefined)
    throw new UsageError('--title is for text and markdown; leave it out with --format json')
  const [before, after] = [await readSide(old, options, io), await readSide(now, options, io)]
  const names = { old, new: now, title }
  await io.writeOut(
    renderWithinLimit(() => {
      const diff = diffMatrices(before, after)
      if (format === 'json') return jsonTextPieces(diffJson(diff, names), 2)
      if (format === 'markdown') return [renderDiffMarkdown(diff, { ...names, all })]
      return [renderDiffText(diff, { ...names, all, paint: createColors(io.colour) })]
    }),
  )
  return EXIT.fine
}

/** An existing file; else the matrix at the commit that it names, alone or before a colon and a path. */
async function readSide(name: string, options: DiffOptions, io: Io): Promise<Matrix> {
  if (await exists(resolve(io.cwd, name))) return readMatrix(await readInput(io, name), name)
  const folder = resolve(io.cwd, options.repo ?? '.')
  // Commits need no work tree.
  const root = (await findRoot(io, options.repo)) ?? ((await isRepository(folder)) ? folder : undefined)
  if (root === undefined)
    throw new UsageError(
      `${JSON.stringify(name)} is not a file, and ${folder} is not in a git repository where it could be a commit; name one with --repo`,
    )
  const whole = await resolveCommit(root, name)
  if (whole !== undefined) return readAt({ root, commit: whole, name, path: options.matrix ?? MATRIX_FILE })
  const colon = name.indexOf(':')
  const ref = colon > 0 ? name.slice(0, colon) : name
  const commit = colon > 0 ? await resolveCommit(root, ref) : undefined
  if (commit !== undefined) return readAt({ root, commit, name: ref, path: name.slice(colon + 1) })
  throw new UsageError(
    `${JSON.stringify(ref)} is neither a file nor a commit in ${root}; if it is a tag or branch of the remote, get it with \`git fetch --tags\`${await adviseOnShallow(root)}`,
  )
}

interface Place {
  root: string
  commit: string
  /** As it was asked for. */
  name: string
  /** From the repository's root. */
  path: string
}

async function readAt({ root, commit, name, path }: Place): Promise<Matrix> {
  const bytes = await findFileAt(root, commit, path)
  if (bytes) return readMatrix(bytes, `${name}:${path}`)
  const isElsewhere = path === MATRIX_FILE && (await findFileAt(root, commit, OTHER_PLACE)) !== undefined
  const fix = isElsewhere
    ? `${OTHER_PLACE} is there, name it as ${name}:${OTHER_PLACE}`
    : `name the matrix as ${name}:PATH, from the repository's root`
  throw new UsageError(`there is no ${path} at ${name}: ${fix}`)
}
