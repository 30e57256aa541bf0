// Writes files so that a reader finds the old one or the new one, never half of it.
import {
  access,
  constants,
  lstat,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { joinPieces } from './core/text/json-pieces.ts'
import { WriteError } from './engine/errors.ts'
import { reasonOf } from './system-errors.ts'

/**
 * The text, or its pieces, as the file's whole content: a temporary file beside it, then a rename. A link stays a link, a mode stays, and a folder
 * that is missing is made. Anything but a plain file (a pipe, a device) is written to directly. Throws `WriteError`; `name` is what
 * the message calls the file.
 */
export async function writeWhole(path: string, content: string | Iterable<string>, name = path): Promise<void> {
  const pieces = typeof content === 'string' ? [content] : joinPieces(content)
  try {
    const target = await followLinks(path)
    const present = await stat(target).catch(() => undefined)
    if (present && !present.isFile()) {
      await writeFile(target, pieces)
      return
    }
    if (present) await access(target, constants.W_OK)
    else if (target === resolve(path)) await mkdir(dirname(target), { recursive: true })
    await replace(target, pieces, present?.mode)
  } catch (error) {
    throw new WriteError(`${name} can't be written: ${reasonOf(error)}`, { cause: error })
  }
}

/** The file that a link leads to, which need not exist yet. */
async function followLinks(path: string): Promise<string> {
  let target = resolve(path)
  // As many as Linux follows.
  for (let links = 0; links < 40; links++) {
    const found = await lstat(target).catch(() => undefined)
    if (!found?.isSymbolicLink()) return found ? await realpath(target) : target
    target = resolve(dirname(target), await readlink(target))
  }
  return realpath(target) // which fails: they lead in a circle
}

async function replace(target: string, pieces: Iterable<string>, mode: number | undefined): Promise<void> {
  // Loaded only where something is written.
  const { randomBytes } = await import('node:crypto')
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', mode ?? 0o666)
    try {
      await writeFile(file, pieces)
      // The mode that `open` was given is cut by the process's mask.
      if (mode !== undefined) await file.chmod(mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}
