// What a command needs from its environment, passed in so that tests can run commands without a process.

import { createColors } from 'picocolors'
import { joinPieces } from '../core/text/json-pieces.ts'
import type { TextView } from '../core/render/wrap.ts'
import { UsageError } from '../engine/errors.ts'
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

/** What messages call it. */
export const STANDARD_INPUT = 'standard input'

/** The running process. */
export function processIo(): Io {
  watchOutput()
  return {
    stdout: (text) => void process.stdout.write(text),
    writeOut: async (pieces) => {
      for (const text of joinPieces(pieces)) await written(text)
    },
    stderr: (text) => void process.stderr.write(text),
    stdin: () => collect(process.stdin, STANDARD_INPUT),
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

/** Bytes of an input: a pipe or a device may never end. */
export const MOST_INPUT = 256 * 1024 * 1024

/** All that the stream has. Throws `UsageError` where it is too much; `name` is what it calls the stream. */
export async function collect(stream: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MOST_INPUT) throw tooMuch(name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export const tooMuch = (name: string) =>
  new UsageError(`${name} is larger than 256 MiB, which is the most that is read`)

/** How text is shown there. */
export function textView({ colour, columns }: Io, all = false): TextView {
  return { paint: createColors(colour), width: columns, all }
}
