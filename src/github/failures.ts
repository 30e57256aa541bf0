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
