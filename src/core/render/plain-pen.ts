// How texts look in a terminal or a log: no markup, every invisible character spelled out.
import { terminalText } from './escape.ts'
import { renderNote } from '../text/notes.ts'
import type { Pen } from './words.ts'

/** Functions that colour a text; without colours they return it as it is. `picocolors` has this shape. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', (text: string) => string>

const asItIs = (text: string) => text
export const NO_PAINT: Paint = {
  ...{ bold: asItIs, dim: asItIs, red: asItIs },
  ...{ yellow: asItIs, green: asItIs, cyan: asItIs },
}

/** Red for the strictest. */
export const outcomeColours = ({ red, yellow, cyan, green }: Paint) => {
  return { fail: red, warn: yellow, notice: cyan, pass: green }
}

export function plainPen(paint: Paint = NO_PAINT): Pen {
  return {
    text: terminalText,
    code: terminalText,
    strong: paint.bold,
    // Don't repeat an address that is its own text.
    link: (text, url) => (url.includes(text) ? terminalText(url) : `${terminalText(text)}: ${terminalText(url)}`),
    maintainer: terminalText,
    note: (markdown) => renderNote(markdown, { text: terminalText, code: terminalText }),
  }
}
