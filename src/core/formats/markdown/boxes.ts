// Boxes and tabs of MkDocs (`!!! note`, `??? note`, `=== "Tab"`) as quotes: their content is indented, which Markdown alone
// takes for code. Lines keep their numbers.

const BOX = /^(?:!!!|\?\?\?\+?|===[+!]?) +(?=["\w])/
const INDENT = 4
/** Nobody writes them deeper. */
const MAX_DEPTH = 10

/** The page with each box as a quote; its title is a heading in there. */
export function boxesAsQuotes(text: string): string {
  return /^ *(?:!!!|\?\?\?|===)/m.test(text) ? convert(text.split('\n'), MAX_DEPTH).join('\n') : text
}

function convert(lines: readonly string[], depth: number): string[] {
  const made: string[] = []
  let fence: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const ticks = /^ *(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) fence = ticks
    else if (ticks?.startsWith(fence)) fence = undefined
    const words = line.trimStart()
    const indent = line.length - words.length
    const mark = fence === undefined && depth > 0 ? BOX.exec(words)?.[0] : undefined
    const content = mark === undefined ? [] : contentBelow(lines, at, indent + INDENT)
    const title = /"([^"]*)"/.exec(words)?.[1]
    if (mark === undefined || content.length === 0 || (mark.startsWith('=') && title === undefined)) {
      made.push(line)
      continue
    }
    const quote = `${' '.repeat(indent)}> `
    made.push(`${quote}${title ? `###### ${title}` : ''}`.trimEnd())
    for (const inner of convert(content, depth - 1)) made.push(`${quote}${inner}`.trimEnd())
    at += content.length
  }
  return made
}

/** The indented lines that follow, without the blank ones at their end. */
function contentBelow(lines: readonly string[], at: number, indent: number): string[] {
  const start = ' '.repeat(indent)
  let end = at + 1
  for (let next = end; next < lines.length; next++) {
    const line = lines[next]!
    if (line.startsWith(start) && line.trim() !== '') end = next + 1
    else if (line.trim() !== '') break
  }
  return lines.slice(at + 1, end).map((line) => line.slice(indent))
}
