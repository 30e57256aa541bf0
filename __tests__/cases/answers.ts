// Every field that is read of an answer of GitHub's, by the scene in which it is asked for: none may make a check milder,
// or crash it, when it is missing or of another kind.
import { addComment, entry } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import type { Fault } from '../fakes/faults.ts'
import { MATRIX } from '../fakes/sample.ts'
import { mergeGroupEvent, pushEvent, workflowRunEvent } from '../e2e/event.ts'
import { FAIL, override, world } from './situation.ts'
import type { World } from './situation.ts'

export interface Scene {
  arrange: () => World
  faults?: readonly Fault[]
  answers: readonly Answer[]
}

export interface Answer {
  /** GET where missing. */
  method?: 'POST' | 'PATCH'
  path: RegExp
  /** Places such as `head.sha`, `0` for the first entry of a list, `.` for the whole answer. */
  fields: string
}

/** What stands there in its place; none is what GitHub would say. */
export const NONSENSE: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', -7],
  ['an object', { length: 3, toString: 1 }],
]

/** Labels and maintainers, so that everything that can be asked for is. */
const RICH = MATRIX.replace(
  'level: obsolete',
  'level: obsolete\n        labels: [area/old]\n        maintainers: ["@bob", "@acme/engine"]',
)
const MARKED = '<!-- support-matrix:v1 -->\nEarlier.\n'
const opened = (edits: Edits = FAIL) => world({ before: { 'matrix.yaml': RICH }, edits })
const commented = (made: World, user = 'github-actions[bot]') => {
  for (let count = 0; count < 2; count++) addComment(made.github, made.repository, { issue: 1, user, body: MARKED })
  made.github.token.login = user
  return made
}
const noFiles: Fault = { kind: 'status', status: 200, path: /\/pulls\/1\/files/, body: [] }

const PULL = /\/pulls\/1$/
const COMMENTS = /issues\/1\/comments/
const EVENTS = /issues\/1\/events/
const TREES = /git\/trees/
const COMPARISON = /\/compare\//
const TREE_FIELDS = '. truncated tree tree.0 tree.0.path tree.0.mode tree.0.type tree.0.sha'
const COMPARISON_FIELDS = '. merge_base_commit merge_base_commit.sha base_commit base_commit.sha total_commits files'
const FILE_FIELDS = '0 0.filename 0.status 0.additions 0.deletions 0.patch 0.previous_filename 0.contents_url'

export const SCENES: Readonly<Record<string, Scene>> = {
  'a pull request': {
    arrange: opened,
    answers: [
      {
        path: PULL,
        fields:
          '. number state merged draft user user.login author_association base base.ref base.sha head head.ref head.sha head.repo head.repo.full_name labels labels.0 changed_files comments',
      },
      { path: /\/pulls\/1\/files/, fields: `. ${FILE_FIELDS}` },
      { path: /contents\/?\?/, fields: '. 0 0.path 0.type 0.sha' },
      { path: COMMENTS, method: 'POST', fields: '. id body user user.login user.type html_url' },
      { path: EVENTS, fields: '.' },
      { path: /issues\/1\/labels/, method: 'POST', fields: '. 0' },
      { path: /requested_reviewers/, method: 'POST', fields: '.' },
    ],
  },
  'a pull request in a stack': {
    arrange: () => {
      const made = opened()
      const { base } = made.pullRequest
      made.pullRequest.stack = { base: { ref: base.ref, sha: base.sha }, size: 2, position: 1 }
      return made
    },
    answers: [{ path: PULL, fields: 'stack.base stack.base.ref stack.base.sha' }],
  },
  'a pull request with our comments': {
    arrange: () => commented(opened()),
    answers: [
      { path: COMMENTS, fields: '. 0 0.id 0.body 0.user 0.user.login 0.user.type 0.html_url' },
      { path: /issues\/comments/, method: 'PATCH', fields: '. id html_url' },
    ],
  },
  'a pull request with comments of an app': {
    arrange: () => commented(opened(), 'my-app[bot]'),
    answers: [
      { path: /graphql/, method: 'POST', fields: '. data data.viewer data.viewer.login errors' },
      { path: COMMENTS, fields: '0.id 0.user 0.user.login 0.user.type' },
    ],
  },
  'an override': {
    arrange: () => override(opened()),
    answers: [
      { path: PULL, fields: 'labels labels.0.name user user.login' },
      { path: EVENTS, fields: '. 0.event 0.label 0.label.name 0.actor 0.actor.login 0.actor.type 0.created_at' },
      { path: /\/activity/, fields: '. 0 0.before 0.after 0.timestamp' },
      { path: /pulls\/1\/commits/, fields: '. 0 0.sha 0.commit 0.commit.committer 0.commit.committer.date' },
    ],
  },
  'a list that is replaced by trees': {
    arrange: opened,
    faults: [noFiles],
    answers: [
      { path: COMPARISON, fields: `${COMPARISON_FIELDS} files.0` },
      { path: TREES, fields: TREE_FIELDS },
    ],
  },
  'a merge group': {
    arrange: () => {
      const made = opened()
      const { head, base } = made.pullRequest
      return { ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }
    },
    answers: [{ path: TREES, fields: TREE_FIELDS }],
  },
  'a push': {
    arrange: () => {
      const made = opened()
      const { head, base } = made.pullRequest
      return { ...made, event: pushEvent(made, { branch: 'topic', before: base.sha, after: head.sha }) }
    },
    answers: [{ path: COMPARISON, fields: `${COMPARISON_FIELDS} files.0 files.0.filename files.0.status` }],
  },
  'a new branch': {
    arrange: () => {
      const made = opened()
      return { ...made, event: pushEvent(made, { branch: 'topic', after: made.pullRequest.head.sha }) }
    },
    answers: [{ path: COMPARISON, fields: `${COMPARISON_FIELDS} files.0 files.0.filename files.0.status` }],
  },
  'a run of a fork': {
    arrange: () => {
      const made = opened()
      return { ...made, event: workflowRunEvent(made) }
    },
    answers: [{ path: /\/pulls\?/, fields: '. 0.number 0.state 0.head 0.head.sha' }],
  },
  'a matrix behind links': {
    arrange: () =>
      world({
        before: {
          'matrix.yaml': entry('next.yaml', { mode: '120000' }),
          'next.yaml': entry('ci/real.yaml', { mode: '120000' }),
          'ci/real.yaml': RICH,
        },
        edits: { ...FAIL, 'ci/real.yaml': 'version: 2\n' },
      }),
    answers: [
      { path: /contents\/?\?/, fields: '. 0 2.path 2.type 2.sha' },
      { path: TREES, fields: TREE_FIELDS },
      { path: /git\/blobs/, fields: '. sha content encoding' },
    ],
  },
  'the last file of a feature': {
    arrange: () => opened({ ...FAIL, 'tools/tracer/trace.ts': null }),
    answers: [{ path: /contents\/tools/, fields: '. 0' }],
  },
  'the last file of a feature that may be anywhere': {
    arrange: () =>
      world({
        before: { 'matrix.yaml': RICH.replace('tools/tracer/**', '**/trace.ts') },
        edits: { ...FAIL, 'tools/tracer/trace.ts': null },
      }),
    answers: [{ path: TREES, fields: '. truncated tree tree.0' }],
  },
}
