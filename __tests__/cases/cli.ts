// Wrong use of the command line: what is typed, what is said. Every row ends with exit code 2 and nothing on standard output.
export const WRONG_USE: [args: string[], says: string][] = [
  [[], 'Usage: support-matrix'],
  [['chek'], "error: unknown command 'chek'\n(Did you mean check?)\n(add --help for the options)\n"],
  [['check', '--bas', 'x'], "error: unknown option '--bas'\n(Did you mean --base?)\n(add --help for the options)\n"],
  [['check', 'extra'], "error: too many arguments for 'check'"],
  [['check', '--base'], "error: option '--base <ref>' argument missing"],
  [
    ['explain', '--format', 'sarif', 'a'],
    'support-matrix: --format "sarif" is not supported by this command; use one of text, json, markdown\n',
  ],
  [
    ['explain', '--format', 'gitlab', 'a'],
    'support-matrix: --format "gitlab" is not supported by this command; use one of text, json, markdown\n',
  ],
  [
    ['check', '--format', 'sarif'],
    'support-matrix: --format "sarif" is not supported by this command; use one of text, json, markdown, github, gitlab\n',
  ],
  [['lint', '--format', 'yaml'], 'support-matrix: --format "yaml" is not a format; use one of text, json'],
  [
    ['check', '--changes', 'c', '--base', 'x', '--head', 'y'],
    "support-matrix: --changes can't be combined with --base or --head: the file says what changed\n",
  ],
  [
    ['check', '--staged', '--base', 'x', '--changes', 'c'],
    "support-matrix: --staged can't be combined with --base or --changes: it compares the index with HEAD\n",
  ],
  [
    ['check', '--changes', 'ok.txt', '--matrix', 'm.yaml', '--matrix-from', 'base'],
    'support-matrix: --changes has no base commit',
  ],
  [['check', '--matrix-from', 'index'], "argument 'index' is invalid. Allowed choices are base, disk."],
  [['check', '--matrix', 'no/such.yaml'], 'support-matrix: there is no no/such.yaml at the base commit '],
  [['check', '--changes', 'nowhere', '--matrix', 'm.yaml'], 'support-matrix: nowhere does not exist\n'],
  [['check', '--changes', '-', '--matrix', 'nowhere'], 'support-matrix: nowhere does not exist\n'],
  [['check', '--changes', '.', '--matrix', 'm.yaml'], 'support-matrix: . is a folder\n'],
  [['check', '--changes', 'bad.txt', '--matrix', 'm.yaml'], 'support-matrix: bad.txt:2: expected a status letter'],
  [['check', '--changes', 'ok.txt', '--matrix', 'm.yaml', '--fail-on', 'obsolet'], '; did you mean obsolete?\n'],
  [['check', '--base', 'nowhere'], 'support-matrix: "nowhere" is not a commit in '],
  [['check', '--base', '--output=/tmp/x'], 'is not a commit in '],
  [['check', '--matrix', '.'], 'support-matrix: . is a folder\n'],
  [['check', '--matrix', 'going'], ': name the matrix file with --matrix\n'],
  ...[
    'check --base',
    'check --changes',
    'lint --repo',
    'audit --html',
    'diff a b --title',
    'export markdown --server',
  ].map((words): [string[], string] => [
    [...words.split(' '), ''],
    `support-matrix: ${words.slice(words.indexOf('--'))} has an empty value; give it one, or leave the option out\n`,
  ]),
  [
    ['lint', '--matrix', '/dev/zero'],
    'support-matrix: /dev/zero is larger than 256 MiB, which is the most that is read\n',
  ],
  [
    ['check', '--repo', '/'],
    'support-matrix: / is not a git repository; name one with --repo, or give the changes with --changes\n',
  ],
  [
    ['explain', '--matrix', 'm.yaml', '--maintainer', '@o/alfa'],
    'support-matrix: no feature names "@o/alfa" as maintainer; did you mean @o/alpha?\n',
  ],
  [
    ['explain', '--matrix', 'm.yaml', '--maintainer', '@o/alpha', 'path'],
    'support-matrix: --maintainer lists features; leave out the paths\n',
  ],
  [
    ['explain', '--matrix', 'm.yaml', '-z', 'path'],
    'support-matrix: -z is for paths on standard input; leave out -z or the paths\n',
  ],
  [
    ['explain', '--matrix', 'faulty.yaml', 'a'],
    'faulty.yaml:1:10: error bad-value: version is 2 (a number); allowed: 1\n  Write 1.\nfaulty.yaml:2:1: error unknown-key: ',
  ],
  [['check', '--changes', 'ok.txt', '--matrix', 'faulty.yaml'], 'faulty.yaml:1:10: error bad-value: '],
  [['export', 'json', '--matrix', 'faulty.yaml'], 'faulty.yaml:1:10: error bad-value: '],
  [
    ['export', 'jsn', '--matrix', 'm.yaml'],
    'support-matrix: "jsn" can\'t be exported (did you mean json?); allowed: markdown, codeowners, ',
  ],
  [
    ['export', 'html', '--matrix', 'm.yaml', '--tree', 'ok.txt'],
    'support-matrix: --tree lists the files that CODEOWNERS lines are for: use it only with `export codeowners`\n',
  ],
  [
    ['import', 'codeowners', '--level-column', 'Tier', '--matrix', 'm.yaml', 'ok.txt'],
    'support-matrix: --level-column is for `import markdown` only; --matrix is for `import labeler` only: leave them out\n',
  ],
  [['import', 'codeowner'], 'support-matrix: "codeowner" can\'t be imported (did you mean codeowners?); allowed: '],
  [
    ['lint', '--format', 'sarf'],
    'support-matrix: --format "sarf" is not a format (did you mean sarif?); use one of text, ',
  ],
  [
    ['help', 'lnt'],
    'support-matrix: there is no command "lnt" (did you mean lint?); `support-matrix help` lists them\n',
  ],
  [['completion', 'tcsh'], 'support-matrix: "tcsh" has no completion'],
]

/** Commands that say the same from any folder of the repository. */
export const FROM_A_SUBFOLDER: string[][] = [
  ['lint'],
  ['lint', '--format', 'json'],
  ['audit', '--today', '2026-12-01', '--format', 'json'],
  ['check', '--base', 'HEAD~1', '--format', 'json'],
  ['check', '--changes', '-', '--format', 'json', '--warn-only'],
  ['explain', 'plum/x', 'fig/x'],
  ['export', 'json'],
  ['export', 'markdown'],
  ['export', 'codeowners'],
]
