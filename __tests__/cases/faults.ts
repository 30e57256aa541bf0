// Matrices that can't be used, and everything that is said of each. `says` has one entry for each finding, in order:
// `line:column code: message -> fix`; a … in it stands for any text.
import { encode } from './wide-text.ts'

export interface FaultRow {
  name: string
  text: string | Uint8Array
  says: string[]
}

const LEVELS = 'supported, best-effort, not-maintained, experimental, deprecated, obsolete'
const FILE_KEYS =
  'version, project, match, volunteer, contact, levels, unmapped, level-changes, bots, override, teams, categories'
const TAG =
  'bad-yaml: found a tag (!); allowed: plain values -> Remove the tag, or put the value in quotes if the ! is part of it.'
const ALIAS =
  'bad-yaml: found an alias (*); allowed: plain values -> Write the value out, or put it in quotes if the * is part of it.'
const ANCHOR =
  'bad-yaml: found an anchor (&); allowed: plain values -> Write the value out: anchors are not allowed in a matrix.'
const DUE = 'a date (2026-12-31), a quarter (2026-Q4), or a version in quotes ("5.0")'
const EMPTY = '1:1 bad-value: the file is empty -> Write a matrix: version, then categories with their features.'
const DEEP =
  'bad-yaml: the file is nested too deeply to read -> A matrix is at most eight levels deep: check brackets and indentation.'

/** A matrix of one feature, x, whose next key is on line 7 at column 5. */
const feature = (more: string) =>
  `version: 1\ncategories:\n- name: A\n  features:\n  - name: x\n    level: supported\n${more}`
const at = 'categories[0].features[0]'

