// CODEOWNERS of Gitea and Forgejo: regular expressions over whole paths, each of which counts. Source: Gitea's
// documentation, "Code Owners".
import { translateRegex } from '../foreign-regex.ts'
import { MAINTAINER } from '../../maintainer.ts'
import { readComment } from './github.ts'
import type { OwnersLine } from './github.ts'

/** Every line in order. */
export function readGiteaFile(text: string): OwnersLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => readLine(line.trim(), index + 1))
}

function readLine(text: string, line: number): OwnersLine {
  if (text === '') return { kind: 'blank' }
  if (text.startsWith('#')) return readComment(text, line)
  const words = text.match(/(?:\\.|[^\s\\#]|\\$)+|#.*/gs) ?? []
  const [pattern = '', ...owners] = words.filter((word) => !word.startsWith('#'))
  const odd = owners.find((owner) => !MAINTAINER.test(owner))
  if (odd !== undefined)
    return {
      kind: 'invalid',
      line,
      problem: `skipped, as Gitea does: ${JSON.stringify(odd)} is not a @user or @org/team`,
    }
  // Gitea takes one backslash of two away.
  const isNegated = pattern.startsWith('!')
  const made = translateRegex(
    pattern
      .replace(/^!/, '')
      .replace(/\\\\/g, '\\')
      .replace(/^\^|(?<!\\)\$$/g, ''),
    { dialect: 'perl' },
  )
  if ('problem' in made) return { kind: 'invalid', line, problem: `${pattern}: not carried over: ${made.problem}` }
  const whole = `(?:${made.source})$`
  const rule = { line, pattern, glob: `re:^${isNegated ? `(?!${whole})` : whole}`, below: false, owners }
  return { kind: 'rule', rule: /^\.[*+]$/.test(pattern) ? { ...rule, glob: '**' } : rule }
}
