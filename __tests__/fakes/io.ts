// A world for commands that are run without a process: what they write is kept.
import type { Io } from '../../src/cli/io.ts'

export interface KeptIo {
  io: Io
  out: () => string
  err: () => string
}

export function keepIo(
  cwd: string,
  {
    stdin = '',
    interactive = false,
    env = {},
  }: { stdin?: string; interactive?: boolean; env?: Record<string, string> } = {},
): KeptIo {
  let [out, err] = ['', '']
  return {
    io: {
      stdout: (text) => void (out += text),
      writeOut: (pieces) => Promise.resolve(void (out += [...pieces].join(''))),
      stderr: (text) => void (err += text),
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      cwd,
      colour: false,
      interactive,
      env,
      now: () => new Date('2030-01-01T00:00:00Z'),
    },
    out: () => out,
    err: () => err,
  }
}
