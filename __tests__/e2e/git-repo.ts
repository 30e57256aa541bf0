// Real git repositories in temporary folders, free of the machine's configuration.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** No user's or system's settings, no prompts, the same author and dates. */
export const GIT_ENVIRONMENT: Record<string, string> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.org',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.org',
}

export type Files = Record<
  string,
  string | Buffer | { link: string } | { executable: string } | { submodule: string } | null
>

export interface GitRepository {
  folder: string
  /** Runs git there and returns its output, trimmed at the end. */
  git: (...args: string[]) => string
  /** Writes the files (null deletes), commits all of them and returns the commit's sha. */
  commit: (files: Files, options?: { message?: string; date?: string }) => string
  write: (files: Files) => void
  remove: () => void
}

/** A new repository with branch `main` and no commit. */
export function createGitRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'support-matrix-repo-'))
  const run = (args: string[], env: Record<string, string> = {}): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: folder, ...GIT_ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trimEnd()
  const write = (files: Files): void => {
    for (const [path, value] of Object.entries(files)) {
      const file = join(folder, path)
      rmSync(file, { force: true, recursive: true })
      // `git add` alone keeps a submodule whose folder is another one's now.
      if (value === null) run(['update-index', '--force-remove', path])
      if (value === null) continue
      mkdirSync(dirname(file), { recursive: true })
      if (typeof value === 'string' || Buffer.isBuffer(value)) writeFileSync(file, value)
      else if ('link' in value) symlinkSync(value.link, file)
      else if ('submodule' in value) {
        mkdirSync(file)
        run(['update-index', '--add', '--cacheinfo', `160000,${value.submodule},${path}`])
      } else {
        writeFileSync(file, value.executable)
        chmodSync(file, 0o755)
      }
    }
  }
  run(['init', '--quiet', '--initial-branch=main'])
  return {
    folder,
    git: (...args) => run(args),
    write,
    commit: (files, { message = 'Change something', date = '2026-11-02T09:00:00Z' } = {}) => {
      write(files)
      run(['add', '--all'])
      run(['commit', '--quiet', '--allow-empty', `--message=${message}`], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      })
      return run(['rev-parse', 'HEAD'])
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
