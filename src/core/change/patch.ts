// The hunks of one file's patch: which lines are added and removed.
import type { Change } from './change.ts'

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/

/** How many lines a hunk's header announces for the old and the new side; undefined if the line is not a header. */
export function hunkSize(line: string): { before: number; after: number } | undefined {
  const found = HUNK.exec(line)
  return found ? { before: Number(found[1] ?? 1), after: Number(found[2] ?? 1) } : undefined
}

/**
 * The added and removed lines, without their sign, of a patch as GitHub's API gives it (hunks only). Undefined if the
 * patch is cut off, since a line that is missing could be the one that matters.
 */
function patchLines(patch: string): string[] | undefined {
  const lines: string[] = []
  let before = 0
  let after = 0
  for (const line of patch.split('\n')) {
    const hunk = before + after === 0 ? hunkSize(line) : undefined
    if (hunk) ({ before, after } = hunk)
    else if (line.startsWith('\\') || (line === '' && before + after === 0)) continue
    else if (line.startsWith('+')) {
      after--
      lines.push(line.slice(1))
    } else if (line.startsWith('-')) {
      before--
      lines.push(line.slice(1))
    } else {
      before--
      after--
    }
  }
  return before === 0 && after === 0 ? lines : undefined
}

/** The change's added and removed lines; undefined if they are unknown. */
export function changedLines({ lines, patch }: Pick<Change, 'lines' | 'patch'>): string[] | undefined {
  return lines ?? (patch === undefined ? undefined : patchLines(patch))
}
