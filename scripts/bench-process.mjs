// A process measured from outside: wall time, and by its own account processor time and peak memory.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ACCOUNT = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const fs = require('node:fs')
  let peak = maxRSS
  // That counts what the process was before it became Node; Linux knows the rest by itself.
  try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  fs.writeFileSync(process.env.BENCH_ACCOUNT, JSON.stringify([peak, userCPUTime + systemCPUTime]))
})`

/** Returns a function that runs this Node in the folder: milliseconds of wall and of processor time, peak MB, exit code, errors. */
export function createRunner(folder) {
  const [preload, account] = [join(folder, 'account.cjs'), join(folder, 'account.json')]
  writeFileSync(preload, ACCOUNT)
  return async (args, { env = {}, input, cwd = folder } = {}) => {
    const whole = { PATH: process.env.PATH, HOME: folder, BENCH_ACCOUNT: account, ...env }
    writeFileSync(account, '[null, null]')
    const { ms, code, errors } = await runProgram(process.execPath, ['--require', preload, ...args], {
      env: whole,
      input,
      cwd,
    })
    const [peak, micros] = JSON.parse(readFileSync(account, 'utf8'))
    return { ms, cpu: micros / 1000, mb: peak / 1024, code, errors }
  }
}

/** Runs a program to its end; what it prints is read and dropped. */
export function runProgram(program, args, { env = process.env, input, cwd }) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let errors = ''
    child.stdout.resume()
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('close', (code) => resolve({ ms: performance.now() - started, code, errors }))
  })
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
