// Texts that list changes, and what they say. A change is written `status path < previous +added -deleted [lines]`, as far
// as it is known; a fault `line: message`.
export interface ChangesRow {
  name: string
  text: string
  says: string[]
}

const STATUS =
  'status must be one of added, removed, modified, renamed, copied, changed, unchanged, or a letter of A D M R C T'
const LETTERS = 'expected a status letter (A, D, M, T, R100, C100) and its path, separated by tabs'
const NUL = 'expected a status letter (A, D, M, T, R100, C100) and its path, each ended by NUL'

export const CHANGES: ChangesRow[] = [
  { name: 'nothing', text: '', says: [] },
  { name: 'blank lines', text: '\n \n\r\n', says: [] },
  { name: 'a byte order mark', text: '\uFEFFM\ta\n', says: ['modified a'] },

  // git diff --name-status
  {
    name: 'every letter',
    text: 'A\ta\nD\td\nM\tm\nT\tt\nR087\to\tn\nC100\tx\ty\n',
    says: ['added a', 'removed d', 'modified m', 'changed t', 'renamed n < o', 'copied y < x'],
  },
  {
    name: 'quoted names, CRLF, no end of line',
    text: 'M\t"a\\tb\\"\\\\\\303\\251\\n"\r\nA\ta b',
    says: ['modified a\tb"\\é\n', 'added a b'],
  },
  { name: 'with -z', text: 'M\0a\tb\0R100\0o\0n\nx\0D\0d\0', says: ['modified a\tb', 'renamed n\nx < o', 'removed d'] },
  { name: 'a name that looks like a diff', text: 'M\tdiff --git a b\n', says: ['modified diff --git a b'] },
  { name: 'an unknown letter', text: 'M\ta\nX\tb\nU\tc\n', says: [`2: ${LETTERS}`, `3: ${LETTERS}`] },
  {
    name: 'no tab, one path too few, one too many',
    text: 'M a\nR100\ta\nM\ta\tb\n',
    says: [1, 2, 3].map((line) => `${line}: ${LETTERS}`),
  },
  { name: 'quotes that are broken', text: 'M\t"a\n', says: [`1: ${LETTERS}`] },
  { name: 'with -z, cut off', text: 'M\0a\0R100\0o\0', says: [`3: ${NUL}`] },
  { name: 'with -z, no letter', text: 'M\0a\0b\0', says: [`3: ${NUL}`] },
  { name: 'prose', text: 'hello\n', says: [`1: ${LETTERS}`] },

  // JSON lines
  {
    name: 'our keys and those of the API',
    text: '{"status":"added","path":"a","additions":3,"deletions":0}\n\n{"status":"renamed","filename":"n","previous_filename":"o"}\r\n{"status":"R90","path":"q","previous_path":"p"}\n{"status":"unchanged","path":"u"}\n',
    says: ['added a +3 -0', 'renamed n < o', 'renamed q < p', 'unchanged u'],
  },
  {
    name: 'a patch gives lines, a cut-off one none',
    text: '{"status":"modified","path":"a","patch":"@@ -1,2 +1,2 @@\\n x\\n-old\\n+new"}\n{"status":"modified","path":"b","patch":"@@ -1,2 +1,2 @@\\n x\\n-old"}\n',
    says: ['modified a [old|new]', 'modified b'],
  },
  {
    name: 'a previous path of what was not moved',
    text: '{"status":"M","path":"a","previous_path":"b"}',
    says: ['modified a'],
  },
  {
    name: 'null counts as not given',
    text: '{"status":"M","path":"a","previous_path":null,"additions":null}',
    says: ['modified a'],
  },
  {
    name: 'faults of each kind, with their lines',
    text: [
      '{"status":"modified","path":"a"}',
      '{"status":"edited","path":"a"}',
      '{"path":"a"}',
      '{"status":"M"}',
      '{"status":"M","path":""}',
      '{"status":"M","path":5}',
      '{"status":"renamed","path":"a"}',
      '{"status":"M","path":"a","additions":-1}',
      '{"status":"M","path":"a","deletions":"1"}',
      '{"status":"M","path":"a","previous_path":7}',
      '[1]',
      '{"status":"M","path":"a"',
    ].join('\n'),
    says: [
      `2: ${STATUS}`,
      `3: ${STATUS}`,
      '4: path must be a text',
      '5: path must be a text',
      '6: path must be a text',
      '7: a renamed file needs its previous_path',
      '8: additions and deletions must be numbers of lines',
      '9: additions and deletions must be numbers of lines',
      '10: previous_path must be a text',
      '11: not a JSON object',
      '12: not a JSON object on one line',
    ],
  },

  // A unified diff that is not from git
  {
    name: 'plain, with times',
    text: 'diff -ru old/a.c new/a.c\n--- old/a.c\t2026-01-01 00:00:00\n+++ new/a.c\t2026-01-02 00:00:00\n@@ -1 +1,2 @@\n-x\n+y\n+z\n',
    says: ['modified new/a.c +2 -1 [x|y|z]'],
  },
  {
    name: 'only --- and +++, with prefixes',
    text: '--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-x\n',
    says: ['modified x +0 -1 [x]'],
  },
  {
    name: '/dev/null tells added and removed',
    text: '--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+x\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-y\n',
    says: ['added x +1 -0 [x]', 'removed y +0 -1 [y]'],
  },
  {
    name: 'content that looks like headers',
    text: 'diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/q\n-diff --git a/z b/z\n+++ b/q\n+@@ -1 +1 @@\n',
    says: ['modified x +2 -2 [-- a/q|diff --git a/z b/z|++ b/q|@@ -1 +1 @@]'],
  },
  {
    name: 'a hunk that is cut off by one line',
    text: 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n-b\n+c\n',
    says: ['8: the hunk before this line is cut off'],
  },
  {
    name: 'a line that is none',
    text: 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\nhello\n',
    says: ['7: expected a line of a unified diff'],
  },
  {
    name: 'a line of no hunk',
    text: '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n?\n b\n',
    says: ['5: expected a line of the hunk: a space, + or - in front'],
  },
  {
    name: 'a file that is only named',
    text: 'diff -r a/x b/x\nOnly in b: y\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n',
    says: ['2: a file is only named, not shown: make the diff with git diff, or diff -N'],
  },
]
