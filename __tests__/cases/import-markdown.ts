// Support pages as people write them, and the features, levels and remarks they become.
import type { MarkdownOptions } from '../../src/core/formats/markdown/read.ts'

export interface PageRow {
  says: string
  page: string
  options?: MarkdownOptions
  /** As `featureLines` has them. */
  features: string[]
  /** `id: meaning`; any where missing. */
  levels?: string[]
  /** Of each category that has some; any where missing. */
  notes?: string[]
  /** `line: message`; none where missing. */
  remarks?: string[]
}

const own = (line: number, name: string, word: string) =>
  `${line}: ${name}: ${JSON.stringify(word)} is not one of the six levels, so it became a new one under \`levels\`: say there what it means, or use one of the six`
const defined = (line: number, name: string, word: string) =>
  own(line, name, word).replace('say there what it means', 'decide there what it means for changes')
const guess = (line: number, name: string, word: string, level = 'experimental') =>
  `${line}: ${name}: ${JSON.stringify(word)} is read as ${level}, tentative: decide`
const unread = (line: number, ...columns: string[]) =>
  `${line}: a table without a column of levels is not read (its columns: ${columns.map((one) => JSON.stringify(one)).join(', ')}); name the column with --level-column, or use --level-from-heading if the heading above it is the level`

const around = (line: number, lines: string) =>
  `${line}: the text around the tables is not carried over (${lines}); copy what you need into the notes`

const marks = (column: string, cells: string[]) =>
  `| Valve | ${column} |\n|---|---|\n${cells.map((cell, index) => `| v${index} | ${cell} |`).join('\n')}\n`
const YES = ['✅', '✔️', '✓', '☑', '[x]', '[X]', '\\[x\\]', ':heavy_check_mark:', '🟢', ':+1:', 'Yes', 'y', '&check;']
const NO = ['❌', '✗', '✖️', '[ ]', ':x:', '🔴', '🚫', ':no_entry:', 'No', '☐', 'not yet', 'No longer supported']
const PARTLY = ['⚠️', '🚧', ':construction:', '🟡', 'Partial', 'partially supported']

