// OWNERS files, labeler rules, foreign encodings and formats taken for another: what each becomes.

export interface FilesRow {
  says: string
  files: Record<string, string>
  /** As `featureLines` has them. */
  features: string[]
  /** `file:line: message`; none where missing. */
  remarks?: string[]
  people?: Record<string, string[]>
}

export const OWNERS_FOLDERS: FilesRow[] = [
  {
    says: 'approvers, reviewers, labels and aliases; a file without approvers has those above',
    files: {
      OWNERS: 'approvers: [ann, Docks]\nreviewers: [cy]\nlabels: [area/all]\nemeritus_approvers: [gus]\n',
      OWNERS_ALIASES: 'aliases:\n  docks: [bo, di]\n',
      'crane/OWNERS': 'labels: [area/crane]\nrequired_reviewers: [ed]\n',
      'crane/horn/OWNERS': 'approvers: ["fay@example.org"]\noptions: {no_parent_owners: true}\n',
      'crane/horn/low/OWNERS': 'labels: [low]\n',
      'crane/empty/OWNERS': '',
    },
    features: [
      'OWNERS / Everything else: supported? | maintainers @ann, @bo, @di | emeritus @gus | notes Reviewers: cy | paths ** | exclude crane/horn/ | labels area/all',
      'crane / crane: supported? | maintainers @ann, @bo, @di | notes Reviewers: ed | paths crane/ | exclude crane/horn/ | labels area/crane',
      'crane / crane/horn: supported? | maintainers fay@example.org | paths crane/horn/',
      'crane / crane/horn/low: supported? | maintainers fay@example.org | paths crane/horn/low/ | labels low',
    ],
  },
  {
    says: "a filter without approvers has those of its folder, and options that we don't have are named",
    files: {
      OWNERS:
        'approvers: [ann]\nfilters:\n  "^go\\\\.mod$": {labels: [deps]}\noptions: {auto_approve_unowned_subfolders: true}\n',
    },
    features: [
      'OWNERS / Everything else: supported? | maintainers @ann | paths **',
      'OWNERS / Files that match ^go\\.mod$: supported? | maintainers @ann | paths re:^go\\.mod$ | labels deps',
    ],
    remarks: ['OWNERS:4: the option auto_approve_unowned_subfolders is not carried over'],
  },
  {
    says: 'filters are patterns below the folder',
    files: {
      'gate/OWNERS': `filters:
  ".*": {approvers: [ann]}
  "\\\\.(go|rs)$": {approvers: [bo], labels: [code]}
  "^go\\\\.mod$": {approvers: [cy]}
  "\\\\.tar\\\\.gz$": {approvers: [di]}
  "(?i)readme": {approvers: [ed]}
`,
    },
    features: [
      'gate / gate: supported? | maintainers @ann | paths gate/',
      'gate / gate, files that match \\.(go|rs)$: supported? | maintainers @bo | paths re:^gate/.*(?:\\.(go|rs)$) | labels code',
      'gate / gate, files that match ^go\\.mod$: supported? | maintainers @cy | paths re:^gate/(?:go\\.mod$)',
      'gate / gate, files that match \\.tar\\.gz$: supported? | maintainers @di | paths gate/**/*.tar.gz',
    ],
    remarks: ['gate/OWNERS:6: the filter (?i)readme is not carried over: (?i) has no equivalent in JavaScript'],
    people: {
      'gate/a/b.rs': ['@ann', '@bo'],
      'gate/go.mod': ['@ann', '@cy'],
      'gate/x/go.mod': ['@ann'],
      'x/b.rs': [],
      'gate/a.tar.gz': ['@ann', '@di'],
    },
  },
  {
    says: 'vendored folders, other kinds of OWNERS and unknown keys are named',
    files: {
      OWNERS_ALIASES: 'aliases: [\n',
      'a/OWNERS': 'approvers: [ann]\ncolour: red\nreviewers: bo\n',
      'd/OWNERS': 'approvers: [bo]\nlabels: [d]\napprovers: [cy]\n',
      'b/OWNERS': 'ann@example.org\nper-file *.c=bo@example.org\n',
      'c/OWNERS': '- ann\n',
      'vendor/x/OWNERS': 'approvers: [x]\n',
      'a/third_party/y/OWNERS': 'approvers: [y]\n',
    },
    features: [
      'a / a: supported? | maintainers @ann | paths a/',
      'd / d: supported? | maintainers @cy | paths d/ | labels d',
    ],
    remarks: [
      'OWNERS_ALIASES:2: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'a/OWNERS:2: the unknown key colour is not carried over',
      'a/OWNERS:3: reviewers is not a list: not carried over',
      "b/OWNERS:1: not read: this is Chromium's kind of OWNERS, one address per line, and not Kubernetes'",
      'c/OWNERS:1: not read: not a map of approvers, reviewers and labels',
      'd/OWNERS:1: approvers is repeated further down: only the last one is carried over',
      'vendor/x/OWNERS:1: 2 OWNERS files in folders of vendored code not read',
    ],
  },
]

