// The classes of errors that stop a run, and the exit code of each: one table for the action and the command line.
import type { Finding } from '../core/finding.ts'

/** Wrong use: an input, option or file that can't be used as it is. */
export class UsageError extends Error {}

/** The matrix can't be used; every fault is in `findings`. */
export class FaultyMatrixError extends Error {
  readonly findings: Finding[]
  /** How to get out of it, where that isn't obvious: a whole sentence. */
  readonly wayOut: string | undefined
  constructor(findings: Finding[], wayOut?: string) {
    super(`the matrix has ${findings.length === 1 ? 'a fault' : `${findings.length} faults`}`)
    this.findings = findings
    this.wayOut = wayOut
  }
}

/** git failed or is missing. */
export class GitError extends Error {
  /** git's own exit code; missing if git itself didn't fail. */
  readonly exitCode: number | undefined
  constructor(message: string, options: ErrorOptions & { exitCode?: number } = {}) {
    super(message, options)
    this.exitCode = options.exitCode
  }
}

/** A file or an output can't be written. */
export class WriteError extends Error {}

/** GitHub or the network failed; the message says what to do, and names the permission if one is missing. */
export class GitHubError extends Error {
  /** The HTTP status; missing if there was no answer. */
  readonly status: number | undefined
  /** Whether a rate limit is the reason: any other request would fail too. */
  readonly isLimit: boolean
  constructor(message: string, options: ErrorOptions & { status?: number; isLimit?: boolean } = {}) {
    super(message, options)
    this.status = options.status
    this.isLimit = options.isLimit ?? false
  }
}

export const EXIT = { fine: 0, policy: 1, usage: 2, outside: 3 } as const

/** Anything unknown is a bug of ours, and fails the run. The codes are documented in docs/cli.md. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof FaultyMatrixError) return EXIT.usage
  return EXIT.outside
}

const KNOWN = [UsageError, FaultyMatrixError, GitError, WriteError, GitHubError]

export function isKnownError(error: unknown): error is Error {
  return KNOWN.some((kind) => error instanceof kind)
}

/** The error's message; of an unknown one after a request to report it. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return isKnownError(error) ? message : `this is a bug in support-matrix, please report it: ${message}`
}