export const FAULTS: FaultRow[] = [
  // The file as a whole.
  { name: 'empty', text: '', says: [EMPTY] },
  { name: 'only comments', text: '# a\n\n# b\n', says: [EMPTY] },
  { name: 'null', text: '~', says: [EMPTY] },
  { name: 'a text', text: 'hello', says: ['1:1 bad-value: the file is "hello"; allowed: a map -> Write a map.'] },
  { name: 'a list', text: '- a', says: ['1:1 bad-value: the file is a list; allowed: a map -> Write a map.'] },
  {
    name: 'not UTF-8',
    text: Uint8Array.from([0x76, 0xff, 0xfe]),
    says: ['1:1 bad-yaml: the file is not UTF-8 text -> Save the file as UTF-8.'],
  },
  {
    name: 'a program',
    text: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
    says: ['1:1 bad-value: the file is "…ELF…'],
  },
  ...(['', '\uFEFF'] as const).flatMap((mark) =>
    (['UTF-16', 'UTF-32'] as const).flatMap((encoding) =>
      [false, true].map((isBigEndian) => ({
        name: `${encoding} with letters of its own, ${mark ? '' : 'un'}marked${isBigEndian ? ', swapped' : ''}`,
        text: encode(`${mark}${feature('    notes: Düne, 沙\n')}`, encoding, isBigEndian),
        says: [`1:1 bad-yaml: the file is ${encoding} text; allowed: UTF-8 -> Save the file as UTF-8.`],
      })),
    ),
  ),
  {
    name: 'a merge conflict: one fault',
    text: `${feature('')}<<<<<<< HEAD\n    notes: a\n||||||| base\n=======\n    notes: [b\n>>>>>>> topic\n`,
    says: [
      `7:1 bad-yaml: found a merge conflict marker (<<<<<<<) -> Resolve the merge conflict: keep what belongs there, and remove the lines with <<<<<<<, ======= and >>>>>>>.`,
    ],
  },
  {
    name: 'what is left of a merge conflict, with CRLF',
    text: `${feature('    notes: a\n')}=======\n    notes: b\n`.replaceAll('\n', '\r\n'),
    says: [`8:1 bad-yaml: found a merge conflict marker (=======) -> …`],
  },
  {
    name: 'a conflict with a binary merge driver: only the last marker',
    text: `${feature('')}>>>>>>> 0123abc (topic: it)\n`,
    says: [`7:1 bad-yaml: found a merge conflict marker (>>>>>>>) -> …`],
  },
  {
    name: 'files of other kinds',
    text: '# Support\n\nWhat we support: much\n\n| Feature | Level |\n| --- | --- |\n| a | b |\n',
    says: [
      '6:1 bad-yaml: the file is a Markdown table, not YAML -> Make a matrix of it with support-matrix import markdown.',
    ],
  },
  {
    name: 'CODEOWNERS',
    text: '# all\n*       @o/all\n/src/  @o/src\n',
    says: [
      '2:1 bad-yaml: the file looks like CODEOWNERS, not YAML -> Make a matrix of it with support-matrix import codeowners.',
    ],
  },
  {
    name: 'a web page',
    text: '\n<!DOCTYPE html>\n<html><body>Sign in: here</body></html>\n',
    says: ['1:1 bad-yaml: the file is HTML or XML, not YAML -> Write a matrix in YAML.'],
  },
  {
    name: 'a pointer of Git LFS',
    text: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    says: ['1:1 bad-yaml: the file is a Git LFS pointer, not the file itself -> …'],
  },

  {
    name: 'a symbolic link that was checked out as text',
    text: '../shared/matrix.yaml',
    says: [
      '1:1 bad-yaml: the file holds only a path, as a symbolic link does where links are not supported -> Name the file itself with --matrix.',
    ],
  },
  {
    name: 'a diff',
    text: 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n',
    says: ['1:1 bad-yaml: the file is a diff, not YAML -> …'],
  },
  {
    name: 'TOML',
    text: '# levels\n[tool.matrix]\nversion = 1\n',
    says: ['2:1 bad-yaml: the file looks like TOML or INI, not YAML -> …'],
  },
  {
    name: 'MAINTAINERS',
    text: 'DUNES\nM:\tA <a@b.example>\nF:\tdune/\n',
    says: [
      "2:1 bad-yaml: the file looks like Linux's MAINTAINERS, not YAML -> Make a matrix of it with support-matrix import maintainers.",
    ],
  },

  // Control characters, however YAML writes them.
  {
    name: 'control characters in every kind of text',
    text: [
      'version: 1',
      'project: "a\\u001b[31m"',
      'contact: {text: "a\\x85b"}',
      'levels: {supported: {title: "a\\Lb", advice: {add: "a\\Pb"}}}',
      'teams: {"@o/t\\n": {}}',
      'categories:',
      '- name: |',
      '    A',
      '  features:',
      '  - name: "x\u0000"',
      '    id: a/b',
      '    level: supported',
      '    maintainers: ["@o/t\\n@o/u"]',
      '    labels: ["\\t"]',
      '    paths: ["a/\\n*", "b/\\n", "re:a\\r", "/c\\e"]',
      '    content: ["x\\ny"]',
      '    allow: {planned-team: "a\u007fb"}',
    ].join('\n'),
    says: [
      '2:10 bad-value: project has an escape (U+001B); allowed: text without control characters -> Remove it, and keep the text on one line.',
      '3:17 bad-value: contact.text has a next line (U+0085); allowed: text without control characters -> …',
      '4:29 bad-value: levels.supported.title has a line separator (U+2028); …',
      '4:51 bad-value: levels.supported.advice.add has a paragraph separator (U+2029); …',
      '5:9 bad-value: a key of teams has a line feed (U+000A); allowed: keys without control characters -> Remove it.',
      '7:9 bad-value: categories[0].name has a line feed (U+000A); …',
      `10:11 bad-value: ${at}.name has a NUL (U+0000); …`,
      `13:19 bad-value: ${at}.maintainers[0] has a line feed (U+000A); …`,
      `14:14 bad-value: ${at}.labels[0] has a tab (U+0009); …`,
      '15:13 bad-pattern: "a/\\n*" has a line feed (U+000A) in it -> Write "a/*", or write each part as a separate pattern.',
      '15:22 bad-pattern: "b/\\n" has a line feed (U+000A) in it -> Write "b/".',
      '15:30 bad-pattern: "re:a\\r" has a carriage return (U+000D) in it -> Write "re:a\\\\u000d".',
      '15:40 bad-pattern: "/c\\u001b" has an escape (U+001B) in it -> Remove it.',
      '16:15 bad-pattern: "x\\ny" has a line feed (U+000A) in it -> …',
      `17:27 bad-value: ${at}.allow.planned-team has a control character (U+007F); …`,
    ],
  },
  {
    name: 'lines and tabs outside of block texts, and what no text may have',
    text: feature('    notes: "a\\tb"\n    warning: |\n      a\u0007\n').replace(
      '- name: A',
      '- name: A\n  notes: "a\n\n    b"',
    ),
    says: [
      '4:10 bad-value: categories[0].notes has a line feed (U+000A), which is only allowed in a text written as a block -> Write notes: | and the text below it, indented; or keep it on one line.',
      `10:12 bad-value: ${at}.notes has a tab (U+0009), which is only allowed in a text written as a block -> …`,
      `11:14 bad-value: ${at}.warning has a control character (U+0007); allowed: text without control characters -> Remove it.`,
    ],
  },
  {
    name: 'a byte more than 4 MiB',
    text: new Uint8Array(4 * 1024 * 1024 + 1).fill(35),
    says: ['1:1 too-large: the file has 4194305 bytes; allowed: at most 4194304 (4 MiB) -> Shorten the file…'],
  },
  { name: '100,000 open brackets', text: '['.repeat(100_000), says: [`1:1001 ${DEEP}`] },
  { name: '100,000 open maps', text: `# x\n${'{a: '.repeat(100_000)}`, says: [`2:4001 ${DEEP}`] },
  { name: '100,000 open brackets, a line each', text: `x: 1\n${'[\n'.repeat(100_000)}`, says: [`101:1 ${DEEP}`] },
  { name: '20,000 nested lists', text: '- '.repeat(20_000), says: [`1:… ${DEEP}`] },
  {
    name: 'a second document',
    text: 'version: 1\ncategories: []\n---\nversion: 1\n',
    says: ['3:1 bad-yaml: found a second document after ---; allowed: one -> Keep one document in the file…'],
  },

  // What YAML can do and a matrix must not.
  {
    name: 'tab indentation',
    text: 'version: 1\ncategories:\n\t- name: x\n',
    says: ['3:1 bad-yaml: not valid YAML: Tabs are not allowed as indentation -> Indent with spaces, not with tabs.'],
  },
  {
    name: 'a duplicate key, at two depths',
    text: 'version: 1\ncategories:\n- name: A\n  features: []\n  name: B\nversion: 1\n',
    says: [
      '5:3 duplicate-key: the key "name" appears twice in the same map, first at line 3 -> Keep one of the two.',
      '6:1 duplicate-key: the key "version" appears twice in the same map, first at line 1 -> Keep one of the two.',
    ],
  },
  {
    name: 'an anchor and its alias',
    text: 'version: 1\nproject: &p Kata\nvolunteer: *p\ncategories: []\n',
    says: [`2:10 ${ANCHOR}`, `3:12 ${ALIAS}`],
  },
  {
    name: 'an anchor on a map, far from it',
    text: 'version: 1\ncategories: &all\n\n- name: A\n  features: []\n',
    says: [`2:13 ${ANCHOR}`],
  },
  {
    name: 'an alias of nothing, as a key and as a value',
    text: 'version: 1\n*a : x\ncategories: []\nproject: *b\n',
    says: [`2:1 ${ALIAS}`, `4:10 ${ALIAS}`],
  },
  {
    name: 'a merge key',
    text: 'version: 1\n<<: {project: x}\ncategories: []\n',
    says: ['2:1 bad-yaml: found a merge key (<<); allowed: plain values -> Write the keys out…'],
  },
  {
    name: 'tags',
    text: 'version: !!int 1\nproject: !x y\n!!str match: all\ncategories: !<tag:a> []\n',
    says: [`1:10 ${TAG}`, `2:10 ${TAG}`, `3:1 ${TAG}`, `4:13 ${TAG}`],
  },
  {
    name: 'globs and names without quotes',
    text: feature('    paths:\n    - **/*.go\n    - !x\n    - &y\n    - @z\n'),
    says: [
      `8:7 ${ALIAS}`,
      `9:7 ${TAG}`,
      `10:7 ${ANCHOR}`,
      '11:7 bad-yaml: not valid YAML: Plain value cannot start with reserved character @ -> Put the value in quotes.',
    ],
  },
  {
    name: 'an alias bomb',
    text: `version: 1\na0: &a0 [x]\n${Array.from({ length: 3 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}categories: []\n`,
    says: [
      `2:1 unknown-key: unknown key "a0"…`,
      `2:5 ${ANCHOR}`,
      ...[3, 4, 5].flatMap((line) => [
        `${line}:1 unknown-key: unknown key "a${line - 2}"…`,
        `${line}:5 ${ANCHOR}`,
        `${line}:10 ${ALIAS}`,
        `${line}:15 ${ALIAS}`,
      ]),
    ],
  },
  {
    name: 'keys that are no text',
    text: 'version: 1\n? [a]\n: b\ncategories: []\n',
    says: ['2:3 bad-yaml: found a key that is not text -> Put the key in quotes.'],
  },
  {
    name: 'keys that are numbers, words and nothing',
    text: 'version: 1\n1: x\ntrue: y\n: z\ncategories: []\n',
    says: [
      '2:1 unknown-key: unknown key "1" in the file…',
      '3:1 unknown-key: unknown key "true" in the file…',
      '4:1 unknown-key: unknown key "null" in the file…',
    ],
  },
  {
    name: 'a bracket that is never closed: one fault, not one for all that follows',
    text: 'version: 1\ncategories: [\n- name: x\n',
    says: [
      '3:1 bad-yaml: not valid YAML: Flow sequence … -> Close the [ or { that is open here, and indent its content.',
    ],
  },
  {
    name: 'a quote that is never closed',
    text: 'version: 1\ncategories:\n- name: "abc\n  features: []\n',
    says: ['5:1 bad-yaml: not valid YAML: Missing closing "quote -> Add the missing character.'],
  },
  {
    name: 'a line without a colon',
    text: 'version: 1\nfoo\ncategories: []\n',
    says: ['2:1 bad-yaml: not valid YAML: Implicit keys need to be on a single line -> Check the line…'],
  },

  // Keys.
  {
    name: 'a misspelt key in every kind of map',
    text: [
      'version: 1',
      'projekt: x',
      'levels: {supported: {titel: x, advice: {adds: x}, outcome: {edits: pass}}}',
      'unmapped: {ignored: []}',
      'override: {lable: x}',
      'teams: {"@o/t": {plan: true}}',
      'categories:',
      '- name: A',
      '  feature: []',
      '  features:',
      '  - name: x',
      '    level: supported',
      '    seeking_maintainers: true',
      '    sunset: {removed: x}',
      '    allow: {supported-without-maintaners: x}',
      '    Docs: []',
      '    crosscutting: true',
    ].join('\n'),
    says: [
      `2:1 unknown-key: unknown key "projekt" in the file; allowed: ${FILE_KEYS} -> Did you mean "project"?`,
      '3:22 unknown-key: unknown key "titel" in levels.supported; allowed: title, meaning, advice, outcome, needs, min-maintainers, after, labels -> Did you mean "title"?',
      '3:41 unknown-key: unknown key "adds" in levels.supported.advice; allowed: add, edit, remove -> Did you mean "add"?',
      '3:61 unknown-key: unknown key "edits" in levels.supported.outcome; allowed: add, edit, remove -> Did you mean "edit"?',
      '4:12 unknown-key: unknown key "ignored" in unmapped; allowed: add, edit, remove, ignore -> Did you mean "ignore"?',
      '5:12 unknown-key: unknown key "lable" in override; allowed: label, bots -> Did you mean "label"?',
      '6:18 unknown-key: unknown key "plan" in teams.@o/t; allowed: planned -> Did you mean "planned"?',
      '9:3 unknown-key: unknown key "feature" in categories[0]; allowed: name, notes, features -> Did you mean "features"?',
      `13:5 unknown-key: unknown key "seeking_maintainers" in ${at}; allowed: name, id, level… -> Did you mean "seeking-maintainers"?`,
      `14:14 unknown-key: unknown key "removed" in ${at}.sunset; allowed: deprecated, removal, replacement, tracking -> Did you mean "removal"?`,
      '15:13 unknown-key: "supported-without-maintaners" is not a finding that can be allowed; allowed: sunset-overdue… -> Did you mean "supported-without-maintainers"?',
      `16:5 unknown-key: unknown key "Docs" in ${at}; allowed: … -> Did you mean "docs"?`,
      `17:5 unknown-key: unknown key "crosscutting" in ${at}; allowed: … -> Did you mean "cross-cutting"?`,
    ],
  },
  {
    name: 'a key that is near nothing',
    text: 'version: 1\nzzz: 1\ncategories: []\n',
    says: [
      `2:1 unknown-key: unknown key "zzz" in the file; allowed: ${FILE_KEYS} -> Remove it, or use one of the allowed keys.`,
    ],
  },
  {
    name: 'names of what every object has',
    text: 'version: 1\n__proto__: {a: 1}\nconstructor: x\nteams: {__proto__: null}\nlevels: {__proto__: {title: x}}\ncategories: []\n',
    says: [
      '2:1 unknown-key: unknown key "__proto__" in the file…',
      '3:1 unknown-key: unknown key "constructor" in the file…',
      '4:9 bad-value: "__proto__" is not a team; allowed: @org/team…',
      '5:10 bad-value: the level id "__proto__" is not kebab-case -> Write it as "proto".',
      '5:10 bad-value: the new level "__proto__" has no meaning, outcome…',
    ],
  },
  {
    name: 'codes that are no findings, or can not be allowed',
    text: feature('    allow: {bad-yaml: x, unused-allow: y, toString: z}\n'),
    says: [
      '7:13 unknown-key: "bad-yaml" is not a finding that can be allowed… -> Use one of these codes.',
      '7:26 unknown-key: "unused-allow" is not a finding that can be allowed… -> …',
      '7:43 unknown-key: "toString" is not a finding that can be allowed… -> Use one of these codes.',
    ],
  },
  {
    name: 'nothing that is required',
    text: 'project: x\n',
    says: [
      '1:1 bad-value: version is missing; allowed: 1 -> Add "version".',
      '1:1 bad-value: categories is missing; allowed: a list -> Add "categories".',
    ],
  },
  {
    name: 'a category and a feature without what they need',
    text: 'version: 1\ncategories:\n- notes: x\n- name: A\n  features:\n  - paths: []\n',
    says: [
      '3:3 bad-value: categories[0].name is missing; allowed: text -> Add "name".',
      '3:3 bad-value: categories[0].features is missing; allowed: a list -> Add "features".',
      `6:5 bad-value: categories[1].features[0].name is missing; allowed: text -> Add "name".`,
      `6:5 bad-value: categories[1].features[0].level is missing; allowed: one of ${LEVELS} -> Add "level".`,
    ],
  },

  // Values.
  {
    name: 'version 2',
    text: 'version: 2\ncategories: []\n',
    says: ['1:10 bad-value: version is 2 (a number); allowed: 1 -> Write 1.'],
  },
  {
    name: 'version in quotes',
    text: 'version: "1"\ncategories: []\n',
    says: ['1:10 bad-value: version is "1"; allowed: 1 -> Write 1, without quotes.'],
  },
  {
    name: 'a misspelt level',
    text: feature('').replace('supported', 'suported'),
    says: [`6:12 bad-value: ${at}.level is "suported"; allowed: one of ${LEVELS} -> Did you mean "supported"?`],
  },
  {
    name: "a level's title in place of its id",
    text: feature('').replace('supported', 'Not maintained'),
    says: [
      `6:12 bad-value: ${at}.level is "Not maintained"; allowed: one of ${LEVELS} -> Did you mean "not-maintained"?`,
    ],
  },
  {
    name: 'a level near nothing, with levels of its own',
    text: `levels: {frozen: {title: F, meaning: m, outcome: warn}}\n${feature('').replace('supported', 'zzz')}`,
    says: [
      `7:12 bad-value: ${at}.level is "zzz"; allowed: one of ${LEVELS}, frozen -> Use one of these, or define the level under \`levels\`.`,
    ],
  },
  {
    name: 'no level',
    text: feature('').replace('supported', ''),
    says: [`6:12 bad-value: ${at}.level is empty; allowed: one of ${LEVELS} -> Write one of ${LEVELS}.`],
  },
  {
    name: 'numbers and words where text is wanted',
    text: feature('    sunset: {removal: 5.0, replacement: 1e3}\n    labels: [1, true]\n    notes: 007\n'),
    says: [
      `7:23 bad-value: ${at}.sunset.removal is 5 (a number); allowed: text -> Put it in quotes: "5.0".`,
      `7:41 bad-value: ${at}.sunset.replacement is 1000 (a number); allowed: text -> Put it in quotes: "1e3".`,
      `8:14 bad-value: ${at}.labels[0] is 1 (a number); allowed: text -> Put it in quotes: "1".`,
      `8:17 bad-value: ${at}.labels[1] is true (a boolean); allowed: text -> Put it in quotes: "true".`,
      `9:12 bad-value: ${at}.notes is 7 (a number); allowed: text -> Put it in quotes: "007".`,
    ],
  },
  {
    name: 'one thing where a list is wanted, a list where one thing is, and nothing',
    text: feature(
      '    paths: src/\n    maintainers: "@o/t"\n    notes: [a]\n    exclude:\n    tentative: tru\n    docs: {a: b}\n',
    ),
    says: [
      `7:12 bad-value: ${at}.paths is "src/"; allowed: a list -> Write it as a list: ["src/"].`,
      `8:18 bad-value: ${at}.maintainers is "@o/t"; allowed: a list -> Write it as a list: ["@o/t"].`,
      `9:12 bad-value: ${at}.notes is a list; allowed: text -> Write text.`,
      `10:13 bad-value: ${at}.exclude is empty; allowed: a list -> Write a list.`,
      `11:16 bad-value: ${at}.tentative is "tru"; allowed: true or false -> Write true or false.`,
      `12:11 bad-value: ${at}.docs is a map; allowed: a list -> Write a list.`,
    ],
  },
  {
    name: 'dates and addresses',
    text: `volunteer: ftp://x\n${feature('    sunset: {deprecated: 2026-02-30, tracking: x}\n')}  - name: y\n    level: obsolete\n    sunset: {deprecated: 31.12.2026, removal: Q4 2026}\n    reviewed: 2026-13-01\n`,
    says: [
      '1:12 bad-value: volunteer is "ftp://x"; allowed: an http or https address -> Write an http or https address.',
      `8:26 bad-value: ${at}.sunset.deprecated is "2026-02-30"; allowed: ${DUE} -> Write ${DUE}.`,
      `8:48 bad-value: ${at}.sunset.tracking is "x"; allowed: an http or https address -> Write an http or https address.`,
      `11:26 bad-value: categories[0].features[1].sunset.deprecated is "31.12.2026"; allowed: ${DUE} -> …`,
      `11:47 bad-value: categories[0].features[1].sunset.removal is "Q4 2026"; allowed: ${DUE} -> …`,
      '12:15 bad-value: categories[0].features[1].reviewed is "2026-13-01"; allowed: a date as YYYY-MM-DD -> …',
    ],
  },
  {
    name: 'quarters and versions that are none',
    text: feature('    sunset: {deprecated: 2026-Q5, removal: 2026-Q4 or later}\n').replace(
      'version: 1',
      "version: 1\nlevels: {supported: {after: 'obsolete '}}",
    ),
    says: [
      `2:29 bad-value: levels.supported.after is "obsolete "; allowed: one of ${LEVELS} -> Did you mean "obsolete"?`,
      `8:26 bad-value: ${at}.sunset.deprecated is "2026-Q5"; allowed: ${DUE} -> Write ${DUE}.`,
      `8:44 bad-value: ${at}.sunset.removal is "2026-Q4 or later"; allowed: ${DUE} -> Write ${DUE}.`,
    ],
  },
  {
    name: 'a date that is a number, a version without quotes, and labels GitHub does not take',
    text: feature(
      `    sunset: {deprecated: 2026, removal: 5.0}\n    labels: [${'x'.repeat(51)}, ${'😀'.repeat(50)}, '']\n`,
    ).replace('version: 1', `version: 1\noverride: {label: ${'y'.repeat(60)}}`),
    says: [
      `2:19 bad-value: override.label is "yyy…"; allowed: a label of at most 50 characters -> Write a label of at most 50 characters.`,
      `8:26 bad-value: ${at}.sunset.deprecated is 2026 (a number); allowed: text -> Put it in quotes: "2026".`,
      `8:41 bad-value: ${at}.sunset.removal is 5 (a number); allowed: text -> Put it in quotes: "5.0".`,
      `9:14 bad-value: ${at}.labels[0] is "xxx…"; allowed: a label of at most 50 characters -> …`,
      `9:169 bad-value: ${at}.labels[2] is ""; allowed: a label of at most 50 characters -> …`,
    ],
  },
  {
    name: 'whom to ask, what contributors may bring, what levels and their changes need',
    text: [
      'version: 1',
      'contact: {}',
      'bots: dependabot',
      'levels: {obsolete: {needs: [doc, tests], min-maintainers: 0}, supported: {min-maintainers: two, needs: docs}}',
      'level-changes: {raise: {}, raised: {needs: [maintainer], outcomes: warn}, lowered: {outcome: {add: warn}}, removed: warn}',
      feature("    accepts: fix\n    emeritus: [me]\n    checks: build\n    reviewed: ''\n").replace(
        'version: 1\n',
        '',
      ),
    ].join('\n'),
    says: [
      '2:10 bad-value: contact is a map; allowed: a map with text, url or both -> Write a map with text, url or both.',
      '3:7 bad-value: bots is "dependabot"; allowed: a list -> Write it as a list: ["dependabot"].',
      '4:29 bad-value: levels.obsolete.needs[0] is "doc"; allowed: one of maintainers, docs, ci, checks, notes, sunset -> Did you mean "docs"?',
      '4:34 bad-value: levels.obsolete.needs[1] is "tests"; allowed: one of maintainers, docs, ci, checks, notes, sunset -> Write one of …',
      '4:59 bad-value: levels.obsolete.min-maintainers is 0 (a number); allowed: a whole number from 1 -> Write a whole number from 1.',
      '4:92 bad-value: levels.supported.min-maintainers is "two"; allowed: a whole number from 1 -> Write a whole number from 1.',
      '4:104 bad-value: levels.supported.needs is "docs"; allowed: a list -> Write it as a list: ["docs"].',
      '5:17 unknown-key: unknown key "raise" in level-changes; allowed: raised, lowered, removed -> Did you mean "raised"?',
      '5:45 bad-value: level-changes.raised.needs[0] is "maintainer"; allowed: one of … -> Did you mean "maintainers"?',
      '5:58 unknown-key: unknown key "outcomes" in level-changes.raised; allowed: needs, outcome -> Did you mean "outcome"?',
      '5:94 bad-value: level-changes.lowered.outcome is a map; allowed: one of pass, notice, warn, fail -> Write one of pass, notice, warn, fail.',
      '5:117 bad-value: level-changes.removed is "warn"; allowed: a map -> Write a map.',
      `11:14 bad-value: ${at}.accepts is "fix"; allowed: one of anything, fixes, removals -> Did you mean "fixes"?`,
      `12:16 bad-value: ${at}.emeritus[0] is "me"; allowed: @user, @org/team, an e-mail address, or Name <address> -> …`,
      `13:13 bad-value: ${at}.checks is "build"; allowed: a list -> Write it as a list: ["build"].`,
      `14:15 bad-value: ${at}.reviewed is ""; allowed: a date as YYYY-MM-DD -> …`,
    ],
  },
  {
    name: 'keys of a level that is called as a key is',
    text: 'version: 1\nlevels: {sunset: {titel: x, title: x, meaning: x, outcome: pass}, level: x}\ncategories: []\n',
    says: [
      '2:19 unknown-key: unknown key "titel" in levels.sunset; allowed: title, meaning, … -> Did you mean "title"?',
      '2:74 bad-value: levels.level is "x"; allowed: a map -> Write a map.',
    ],
  },
  {
    name: 'levels that follow each other, or a level that is not there',
    text: [
      'version: 1',
      'levels:',
      '  a: {title: A, meaning: m, outcome: pass, after: b}',
      '  b: {title: B, meaning: m, outcome: pass, after: c}',
      '  c: {title: C, meaning: m, outcome: pass, after: b}',
      '  d: {title: D, meaning: m, outcome: pass, after: suported}',
      '  supported: {after: supported}',
      'categories: []',
    ].join('\n'),
    says: [
      '3:51 bad-value: levels.a.after is "b", which makes the levels follow each other in a circle -> Remove one `after` from the circle.',
      '4:51 bad-value: levels.b.after is "c", which makes the levels follow each other in a circle -> …',
      '5:51 bad-value: levels.c.after is "b", which makes the levels follow each other in a circle -> …',
      `6:51 bad-value: levels.d.after is "suported"; allowed: one of ${LEVELS}, a, b, c, d -> Did you mean "supported"?`,
      '7:22 bad-value: levels.supported.after is "supported", which makes the levels follow each other in a circle -> …',
    ],
  },
  {
    name: 'one team twice',
    text: 'version: 1\nteams: {"@O/Red": {planned: true}, "@o/red": {}, "@o/blue": {}}\ncategories: []\n',
    says: [
      `2:36 bad-value: "@o/red" is the same team as "@O/Red" at line 2: case doesn't matter -> Keep one of the two.`,
    ],
  },
  {
    name: 'maintainers',
    text: feature(
      '    maintainers: [foo, "@a b", "@o//tx", "@-x", "<a@b>", "@o/t", "Ann <a@b>", a@b.c, "@bot[bot]"]\n',
    ),
    says: [
      ['7:19', 0, 'foo'],
      ['7:24', 1, '@a b'],
      ['7:32', 2, '@o//tx'],
      ['7:42', 3, '@-x'],
      ['7:49', 4, '<a@b>'],
    ].map(
      ([place, index, found]) =>
        `${place} bad-value: ${at}.maintainers[${index}] is "${found}"; allowed: @user, @org/team, an e-mail address, or Name <address> -> …`,
    ),
  },
  {
    name: 'outcomes, levels and rules',
    text: [
      'version: 1',
      'match: fist',
      'levels:',
      '  Foo Bar: {title: a}',
      '  gone: {title: G, meaning: m, outcome: {add: faill, edit: warn}}',
      '  supported: {outcome: fial}',
      '  suported: {title: x}',
      'unmapped: {add: stop}',
      'teams: {t: {planned: true}}',
      'categories: []',
    ].join('\n'),
    says: [
      '2:8 bad-value: match is "fist"; allowed: one of all, last -> Write one of all, last.',
      '4:3 bad-value: the level id "Foo Bar" is not kebab-case -> Write it as "foo-bar".',
      '4:3 bad-value: the new level "Foo Bar" has no meaning, outcome -> Add meaning, outcome: a new level needs all of them.',
      '5:3 bad-value: the new level "gone" has no outcome.remove -> Add outcome.remove: a new level needs all of them.',
      '5:47 bad-value: levels.gone.outcome.add is "faill"; allowed: one of pass, notice, warn, fail -> Did you mean "fail"?',
      '6:24 bad-value: levels.supported.outcome is "fial"; allowed: one of pass, notice, warn, fail, a map -> Did you mean "fail"?',
      '7:3 bad-value: the new level "suported" has no meaning, outcome -> Did you mean "supported"? A new level needs all of them.',
      '8:17 bad-value: unmapped.add is "stop"; allowed: one of pass, notice, warn, fail -> Write one of pass, notice, warn, fail.',
      '9:9 bad-value: "t" is not a team; allowed: @org/team -> …',
    ],
  },

  // References, names and ids.
  {
    name: 'equal names and colliding ids',
    text: [
      'version: 1',
      'categories:',
      '- name: A/B',
      '  features:',
      '  - {name: X, level: supported}',
      '  - {name: "x!", level: supported}',
      '  - {name: other, id: a-b/x, level: supported}',
      '- name: A/B',
      '  features: []',
      '- name: a b',
      '  features: [{name: x, level: supported}]',
    ].join('\n'),
    says: [
      '6:12 duplicate-id: the id "a-b/x" is taken by the feature at line 5 -> Rename one of the two, or give one an `id` of its own.',
      '7:23 duplicate-id: the id "a-b/x" is taken by the feature at line 5 -> …',
      '8:9 bad-value: the category "A/B" appears twice, first at line 3 -> Merge the two, or rename one.',
      '11:21 duplicate-id: the id "a-b/x" is taken by the feature at line 5 -> …',
    ],
  },
  {
    name: 'names of which no id is left',
    text: 'version: 1\ncategories:\n- name: A\n  features: [{name: "日本", level: supported}]\n- name: "!"\n  features: [{name: x, level: supported}, {name: y, id: "a b", level: obsolete}]\n',
    says: [
      '4:21 bad-value: no id can be derived from "A" and "日本": no letter or digit is left -> Give the feature an `id`.',
      '6:21 bad-value: no id can be derived from "!" and "x": no letter or digit is left -> Give the feature an `id`.',
      '6:57 bad-value: categories[1].features[1].id is "a b"; allowed: letters, digits and ._- in parts separated by / -> …',
    ],
  },
  {
    name: 'bad patterns wherever patterns stand',
    text: `unmapped: {ignore: [/x]}\n${feature('    paths: ["./src/", a/, "a{b", 5]\n    exclude: ["re:("]\n    content: ["(", "re:ok"]\n')}`,
    says: [
      '1:21 bad-pattern: "/x" starts with /; patterns start at the repository\'s root -> Write "x".',
      '8:13 bad-pattern: "./src/" starts with ./; … -> Write "src/".',
      '8:27 bad-pattern: "a{b" has an unbalanced { -> …',
      `8:34 bad-value: ${at}.paths[3] is 5 (a number); allowed: text -> Put it in quotes: "5".`,
      '9:15 bad-pattern: "re:(" is not a regular expression: unterminated group -> …',
      '10:15 bad-pattern: "(" is not a regular expression: unterminated group -> …',
    ],
  },
  {
    name: 'several in one file, broken lines among them, in the order of the file',
    text: 'version: 2\nprojekt: x\ncategories:\n- name: A\n  features:\n  - {name: x, level: suported, maintainers: [*a]}\n  - name: y\n    level: `z`\n',
    says: [
      '1:10 bad-value: version is 2…',
      '2:1 unknown-key: unknown key "projekt"…',
      '6:22 bad-value: categories[0].features[0].level is "suported"…',
      `6:46 ${ALIAS}`,
      '8:12 bad-yaml: not valid YAML: Plain value cannot start with reserved character ` -> Put the value in quotes.',
    ],
  },
]
