// What a row of the tables of situations is: a state of GitHub, an event, and what a user may rely on afterwards.
import type { FakeGitHub, FakeOptions } from '../fakes/github.ts'
import type { FakeProxy } from '../fakes/proxy.ts'
import { setLabel } from '../fakes/build.ts'
import { createSample } from '../fakes/sample.ts'
import type { Sample } from '../fakes/sample.ts'
import { pullRequestEvent } from '../e2e/event.ts'
import type { RunEvent } from '../e2e/event.ts'

export interface World extends Sample {
  event: RunEvent
}

export interface Expectation {
  /** `red` is any code but 0. */
  code: 0 | 1 | 2 | 3 | 'red'
  /** Null: no verdict at all, nothing was judged. */
  verdict?: 'pass' | 'notice' | 'warn' | 'fail' | null
  /** How many comments of ours stand on pull request 1 afterwards. */
  comments?: number
  /** All found in our first comment. */
  comment?: RegExp[]
  /** All found in the step summary. */
  summary?: RegExp[]
  /** All found in the log. */
  log?: RegExp[]
  /** Each is found in one annotation, written as `level file: title: message`. */
  annotations?: RegExp[]
  /** None is found in log, summary, comments and outputs. */
  never?: RegExp[]
  outputs?: Record<string, string | RegExp>
  /** A part of the JSON report. */
  report?: object
  /** At most this many requests, and so many round trips one after another. */
  requests?: number
  roundTrips?: number
  /** Exactly this many requests that write. */
  writes?: number
  /** At most so many seconds. */
  seconds?: number
}

type Change = (world: World) => World | undefined

export interface Situation {
  name: string
  arrange: () => World
  inputs?: Record<string, string>
  env?: Record<string, string> | ((fake: FakeGitHub, proxy: FakeProxy) => Record<string, string>)
  fake?: FakeOptions
  /** The action runs without faults before each of these changes the world; what is expected is of the last run. */
  then?: Change | Change[]
  expect: Expectation
  /** Anything else that must hold. */
  check?: (world: World, seen: { fake: FakeGitHub; proxy: FakeProxy }) => void
  /** Says something to GitHub that its description does not know, and is meant to. */
  unchecked?: boolean
}

/** The sample with the event of its pull request. */
export function world(
  options: Parameters<typeof createSample>[0] = {},
  event: Parameters<typeof pullRequestEvent>[1] = {},
): World {
  const sample = createSample(options)
  return { ...sample, event: pullRequestEvent(sample, event) }
}

/** Edits that lead to each verdict of the sample's matrix. */
export const PASS = { 'src/engine/start.ts': 'export const start = 10\n' }
export const NOTICE = { 'tools/probe/probe.ts': 'export const probe = 40\n' }
export const WARN = { 'tools/tracer/trace.ts': 'export const trace = 30\n' }
export const FAIL = { 'src/old/new.ts': 'export const added = 1\n' }

export const OVERRIDE = 'support-matrix/override'

/** The same world, in which this person has set the label that overrides. */
export function override(made: World, actor = 'carol'): World {
  setLabel(made.github, made.repository, { issue: 1, label: OVERRIDE, actor })
  return made
}
