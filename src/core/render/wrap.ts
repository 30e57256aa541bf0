// Lines of a terminal: wrapped by words at its width, continued under their own text. Colours don't count as width.
import { wrapAnsi } from 'fast-wrap-ansi'
import { NO_PAINT } from './plain-pen.ts'
import type { Paint } from './plain-pen.ts'

/** How a terminal shows a text: its colours, its width in columns (none in a pipe or a log), and whether lists are cut. */
export interface TextView {
  paint: Paint
  width?: number | undefined
  all?: boolean | undefined
}

export const PLAIN_VIEW: TextView = { paint: NO_PAINT }

/** Narrower than this, wrapping would leave a word a line. */
const MIN_WIDTH = 30

/** The text after `indent` spaces, its continuation lines after `hang`. Without a width the text stays one line. */
export function wrapped(
  text: string,
  { indent = 0, hang = indent, width }: { indent?: number; hang?: number; width?: number | undefined },
): string {
  const lines = width === undefined ? [text] : wrapAnsi(text, Math.max(MIN_WIDTH, width - hang)).split('\n')
  return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hang)}${line.trimEnd()}`).join('\n')
}

/** The last line of a command's text: what to do now. */
export const nextStep = (step: string, { paint, width }: TextView): string =>
  wrapped(`${paint.bold('Next:')} ${step}.`, { hang: 2, width })
