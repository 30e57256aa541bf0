// Files that follow from others: written, or with `--check` only compared.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const isChecking = process.argv.includes('--check')

/** Says what is wrong, and ends the script red. */
export function complain(message) {
  console.error(message)
  process.exitCode = 1
}

/** `files` are texts by path. `stale` says of one that differs what to do about it. */
export function writeFiles(files, stale) {
  for (const [path, text] of files)
    if (!isChecking) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) complain(`${path} ${stale}`)
}
