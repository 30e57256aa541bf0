// The label that turns fail into warn: who may set it, until when it holds, and what is said about it.
import { pullRequestEvent } from '../e2e/event.ts'
import { commit, setLabel } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import { rewriting } from '../fakes/faults.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, OVERRIDE, override, world } from './situation.ts'

/** A failing pull request on which the label was set by these, one after another. */
function labelled(...actors: string[]): World {
  return actors.reduce(override, world({ edits: FAIL }))
}

export const OVERRIDES: readonly Situation[] = [
  {
    name: 'override by a person: warn, on the record in comment and summary',
    arrange: () => labelled('carol'),
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      comment: [/carol/, /2026-11-02/, /Old Engine/],
      summary: [/carol/, /2026-11-02/],
      report: { override: { label: OVERRIDE, setBy: 'carol', isAuthor: false, commitsSince: 0 } },
    },
  },
  {
    name: 'override by the author is said to be the author’s',
    arrange: () => labelled('alice'),
    expect: { code: 0, verdict: 'warn', comment: [/alice.*author/], report: { override: { isAuthor: true } } },
  },
  {
    name: 'override by a bot that isn’t listed does nothing',
    arrange: () => labelled('helpful[bot]'),
    expect: { code: 1, verdict: 'fail', comments: 1, report: { override: null } },
  },
  {
    name: 'override by a listed bot counts',
    arrange: () => labelled('trusted[bot]'),
    expect: { code: 0, verdict: 'warn', comment: [/trusted/] },
  },
  {
    name: 'override by the workflow’s own bot does nothing',
    arrange: () => labelled('github-actions[bot]'),
    expect: { code: 1, verdict: 'fail' },
  },
  {
    name: 'override: the last to set it counts',
    arrange: () => labelled('carol', 'helpful[bot]'),
    expect: { code: 1, verdict: 'fail' },
  },
  {
    name: 'override: set by a bot, then by a person',
    arrange: () => labelled('helpful[bot]', 'carol'),
    expect: { code: 0, verdict: 'warn', comment: [/carol/] },
  },
  {
    name: 'override with commits after it says how many',
    arrange: () => {
      const made = labelled('carol')
      const { github, repository, pullRequest } = made
      for (const number of [1, 2]) {
        const files = { 'src/old/new.ts': `export const added = ${number + 1}\n` }
        pullRequest.head.sha = commit(github, repository, { branch: 'topic', files })
      }
      return { ...made, event: pullRequestEvent(made) }
    },
    expect: { code: 0, verdict: 'warn', comment: [/2 commits/], report: { override: { commitsSince: 2 } } },
  },
  {
    name: 'override with commits after it that are dated before it: they count too',
    arrange: () => {
      const made = labelled('carol')
      const { github, repository, pullRequest } = made
      for (const number of [1, 2, 3]) {
        const files = { 'src/old/new.ts': `export const added = ${number + 1}\n` }
        pullRequest.head.sha = commit(github, repository, { branch: 'topic', files })
      }
      return { ...made, event: pullRequestEvent(made) }
    },
    fake: {
      faults: [
        rewriting(/\/pulls\/1\/commits/, '2.commit.committer.date', '1999-01-01T00:00:00Z'),
        rewriting(/\/pulls\/1\/commits/, '3.commit.committer.date', 'never'),
      ],
    },
    unchecked: true,
    expect: { code: 0, verdict: 'warn', report: { override: { commitsSince: 3 } } },
  },
  ...(
    [
      ['GitHub knows when they were pushed', 3, /nothing/, 2],
      ['if GitHub doesn’t say when they were pushed, none counts', 3, /activity/, 0],
      ['a forced push is at least one', 2, /nothing/, 1],
    ] as const
  ).map(([name, all, lost, commitsSince]): Situation => ({
    name: `override with commits after it that are all dated back: ${name}`,
    arrange: () => {
      const made = labelled('carol')
      const { github, repository, pullRequest } = made
      for (const number of [1, 2]) {
        const files = { 'src/old/new.ts': `export const added = ${number + 1}\n` }
        const from = all === 2 && number === 1 ? { from: pullRequest.base.sha } : {}
        pullRequest.head.sha = commit(github, repository, { branch: 'topic', files, ...from })
      }
      return { ...made, event: pullRequestEvent(made) }
    },
    fake: {
      faults: [
        { kind: 'status', status: 404, path: lost },
        ...Array.from({ length: all }, (_, index) =>
          rewriting(/\/pulls\/1\/commits/, `${index}.commit.committer.date`, '1999-01-01T00:00:00Z'),
        ),
      ],
    },
    unchecked: true,
    expect: { code: 0, verdict: 'warn', report: { override: { commitsSince } } },
  })),
  {
    name: 'override label in other letters is the same label',
    arrange: () => {
      const made = world({ edits: FAIL })
      setLabel(made.github, made.repository, { issue: 1, label: 'Support-Matrix/Override', actor: 'carol' })
      return made
    },
    expect: { code: 0, verdict: 'warn', comment: [/carol/] },
  },
  {
    name: 'override: who set it stands on the third page of events',
    arrange: () => {
      const made = world({ edits: FAIL })
      for (let number = 0; number < 230; number++) {
        setLabel(made.github, made.repository, { issue: 1, label: `other-${number}`, actor: 'bob' })
      }
      made.pullRequest.labels = []
      return override(made)
    },
    expect: { code: 0, verdict: 'warn', comment: [/carol/], requests: 14 },
  },
  {
    name: 'override where nothing fails is not asked about',
    arrange: () => override(world({ edits: NOTICE })),
    expect: { code: 0, verdict: 'notice', requests: 7, never: [/carol/] },
  },
  {
    name: 'override whose record can’t be read is never green',
    arrange: () => labelled('carol'),
    fake: {
      faults: [
        {
          kind: 'status',
          status: 403,
          path: /issues\/1\/events/,
          body: { message: 'Resource not accessible by integration' },
        },
      ],
    },
    expect: { code: 'red' },
  },
  {
    name: 'override by a label the pull request’s own matrix invents does nothing',
    arrange: () => {
      const made = world({ edits: { ...FAIL, 'matrix.yaml': MATRIX.replace(OVERRIDE, 'mine') } })
      setLabel(made.github, made.repository, { issue: 1, label: 'mine', actor: 'mallory' })
      return made
    },
    expect: { code: 1, verdict: 'fail' },
  },
]
