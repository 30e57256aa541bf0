// The workflow that `init` writes: the required check on pull requests, and an audit on demand.

export const WORKFLOW_FILE = '.github/workflows/support-matrix.yml'

/** Without a checkout: the check reads everything through the API. */
export const WORKFLOW = `# Judges every pull request and merge queue entry by matrix.yaml; run by hand it audits the repository.
# Make the check \`support-matrix\` required to let it decide.
name: Support matrix

on:
  pull_request:
    # No \`paths:\` or \`branches:\` here: a run that is filtered away leaves a required check waiting forever.
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]
  merge_group:
    types: [checks_requested]
  workflow_dispatch:

permissions: {}

# One run at a time for each pull request. A cancelled run would be read as the result of its commit, so none is.
concurrency:
  group: support-matrix-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  support-matrix:
    name: support-matrix # The rule requires this name: no expression in it, no \`if:\` on the job.
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment; \`read\` is enough with \`comment: never\`
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        if: github.event_name == 'workflow_dispatch' # the audit reads the files; the check needs none
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: support-matrix/support-matrix@v1
        with:
          # always: whoever touches a feature is told its level and maintainers. flagged: comment only where there is
          # something to act on (the verdict is above pass, or the matrix changes). never: the step summary has it all.
          comment: always
`
