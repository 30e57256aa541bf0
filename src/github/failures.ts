// What becomes of a request that fails where the run can go on. Anything but a `GitHubError` is thrown: it is a bug.
import { GitHubError } from '../engine/errors.ts'
import { isStatus } from './client.ts'

/**
 * Best effort: the answer, or GitHub's failure in its place, which the caller turns into a warning, or into not knowing. A
 * failure doesn't say that something isn't there.
 */
export async function orFailure<T>(work: Promise<T>): Promise<T | GitHubError> {
  try {
    return await work
  } catch (error) {
    if (error instanceof GitHubError) return error
    throw error
  }
}

/** The same where a failure only means not knowing. */
export async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  const found = await orFailure(work)
  return found instanceof GitHubError ? undefined : found
}

/** Undefined if GitHub says that it isn't there (404), and only then. Throws `GitHubError` for any other failure. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  const found = await orFailure(work)
  if (isStatus(found, 404)) return undefined
  if (found instanceof GitHubError) throw found
  return found
}

/**
 * Sends all values at once, and each alone if GitHub refuses them, so that one bad value doesn't take the good ones with it.
 * Returns what failed: a single error if nothing worked. Throws what isn't a `GitHubError`.
 */
export async function allOrEach<T>(
  values: readonly T[],
  send: (some: T[]) => Promise<unknown>,
): Promise<GitHubError[]> {
  const failed = values.length === 0 ? undefined : await orFailure(send([...values]))
  if (!(failed instanceof GitHubError)) return []
  if (values.length === 1 || !isStatus(failed, 403, 404, 422) || failed.isLimit) return [failed]
  const alone = (await Promise.all(values.map((value) => allOrEach([value], send)))).flat()
  return alone.length === values.length ? [failed] : alone
}
