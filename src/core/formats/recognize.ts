// Which format a text is in, by what only that format has, so that a file is refused by name instead of being misread.
import { splitLines } from '../text/lines.ts'

export interface Kind {
  /** The format of `import`; undefined if none reads it. */
  format?: 'markdown' | 'maintainers' | 'zephyr' | 'codeowners' | 'owners' | 'otel' | 'labeler'
  /** What it is, to go on from "it is". */
  name: string
  /** What to do instead. */
  advice: string
}

interface Sign extends Kind {
  /** How many lines must look so. */
  lines: number
  test: RegExp
}

const use = (format: NonNullable<Kind['format']>) => ({ format, advice: `use import ${format}` })

/** The first that fits. */
const SIGNS: readonly Sign[] = [
  {
    name: 'a list of people in TOML, as Moby has it, without paths',
    advice: 'use init, which starts from the folders, and name the people there',
    lines: 1,
    test: /^\s*\[(?:people|org|rules)\b[^\]]*\]\s*$/i,
  },
  {
    name: "Chromium's kind of OWNERS, one address per line",
    advice: 'write its people into the matrix by hand, or use init for the folders',
    lines: 1,
    test: /^(?:per-file \S|set noparent\b|file:\/\/\S)/,
  },
  {
    name: "Kubernetes' OWNERS",
    ...use('owners'),
    lines: 1,
    test: /^(?:approvers|emeritus_approvers|no_parent_owners|reviewers):/,
  },
  {
    name: 'the rules of another labeler (srvaroa/labeler)',
    advice: 'write the labels of its files as `labels` of the features',
    lines: 1,
    test: /^\s+- label:\s/,
  },
  {
    name: "the labeler's rules",
    ...use('labeler'),
    lines: 1,
    test: /^\s*(?:- )?(?:changed-files|(?:any|all)-globs?-to-(?:any|all)-files?):/,
  },
  { name: "a collector's metadata.yaml", ...use('otel'), lines: 1, test: /^\s+stability:\s*(?:\{|$)/ },
  { name: "Linux's MAINTAINERS", ...use('maintainers'), lines: 2, test: /^[MFSLN]:\s+\S/ },
  {
    name: "Zephyr's MAINTAINERS.yml",
    ...use('zephyr'),
    lines: 2,
    test: /^\s+(?:maintainers|collaborators|files|files-regex|status):/,
  },
  { name: 'a Markdown page with a table', ...use('markdown'), lines: 1, test: /^[ |]*:?-{3,}:?[ \t]*\|/ },
  { name: 'CODEOWNERS', ...use('codeowners'), lines: 1, test: /^[^\s#|>*-][^\s:]*\s+@[\w/.-]+(?:\s|$)/ },
  {
    name: 'reStructuredText or AsciiDoc',
    advice: 'make Markdown of it, for example with pandoc -t gfm, and use import markdown',
    lines: 1,
    test: /^(?:\.\. (?:list-|csv-)?table::|\|===|\+-{3,}\+|={3,} {1,4}={3,})/,
  },
]

/** Undefined if nothing tells. */
export function kindOf(text: string): Kind | undefined {
  const lines = splitLines(text).filter((line) => line.trim() !== '')
  return SIGNS.find((sign) => {
    let found = 0
    return lines.some((line) => sign.test.test(line.slice(0, 500)) && ++found >= sign.lines)
  })
}

/** Formats whose reader accepts nearly any text. */
const LENIENT = ['codeowners', 'maintainers', 'labeler']

/** What the text is, where it is another format than the one it is to be read as. */
export function otherKind(text: string, format: string): Kind | undefined {
  const kind = kindOf(text)
  if (!kind || kind.format === format || !LENIENT.includes(format)) return undefined
  // A page may quote an ownership file, and an ownership file may have a comment like a table.
  return format === 'maintainers' && /^[MFS]:\s/m.test(text) ? undefined : kind
}
