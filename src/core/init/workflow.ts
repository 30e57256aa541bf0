// The workflow that `init` writes: the required check on pull requests, and an audit on demand.

export const WORKFLOW_FILE = '.github/workflows/support-matrix.yml'

/** For a matrix at this path. Without a checkout: the check reads everything through the API. */
export const workflowFor = (
  matrix: string,
): string => `# Judges every pull request and merge queue entry by the support matrix. Start it by hand to audit the repository.
# To let it block merges, make the check \`support-matrix\` required.
name: Support matrix

on:
  pull_request:
    # No \`paths:\` or \`branches:\` here: if a filter skips the run, a required check waits forever.
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]
  merge_group:
    types: [checks_requested]
  workflow_dispatch:

permissions: {}

# One run at a time for each pull request. Don't cancel runs: a cancelled run can be taken for the result of its commit.
concurrency:
  group: support-matrix-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  support-matrix:
    name: support-matrix # The ruleset requires this name. Don't put an expression in it, or an \`if:\` on the job.
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment; \`read\` is enough with \`comment: never\`
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        if: github.event_name == 'workflow_dispatch' # the audit reads the files, the check doesn't
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: support-matrix/support-matrix@v1
        with:${
          matrix === 'matrix.yaml'
            ? ''
            : `
          matrix: ${JSON.stringify(matrix)}`
        }
          # always: comment whenever a pull request touches a feature. flagged: comment only if there is something to act
          # on (the verdict is above pass, or the matrix changes). never: no comment, the step summary has everything.
          comment: always
`
