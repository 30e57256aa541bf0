// The sections of a MAINTAINERS file and the headings above them. Knows no patterns.
import { readComment, type CommentLine } from '../codeowners/github.ts'

export interface Tag {
  line: number
  letter: string
  value: string
}

export interface Section {
  line: number
  title: string
  tags: Tag[]
  /** The heading above, underlined or framed. */
  heading?: string
}

/** Headings of the whole list. */
const WHOLE_LIST = /^(?:list of )?maintainers?(?: list)?:?$/i

/**
 * A section is a run of tag lines; its title is the last other line before it. Blank lines and comments don't count. A
 * heading with tags right below it is a section; it heads others only where there are some. `lost`: other lines after the
 * first section that are not a title.
 */
export function readSections(text: string): { sections: Section[]; lost: { line: number; text: string }[] } {
  const lines = text.split(/\r?\n/)
  const sections: (Section & { isHeading: boolean })[] = []
  let heading: string | undefined
  let title: { line: number; text: string; isHeading: boolean } | undefined
  let current: Section | undefined
  const lost: { line: number; text: string }[] = []
  const lose = () => {
    if (title && !title.isHeading && !current && sections.length > 0)
      lost.push({ line: title.line, text: title.text.trim() })
  }
  const open = (text: string, line: number) => {
    if (title && title.line !== line) lose()
    heading = WHOLE_LIST.test(text) ? undefined : text
    title = { line, text, isHeading: heading !== undefined }
    current = undefined
  }
  lines.forEach((source, index) => {
    const line = index + 1
    const tag = /^([A-Z]):\s*(.*)/.exec(source)
    if (tag) {
      if (!current) {
        const name = title?.text.replace(/\s+/g, ' ').trim() ?? `Section at line ${line}`
        const opened = { line: title?.line ?? line, title: name, tags: [], ...(heading !== undefined && { heading }) }
        current = opened
        sections.push({ ...opened, isHeading: title?.isHeading ?? false })
      }
      current.tags.push({ line, letter: tag[1]!, value: tag[2]! })
    } else if (isUnderline(source) && isText(lines[index - 1])) open(lines[index - 1]!.trim(), index)
    else if (isText(source)) {
      lose()
      title = { line, text: source, isHeading: false }
      current = undefined
    } else {
      const framed = framedHeading(lines, index)
      if (framed !== undefined) open(framed, line)
    }
  })
  lose()
  const heads = new Set(sections.flatMap((one) => (one.isHeading ? [] : (one.heading ?? []))))
  const named = sections.map(({ isHeading: _, heading: above, ...rest }) =>
    above !== undefined && heads.has(above) ? { ...rest, heading: above } : rest,
  )
  return { sections: named, lost }
}

const isText = (line: string | undefined): boolean =>
  line !== undefined && !/^\s*(?:#|$)/.test(line) && !/^[A-Z]:\s/.test(line) && !isUnderline(line)

const isUnderline = (line: string): boolean => /^\s*(?:-{3,}|={3,}|~{3,}|\*{3,}|\^{3,})\s*$/.test(line)

/** The words of a framed comment, at its first line of words: between lines of punctuation, or with some around it. */
function framedHeading(lines: readonly string[], at: number): string | undefined {
  const commentAt = (index: number): CommentLine | undefined => {
    const source = lines[index]?.trim() ?? ''
    return source.startsWith('#') ? readComment(source, index + 1) : undefined
  }
  const comment = commentAt(at)
  if (!comment || comment.text === '') return undefined
  const isFramed = comment.isFrame || (commentAt(at - 1)?.isFrame === true && commentAt(at + 1)?.isFrame === true)
  return isFramed ? comment.text.replace(/[.:]$/, '') : undefined
}
