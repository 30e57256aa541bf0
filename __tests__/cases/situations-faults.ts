// What goes wrong between the action and GitHub. Nothing here may end green without the whole truth: it is tried again,
// or it is red and says what to do.
import type { Fault } from '../fakes/faults.ts'
import { pullRequestEvent } from '../e2e/event.ts'
import type { Situation } from './situation.ts'
import { FAIL, WARN, world } from './situation.ts'

/** What a verdict can't do without, each with the permission it needs. */
const NEEDED: [string, RegExp, string][] = [
  ['pull request', /pulls\/1$/, 'pull-requests: read'],
  ['files', /pulls\/1\/files/, 'pull-requests: read'],
  ['matrix', /contents\//, 'contents: read'],
]

type Kind = Fault extends infer F ? (F extends Fault ? Omit<F, 'path'> : never) : never

/** One broken answer: the rest is as it should be. */
const ONCE: [string, Kind][] = [
  ['500', { kind: 'status', status: 500, times: 1 }],
  ['502 with a page of HTML', { kind: 'status', status: 502, body: '<html><body>Unicorn!</body></html>', times: 1 }],
  ['503', { kind: 'status', status: 503, times: 1 }],
  ['429 with retry-after', { kind: 'retry-after', status: 429, seconds: 1, times: 1 }],
  ['a secondary limit, 403 with retry-after', { kind: 'retry-after', status: 403, seconds: 1, times: 1 }],
  ['a dropped connection', { kind: 'drop', times: 1 }],
  ['a body cut in the middle', { kind: 'cut-body', times: 1 }],
]

/** Broken for good, or so that no other try helps. */
const ALWAYS: [string, Kind, RegExp][] = [
  ['401', { kind: 'status', status: 401, body: { message: 'Bad credentials' } }, /token/],
  ['404', { kind: 'status', status: 404 }, /\S/],
  ['410', { kind: 'status', status: 410 }, /\S/],
  ['422', { kind: 'status', status: 422 }, /422/],
  ['451', { kind: 'status', status: 451 }, /451/],
  ['a rate limit that lasts an hour', { kind: 'rate-limit', seconds: 3600 }, /rate limit/i],
  ['a secondary limit that lasts an hour', { kind: 'retry-after', status: 403, seconds: 3600 }, /rate limit/i],
  ['500', { kind: 'status', status: 500 }, /500|again/],
  [
    'a page of HTML with status 502',
    { kind: 'status', status: 502, body: '<html><body>Unicorn!</body></html>' },
    /502|again/,
  ],
  ['dropped connections', { kind: 'drop' }, /again|network/],
  ['bodies cut in the middle', { kind: 'cut-body' }, /again|network/],
]

/** Answers with status 200 that are no answers; a raw file has no form to be broken. */
const NO_ANSWERS: [string, Kind][] = [
  ['an empty body', { kind: 'empty-body' }],
  ['HTML in place of JSON', { kind: 'not-json' }],
  ['half of the JSON', { kind: 'short-body' }],
  ['JSON of another form', { kind: 'status', status: 200, body: { message: 'Hello' } }],
  ['null', { kind: 'not-json', body: 'null' }],
]

/** What a payload's file may hold in place of a payload. */
const NOT_PAYLOADS: [string, string][] = [
  ['cut in the middle', '{"action": "opened", "pull_req'],
  ['empty', ''],
  ['a page of HTML', '<html><body>Unicorn!</body></html>'],
  ['null', 'null'],
  ['a list', '[]'],
]

export const FAULTS: readonly Situation[] = [
  ...NEEDED.flatMap(([what, path]) =>
    ONCE.map(([how, fault]): Situation => ({
      name: `fault: ${what}: ${how}, once`,
      arrange: () => world({ edits: FAIL }),
      fake: { faults: [{ ...fault, path, method: 'GET' }] },
      expect: { code: 1, verdict: 'fail', comments: 1, report: { complete: true } },
    })),
  ),
  ...NEEDED.flatMap(([what, path]) =>
    ALWAYS.filter(([how]) => !(what === 'matrix' && how === '404')).map(([how, fault, said]): Situation => ({
      name: `fault: ${what}: ${how}, for good`,
      arrange: () => world({ edits: WARN }),
      fake: { faults: [{ ...fault, path }] },
      expect: {
        code: 3,
        verdict: null,
        comments: 0,
        writes: 0,
        seconds: 60,
        annotations: [new RegExp(`error .*${said.source}`, said.flags)],
        never: [/<html>|Unicorn/],
      },
    })),
  ),
  ...NEEDED.map(([what, path, permission]): Situation => ({
    name: `fault: ${what}: no permission: red, and names it`,
    arrange: () => world({ edits: WARN }),
    fake: {
      faults: [{ kind: 'status', status: 403, path, body: { message: 'Resource not accessible by integration' } }],
    },
    expect: {
      code: 3,
      verdict: null,
      comments: 0,
      writes: 0,
      seconds: 15,
      annotations: [new RegExp(`error .*${permission}`)],
    },
  })),
  ...NEEDED.slice(0, 2).flatMap(([what, path]) =>
    NO_ANSWERS.map(([how, fault]): Situation => ({
      name: `fault: ${what}: ${how}`,
      arrange: () => world({ edits: WARN }),
      fake: { faults: [{ ...fault, path }] },
      expect: { code: 3, verdict: null, comments: 0, writes: 0, seconds: 60 },
    })),
  ),
  ...NO_ANSWERS.filter(([, { kind }]) => kind !== 'not-json').map(([how, fault]): Situation => ({
    name: `fault: the list of comments: ${how}: nothing is written blindly, the verdict stays`,
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ ...fault, path: /issues\/1\/comments/ }] },
    expect: { code: 0, verdict: 'warn', comments: 0, writes: 0, annotations: [/warning (?!tools)/] },
  })),
  {
    name: 'fault: the matrix’s body is empty: a faulty matrix, not an empty one',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'empty-body', path: /contents\// }] },
    expect: { code: 'red', verdict: null, comments: 0 },
  },
  {
    name: 'fault: the second page of files is cut in the middle, once',
    arrange: () => world({ edits: { ...WARN, ...pages(150) } }),
    fake: { faults: [{ kind: 'cut-body', path: /files\?.*page=2/, times: 1 }] },
    expect: { code: 0, verdict: 'warn', comments: 1, report: { complete: true } },
  },
  {
    name: 'fault: the second page of files is cut in the middle, for good',
    arrange: () => world({ edits: { ...WARN, ...pages(150) } }),
    fake: { faults: [{ kind: 'cut-body', path: /files\?.*page=2/ }] },
    expect: { code: 3, verdict: null, comments: 0 },
  },
  {
    name: 'fault: GitHub is out of requests for two seconds',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [{ kind: 'rate-limit', seconds: 2, path: /pulls\/1$/, times: 1 }] },
    expect: { code: 1, verdict: 'fail', comments: 1, seconds: 30 },
  },
  {
    name: 'fault: the hour’s requests are used up halfway',
    arrange: () => {
      const made = world({ edits: FAIL })
      made.github.rateLimit.used = 998
      return made
    },
    expect: { code: 3, verdict: null, comments: 0, seconds: 30, annotations: [/error .*rate limit/i] },
  },
  {
    name: 'fault: the requests are used up when the comment is to be written',
    arrange: () => {
      const made = world({ edits: FAIL })
      made.github.rateLimit.used = 995
      return made
    },
    expect: { code: 1, verdict: 'fail', comments: 0, seconds: 30, annotations: [/warning .*rate limit/i] },
  },
  {
    name: 'fault: slow answers are waited for',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [{ kind: 'slow', milliseconds: 3000, path: /./ }] },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'fault: a request hangs once: it is given up and tried again',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [{ kind: 'hang', path: /files/, times: 1 }] },
    expect: { code: 1, verdict: 'fail', comments: 1, seconds: 60 },
  },
  {
    name: 'fault: requests hang for good: red within two minutes',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [{ kind: 'hang', path: /contents/ }] },
    expect: {
      code: 3,
      verdict: null,
      comments: 0,
      seconds: 119,
      annotations: [/error .*no whole answer within 15 seconds\); run/],
    },
  },
  {
    name: 'fault: writing the comment hangs for good: a warning, the verdict stays',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'hang', method: 'POST', path: /comments/ }] },
    expect: { code: 0, verdict: 'warn', comments: 0, seconds: 119, annotations: [/warning (?!tools)/] },
  },
  {
    name: 'fault: the event has no pull request in it',
    arrange: () => {
      const made = world({ edits: WARN })
      return { ...made, event: { ...made.event, payload: { action: 'opened' } } }
    },
    expect: { code: 'red', verdict: null, requests: 0 },
  },
  ...['merge_group', 'workflow_run', 'push'].map((name): Situation => ({
    name: `fault: the event ${name} has nothing of it in its payload`,
    arrange: () => {
      const made = world({ edits: WARN })
      return { ...made, event: { ...made.event, name, payload: { action: 'opened', [name]: { after: 1 } } } }
    },
    expect: { code: 2, verdict: null, requests: 0, annotations: [new RegExp(`error .*payload has no usable ${name}`)] },
  })),
  {
    name: 'fault: the event’s file can’t be read',
    arrange: () => world({ edits: WARN }),
    env: { GITHUB_EVENT_PATH: '/nowhere/event.json' },
    expect: { code: 2, verdict: null, requests: 0 },
  },
  ...NOT_PAYLOADS.map(([how, text]): Situation => ({
    name: `fault: the event’s payload is ${how}`,
    arrange: () => {
      const made = world({ edits: WARN })
      return { ...made, event: { ...made.event, text } }
    },
    expect: { code: 2, verdict: null, requests: 0, annotations: [/error .*payload is not .*GITHUB_EVENT_PATH/] },
  })),
  {
    name: 'fault: the pull request is deleted by now',
    arrange: () => {
      const made = world({ edits: WARN })
      const event = pullRequestEvent(made)
      made.pullRequest.deleted = true
      return { ...made, event }
    },
    expect: { code: 3, verdict: null, comments: 0 },
  },
  {
    name: 'fault: the whole of GitHub answers 503',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'status', status: 503, path: /./ }] },
    expect: { code: 3, verdict: null, seconds: 60, annotations: [/error .*again/] },
  },
]

function pages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/engine/${index}.ts`, `${index}\n`]))
}
