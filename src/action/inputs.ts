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

/** Throws one `UsageError` that names every faulty input. `input` returns an input's text by its name. */
export function readInputs(input: (name: string) => string = core.getInput): Inputs {
  const faults: string[] = []
  const text = (name: string) => input(name).trim()
  const word = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    const found = text(name) || allowed[0]
    const known = allowed.find((one) => one === found)
    if (!known) faults.push(`\`${name}\` is ${JSON.stringify(found)}; allowed: ${allowed.join(', ')}`)
    return known ?? allowed[0]
  }
  const flag = (name: string, byDefault: 'true' | 'false'): boolean => {
    const found = text(name).toLowerCase() || byDefault
    if (found !== 'true' && found !== 'false')
      faults.push(`\`${name}\` is ${JSON.stringify(found)}; allowed: true, false`)
    return found === 'true'
  }
  const pullRequest = readPullRequest(text('pull-request'), faults)
  const token = text('token')
  if (!token) faults.push("`token` is empty; leave the input out to use the workflow's own token")
  const release = text('release')
  if (release !== '' && !parseVersion(release))
    faults.push(`\`release\` is ${JSON.stringify(release)}; allowed: a version, as 5.0 or 5.0.1`)
  const page = text('page')
  if (page !== '' && !WEB_ADDRESS.test(page))
    faults.push(`\`page\` is ${JSON.stringify(page)}; allowed: an http or https address`)
  const inputs: Inputs = {
    token,
    matrix: readMatrixSource(text('matrix') || 'matrix.yaml', faults),
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
    ...(pullRequest !== undefined && { pullRequest }),
  }
  if (faults.length > 0) throw new UsageError(`faulty input: ${faults.join('; ')}`)
  return inputs
}

function readPullRequest(text: string, faults: string[]): number | 'open' | undefined {
  if (text === '' || text === 'open') return text || undefined
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text)
  faults.push(`\`pull-request\` is ${JSON.stringify(text)}; allowed: a pull request's number, or open`)
  return undefined
}

/** `owner/repo/path@ref` is a file of another repository, anything else a path in this one. */
function readMatrixSource(text: string, faults: string[]): MatrixSource {
  const elsewhere = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@(\S+)$/.exec(text)
  const path = elsewhere ? elsewhere[3]! : text.replace(/^\.\//, '')
  if (
    path.startsWith('/') ||
    path.endsWith('/') ||
    path.includes('\\') ||
    path.split('/').some((part) => part === '..' || part === '.' || part === '')
  )
    faults.push(
      `\`matrix\` is ${JSON.stringify(text)}; allowed: a file's path from the repository's root, or owner/repo/path@ref`,
    )
  if (elsewhere) return { kind: 'elsewhere', owner: elsewhere[1]!, repo: elsewhere[2]!, path, ref: elsewhere[4]! }
  return { kind: 'here', path }
}
