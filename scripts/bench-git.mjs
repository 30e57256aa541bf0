// Which commands of git a run starts, and how long these take by themselves.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './bench-process.mjs'

/** Runs `work` with a git in the path that notes each call, and returns the calls. */
export async function recordGit({ home, work }) {
  const [bin, log] = [join(home, 'bin'), join(home, 'git.log')]
  mkdirSync(bin, { recursive: true })
  const real = process.env.PATH.split(':').map((folder) => join(folder, 'git'))
  const note = `printf '%s\\037' "$PWD" "$@" >>'${log}'; printf '\\036' >>'${log}'`
  const find = real.map((path) => `[ -x '${path}' ] && exec '${path}' "$@"`).join('\n')
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${note}\n${find}\n`)
  chmodSync(join(bin, 'git'), 0o755)
  writeFileSync(log, '')
  await work({ PATH: `${bin}:${process.env.PATH}` })
  const calls = readFileSync(log, 'utf8').split('\x1e').filter(Boolean)
  return calls.map((call) => {
    const [cwd, ...args] = call.split('\x1f').slice(0, -1)
    return { cwd, args }
  })
}

/** Starts all of them at once, and ends with the last. */
export async function runTogether(commands) {
  const started = performance.now()
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_FLUSH: '0', LC_ALL: 'C', TZ: 'UTC' }
  await Promise.all(commands.map(({ cwd, args }) => runProgram('git', args, { cwd, env })))
  return { ms: performance.now() - started, cpu: NaN, mb: NaN, code: 0, errors: '' }
}
