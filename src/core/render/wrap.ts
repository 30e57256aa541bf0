// Wraps lines between words at the terminal's width and indents the continuation lines. Colours don't count as width.
import { wrapAnsi } from 'fast-wrap-ansi'
import { NO_PAINT, type Paint } from './plain-pen.ts'

/** How a terminal shows a text: its colours, its width in columns (none in a pipe or a log), and whether lists are cut. */
export interface TextView {
  paint: Paint
  width?: number | undefined
  all?: boolean | undefined
}

export const PLAIN_VIEW: TextView = { paint: NO_PAINT }

/** Any narrower, and there would be one word per line. */
const MIN_WIDTH = 30

/** The text after `indent` spaces, continuation lines after `hang` spaces. Without a width, the text stays on one line. */
export function wrapped(
  text: string,
  { indent = 0, hang = indent, width }: { indent?: number; hang?: number; width?: number | undefined },
): string {
  const lines = width === undefined ? [text] : wrapAnsi(text, Math.max(MIN_WIDTH, width - hang)).split('\n')
  return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hang)}${line.trimEnd()}`).join('\n')
}

/** The last line of a command's output: what to do next. */
export const nextStep = (step: string, { paint, width }: TextView): string =>
  wrapped(`${paint.bold('Next:')} ${step}.`, { hang: 2, width })
