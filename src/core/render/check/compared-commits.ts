// One sentence, used in every output, that names both ends of the comparison by ref and commit.
import type { CheckReport, Point } from '../../check/report.ts'
import { count } from '../../text/words.ts'

/**
 * Without a full stop, and empty where the changes come from a listing. A base without a head is compared with the index.
 * `code` renders a ref or a commit.
 */
export function describeEnds(
  { base, head }: Pick<CheckReport, 'base' | 'head'>,
  code: (text: string) => string,
): string {
  if (!base) return ''
  const name = ({ ref, sha }: Point) => (ref === sha ? code(short(sha)) : `${code(ref)} (${code(short(sha))})`)
  const { behind } = base
  const lag = behind ? `, which is ${count(behind.commits, 'commit')} behind ${code(behind.ref)},` : ''
  return `compared ${name(base)}${lag} with ${head ? name(head) : 'what is staged'}`
}

/** As many digits as git shows by default. */
const short = (sha: string) => sha.slice(0, 7)
