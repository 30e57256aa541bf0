// One sentence, used in every output, that names both ends of the comparison by ref and commit.
import type { CheckReport, Point } from '../../check/report.ts'
import { count } from '../../text/words.ts'

/**
 * Without a full stop, and empty where the changes come from a listing.
 * `code` renders a ref or a commit.
 */
export function describeEnds(
  { base, head, staged = false }: Pick<CheckReport, 'base' | 'head' | 'staged'>,
  code: (text: string) => string,
): string {
  if (!base && !staged) return ''
  const name = ({ ref, sha }: Point) => (ref === sha ? code(short(sha)) : `${code(ref)} (${code(short(sha))})`)
  const behind = base?.behind
  const lag = behind ? `, which is ${count(behind.commits, 'commit')} behind ${code(behind.ref)},` : ''
  return `compared ${base ? name(base) : 'nothing'}${lag} with ${head ? name(head) : 'the index'}`
}

/** As many digits as git shows by default. */
const short = (sha: string) => sha.slice(0, 7)
