// Questions on a terminal. A file of its own in dist, since only `init` asks, and seldom.
import type { Readable, Writable } from 'node:stream'
import { confirm, isCancel, log, multiselect } from '@clack/prompts'

export interface Choice {
  value: number
  label: string
  hint?: string
}

export interface Questions {
  say: (text: string) => void
  /** Undefined if the person gave up. */
  choose: (question: string, choices: Choice[]) => Promise<number[] | undefined>
  /** Giving up counts as no. */
  confirm: (question: string, isLikely: boolean) => Promise<boolean>
}

export interface Streams {
  input: Readable
  output: Writable
}

export function openQuestions(streams: Streams): Questions {
  return {
    say: (text) => log.message(text, { output: streams.output }),
    choose: async (message, options) => {
      const chosen = await multiselect<number>({ message, options, required: false, ...streams })
      return isCancel(chosen) ? undefined : chosen
    },
    confirm: async (message, initialValue) => {
      const answer = await confirm({ message, initialValue, ...streams })
      return !isCancel(answer) && answer
    },
  }
}