export const LABELER_RULES: { says: string; text: string; features: string[]; remarks?: string[] }[] = [
  {
    says: 'both forms',
    text: `gates: ["gate/**", "*.gate"]
one: single/*
old form:
  - any: ["a/**", "!a/b/**"]
"new form":
  - any:
      - changed-files:
          - any-glob-to-any-file: c/**
          - all-globs-to-any-file: ["d/**", "!d/e/**"]
      - head-branch: ["^d"]
`,
    features: [
      'Labels / gates: not-maintained? | paths gate/**, *.gate | labels gates',
      'Labels / one: not-maintained? | paths single/* | labels one',
      'Labels / old form: not-maintained? | paths a/** | exclude a/b/** | labels old form',
      'Labels / new form: not-maintained? | paths c/**, d/** | exclude d/e/** | labels new form',
    ],
    remarks: [
      '5: new form: rules about head-branch match no files: not carried over',
      '5: new form: files that one of its rules excludes are excluded from all of them: check `exclude`',
    ],
  },
  {
    says: 'what all must hold: one rule says the files, the others at most what they are not',
    text: `but:
  - all:
      - changed-files:
          - any-glob-to-any-file: "a/**"
      - changed-files:
          - all-globs-to-any-file: "!a/b/**"
at once:
  - all:
      - changed-files:
          - any-glob-to-any-file: "a/**"
      - changed-files:
          - any-glob-to-any-file: "b/**"
old:
  - any: ["c/**"]
    all: ["!c/d/**"]
or:
  - changed-files:
      - any-glob-to-any-file: ["e/**", 7]
      - all-globs-to-any-file: "!e/f/**"
or: f/**
changed-files-labels-limit: 5
`,
    features: [
      'Labels / but: not-maintained? | paths a/** | exclude a/b/** | labels but',
      'Labels / old: not-maintained? | paths c/** | exclude c/d/** | labels old',
      'Labels / or: not-maintained? | paths f/** | labels or',
    ],
    remarks: [
      "7: at once: a change must match a/** as well as b/**, which paths can't express: not carried over",
      '13: old: all: that every changed file must match is not carried over',
      '16: or is repeated further down: only the last one is carried over',
      '21: changed-files-labels-limit: an option of the labeler, not a label: not carried over',
    ],
  },
  {
    says: 'what is left out by a rule that is one of several leaves nothing out',
    text: 'or:\n  - changed-files:\n      - any-glob-to-any-file: ["e/**", 7]\n      - all-globs-to-any-file: "!e/f/**"\n',
    features: ['Labels / or: not-maintained? | paths e/** | labels or'],
    remarks: ['1: or: 7 is not a glob: not carried over', '1: or: !e/f/**: everything else is not carried over'],
  },
  {
    says: 'what no pattern can say is named',
    text: `release: [{base-branch: main}]
all:
  - all:
      - changed-files:
          - any-glob-to-all-files: ["a/**"]
not: ["!a/**", "b/**"]
bad: ["../x"]
odd: [{colour: red}, 5]
${'x'.repeat(51)}: ["x"]
`,
    features: [
      'Labels / all: not-maintained? | paths a/** | labels all',
      'Labels / not: not-maintained? | paths b/** | labels not',
    ],
    remarks: [
      '1: release: rules about base-branch match no files: not carried over',
      '2: all: any-glob-to-all-files: that every changed file must match is not carried over',
      '6: not: !a/**: everything else is not carried over',
      '7: bad: "../x" is not carried over: it matches no path',
      '8: odd: the unknown rule colour is not carried over',
      '8: odd: 5 is not a rule: not carried over',
      `9: ${'x'.repeat(51)}: the label is longer than GitHub allows: not carried over`,
    ],
  },
]

/** A file given as a format that it is not in, and what it is called. */
export const OTHER_FORMATS: [format: string, text: string, says: string][] = [
  ['codeowners', 'GATE\nM:\tAnn <ann@example.org>\nF:\tgate/\n', "it is Linux's MAINTAINERS; use import maintainers"],
  ['codeowners', 'approvers:\n- ann\n', "it is Kubernetes' OWNERS; use import owners"],
  [
    'codeowners',
    '| Gate | Status |\n|---|---|\n| a | Supported |\n',
    'it is a Markdown page with a table; use import markdown',
  ],
  ['maintainers', '/gate/ @ann\n', 'it is CODEOWNERS; use import codeowners'],
  [
    'maintainers',
    '[people]\n  [people.ann]\n  Name = "Ann"\n',
    'it is a list of people in TOML, as Moby has it, without paths; use init',
  ],
  [
    'maintainers',
    'Gate:\n  status: maintained\n  maintainers: [ann]\n',
    "it is Zephyr's MAINTAINERS.yml; use import zephyr",
  ],
  ['maintainers', 'ann@example.org\nper-file x=bo@example.org\n', "it is Chromium's kind of OWNERS"],
  ['maintainers', 'We look after each other.\n', 'nothing to import as maintainers'],
  [
    'zephyr',
    'gate:\n- changed-files:\n  - any-glob-to-any-file: gate/**\n',
    "it is the labeler's rules; use import labeler",
  ],
  [
    'markdown',
    '+------+--------+\n| Gate | Status |\n+======+========+\n',
    'it is reStructuredText or AsciiDoc; make Markdown of it',
  ],
  ['markdown', '/gate/ @ann\n', 'it is CODEOWNERS'],
  ['labeler', 'version: v1\nlabels:\n  - label: gate\n    files: ["gate/.*"]\n', 'it is the rules of another labeler'],
  ['codeowners', 'groups:\n  gate:\n    reviewers: 3\n', 'no line of it names an owner'],
  ['zephyr', 'groups:\n  gate:\n    reviewers: 3\n', 'nothing to import as zephyr'],
]