export const MARKDOWN_PAGES: PageRow[] = [
  {
    says: 'whether a valve can do something is not its level',
    page: '# Valves\n\n| Valve | Steam support |\n|---|---|\n| gate | No |\n',
    features: [],
    remarks: [unread(3, 'Valve', 'Steam support')],
  },
  {
    says: 'lists under headings that are levels',
    page: '# Pumps\n\n## Supported\n\n- Hand pump\n- **Foot pump**: for *long* days\n- [Wind pump](https://example.org/wind) (@ann, @bo)\n\n## Deprecated\n\n- Steam pump - @cy\n\n## Notes\n\n- Not read\n',
    features: [
      'Pumps / Hand pump: supported',
      'Pumps / Foot pump: supported | notes for *long* days',
      'Pumps / Wind pump: supported | maintainers @ann, @bo | notes Feature: [Wind pump](https://example.org/wind)',
      'Pumps / Steam pump: deprecated | maintainers @cy',
    ],
    levels: [],
    remarks: [around(15, 'line 15')],
  },
  {
    says: 'a list of sentences is no list of features, nor is one beside a table',
    page: '# Pumps\n\n## Supported\n\n- We mend them when they break.\n- Ask us.\n\n## Experimental\n\n| Feature | Notes |\n|---|---|\n| Tide pump | new |\n\n- Mind the tide\n',
    features: ['Pumps / Tide pump: experimental | notes new'],
    levels: [],
    remarks: [
      '5: the list under "Supported" is not read, since its entries don\'t look like names; turn it into a table if its entries are features',
      around(14, 'line 14'),
    ],
  },
  {
    says: 'marks for yes are supported',
    page: marks('Support', YES),
    features: YES.map((_, index) => `Features / v${index}: supported`),
    levels: [],
  },
  {
    says: 'marks for no are not maintained',
    page: marks('Status', NO),
    features: NO.map((_, index) => `Features / v${index}: not-maintained`),
    levels: [],
  },
  {
    says: 'marks for partly are a guess, and said',
    page: marks('Supported?', PARTLY),
    features: PARTLY.map((_, index) => `Features / v${index}: experimental?`),
    levels: [],
    remarks: PARTLY.map((word, index) => guess(index + 3, `v${index}`, word)),
  },
  {
    says: 'a mark nobody knows is a level of its own',
    page: marks('Status', ['✅', '🦆', ':duck:', '❎', '✅ ❌']),
    features: [
      'Features / v0: supported',
      'Features / v1: mark-1f986',
      'Features / v2: duck',
      'Features / v3: mark-274e',
      'Features / v4: mark-2705-mark-274c',
    ],
    remarks: [own(4, 'v1', '🦆'), own(5, 'v2', ':duck:'), own(6, 'v3', '❎'), own(7, 'v4', '✅ ❌')],
  },
  {
    says: 'a word beside a mark wins, and what is no word of levels goes to the notes',
    page: marks('Status', [
      '❌ Supported',
      '✅ Deprecated',
      '✅ since 2.1',
      '✅ (on Linux)',
      '❌ 3.0',
      '✅ **Beta**',
      '⚠ Deprecated?',
    ]),
    features: [
      'Features / v0: supported',
      'Features / v1: deprecated',
      'Features / v2: supported | notes Status: ✅ since 2.1',
      'Features / v3: supported | notes Status: ✅ (on Linux)',
      'Features / v4: not-maintained | notes Status: ❌ 3.0',
      'Features / v5: beta',
      'Features / v6: deprecated?',
    ],
    remarks: [own(8, 'v5', 'Beta')],
  },
  {
    says: 'a level may say more, which is kept; what takes it back is no addition',
    page: marks('Support', ['Supported since 1.2', 'Deprecated (use v9)', 'Supported, not on Windows', 'N/A']),
    features: [
      'Features / v0: supported | notes Support: Supported since 1.2',
      'Features / v1: deprecated | notes Support: Deprecated (use v9)',
      'Features / v2: supported-not-on-windows',
      'Features / v3: not-maintained?',
    ],
    remarks: [
      own(5, 'v2', 'Supported, not on Windows'),
      '6: v3: "N/A" is not a level; carried over as not-maintained, tentative: decide',
    ],
  },
  {
    says: 'marks outside of the column of levels stay in the notes',
    page: '| Valve | Status | Linux |\n|---|---|---|\n| gate | Supported | ❌ |\n',
    features: ['Features / gate: supported | notes Linux: ❌'],
  },
  {
    says: 'the page may say what a mark means',
    page: `- ✅: Best effort\n- 🦆 = Deprecated\n- ❌ nobody answers\n- 🐌 takes its time\n\n${marks('Status', ['✅', '🦆', '❌', '🐌'])}`,
    features: [
      'Features / v0: best-effort',
      'Features / v1: deprecated',
      'Features / v2: not-maintained',
      'Features / v3: mark-1f40c',
    ],
    levels: ['not-maintained: nobody answers', 'mark-1f40c: takes its time'],
    remarks: [defined(11, 'v3', '🐌')],
  },
  {
    says: 'a legend in one line counts too',
    page: `Legend: ✅ Deprecated · ❌ Obsolete\n\n${marks('Status', ['✅', '❌'])}`,
    features: ['Features / v0: deprecated', 'Features / v1: obsolete'],
    levels: [],
  },
  {
    says: 'the level is a word of levels in the heading above',
    page: [
      '# Pumps',
      '## Tier 1 with a warranty',
      'We repair it.',
      '',
      '| pump | power |',
      '|---|---|',
      '| p1 | 2 kW |',
      '## Deprecated pumps',
      '| pump | built | power |',
      '|---|---|---|',
      '| p1 | 1970 | - |',
      '### Small',
      '| pump |',
      '|---|',
      '| p2 |',
    ].join('\n'),
    features: [
      'Pumps / p1, Tier 1 with a warranty: tier-1-with-a-warranty | notes power: 2 kW',
      'Pumps / p1, Deprecated: deprecated | notes built: 1970',
      'Small / p2: deprecated',
    ],
    levels: ['tier-1-with-a-warranty: We repair it.'],
    remarks: [defined(7, 'p1, Tier 1 with a warranty', 'Tier 1 with a warranty')],
  },
  {
    says: 'headings of areas are categories, and their tables are named with what would read them',
    page: '## Networking\n\n| Valve | Size |\n|---|---|\n| a | 1 |\n\n## Storage\n\n| Valve | Status |\n|---|---|\n| b | Supported |\n',
    features: ['Storage / b: supported'],
    remarks: [unread(3, 'Valve', 'Size')],
  },
  {
    says: 'with --level-from-heading any heading is a level',
    page: '# Valves\n\n**Evergreen**\n\n| Valve | Size |\n|---|---|\n| a | 1 |\n',
    options: { levelFromHeading: true },
    features: ['Valves / a: evergreen | notes Size: 1'],
    remarks: [own(7, 'a', 'Evergreen')],
  },
  {
    says: 'a column of levels wins over the heading',
    page: '## Beta\n\n| Valve | Stage |\n|---|---|\n| a | Stable |\n',
    features: ['Beta / a: stable'],
    remarks: [own(5, 'a', 'Stable')],
  },
  ...[
    'Stage',
    'Phase',
    'Lifecycle',
    'Maturity',
    'Status',
    'Tier',
    'Support tier',
    'Release stage',
    'API stability',
  ].map((heading): PageRow => ({
    says: `${heading} is a heading of levels`,
    page: `| Valve | Default | ${heading} |\n|---|---|---|\n| a | off | Supported |\n`,
    features: ['Features / a: supported | notes Default: off'],
  })),
  {
    says: 'numbers below Tier are tiers',
    page: '| Valve | Tier |\n|---|---|\n| a | 1 |\n| b | 2 |\n',
    features: ['Features / a: tier-1', 'Features / b: tier-2'],
    remarks: [own(3, 'a', 'Tier 1'), own(4, 'b', 'Tier 2')],
  },
  ...['Supported gasket versions', 'Compatible with', 'Supported since', 'Support until', 'Supported on'].map(
    (heading): PageRow => ({
      says: `${heading} is no heading of levels`,
      page: `| Valve | ${heading} | Support |\n|---|---|---|\n| a | 2.1 to 2.4 | Supported |\n`,
      features: [`Features / a: supported | notes ${heading}: 2.1 to 2.4`],
    }),
  ),
  ...['Phase 4', 'Missing Tier 1 requirements', 'Stage 3 since'].map((heading): PageRow => ({
    says: `${heading} is about a level and holds none`,
    page: `## Tier 2 valves\n\n| Valve | ${heading} |\n|---|---|\n| a | ✅ |\n`,
    features: [`Features / a: tier-2 | notes ${heading}: ✅`],
    remarks: [own(5, 'a', 'Tier 2')],
  })),
  {
    says: 'versions are no levels whatever the heading',
    page: '| Valve | Support |\n|---|---|\n| a | >= 2.1 |\n| b | 1.x, 2.x |\n',
    features: [],
    remarks: [unread(1, 'Valve', 'Support')],
  },
  {
    says: 'a table of supported versions is left alone',
    page: '| Version | Supported |\n|---|---|\n| 5.1.x | :white_check_mark: |\n| < 4.0 | :x: |\n',
    features: [],
    remarks: [
      '1: a table of versions is not read, since versions are not features; if they are here, name the column with --feature-column',
    ],
  },
  {
    says: 'unless its column is named',
    page: '| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n',
    options: { columns: { feature: 'Version' } },
    features: ['Features / 5.1.x: supported'],
  },
  {
    says: 'columns without a role are in the notes, empty ones left out',
    page: '| Valve | Since | Status | Platforms | Notes | Docs |\n|---|---|---|---|---|---|\n| a | 1.4 | Supported | `x86` | hot | [how](https://example.org) |\n| b | - | Supported | | | n/a |\n',
    features: [
      'Features / a: supported | notes Since: 1.4 · Platforms: `x86` · hot · Docs: [how](https://example.org)',
      'Features / b: supported',
    ],
  },
  {
    says: 'equal names are told apart by the column in which they differ, or two of them',
    page: '| Gate | Default | Stage | Since |\n|---|---|---|---|\n| g | off | Supported | 1.1 |\n| g | on | Supported | 1.2 |\n| g | on | Supported | 1.3 |\n| h | on | Supported | 1.1 |\n| h | off | Supported | 1.1 |\n',
    features: [
      'Features / g, 1.1: supported | notes Default: off · Since: 1.1',
      'Features / g, 1.2: supported | notes Default: on · Since: 1.2',
      'Features / g, 1.3: supported | notes Default: on · Since: 1.3',
      'Features / h, on: supported | notes Default: on · Since: 1.1',
      'Features / h, off: supported | notes Default: off · Since: 1.1',
    ],
  },
  {
    says: 'a switch tells names apart only where nothing else does',
    page: '| Gate | Default | Stage | Since |\n|---|---|---|---|\n| g | false | Supported | 1.1 |\n| g | true | Supported | 1.2 |\n',
    features: [
      'Features / g, 1.1: supported | notes Default: false · Since: 1.1',
      'Features / g, 1.2: supported | notes Default: true · Since: 1.2',
    ],
  },
  {
    says: 'beside a column of categories what is described is the feature',
    page: '#### Tier 2\n\n| Category | Description | Missing |\n|---|---|---|\n| Pumps | `p1` | tests |\n| Valves | `v1` | |\n| Valves | `v2` | |\n',
    features: ['Pumps / p1: tier-2 | notes Missing: tests', 'Valves / v1: tier-2', 'Valves / v2: tier-2'],
    remarks: [own(5, 'p1', 'Tier 2')],
  },
  {
    says: 'footnotes and reference links go with the cell',
    page: '| Valve[^2] | Status[^1] | Size | Notes |\n|---|---|---|---|\n| a[^2] | Supported[^1] | 4<sup>2</sup> | see [it][there][^2] |\n\n[^1]: While stock lasts.\n[^2]: Cold *only*.\n\n[there]: https://example.org/it\n',
    features: [
      'Features / a: supported | notes Cold *only*. · While stock lasts. · Size: 4<sup>2</sup> · see [it](https://example.org/it) (Cold *only*.)',
    ],
  },
  {
    says: 'columns about an end become the sunset',
    page: [
      '| Flag | Status | Deprecated in | Removed in | EOL | Replaced by |',
      '|---|---|---|---|---|---|',
      '| old | Deprecated | v1.2 | Q4 2031 | 2032-01-31 | new |',
      '| new | Supported | TBD | - | 2031-02-30 | |',
      '| mid | Deprecated | 2030-05-01 | 2031-q2 | | a lever |',
    ].join('\n'),
    features: [
      'Features / old: deprecated | sunset {deprecated:1.2,removal:2031-Q4,replacement:features/new} | notes EOL: 2032-01-31',
      'Features / new: supported | notes EOL: 2031-02-30',
      'Features / mid: deprecated | sunset {deprecated:2030-05-01,removal:2031-Q2,replacement:a lever}',
    ],
  },
  {
    says: 'a list of deprecated things needs no column of levels',
    page: '| Option | Deprecated | Removal |\n|---|---|---|\n| `-x` | 2030-01-31 | 6 |\n| `-y` | soon | 2031 |\n',
    features: [
      'Features / -x: deprecated | sunset {deprecated:2030-01-31,removal:6}',
      'Features / -y: deprecated? | notes Deprecated: soon · Removal: 2031',
    ],
    remarks: ['4: -y: no deprecation date; carried over as deprecated, tentative: decide'],
  },
  {
    says: 'tables in lists, quotes, details and HTML are read',
    page: [
      '# Valves',
      '1. Indoors',
      '',
      '   | Valve | Status |',
      '   |---|---|',
      '   | a | Supported |',
      '',
      '> - | Valve | Status |',
      '>   |---|---|',
      '>   | b | Obsolete |',
      '',
      '<details>',
      '<table>',
      '  <tr><th>Valve</th><th>Status</th><th>Notes</th></tr>',
      '  <tr><td rowspan="2"><a href="https://example.org/c">c</a></td><td>Deprecated</td>',
      '    <td>one<br>two | <code>x</code></td></tr>',
      '',
      '  <tr><td>Supported</td><td><!-- none --></td></tr>',
      '</table>',
      '</details>',
    ].join('\n'),
    features: [
      'Valves / a: supported',
      'Valves / b: obsolete',
      'Valves / c, Deprecated: deprecated | notes Valve: [c](https://example.org/c) · one<br>two | `x`',
      'Valves / c, Supported: supported | notes Valve: [c](https://example.org/c)',
    ],
  },
  {
    says: 'definitions of own levels are found, whatever marks them; other lists define nothing',
    page: [
      '| Status | Valve |',
      '|---|---|',
      '| Frozen | a |',
      '| Obsolete | b |',
      '',
      '1. __*Frozen: really.*__ nothing new',
      '',
      '   goes in.',
      '',
      '- Phone: in the morning',
      '- Post: never',
      '',
      '- `Obsolete`: gone soon',
    ].join('\n'),
    features: ['Features / a: frozen', 'Features / b: obsolete'],
    levels: ['obsolete: gone soon', 'frozen: really. nothing new goes in.'],
    remarks: [defined(3, 'a', 'Frozen'), around(10, 'lines 10-11')],
  },
  {
    says: 'a table of what the levels mean is none of features',
    page: '| Level | Meaning |\n|---|---|\n| Tier 1 | Tested. |\n| Tier 2 | Built. |\n\n| Valve | Level |\n|---|---|\n| a | Tier 2 |\n',
    features: ['Features / a: tier-2'],
    levels: ['tier-2: Built.'],
    remarks: [around(3, 'line 3'), defined(8, 'a', 'Tier 2')],
  },
  {
    says: 'pages for a site generator: front matter, shortcodes and text below a table are no features',
    page: '---\ntitle: "Gates"\nweight: 5\n---\n{{% intro %}}\n\n| Gate | Phase |\n|---|---|\n| a {{< new >}} | Supported |\n{{% /intro %}}\n{: .wide}\n\n| Gate | Phase |\n|---|---|\n| b | Supported |\nThat is all.\n',
    features: ['Gates / a: supported', 'Gates / b: supported'],
    remarks: [
      '10: "{{% /intro %}}" is not a row: skipped',
      '11: "{: .wide}" is not a row: skipped',
      '16: "That is all." is text right below the table, not a row: skipped',
    ],
  },
  {
    says: 'the link of a feature is its path or its document',
    page: '| Valve | Tier |\n|---|---|\n| [a](../src/a/) | Supported |\n| [b][b] | Supported |\n| [c](/src/c.go?raw=1) | Supported |\n| [d](../../x) | Supported |\n| [e](https://example.org/) | Supported |\n\n[b]: b%20b.md#top\n',
    options: { path: 'docs/page.md', tree: ['docs/page.md', 'docs/b b.md', 'src/a/x.go', 'src/c.go'] },
    features: [
      'Features / a: supported | paths src/a/',
      'Features / b: supported | docs docs/b b.md',
      'Features / c: supported | docs src/c.go',
      'Features / d: supported',
      'Features / e: supported | notes Valve: [e](https://example.org/)',
    ],
    remarks: ['6: d: its link ../../x does not lead to a file or folder of the repository: not carried over'],
  },
  {
    says: 'without a list of files a link stays in the notes',
    page: '| Valve | Tier |\n|---|---|\n| [a](src/a) | Supported |\n',
    features: ['Features / a: supported | notes Valve: [a](src/a)'],
  },
  {
    says: 'a column of paths is read, what is none of the repository is kept',
    page: '| Valve | Path | Status |\n|---|---|---|\n| a | `src/a`, src/c.go | Supported |\n| b | src/b/ | Supported |\n',
    options: { tree: ['src/a/x', 'src/c.go'] },
    features: ['Features / a: supported | paths src/a/, src/c.go', 'Features / b: supported | notes Path: src/b/'],
  },
  {
    says: 'the column of features is the first that has no other role',
    page: '| # | Driver | Area | Platform | Status |\n|---|---|---|---|---|\n| 1 | a | Disks | arm | Supported |\n',
    features: ['Disks / a: supported | notes #: 1 · Platform: arm'],
  },
  {
    says: 'names in bold throughout are features, not categories',
    page: '| Valve | Stage |\n|---|---|\n| **a** | Growing |\n| **b** | Grown |\n',
    features: ['Features / a: growing', 'Features / b: grown'],
    remarks: [own(3, 'a', 'Growing'), own(4, 'b', 'Grown')],
  },
  {
    says: 'a column for each level, with marks or versions: the latest version tells, several marks are a guess',
    page: `| Valve | Alpha | Stable | Deprecated |
|---|---|---|---|
| a | 1.2 | 1.10 | |
| b | 1.2 | - | ✗ |
| c | 1.2 | 1.4 | 2.0 |
| d | ✓ | x | |
| e | | | |
`,
    features: [
      'Features / a: stable | notes Alpha: 1.2 · Stable: 1.10',
      'Features / b: alpha | notes Alpha: 1.2 · Deprecated: ✗',
      'Features / c: deprecated | sunset {deprecated:2.0} | notes Alpha: 1.2 · Stable: 1.4',
      'Features / d: stable? | notes Alpha: ✓ · Stable: x',
      'Features / e: not-maintained?',
    ],
    remarks: [
      own(3, 'a', 'Stable'),
      own(4, 'b', 'Alpha'),
      '6: d: has marks under several levels; carried over as Stable, tentative: decide',
      '7: e: no level; carried over as not-maintained, tentative: decide',
    ],
  },
  {
    says: 'columns of since when and until when are no levels',
    page: '| Valve | Deprecated | End of life |\n|---|---|---|\n| a | 1.2 | 2.0 |\n',
    features: ['Features / a: deprecated | sunset {deprecated:1.2,removal:2.0}'],
  },
  {
    says: 'what is struck through no longer holds, and stays in the notes',
    page: '| Valve | Status |\n|---|---|\n| a | ~~Supported~~ Deprecated |\n| b | ~~Supported~~ |\n',
    features: [
      'Features / a: deprecated | notes Status: ~~Supported~~ Deprecated',
      'Features / b: not-maintained? | notes Status: ~~Supported~~',
    ],
    remarks: ['4: b: no level; carried over as not-maintained, tentative: decide'],
  },
  {
    says: 'boxes and images in HTML are the marks that a reader sees; circles mean one thing here and another there',
    page: marks('Supported', [
      '<input type="checkbox" checked>',
      '<input type="checkbox">',
      '<img src="a.png" alt="no">',
      '×',
      '●',
    ]),
    features: [
      'Features / v0: supported',
      'Features / v1: not-maintained',
      'Features / v2: not-maintained',
      'Features / v3: not-maintained',
      'Features / v4: mark-25cf',
    ],
    remarks: [own(7, 'v4', '●')],
  },
  {
    says: 'a summary heads what is folded away',
    page: `# Valves

<details><summary><b>Deprecated</b></summary>

| Valve | Size |
|---|---|
| a | 1 |

</details>
<details>
<summary>Obsolete</summary>

| Valve | Size |
|---|---|
| b | 2 |

</details>

| Valve | Size |
|---|---|
| c | 3 |
`,
    features: ['Valves / a: deprecated | notes Size: 1', 'Valves / b: obsolete | notes Size: 2'],
    remarks: [unread(19, 'Valve', 'Size')],
  },
  {
    says: 'of two columns of levels the one with known words is it, and a version with an x is no date of the matrix',
    page: '| Valve | Maturity | Release stage | Removal | Replacement |\n|---|---|---|---|---|\n| a | high | Preview | 4.x | none |\n',
    features: ['Features / a: experimental | notes Maturity: high · Removal: 4.x'],
  },
  {
    says: 'cells beyond the columns are named',
    page: '| Valve | Status |\n|---|---|\n| a | Supported | lost |\n',
    features: ['Features / a: supported'],
    remarks: [
      '3: a: more cells than the table has columns, "lost" is not carried over; a pipe in a cell is written \\|',
    ],
  },
  {
    says: 'a word of levels in brackets beside a mark wins too, and a mark of another skin is the same mark',
    page: marks('Status', ['✅ (deprecated)', '👎🏽']),
    features: ['Features / v0: deprecated', 'Features / v1: not-maintained'],
  },
  {
    says: 'text between two tables of a category is its note, text below the last one is named',
    page: '# Valves\n\nAll of *ours*.\n\n| Valve | Status |\n|---|---|\n| a | Supported |\n\nFrom others:\nthree.\n\n| Valve | Status |\n|---|---|\n| b | Obsolete |\n\n\\* on land\n\n## More\n\n```\ncode\n```\n',
    features: ['Valves / a: supported', 'Valves / b: obsolete'],
    notes: ['All of *ours*. From others: three.'],
    remarks: [around(16, 'lines 16, 20-22')],
  },
  {
    says: 'tables in the boxes and tabs of MkDocs are read, under their titles',
    page: `# Valves

!!! note "Deprecated valves"
    Not for *long*.

    | Valve | Size |
    |---|---|
    | a | 1 |

=== "By hand"

    ??? info

        | Valve | Status |
        |---|---|
        | b | Obsolete |

\`\`\`
!!! note
    | Valve | Status |
    |---|---|
    | no | Supported |
\`\`\`

| Valve | Status |
|---|---|
| c | Supported |
`,
    features: ['Valves / a: deprecated | notes Size: 1', 'Valves / c: supported', 'By hand / b: obsolete'],
    levels: ['deprecated: Not for *long*.'],
    remarks: [around(18, 'lines 18-23')],
  },
  {
    says: 'a word before several entries is their category, and what stands below an entry is its note',
    page: `## Unsupported valves

- Gate: brass
- Gate: [iron](https://example.org/iron) - @ann
- Ball: none
- **Needle**
  - for *gas*
  - for air

## Experimental

- **Gate**

  ${'It is tested on every change of its own. '.repeat(6)}
`,
    features: [
      'Gate / brass: not-maintained',
      'Gate / iron: not-maintained | maintainers @ann | notes Feature: [iron](https://example.org/iron)',
      'Features / Ball: not-maintained | notes none',
      'Features / Needle: not-maintained | notes for *gas* for air',
    ],
    remarks: [
      '12: the list under "Experimental" is not read, since its entries look like criteria, not features; turn it into a table if its entries are features',
    ],
  },
  {
    says: 'days and months by name, versions with a name or a mark; what the matrix does not say stays in the notes',
    page: `| Valve | Deprecated in | End of life |
|---|---|---|
| a | June 2030 | 3 March 2031 |
| b | press v1.4 | May 1st, 2031 |
| c | 1.4 (so far) | (Feb 2028) |
| d | PR 1234 | early 2031 |
| e | press 2.0 ✅ | 31 June 2031 |
`,
    features: [
      'Features / a: deprecated | sunset {deprecated:2030-06-30,removal:2031-03-03} | notes Deprecated in: June 2030',
      'Features / b: deprecated | sunset {deprecated:1.4,removal:2031-05-01} | notes Deprecated in: press v1.4',
      'Features / c: deprecated | sunset {deprecated:1.4,removal:2028-02-29} | notes Deprecated in: 1.4 (so far) · End of life: (Feb 2028)',
      'Features / d: deprecated? | notes Deprecated in: PR 1234 · End of life: early 2031',
      'Features / e: deprecated | sunset {deprecated:2.0} | notes Deprecated in: press 2.0 ✅ · End of life: 31 June 2031',
    ],
    remarks: ['6: d: no deprecation date; carried over as deprecated, tentative: decide'],
  },
  ...['June 2030', 'press v1.4', '22.04 LTS (first)'].map((release): PageRow => ({
    says: `a release named ${release} is no feature`,
    page: `| Release | Status |\n|---|---|\n| ${release} | Supported |\n`,
    features: [],
    remarks: [
      '1: a table of versions is not read, since versions are not features; if they are here, name the column with --feature-column',
    ],
  })),
  {
    says: 'two headings that are levels, each with a paragraph and no table, define them; a mark that no level is told by does not',
    page: `# Valves

✅ = works, ❌ = leaks badly

| Valve | Tier | Tight |
|---|---|---|
| a | 1 | ✅ |
| b | Unsupported | ❌ |

## Tier 1 - For all

Tested.

More of it.

## Tier 2

Built.
`,
    features: ['Valves / a: tier-1 | notes Tight: ✅', 'Valves / b: not-maintained | notes Tight: ❌'],
    levels: ['tier-1: Tested.'],
    remarks: [defined(7, 'a', 'Tier 1'), around(14, 'lines 14, 18')],
  },
  {
    says: 'what is deprecated is the feature and not a date, in whichever column it stands',
    page: `| Deprecated options | Policy | Removal release | Removal pull request |
|---|---|---|---|
| \`-x\` | Beta | v2.0 | [Drop it](https://example.org/1) |

## Old

| Removed | Use instead |
|---|---|
| \`-y\` | \`-z\` |
| \`-w\` | - |

## Removed

| Removed | Use instead |
|---|---|
| \`-v\` | \`-z\` |
`,
    features: [
      'Features / -x: deprecated | sunset {removal:2.0} | notes Policy: Beta · Removal pull request: [Drop it](https://example.org/1)',
      'Features / -v: removed | sunset {replacement:-z}',
    ],
    remarks: [unread(7, 'Removed', 'Use instead'), own(16, '-v', 'Removed')],
  },
  {
    says: 'modes that are supported are no levels, and other features are no names',
    page: '| Name | Supported modes | Other features | Status |\n|---|---|---|---|\n| a | Read, write | Locks | Supported |\n',
    features: ['Features / a: supported | notes Supported modes: Read, write · Other features: Locks'],
  },
  {
    says: 'a table of what tiers mean may have more columns; one whose levels are tags has none',
    page: `| Tier | Label | Meaning |
|---|---|---|
| Tier 1 | Core | Tested. |
| Tier 2 | Rest | Built. |

| Valve | Tier |
|---|---|
| a | Tier 1 |
| b | Tier 2 |

| Tier | Label |
|---|---|
| {{< tier 1 >}} | Core |
`,
    features: ['Features / a: tier-1', 'Features / b: tier-2'],
    levels: ['tier-1: Tested. · Label: Core', 'tier-2: Built. · Label: Rest'],
    remarks: [defined(8, 'a', 'Tier 1'), defined(9, 'b', 'Tier 2'), unread(11, 'Tier', 'Label')],
  },
  {
    says: 'a link to a place on the page itself is the page',
    page: '| Valve | Status |\n|---|---|\n| [a](#a) | In progress |\n| [b](#b) | In progress |\n',
    options: { path: 'docs/valves.md', tree: ['docs/valves.md'] },
    features: ['Features / a: in-progress | docs docs/valves.md', 'Features / b: in-progress | docs docs/valves.md'],
    remarks: [own(3, 'a', 'In progress')],
  },
  {
    says: 'headings that are levels are no categories, one of them may say that it is a stage',
    page: '# Valves\n\n## Tier 1 with tests\n\n| Valve | Size |\n|---|---|\n| a | 1 |\n\n### Tier 1 without tests\n\n| Valve | Size |\n|---|---|\n| b | 2 |\n\n### Stage: Experimental\n\n| Valve | Size |\n|---|---|\n| c | 3 |\n',
    features: [
      'Valves / a: tier-1-with-tests | notes Size: 1',
      'Valves / b: tier-1-without-tests | notes Size: 2',
      'Valves / c: experimental | notes Size: 3',
    ],
    remarks: [own(7, 'a', 'Tier 1 with tests'), own(13, 'b', 'Tier 1 without tests')],
  },
  {
    says: 'equal names are told apart by what things are before what happens to be so; people keep their names',
    page: '| Valve | Metal | Side | CI | Status | Maintainer |\n|---|---|---|---|---|---|\n| a | iron | left | 1 | Supported¹ | Ann Dorn <ann@example.org>, @bo |\n| a | iron | right | 2 | Supported | |\n| a | tin | left | 3 | Obsolete | |\n\n¹ on land\n',
    features: [
      'Features / a, iron, left: supported | maintainers Ann Dorn <ann@example.org>, @bo | notes Metal: iron · Side: left · CI: 1 · Status: Supported¹',
      'Features / a, iron, right: supported | notes Metal: iron · Side: right · CI: 2',
      'Features / a, tin, left: obsolete | notes Metal: tin · Side: left · CI: 3',
    ],
    remarks: [around(7, 'line 7')],
  },
  {
    says: 'words in bold, italics or code define levels without a colon too, and so do tables of words that others use',
    page: `*Core* – in every release.

- **Gold**. Paid for.
- **Silver** (so far): liked.

| Stage | Meaning |
|---|---|
| Proto | may vanish |

| Valve | Stage |
|---|---|
| a | Core |
| b | Gold |
| c | Silver |
| d | Proto |
`,
    features: ['Features / a: core', 'Features / b: gold', 'Features / c: silver', 'Features / d: proto'],
    levels: ['core: in every release.', 'gold: Paid for.', 'silver: (so far): liked.', 'proto: may vanish'],
    remarks: [
      defined(12, 'a', 'Core'),
      defined(13, 'b', 'Gold'),
      defined(14, 'c', 'Silver'),
      defined(15, 'd', 'Proto'),
    ],
  },
  {
    says: 'the end of support is a removal, and the sign of an alert is no note',
    page: '> [!NOTE]\n> Of old.\n>\n> | Valve | Status | Support ends |\n> |---|---|---|\n> | a | Supported | 2030-02 |\n',
    features: ['Features / a: supported | sunset {removal:2030-02-28} | notes Support ends: 2030-02'],
    notes: ['Of old.'],
  },
  {
    says: 'who something is maintained by are maintainers, and what an MDX page imports is no note',
    page: "# Valves\n\nimport Box from './box'\n\n| Valve | Maintained by | Status |\n|---|---|---|\n| a | Ann ([@ann](https://github.com/ann)), @bo | Supported |\n",
    features: [
      'Valves / a: supported | maintainers @ann, @bo | notes Maintained by: Ann ([@ann](https://github.com/ann)), @bo',
    ],
    notes: [],
    remarks: ['7: a: "Ann" is not just a @user, @org/team or address: kept in the notes, here and below'],
  },
]
