// Ownership files as people group and write them, in each dialect, and the features and maintainers they become.
import { expect } from '@jest/globals'

export interface OwnersRow {
  says: string
  format: 'codeowners' | 'maintainers'
  text: string
  /** Where the file stands. */
  path?: string
  tree?: string[]
  /** As `featureLines` has them. */
  features: string[]
  /** `line: message`; none where missing. */
  remarks?: string[]
  /** Whom a path has, in order. */
  people?: Record<string, string[]>
}

const NO_RULE = 'a comment that belongs to no rule is not carried over'

export const OWNERS_FILES: OwnersRow[] = [
  {
    says: 'comments over several rules are categories, framed ones always; a comment over one rule is its note',
    format: 'codeowners',
    text: `# Whoever adds a folder adds a line: see docs/owners.md for how, please.

* @dock/all
# Gates:
/gate/east/ @dock/east
/gate/west/ @dock/west

# ---- Cranes ----

/crane/ @dock/crane
# Loud in the morning.
/crane/horn/ @ann # and only then

## Boats

/boat/a/** @bo
# /boat/b/ @dock/boats
/boat/c @bo
`,
    features: [
      'CODEOWNERS / Everything else: supported? | maintainers @dock/all | paths **',
      'Gates / gate/east: supported? | maintainers @dock/east | paths gate/east/',
      'Gates / gate/west: supported? | maintainers @dock/west | paths gate/west/',
      'Cranes / crane: supported? | maintainers @dock/crane | paths crane/',
      'Cranes / crane/horn: supported? | maintainers @ann | notes Loud in the morning. and only then | paths crane/horn/',
      'Boats / boat/a: supported? | maintainers @bo | paths boat/a/**',
      'Boats / boat/c: supported? | maintainers @bo | paths boat/c{,/**}',
    ],
    remarks: [`1: ${NO_RULE}`, '17: rules that are commented out are not carried over'],
    people: { 'gate/east/x': ['@dock/east'], 'README.md': ['@dock/all'], 'boat/c/d': ['@bo'] },
  },
  {
    says: 'a short title over one rule is a category where it stands apart',
    format: 'codeowners',
    text: '# Docs\n/docs/ @ann\n\n# Tests\n/test/ @bo\n\n# Ask Bo first, please do.\n/x/ @bo\n',
    features: [
      'Docs / docs: supported? | maintainers @ann | paths docs/',
      'Tests / test: supported? | maintainers @bo | paths test/',
      'Tests / x: supported? | maintainers @bo | notes Ask Bo first, please do. | paths x/',
    ],
  },
  {
    says: 'without headings neighbours of the same owners are one feature, named by their paths',
    format: 'codeowners',
    text: '/a/ @ann\n/b/* @ann\n/c @bo\nd @ann\n/e @ann\n/f @ann\n/g @ann\n',
    features: [
      'CODEOWNERS / a, b: supported? | maintainers @ann | paths a/, b/*',
      'CODEOWNERS / c: supported? | maintainers @bo | paths c{,/**}',
      'CODEOWNERS / d and 3 more: supported? | maintainers @ann | paths **/d{,/**}, e{,/**}, f{,/**}, g{,/**}',
    ],
  },
  {
    says: 'headings of one name stay apart, since the last match wins',
    format: 'codeowners',
    text: '# Gates\n/a @ann\n/b @ann\n\n# Cranes\n/c @bo\n/d @bo\n\n# Gates\n/c/x @ann\n/e @ann\n',
    features: [
      'Gates / a: supported? | maintainers @ann | paths a{,/**}',
      'Gates / b: supported? | maintainers @ann | paths b{,/**}',
      'Cranes / c: supported? | maintainers @bo | paths c{,/**}',
      'Cranes / d: supported? | maintainers @bo | paths d{,/**}',
      'Gates (2) / c/x: supported? | maintainers @ann | paths c/x{,/**}',
      'Gates (2) / e: supported? | maintainers @ann | paths e{,/**}',
    ],
    people: { 'c/x': ['@ann'] },
  },
  {
    says: "GitLab's sections stand beside each other, and inside the last match wins",
    format: 'codeowners',
    text: `[Gates] @dock/gates @ann
gate/
/gate/old.md
!/gate/gone/
# Those who paint it.
/gate/paint/ @dock/paint/night nobody

^[Docs][2]
*.md @cy
/docs/[ab].rst @@developer

[GATES] @di
/boat/
`,
    features: [
      'Gates / gate: supported? | maintainers @dock/gates, @ann | paths **/gate/ | exclude gate/old.md, gate/paint/, boat/, gate/gone/',
      'Gates / gate/old.md: supported? | maintainers @dock/gates, @ann | paths gate/old.md | exclude gate/gone/',
      'Gates / gate/paint: supported? | maintainers @dock/paint/night | notes Those who paint it. | paths gate/paint/ | exclude gate/gone/',
      'Gates / boat: supported? | maintainers @di | paths boat/ | exclude gate/gone/',
      'Docs / *.md: supported? | maintainers @cy | paths **/*.md | exclude docs/[ab].rst',
      'Docs / docs/[ab].rst: not-maintained? | notes Roles: developer. | paths docs/[ab].rst',
    ],
    remarks: ['6: /gate/paint/: "nobody" is not a @user, @group or address: not carried over'],
    people: {
      'x/gate/y': ['@dock/gates', '@ann'],
      'gate/old.md': ['@dock/gates', '@ann', '@cy'],
      'gate/paint/x': ['@dock/paint/night'],
      'gate/gone/x': [],
    },
  },
  {
    says: "GitLab's patterns are known by the file's place, without sections too",
    format: 'codeowners',
    path: '.gitlab/CODEOWNERS',
    text: '* @ann\ndocs/a.md @bo\n',
    features: [
      'CODEOWNERS / Everything else: supported? | maintainers @ann | paths **',
      'CODEOWNERS / docs/a.md: supported? | maintainers @bo | paths **/docs/a.md',
    ],
    people: { 'x/docs/a.md': ['@bo'], x: ['@ann'] },
  },
  {
    says: 'comments behind rules and sections are notes, and a section without rules is named',
    format: 'codeowners',
    text: '[Gates] @dock/gates # two of them\n/gate/\n/boat/ @ann # at night\n\n[Docs] @bo\n\n# Empty\n[Sails]\n',
    features: [
      'Gates / gate: supported? | maintainers @dock/gates | notes two of them | paths gate/',
      'Gates / boat: supported? | maintainers @ann | notes at night | paths boat/',
    ],
    remarks: [
      '5: [Docs]: the section has no rules: not carried over',
      '7: a comment that belongs to no rule is not carried over',
      '8: [Sails]: the section has no rules: not carried over',
    ],
  },
  {
    says: "brackets at GitHub's place are no sections",
    format: 'codeowners',
    path: '.github/CODEOWNERS',
    text: '[Gates] @dock/gates\n/gate/ @ann\n',
    features: ['CODEOWNERS / gate: supported? | maintainers @ann | paths gate/'],
    remarks: ['1: skipped, as GitHub does: [ ] does not work here'],
  },
  {
    says: "Gitea's expressions are of whole paths, and each counts",
    format: 'codeowners',
    text: '.* @ann\n# Gates\n^gate/(east|west)/.*$ @bo\n!.*\\\\.md @cy\n',
    features: [
      'CODEOWNERS / Everything else: supported? | maintainers @ann | paths **',
      'Gates / ^gate/(east|west)/.*$: supported? | maintainers @bo | paths re:^gate/(east|west)/.*$',
      'Gates / !.*\\\\.md: supported? | maintainers @cy | paths re:^(?!.*(?:^.*\\.md$))',
    ],
    people: { 'gate/east/a.md': ['@ann', '@bo'], 'x/gate/east/b': ['@ann', '@cy'] },
  },
  {
    says: "Gitea's file is known by its place, and what JavaScript can't say is named",
    format: 'codeowners',
    path: '.forgejo/CODEOWNERS',
    text: 'gate/.* @ann\n+x @bo\ny bo\n',
    features: ['CODEOWNERS / gate/.*: supported? | maintainers @ann | paths re:^gate/.*$'],
    remarks: [
      '2: +x: not carried over: nothing to repeat',
      '3: skipped, as Gitea does: "bo" is not a @user or @org/team',
    ],
  },
  {
    says: 'Gitea takes backslashes away, reads alternatives apart, and skips what names nobody',
    format: 'codeowners',
    path: '.gitea/CODEOWNERS',
    text: '.*\\.rs @ann\n.*\\\\.c$ @bo\ngate/.*|boat/.* @cy # all\ndocs/.*\n!a|b @di\n',
    features: [
      'CODEOWNERS / .*\\.rs: supported? | maintainers @ann | paths re:^.*.rs$',
      'CODEOWNERS / .*\\\\.c$: supported? | maintainers @bo | paths re:^.*\\.c$',
      'CODEOWNERS / gate/.*|boat/.*: supported? | maintainers @cy | notes all | paths re:^gate/.*|boat/.*$',
      'CODEOWNERS / !a|b: supported? | maintainers @di | paths re:^(?!.*(?:^a|b$))',
    ],
    remarks: [
      '1: .*\\.rs: Gitea removes the backslash, so the dot after it is any character; for a real dot, write \\\\.',
      '4: skipped, as Gitea does: docs/.* names nobody',
    ],
    people: { 'x.c': ['@bo', '@di'], xrs: ['@ann', '@di'], 'x/boat/y': ['@cy', '@di'], 'a/b': [] },
  },
  ...['*.py[cod] @ann', '/.* @ann', 'tsconfig.* @ann', '/a$b @ann'].map((text): OwnersRow => ({
    says: `${text} is GitHub's`,
    format: 'codeowners',
    text: `/x @bo\n${text}\n`,
    features: expect.arrayContaining([expect.stringContaining('@bo')]) as unknown as string[],
    remarks: text.includes('[') ? ['2: skipped, as GitHub does: [ ] does not work here'] : [],
  })),
  {
    says: 'underlined and framed headings are categories; one without sections is a section itself',
    format: 'maintainers',
    text: `Maintainers List
================

Press office
------------
M: Ann <ann@example.org>

Gates
~~~~~
L: gates@example.org
Lock
M: Bo <bo@example.org>
S: Maintained
F: gate/

#### Cranes ####

Lock
S: Orphan
F: crane/
`,
    features: [
      'MAINTAINERS / Press office: supported? | maintainers Ann <ann@example.org>',
      'Gates / Gates: not-maintained? | notes Lists: `gates@example.org`',
      'Gates / Lock: supported | maintainers Bo <bo@example.org> | notes Status: Maintained | paths gate/',
      'Cranes / Lock: not-maintained | notes Status: Orphan | paths crane/',
    ],
  },
  {
    says: 'braces are alternatives unless a file has them, and what matches nothing and looks odd is named',
    format: 'maintainers',
    text: 'GATE\nS: Supported\nF: gate/{a,b{1,2}}.c\nF: odd/{x,y}\nF: gate/a.c, gate/b1.c\nX: gone/\n',
    tree: ['gate/a.c', 'gate/b2.c', 'odd/{x,y}'],
    features: [
      'MAINTAINERS / GATE: supported | notes Status: Supported | paths gate/a.c*, gate/b1.c*, gate/b2.c*, re:^(?=[^/]*(?:/[^/]*){1}$)odd/\\{x,y\\}, gate/a.c, gate/b1.c* | exclude gone/',
    ],
    remarks: ['5: F: gate/a.c, gate/b1.c: matches no file of the repository: check its spelling'],
  },
  {
    says: 'the section for the rest keeps its people, without paths',
    format: 'maintainers',
    text: 'EVERYTHING\nM: Ann <ann@example.org>\nS: Odd fixes\nF: *\nF: */\n',
    features: ['MAINTAINERS / EVERYTHING: best-effort | maintainers Ann <ann@example.org> | notes Status: Odd fixes'],
    remarks: [
      '1: "EVERYTHING" matches every path: kept without paths, since it is for files that no other section covers',
    ],
  },
  {
    says: 'a file of people in N: lines is read by its own rules',
    format: 'maintainers',
    text: '# Who looks after what\nN:\tAnn Lee <ann@example.org>\nN:\tBo <bo@example.org>\nF:\tpackage/gate/\nF:\tpackage/*.mk\n\nN:\tCy <cy@example.org>\nF:\tpackage/boat\nX:\twhat\n',
    tree: ['package/boat/a'],
    features: [
      'DEVELOPERS / Files of Ann Lee and Bo: supported? | maintainers Ann Lee <ann@example.org>, Bo <bo@example.org> | paths package/gate/, package/*.mk',
      'DEVELOPERS / package/boat: supported? | maintainers Cy <cy@example.org> | paths package/boat/',
    ],
    remarks: ['9: X: what: not carried over: an unknown line'],
  },
  {
    says: 'several people in one N: line, and lines that name nobody',
    format: 'maintainers',
    text: 'N:\tAnn <ann@example.org>, Bo <bo@example.org>\nF:\tgate/\n\nN:\tCy\nF:\tboat/\n',
    tree: ['gate/a', 'boat/a'],
    features: [
      'DEVELOPERS / gate: supported? | maintainers Ann <ann@example.org>, Bo <bo@example.org> | paths gate/',
      'DEVELOPERS / boat: not-maintained? | paths boat/',
    ],
    remarks: ['4: N: Cy: not carried over: an unknown line'],
  },
  {
    says: 'lines that are no tags and no titles are named',
    format: 'maintainers',
    text: 'How to read this\n\nGATE\nM: Ann <ann@example.org>\nS: Maintained\n  and more\nBoat\nMaintainer: Bo\n',
    features: ['MAINTAINERS / GATE: supported | maintainers Ann <ann@example.org> | notes Status: Maintained'],
    remarks: [
      '6: and more: not carried over: it is neither a tag nor the title of a section',
      '7: Boat: not carried over: it is neither a tag nor the title of a section',
      '8: Maintainer: Bo: not carried over: it is neither a tag nor the title of a section',
    ],
  },
  {
    says: 'of several comments the framed one is the heading',
    format: 'codeowners',
    text: '# vim: ft=conf\n# ------\n# Gates\n# ------\n/gate/ @ann\n',
    features: ['Gates / gate: supported? | maintainers @ann | paths gate/'],
  },
  {
    says: 'a heading framed behind its #; several people in one line; what all sections leave over is in no group',
    format: 'maintainers',
    tree: ['gate/a'],
    text: '## ---- Gates ---- ##\nLOCK\nM:\tAnn <ann@example.org>, Bo <bo@example.org>\nS:\tMaintained\nF:\tgate/\n\nTHE REST\nM:\tCy <cy@example.org>\nS:\tSupported\nF:\t*\nF:\t*/\n',
    features: [
      'Gates / LOCK: supported | maintainers Ann <ann@example.org>, Bo <bo@example.org> | notes Status: Maintained | paths gate/',
      'MAINTAINERS / THE REST: supported | maintainers Cy <cy@example.org> | notes Status: Supported',
    ],
    remarks: [
      '7: "THE REST" matches every path: kept without paths, since it is for files that no other section covers',
    ],
  },
]
