// A generated part inside a file that people write: what is between two marker lines is ours, the rest is theirs.

export interface Markers {
  begin: string
  end: string
}

export const MARKDOWN_MARKERS: Markers = { begin: '<!-- support-matrix:begin -->', end: '<!-- support-matrix:end -->' }
export const CODEOWNERS_MARKERS: Markers = { begin: '# support-matrix:begin', end: '# support-matrix:end' }

interface Parts {
  before: string
  inside: string
  after: string
}

/** Undefined if the file hasn't both markers, each on a line of its own, in this order. */
export function splitAtMarkers(text: string, markers: Markers): Parts | undefined {
  const lines = text.split('\n')
  const line = (marker: string) => (one: string) => one.trim() === marker
  const first = lines.findIndex(line(markers.begin))
  const last = lines.findLastIndex(line(markers.end))
  if (first < 0 || last < first) return undefined
  return {
    before: lines.slice(0, first + 1).join('\n') + '\n',
    inside: lines
      .slice(first + 1, last)
      .map((one) => `${one}\n`)
      .join(''),
    after: lines.slice(last).join('\n'),
  }
}

/** Whether it has one of the markers twice: what is between two pairs may be theirs. */
export function repeatsMarkers(text: string, { begin, end }: Markers): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  return [begin, end].some((marker) => lines.indexOf(marker) !== lines.lastIndexOf(marker))
}

/** The content between its markers. */
export function surround(content: string, markers: Markers): string {
  return `${markers.begin}\n${content}${markers.end}\n`
}
