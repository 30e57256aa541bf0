// A process measured from outside, by bash: wall time and processor time; its peak memory by its own account.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux knows what Node alone took; elsewhere what it was started from may count too. */
const PEAK = `process.on('exit', () => {
  const fs = require('node:fs')
  let peak = process.resourceUsage().maxRSS
  try { peak = Number(/VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  fs.writeFileSync(process.env.BENCH_PEAK, String(peak))
})`
/** Of the whole process, its start and end included, which it can't measure itself. */
const TIMED = 'TIMEFORMAT="seconds %R %U %S"; time "$@"'

/** Returns a function that runs this Node in the folder: milliseconds of wall and of processor time, peak MB, exit code, bytes printed, errors. */
export function createRunner(folder) {
  const [preload, peak] = [join(folder, 'peak.cjs'), join(folder, 'peak')]
  writeFileSync(preload, PEAK)
  return async (args, { env = {}, input, cwd = folder } = {}) => {
    const whole = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C', BENCH_PEAK: peak, ...env }
    const command = ['-c', TIMED, 'bash', process.execPath, '--require', preload, ...args]
    const ran = await runProgram('bash', command, { env: whole, input, cwd })
    const [wall, user, system] = /seconds (\S+) (\S+) (\S+)\s*$/.exec(ran.errors).slice(1).map(Number)
    return { ...ran, ms: wall * 1000, cpu: (user + system) * 1000, mb: Number(readFileSync(peak, 'utf8')) / 1024 }
  }
}

/** Runs a program to its end; what it prints is counted and dropped. */
export function runProgram(program, args, { env = process.env, input, cwd }) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let [errors, bytes] = ['', 0]
    child.stdout.on('data', (chunk) => (bytes += chunk.length))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('close', (code) => resolve({ ms: performance.now() - started, code, bytes, errors }))
  })
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
