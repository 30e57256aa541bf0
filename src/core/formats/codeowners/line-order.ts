// The order of CODEOWNERS' lines, whose last match wins alone, and which of them change nothing.
import { compareText } from '../../text/compare.ts'
import { indexByLead, lead } from './lead-index.ts'
import { areApart, coversSegments, intersectSegments } from './segments.ts'
import type { Segments } from './segments.ts'

export interface OwnedLine {
  segments: Segments
  owners: string[]
}

/** What a line matches: in CODEOWNERS a last part that isn't * alone takes everything below it too. */
function reach(segments: Segments): Segments[] {
  return segments.at(-1) === '*' ? [segments] : [segments, [...segments, '**', '*']]
}

export function matchesPath(line: Segments, path: Segments): boolean {
  return reach(line).some((one) => coversSegments(one, path))
}

/** Whether every path that the inner line matches is matched by the outer. */
export function covers(outer: Segments, inner: Segments): boolean {
  if (areApart(outer, inner)) return false
  const outers = reach(outer)
  return reach(inner).every((one) => outers.some((other) => coversSegments(other, one)))
}

function meets(a: Segments, b: Segments): boolean {
  return !areApart(a, b) && reach(a).some((one) => reach(b).some((other) => intersectSegments(one, other).length > 0))
}

/** Wider lines before those they cover, and those of the whole tree before those of a folder. */
export function orderLines(lines: readonly OwnedLine[]): OwnedLine[] {
  const index = indexByLead(lines)
  return lines
    .map((line) => ({
      line,
      key: line.segments.join('/'),
      lead: lead(line.segments),
      above: index.above(line.segments).filter((other) => covers(other.segments, line.segments)).length,
    }))
    .sort((a, b) => a.lead - b.lead || a.above - b.above || compareText(a.key, b.key))
    .map(({ line }) => line)
}

/** Without lines that change nothing: whatever they match has the same owners by a line before. */
export function pruneLines(lines: readonly OwnedLine[]): OwnedLine[] {
  const placed = lines.map((line, at) => ({ ...line, at, text: line.owners.join(' '), isKept: true }))
  const index = indexByLead(placed)
  for (const line of placed) {
    const before = index
      .near(line.segments)
      .filter((other) => other.at < line.at && other.isKept)
      .sort((a, b) => b.at - a.at)
    const decides = before.find(
      (other) =>
        (other.text !== line.text && meets(other.segments, line.segments)) || covers(other.segments, line.segments),
    )
    line.isKept = (decides?.text ?? '') !== line.text
  }
  return lines.filter((_, at) => placed[at]!.isKept)
}
