// What a command needs from its environment, passed in so that tests can run commands without a process.

import { createColors } from 'picocolors'
import { joinPieces } from '../core/text/json-pieces.ts'
import type { TextView } from '../core/render/wrap.ts'
import { watchOutput } from '../output-errors.ts'

export interface Io {
  stdout: (text: string) => void
  /** The same in pieces, each made when those before it are written or can't be: all at once would fill the memory. */
  writeOut: (pieces: Iterable<string>) => Promise<void>
  stderr: (text: string) => void
  /** Everything that comes in on standard input. */
  stdin: () => Promise<Buffer>
  cwd: string
  /** Whether colours may be used on standard output. */
  colour: boolean
  /** The terminal's width; missing if standard output is not a terminal. */
  columns?: number | undefined
  /** The same of standard error. */
  errorColumns?: number | undefined
  /** Whether somebody can answer a question. */
  interactive: boolean
  env: Readonly<Record<string, string | undefined>>
  now: () => Date
}

const written = (text: string) => new Promise<void>((resolve) => void process.stdout.write(text, () => resolve()))

/** The running process. */
export function processIo(): Io {
  watchOutput()
  return {
    stdout: (text) => void process.stdout.write(text),
    writeOut: async (pieces) => {
      for (const text of joinPieces(pieces)) await written(text)
    },
    stderr: (text) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    cwd: process.cwd(),
    colour: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    errorColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
    // Standard input is not opened for a command that doesn't ask.
    get interactive() {
      return process.stdin.isTTY && process.stderr.isTTY
    },
    env: process.env,
    now: () => new Date(),
  }
}

/** How text is shown there. */
export function textView({ colour, columns }: Io, all = false): TextView {
  return { paint: createColors(colour), width: columns, all }
}
