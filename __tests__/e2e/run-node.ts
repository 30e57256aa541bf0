// Starts Node with a built file and collects what it says; knows nothing of actions.
import { spawn } from 'node:child_process'

export interface Finished {
  /** Undefined where the time limit ended it. */
  code: number | undefined
  stdout: string
  stderr: string
  milliseconds: number
}

/** Runs `node file …args`; the environment is exactly `env`. Ends the process after `timeLimit` milliseconds. */
export async function runNode(options: {
  file: string
  args?: readonly string[]
  env: Record<string, string>
  cwd: string
  stdin?: string
  timeLimit?: number
}): Promise<Finished> {
  const { file, args = [], env, cwd, stdin = '', timeLimit = 120_000 } = options
  const started = performance.now()
  const child = spawn(process.execPath, [file, ...args], { env, cwd, stdio: 'pipe' })
  const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A program that doesn't read its input closes it early; what it says is what counts.
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString('utf8')) as [string, string]
  return { code: code ?? undefined, stdout, stderr, milliseconds: performance.now() - started }
}
