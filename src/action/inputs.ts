// Reads and checks the action's inputs, and reports all faults at once.
import * as core from '@actions/core'
import { parseVersion } from '../core/text/versions.ts'
import { WEB_ADDRESS } from '../core/text/web-address.ts'
import { UsageError } from '../engine/errors.ts'

export type MatrixSource =
  { kind: 'here'; path: string } | { kind: 'elsewhere'; owner: string; repo: string; path: string; ref: string }

export interface Inputs {
  token: string
  matrix: MatrixSource
  mode: 'auto' | 'check' | 'audit'
  comment: 'always' | 'flagged' | 'never'
  failOn: string[]
  warnOnly: boolean
  annotations: boolean
  /** An http or https address; empty if there is no page. */
  page: string
  base: string
  head: string
  label: boolean
  requestReviews: boolean
  baseline: string
  release: string
  required: string
  issue: boolean
  /** Which pull requests to judge again; missing if none. */
  pullRequest?: number | 'open'
}

/** Throws one `UsageError` that names every faulty input. */
export function readInputs(): Inputs {
  const faults: string[] = []
  const text = (name: string) => core.getInput(name)
  const faulty = (name: string, allowed: string, found = text(name)) =>
    faults.push(`\`${name}\` is ${JSON.stringify(found)}; allowed: ${allowed}`)
  const word = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    const found = text(name) || allowed[0]
    const known = allowed.find((one) => one === found)
    if (!known) faulty(name, allowed.join(', '))
    return known ?? allowed[0]
  }
  const flag = (name: string, byDefault: 'true' | 'false'): boolean => {
    const found = text(name).toLowerCase() || byDefault
    if (found !== 'true' && found !== 'false') faulty(name, 'true, false', found)
    return found === 'true'
  }
  const pullRequest = text('pull-request')
  if (!/^(?:|open|[1-9]\d{0,9})$/.test(pullRequest)) faulty('pull-request', "a pull request's number, or open")
  const token = text('token')
  if (!token) faults.push("`token` is empty; leave the input out to use the workflow's own token")
  // Not shown: it is a secret, and not a legal header either.
  if (/[^\x21-\x7e]/.test(token))
    faults.push('`token` has a line break, a space or another character that no token has')
  const release = text('release')
  if (release !== '' && !parseVersion(release)) faulty('release', 'a version, as 5.0 or 5.0.1')
  const page = text('page')
  if (page !== '' && !WEB_ADDRESS.test(page)) faulty('page', 'an http or https address')
  const matrix = readMatrixSource(text('matrix') || 'matrix.yaml')
  if (!isFilePath(matrix.path)) faulty('matrix', "a file's path from the repository's root, or owner/repo/path@ref")
  const inputs: Inputs = {
    token,
    matrix,
    mode: word('mode', ['auto', 'check', 'audit']),
    comment: word('comment', ['always', 'flagged', 'never']),
    failOn: text('fail-on')
      .split(/[\s,]+/)
      .filter((level) => level !== ''),
    warnOnly: flag('warn-only', 'false'),
    annotations: flag('annotations', 'true'),
    page,
    base: text('base'),
    head: text('head'),
    label: flag('label', 'false'),
    requestReviews: flag('request-reviews', 'false'),
    baseline: text('baseline'),
    release,
    required: text('required'),
    issue: flag('issue', 'false'),
    ...(pullRequest !== '' && { pullRequest: pullRequest === 'open' ? 'open' : Number(pullRequest) }),
  }
  if (faults.length > 0) throw new UsageError(`faulty input: ${faults.join('; ')}`)
  return inputs
}

/** `owner/repo/path@ref` is a file of another repository, anything else a path in this one. */
function readMatrixSource(text: string): MatrixSource {
  const elsewhere = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@(\S+)$/.exec(text)
  if (!elsewhere) return { kind: 'here', path: text.replace(/^\.\//, '') }
  return { kind: 'elsewhere', owner: elsewhere[1]!, repo: elsewhere[2]!, path: elsewhere[3]!, ref: elsewhere[4]! }
}

const isFilePath = (path: string) =>
  !path.includes('\\') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
