// Runs dist/cli.js as a person's shell does, in a given folder.
import { join } from 'node:path'
import { GIT_ENVIRONMENT } from './git-repo.ts'
import { ROOT } from './run-action.ts'
import { runNode } from './run-node.ts'
import type { Finished } from './run-node.ts'

export async function runCli(
  args: readonly string[],
  options: { cwd: string; stdin?: string; env?: Record<string, string> },
): Promise<Finished> {
  const { cwd, stdin, env = {} } = options
  return runNode({
    file: join(ROOT, 'dist/cli.js'),
    args,
    cwd,
    ...(stdin !== undefined && { stdin }),
    env: { PATH: process.env.PATH ?? '', HOME: cwd, NO_COLOR: '1', ...GIT_ENVIRONMENT, ...env },
  })
}
