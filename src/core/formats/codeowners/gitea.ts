// CODEOWNERS of Gitea and Forgejo: regular expressions over whole paths, each of which counts. Source: Gitea's
// documentation, "Code Owners".
import { splitLines } from '../../text/lines.ts'
import { translateRegex } from '../foreign-regex.ts'
import { MAINTAINER } from '../../maintainer.ts'
import type { Remark } from '../import-result.ts'
import { readComment, type OwnersLine } from './github.ts'

/** Every line in order, and what may be meant otherwise than Gitea reads it. */
export function readGiteaFile(text: string): { lines: OwnersLine[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const lines = splitLines(text).map((line, index) => readLine(line.trim(), index + 1, remarks))
  return { lines, remarks }
}

function readLine(text: string, line: number, remarks: Remark[]): OwnersLine {
  if (text === '') return { kind: 'blank' }
  if (text.startsWith('#')) return readComment(text, line)
  const words = text.match(/(?:\\.|[^\s\\#]|\\$)+|#.*/gs) ?? []
  const comment = words
    .find((word) => word.startsWith('#'))
    ?.slice(1)
    .trim()
  const [pattern = '', ...owners] = words.filter((word) => !word.startsWith('#'))
  const skipped = (problem: string): OwnersLine => ({
    kind: 'invalid',
    line,
    problem: `skipped, as Gitea does: ${problem}`,
  })
  if (owners.length === 0) return skipped(`${pattern} names nobody`)
  const odd = owners.find((owner) => !MAINTAINER.test(owner))
  if (odd !== undefined) return skipped(`${JSON.stringify(odd)} is not a @user or @org/team`)
  const isNegated = pattern.startsWith('!')
  const read = unescape(pattern.replace(/^!/, ''))
  const made = translateRegex(`^${read.replace(/^\^|\$$/g, '')}$`, { dialect: 'perl' })
  if ('problem' in made) return { kind: 'invalid', line, problem: `${pattern}: not carried over: ${made.problem}` }
  if (/(?:^|[^\\])(?:\\\\)*\\\./.test(pattern))
    remarks.push({
      line,
      message: `${pattern}: Gitea removes the backslash, so the dot after it is any character; for a real dot, write \\\\.`,
    })
  const rule = {
    line,
    pattern,
    glob: `re:${isNegated ? `^(?!.*(?:${made.source}))` : made.source}`,
    below: false,
    owners,
    ...(comment && { comment }),
  }
  return { kind: 'rule', rule: /^\.[*+]$/.test(read) && !isNegated ? { ...rule, glob: '**' } : rule }
}

/** Gitea takes away every backslash that isn't itself behind one. */
const unescape = (text: string): string => text.replace(/\\(.)/gs, '$1')
