// Control characters in a matrix, wherever there is text. Patterns are checked where patterns are.
import { findControl, nameControl } from '../text/control-characters.ts'
import type { Position } from '../finding.ts'
import type { YamlRead } from '../yaml/read-document.ts'
import { isRecord } from '../text/is-record.ts'
import { dotted, type Fault } from './fault.ts'

/** Texts that may have several lines and tabs, if they are written as a block. */
export const PROSE: ReadonlySet<unknown> = new Set(['notes', 'warning'])
const PATTERNS: ReadonlySet<unknown> = new Set(['paths', 'exclude', 'content', 'ignore'])

/** The positions of what was found, which needs no other fault. */
export function checkTexts(yaml: YamlRead, fault: Fault): Position[] {
  const found: Position[] = []
  const report = (at: Position, message: string, fix: string) => {
    found.push(at)
    fault('bad-value', at, message, fix)
  }
  if (yaml.isClean || typeof yaml.value !== 'object') return found // of another value only that is said
  const path: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const control = findControl(value)
      if (control !== undefined) reportText(value, control)
    } else if (Array.isArray(value)) {
      const arePatterns = PATTERNS.has(path.at(-1))
      for (const [index, item] of value.entries()) if (!arePatterns || typeof item !== 'string') enter(index, item)
    } else if (isRecord(value))
      for (const key of Object.keys(value)) {
        const control = findControl(key)
        if (control === undefined) enter(key, value[key])
        else
          report(
            yaml.locateKey([...path, key]),
            `a key of ${dotted(path) || 'the file'} has ${nameControl(control)}; allowed: keys without control characters`,
            'Remove it.',
          )
      }
  }
  const enter = (key: string | number, value: unknown) => {
    path.push(key)
    visit(value)
    path.pop()
  }
  const reportText = (text: string, control: string) => {
    const isProse = PROSE.has(path.at(-1))
    if (isProse && findControl(text, { block: true }) === undefined) {
      if (yaml.mayHaveLines(path)) return
      report(
        yaml.locate(path),
        `${dotted(path)} has ${nameControl(control)}, which is only allowed in a text written as a block`,
        `Write ${String(path.at(-1))}: | and the text below it, indented; or keep it on one line.`,
      )
    } else
      report(
        yaml.locate(path),
        `${dotted(path)} has ${nameControl(control)}; allowed: text without control characters`,
        isProse ? 'Remove it.' : 'Remove it, and keep the text on one line.',
      )
  }
  visit(yaml.value)
  return found
}
