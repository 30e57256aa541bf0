// What a first matrix is made of: what is said of each file, what becomes of each path, and what is left to a person.

export interface InitRow {
  says: string
  files: Record<string, string>
  /** Lines on standard error, in this order, others between them. */
  lines: string[]
  /** Never in a line. */
  unsaid?: RegExp
  /** `name, level? (maintainers) [labels]` of each feature of a path; a guess has a question mark. */
  of: Record<string, string[]>
  /** Of features without paths: `name, level? (maintainers)`. */
  waiting?: string[]
}

export const INIT_ROWS: InitRow[] = [
  {
    says: 'a line for every file: used, or why not',
    files: {
      CODEOWNERS: '/hull/ @yard/hull\n',
      'docs/CODEOWNERS': '* @yard/all\n',
      '.gitlab/CODEOWNERS': '* @yard/all\n',
      'hull/OWNERS': 'approvers: [ann]\n',
      'MAINTAINERS.md': '# People\n\n- Ann\n- Bo\n',
      MAINTAINERS: '[people]\n[people.ann]\nName = "Ann"\n',
      'docs/status.md': '# Status\n\nAll is well.\n\n| Port | Ships |\n|---|---|\n| A | 1 |\n',
      'third_party/mast/features.md':
        '| Feature | Level |\n|---|---|\n| a | Supported |\n| b | Supported |\n| c | Obsolete |\n',
      'hull/a': '',
    },
    lines: [
      'CODEOWNERS: used for paths and people',
      'hull/OWNERS: not used, because CODEOWNERS says more',
      'MAINTAINERS: not used, because it is a list of people in TOML, as Moby has it, without paths',
      'docs/CODEOWNERS: not used, because CODEOWNERS is the file in use',
      '.gitlab/CODEOWNERS: not used, because CODEOWNERS is the file in use',
      'MAINTAINERS.md: not used, because it names people but no paths',
      'docs/status.md: not used, because it has no table of features and levels',
      'third_party/mast/features.md: not used, because it is in a folder of vendored code',
    ],
    unsaid: /no ownership file/,
    of: { 'hull/a': ['hull, supported? (@yard/hull)'] },
  },
  {
    says: 'the largest folders that only a catch-all covers are proposed, in order before what says more',
    files: {
      CODEOWNERS: '* @yard/all\n/hull/keel/ @yard/keel\n',
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].flatMap((n) => [`hull/${n}`, `hull/keel/${n}`, `docs/x/${n}`].map((path) => [path, ''])),
      ),
      'docs/x/package.json': '{"name": "x"}',
      'docs/y/package.json': '{"name": "y"}',
      'mast/a': '',
    },
    lines: ['CODEOWNERS: used for paths and people', '4 of the levels are guesses, marked `tentative`'],
    of: {
      'hull/1': ['hull, supported? (@yard/all)'],
      'hull/keel/1': ['hull/keel, supported? (@yard/keel)'],
      'docs/x/1': ['Documentation, supported? (@yard/all)'],
      'mast/a': ['Everything else, supported? (@yard/all)'],
    },
  },
  {
    says: 'where every match counts, the catch-all leaves its largest folders alone',
    files: {
      OWNERS: 'approvers: [ann]\n',
      'hull/keel/OWNERS': 'approvers: [bo]\n',
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`hull/deck/${n}`, ''])),
      'hull/keel/a': '',
      'mast/a': '',
      'vendor/x/OWNERS': 'approvers: [x]\n',
    },
    lines: [
      'OWNERS: used for paths and people',
      'vendor/x/OWNERS: not used, because it is in a folder of vendored code',
    ],
    of: {
      'hull/deck/1': ['hull, supported? (@ann)'],
      'hull/keel/a': ['Everything else, supported? (@ann)', 'hull/keel, supported? (@bo)'],
      'mast/a': ['Everything else, supported? (@ann)'],
    },
  },
  {
    says: 'a pattern that another one of its feature covers is left out and named, by the line in its own section',
    files: {
      MAINTAINERS:
        'KEEL\nM:\tBo <b@yard.example>\nS:\tMaintained\nF:\thull/keel/\n\nHULL\nM:\tAnn <a@yard.example>\nS:\tMaintained\nF:\thull/keel/\nF:\thull/\n',
      'hull/keel/a': '',
    },
    lines: [
      'MAINTAINERS: used for paths and people',
      'MAINTAINERS:9: hull/keel/ of HULL left out: hull/ matches the same files',
    ],
    of: { 'hull/keel/a': ['KEEL, supported (Bo <b@yard.example>)', 'HULL, supported (Ann <a@yard.example>)'] },
  },
  {
    says: 'a pattern that matches no file is named once, however odd it is',
    files: { MAINTAINERS: 'HULL\nM:\tAnn <a@yard.example>\nS:\tMaintained\nF:\thull/\nF:\told/a,b.c\n', 'hull/a': '' },
    lines: ['MAINTAINERS: used for paths and people', 'MAINTAINERS:5: old/a,b.c* (HULL) matches no file: left out'],
    unsaid: /spelling/,
    of: { 'hull/a': ['HULL, supported (Ann <a@yard.example>)'] },
  },
  {
    says: 'what nobody sees is left out of names, and said',
    files: { CODEOWNERS: '# Hull\u200b\n\n/hull/ @yard/h\u0007ull\n', 'hull/a': '', 'README.md': 'a\u0007' },
    lines: [
      'CODEOWNERS: used for paths and people',
      'CODEOWNERS:1: a zero-width space (U+200B) in the text is left out',
      'CODEOWNERS:3: a control character (U+0007) in the text is left out',
    ],
    unsaid: /README/,
    of: { 'hull/a': ['hull, supported? (@yard/hull)'] },
  },
  {
    says: "a table's levels, CODEOWNERS' people and the labeler's labels meet in one feature",
    files: {
      '.github/CODEOWNERS': '/hull/ @yard/hull\n/src/mast/ @yard/mast\n/other/ @yard/all\n/deep/mast/ @yard/deep\n',
      '.github/labeler.yml': 'area/hull: ["hull/**"]\narea/none: ["nowhere/**"]\n',
      'docs/maturity.md':
        '| Feature | Status | Maintainers |\n|---|---|---|\n| Hull | Supported | |\n| Mast | Deprecated | @bo |\n| Rudder | Experimental | |\n| Anchor | Best effort | |\n',
      'hull/a': '',
      'src/mast/b': '',
      'deep/mast/e': '',
      'other/rudder/c': '',
      'other/d': '',
    },
    lines: [
      '.github/CODEOWNERS: used for paths and people',
      'docs/maturity.md: used for the levels of 4 features',
      '.github/labeler.yml: used for 1 of 2 labels',
      '.github/labeler.yml:2: area/none: no feature has this label on all its files',
    ],
    of: {
      'hull/a': ['Hull, supported (@yard/hull) [area/hull]'],
      'src/mast/b': ['Mast, deprecated (@bo)'],
      'deep/mast/e': ['deep/mast, supported? (@yard/deep)'],
      'other/rudder/c': ['Rudder, experimental (@yard/all)'],
      'other/d': ['other, supported? (@yard/all)'],
    },
    waiting: ['Anchor, best-effort ()'],
  },
  {
    says: 'sections and patterns without files are named with their lines, and nobody is dropped',
    files: {
      MAINTAINERS:
        'HULL\nM:\tAnn <a@yard.example>\nS:\tMaintained\nF:\thull/\nF:\told/hull.c\n\nSAIL\nM:\tBo <b@yard.example>\nS:\tOdd Fixes\nF:\tsail/gone.c\n',
      'hull/a': '',
    },
    lines: [
      'MAINTAINERS: used for paths and people',
      'MAINTAINERS:5: old/hull.c* (HULL) matches no file: left out',
      'MAINTAINERS:10: sail/gone.c* (SAIL) matches no file: left out',
      '1 feature without paths',
    ],
    of: { 'hull/a': ['HULL, supported (Ann <a@yard.example>)'] },
    waiting: ['SAIL, best-effort (Bo <b@yard.example>)'],
  },
  {
    says: 'what no section covers belongs to the people of THE REST',
    files: {
      MAINTAINERS:
        'HULL\nM:\tAnn <a@yard.example>\nS:\tMaintained\nF:\thull/\n\nTHE REST\nM:\tBo <b@yard.example>\nS:\tSupported\nF:\t*\nF:\t*/\n',
      'hull/a': '',
      'sail/b': '',
    },
    lines: ['MAINTAINERS: used for paths and people', '2 features; 3 of 3 files mapped'],
    unsaid: /THE REST/,
    of: {
      'hull/a': ['HULL, supported (Ann <a@yard.example>)'],
      'sail/b': ['THE REST, supported (Bo <b@yard.example>)'],
      MAINTAINERS: ['THE REST, supported (Bo <b@yard.example>)'],
    },
  },
  {
    says: 'proposed features have the names that README files and packages give, and packages stand apart',
    files: {
      'docs/a.md': '',
      'engine/README.md': '# [The `engine`](x) ![b](c) - how it runs\n',
      'engine/x/a.c': '',
      'packages/one/package.json': '{"name": "@yard/one"}\n',
      'packages/two/package.json': '{"name": "@yard/two"}\n',
      'packages/two/README.md': 'No title here.\n',
      'packages/list.txt': '',
      'zoo/a': '',
    },
    lines: ['no ownership file and no support table was found: made from the folders alone'],
    of: {
      'docs/a.md': ['Documentation, not-maintained? ()'],
      'engine/x/a.c': ['The engine, not-maintained? ()'],
      'packages/one/package.json': ['@yard/one, not-maintained? ()'],
      'packages/two/README.md': ['@yard/two, not-maintained? ()'],
      'packages/list.txt': ['packages, not-maintained? ()'],
      'zoo/a': ['zoo, not-maintained? ()'],
    },
  },
  {
    says: 'a page of people and folders',
    files: {
      'MAINTAINERS.md':
        '# Maintainers\n\n| Area | Folder | Maintainers |\n|---|---|---|\n| The hull | `hull/` | @ann, @bo |\n\n## Others\n\n- [sail/](sail/): @cy\n- Di (@di)\n',
      'hull/a': '',
      'sail/b': '',
    },
    lines: ['MAINTAINERS.md: used for paths and people'],
    of: { 'hull/a': ['The hull, supported? (@ann @bo)'], 'sail/b': ['sail, supported? (@cy)'] },
  },
  {
    says: 'a file in another encoding is named',
    files: { CODEOWNERS: '\u{feff}/hull/ @ann\n', 'hull/a': '' },
    lines: ['CODEOWNERS: used for paths and people'],
    of: { 'hull/a': ['hull, supported? (@ann)'] },
  },
]
