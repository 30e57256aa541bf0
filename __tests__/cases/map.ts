// Which features a path belongs to, in which order, and by which pattern. Features are f0, f1 …
export interface MapRow {
  name: string
  match?: 'all' | 'last'
  features: { paths?: string[]; exclude?: string[]; 'cross-cutting'?: boolean }[]
  answers: Record<string, string[]>
}

export const MAP_ROWS: MapRow[] = [
  {
    name: 'every feature that matches, in file order, by its first pattern that matches',
    features: [{ paths: ['**/*.go', 'src/', 'src/a.go'] }, { paths: ['lib/'] }, { paths: ['src/a.go', '**'] }],
    answers: {
      'src/a.go': ['f0 by **/*.go', 'f2 by src/a.go'],
      'src/a.rs': ['f0 by src/', 'f2 by **'],
      'lib/x': ['f1 by lib/', 'f2 by **'],
    },
  },
  {
    name: 'home features before cross-cutting ones',
    features: [{ paths: ['**/*amd64*'], 'cross-cutting': true }, { paths: ['src/'] }, { paths: ['**/*.go'] }],
    answers: { 'src/x_amd64.go': ['f1 by src/', 'f2 by **/*.go', 'f0 by **/*amd64*'], README: [] },
  },
  {
    name: 'exclude subtracts from its own feature only',
    features: [{ paths: ['src/'], exclude: ['src/README.md', '**/*_test.go'] }, { paths: ['src/'] }],
    answers: {
      'src/README.md': ['f1 by src/'],
      'src/x/a_test.go': ['f1 by src/'],
      'src/a.go': ['f0 by src/', 'f1 by src/'],
    },
  },
  {
    name: 'match: last takes the last in file order, alone',
    match: 'last',
    features: [{ paths: ['**'] }, { paths: ['src/'] }, { paths: ['docs/'] }],
    answers: { 'src/a': ['f1 by src/'], 'docs/a': ['f2 by docs/'], a: ['f0 by **'] },
  },
  {
    name: 'match: last passes over a feature that excludes the path',
    match: 'last',
    features: [{ paths: ['**'] }, { paths: ['src/'], exclude: ['src/gen/'] }],
    answers: { 'src/gen/a': ['f0 by **'], 'src/a': ['f1 by src/'] },
  },
  {
    name: 'match: last takes no notice of cross-cutting',
    match: 'last',
    features: [{ paths: ['src/'] }, { paths: ['**/*.go'], 'cross-cutting': true }],
    answers: { 'src/a.go': ['f1 by **/*.go'] },
  },
  {
    name: 'a feature without paths maps nothing',
    features: [{}, { paths: [] }, { exclude: ['**'] }],
    answers: { a: [], 'src/a': [] },
  },
]
