// Texts that list changes, and what they say. A change is written `status path < previous +added -deleted [lines]`, as far
// as it is known; a fault `line: message`.
import { encode } from './wide-text.ts'

export interface ChangesRow {
  name: string
  text: string | Uint8Array
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
  {
    name: 'an unknown letter, and a file that is not merged yet',
    text: 'M\ta\nX\tb\nU\tc\n',
    says: [`2: ${LETTERS}`, '3: this file has a merge conflict; resolve it first'],
  },
  {
    name: 'no tab, one path too few, one too many',
    text: 'M a\nR100\ta\nM\ta\tb\n',
    says: [1, 2, 3].map((line) => `${line}: ${LETTERS}`),
  },
  { name: 'quotes that are broken', text: 'M\t"a\n', says: [`1: ${LETTERS}`] },
  { name: 'an escape that git does not write', text: 'M\t"dune\\9"\n', says: [`1: ${LETTERS}`] },
  {
    name: 'a path with backslashes, which git would quote',
    text: 'A\tdune\\grass\nR100\t"dune\\\\a"\tdune\\b\n',
    says: [
      String.raw`1: "dune\\grass" is written with \; write "dune/grass"`,
      String.raw`2: "dune\\b" is written with \; write "dune/b"`,
    ],
  },
  {
    name: 'a path from Windows',
    text: 'A\tC:\\dune\nM\t\\\\host\\dune\nM\t.\\dune\\a\n',
    says: [
      '1: "C:/dune" is absolute; write it from the repository\'s root',
      '2: "//host/dune" is absolute; write it from the repository\'s root',
      '3: "./dune/a" is not a path from the repository\'s root; write "dune/a"',
    ],
  },
  { name: 'a merge conflict', text: 'U\tdune\n', says: ['1: this file has a merge conflict; resolve it first'] },
  { name: 'with -z, cut off', text: 'M\0a\0R100\0o\0', says: [`3: ${NUL}`] },
  { name: 'with -z, no letter', text: 'M\0a\0b\0', says: [`3: ${NUL}`] },
  { name: 'prose among changes', text: 'M\ta\nhello\n', says: [`2: ${LETTERS}`] },

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
      '4: path must be text',
      '5: path must be text',
      '6: path must be text',
      '7: a renamed file needs its previous_path',
      '8: additions and deletions must be numbers of lines',
      '9: additions and deletions must be numbers of lines',
      '10: previous_path must be text',
      '11: not a JSON object',
      '12: not a JSON object on one line',
    ],
  },

  // A unified diff that is not from git
  {
    name: 'plain, with times',
    text: 'diff -ru a/a.c b/a.c\n--- a/a.c\t2026-01-01 00:00:00\n+++ b/a.c\t2026-01-02 00:00:00\n@@ -1 +1,2 @@\n-x\n+y\n+z\n',
    says: ['modified a.c +2 -1 [x|y|z]'],
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
    says: ['5: expected a line of the hunk, starting with a space, + or -'],
  },
  {
    name: 'a file that is only named',
    text: 'diff -r a/x b/x\nOnly in b: y\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n',
    says: ['2: a file is only named, not shown: make the diff with git diff, or diff -N'],
  },

  ...[
    ['the lines below the header', 'diff --git a/x b/x\n--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\n'],
    ['the lines of a rename', 'diff --git a/x b/x\nsimilarity index 100%\nrename from y\nrename to x\n'],
  ].map(([who, text]) => ({
    name: `${who!} name another file than the header`,
    text: text!,
    says: ['1: the lines that name this file disagree; make the diff with git diff'],
  })),

  // Files that only one side has, whoever made the diff
  {
    name: 'diff -N gives a file that is not there the time 0',
    text: 'diff -ruN a/n b/n\n--- a/n\t1970-01-01 01:00:00.000000000 +0100\n+++ b/n\t2026-11-02 10:00:00.000000000 +0100\n@@ -0,0 +1 @@\n+x\ndiff -ruN a/o b/o\n--- a/o\t2026-11-02 10:00:00.000000000 +0100\n+++ b/o\t1970-01-01 01:00:00.000000000 +0100\n@@ -1 +0,0 @@\n-x\n',
    says: ['added n +1 -0 [x]', 'removed o +0 -1 [x]'],
  },
  {
    name: 'a file that was empty is edited',
    text: '--- a/n\t2026-11-01 10:00:00 +0000\n+++ b/n\t2026-11-02 10:00:00 +0000\n@@ -0,0 +1 @@\n+x\n',
    says: ['modified n +1 -0 [x]'],
  },
  {
    name: 'nothing before and no time: new, to be on the safe side',
    text: '--- a/n\n+++ b/n\n@@ -0,0 +1 @@\n+x\n',
    says: ['added n +1 -0 [x]'],
  },
  {
    name: 'Subversion says which file is not there',
    text: 'Index: n\n===================================================================\n--- n\t(nonexistent)\n+++ n\t(working copy)\n@@ -0,0 +1 @@\n+x\nIndex: o\n===================================================================\n--- o\t(revision 3)\n+++ o\t(nonexistent)\n@@ -1 +0,0 @@\n-x\n',
    says: ['added n +1 -0 [x]', 'removed o +0 -1 [x]'],
  },
  {
    name: 'nothing before, and what no time is: new, to be on the safe side',
    text: '--- n\t(revision 0)\n+++ n\t(working copy)\n@@ -0,0 +1 @@\n+x\n--- m\tThu Jan  1 01:00:00 1970\n+++ m\tMon Nov  2 10:00:00 2026\n@@ -0,0 +1 @@\n+x\n',
    says: ['added n +1 -0 [x]', 'added m +1 -0 [x]'],
  },
  {
    name: 'without prefixes none is taken off',
    text: '--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+x\n--- c/m\n+++ c/m\n@@ -1 +1 @@\n-x\n+y\n',
    says: ['added b/n +1 -0 [x]', 'modified c/m +1 -1 [x|y]'],
  },
  {
    name: 'binary files of a plain diff',
    text: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\nBinary files a/this and that and b/this and that differ\n',
    says: ['modified x +1 -1 [a|b]', 'modified this and that +0 -0'],
  },
  {
    name: 'a submodule by its mode',
    text: 'diff --git a/lib/m b/lib/m\nindex 1111111..2222222 160000\n--- a/lib/m\n+++ b/lib/m\n@@ -1 +1 @@\n-Subproject commit 11\n+Subproject commit 22\n',
    says: ['modified lib/m +1 -1 [Subproject commit 11|Subproject commit 22] submodule'],
  },

  // Prefixes
  ...(
    [
      ['of git, i and w', 'i/', 'w/', undefined],
      ['of git, c and i', 'c/', 'i/', undefined],
      ['none', '', '', undefined],
      ['folders of another name', 'before/', 'after/', 'before/ and after/'],
      ['folders in a folder', 'x/a/', 'x/b/', 'x/a/ and x/b/'],
      ['on one side alone', '', 'after/', 'none and after/'],
    ] as const
  ).map(([name, from, to, refused]) => ({
    name: `prefixes: ${name}`,
    text: `diff --git ${from}lib/x ${to}lib/x\nnew file mode 100644\n--- /dev/null\n+++ ${to}lib/x\n@@ -0,0 +1 @@\n+x\n`,
    says: [
      refused === undefined
        ? 'added lib/x +1 -0 [x]'
        : `1: the two sides have the prefixes ${refused}, so it is unclear which path is meant; make the diff with git diff --src-prefix=a/ --dst-prefix=b/, or diff -ruN a b`,
    ],
  })),
  {
    name: 'two names of one file',
    text: '--- lib/x.orig\n+++ lib/x\n@@ -1 +1 @@\n-a\n+b\n',
    says: ['1: the two sides have the names "lib/x.orig" and "lib/x"; make the diff with git diff'],
  },

  // Paths that no commit can have
  {
    name: 'paths that are not from the root',
    text: 'A\t./a\nM\ta//b\nM\t/home/a\nM\ta/../b\nM\t../a\nM\ta/\nM\t.git/config\nR100\tok\t./b\nM\tC:/a\n',
    says: [
      '1: "./a" is not a path from the repository\'s root; write "a"',
      '2: "a//b" is not a path from the repository\'s root; write "a/b"',
      '3: "/home/a" is absolute; write it from the repository\'s root',
      '4: "a/../b" is not a path from the repository\'s root; write "b"',
      '5: "../a" leads out of the repository; write it from the repository\'s root',
      '6: "a/" names a folder; name a file in it',
      '7: ".git/config" is inside .git, which no commit contains',
      '8: "./b" is not a path from the repository\'s root; write "b"',
      '9: "C:/a" is absolute; write it from the repository\'s root',
    ],
  },
  {
    name: 'the same in JSON lines and in a diff',
    text: '{"status":"M","path":"a/./b"}\n',
    says: ['1: "a/./b" is not a path from the repository\'s root; write "a/b"'],
  },
  {
    name: 'the same in a diff',
    text: '--- ./a\n+++ ./a\n@@ -1 +1 @@\n-x\n+y\n',
    says: ['1: "./a" is not a path from the repository\'s root; write "a"'],
  },

  // What is no listing: one fault, and the way out
  ...(
    [
      [
        'coloured',
        '\x1b[1mdiff --git a/x b/x\x1b[m\n\x1b[1m--- a/x\x1b[m\n',
        1,
        'this diff is coloured; make it with git diff --no-color',
      ],
      [
        'names alone',
        'lib/x\nlib/y z\n',
        1,
        'this is a list of names without a status; make it with git diff --name-status',
      ],
      [
        'names alone, with -z',
        'lib/x\0lib/y\0',
        1,
        'this is a list of names without a status; make it with git diff --name-status',
      ],
      [
        'a mail with a patch',
        `From ${'1'.repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: A <a@b.test>\n---\n x | 2 +-\n\ndiff --git a/x b/x\n`,
        1,
        'this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD',
      ],
      [
        'a commit',
        `commit ${'1'.repeat(40)}\nAuthor: A\n\n    m\n\ndiff --git a/x b/x\n`,
        1,
        'this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD',
      ],
      [
        'a submodule as a log, after a file',
        'diff --git a/x b/x\nold mode 100644\nnew mode 100755\nSubmodule lib/m 1111111..2222222:\n  > two\n',
        4,
        'a submodule is shown as a log; make the diff with git diff --submodule=short',
      ],
      [
        'a merge',
        'diff --cc x\nindex 1,2..3\n',
        1,
        'this is the combined diff of a merge; make it with git diff BASE...HEAD',
      ],
      [
        'a context diff',
        '*** a/x\n--- b/x\n***************\n',
        3,
        'this is a context diff; make a unified one with diff -u',
      ],
      [
        'diff without -u',
        '1c1\n< a\n---\n> b\n',
        1,
        'this is a plain diff without file names; make a unified one with diff -u',
      ],
      [
        '--raw',
        ':100644 100644 1111111 2222222 M\tx\n',
        1,
        'this is the output of git diff --raw; make it with git diff --name-status',
      ],
      [
        '--numstat',
        '1\t2\tx\n-\t-\ty\n',
        1,
        'these are line counts without a status; make it with git diff --name-status',
      ],
      [
        '--stat',
        ' lib/x | 2 +-\n 1 file changed, 1 insertion(+)\n',
        1,
        'this is a summary of a diff, or begins with one; make it with git diff --name-status',
      ],
      ...[
        ' lib/x | 2 +-\n 1 file changed\n\ndiff --git a/lib/x b/lib/x\n',
        ' create mode 100644 lib/x\n',
        ' rename lib/{x => y} (90%)\n',
        ' 100.0% lib/\n',
        '  40.0% lib/\n  60.0% src/\n',
      ].map(
        (text) =>
          [
            text,
            text,
            1,
            'this is a summary of a diff, or begins with one; make it with git diff --name-status',
          ] as const,
      ),
      [
        '--raw with a patch',
        ':100644 100644 1111111 2222222 M\tx\n\ndiff --git a/x b/x\n',
        1,
        'this is the output of git diff --raw; make it with git diff --name-status',
      ],
      [
        '--raw with -z',
        ':100644 100644 1111111 2222222 M\0x\0',
        1,
        'this is the output of git diff --raw; make it with git diff --name-status',
      ],
      ...[
        ['words', '@@ -1 +1 @@\na [-b-]{+c+}\n', 4],
        ['words for programs', '@@ -1 +1 @@\n a\n-b\n+c\n~\n', 8],
        ['signs of its own', '@@ -1 +1 @@\n<a\n>b\n', 4],
      ].map(
        ([name, hunk, line]) =>
          [
            `a diff of ${name}`,
            `diff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk}`,
            line,
            'the lines of this diff have no +, - or space in front, as with --word-diff; make it with git diff BASE...HEAD',
          ] as const,
      ),
      [
        'a quoted diff',
        '> diff --git a/x b/x\n> --- a/x\n> +++ b/x\n',
        1,
        'every line of this diff has something in front; make it with git diff BASE...HEAD',
      ],
      ...[
        'aaaaaaa one\nbbbbbbb two\n',
        '^aaaaaaa (A 2026-11-02 10:00:00 +0000 1) x\n',
        '1:  aaaaaaa = 1:  bbbbbbb one\n-:  ------- > 2:  ccccccc two\n',
      ].map(
        (text) =>
          [
            text,
            text,
            1,
            'these are commits, as git log and blame list them; make it with git diff --name-status BASE...HEAD',
          ] as const,
      ),
      ...[`100644 ${'1'.repeat(40)} 0\tx\n`, `100644 blob ${'1'.repeat(40)}\tx\n`].map(
        (text) =>
          [
            text,
            text,
            1,
            'these are the files of a commit or of the index, not changes; make it with git diff --name-status',
          ] as const,
      ),
      [
        'git status for programs',
        '# branch.oid 1\n1 .M N... 100644 100644 100644 1 2 x\n? y\n',
        1,
        'this is the output of git status; make it with git diff --name-status BASE...HEAD',
      ],
      [
        'JSON for people',
        '{\n  "status": "added",\n  "path": "x"\n}\n',
        1,
        'this is JSON over several lines; write one object per line, for example with jq -c .',
      ],
      [
        'an answer of an API',
        '{"message":"Not Found","status":"404"}',
        1,
        'this is an error message of an API, not a list of changes',
      ],
      [
        'git status for people',
        'On branch main\nnothing to commit, working tree clean\n',
        1,
        'this is the output of git status; make it with git diff --name-status BASE...HEAD',
      ],
      [
        'what git says of an error',
        "fatal: bad revision 'x'\n",
        1,
        'this is an error message of git, not a list of changes',
      ],
      [
        'a warning of git with the changes',
        'warning: LF will be replaced by CRLF\nM\tx\n',
        1,
        'this begins with a message of git; leave out its standard error',
      ],
      [
        'names of files that one folder has',
        'Only in a: x\nOnly in b: y\n',
        1,
        'a file is only named, not shown: make the diff with git diff, or diff -N',
      ],
      [
        'git status',
        ' M x\n?? y\n',
        1,
        'this is the output of git status; make it with git diff --name-status BASE...HEAD',
      ],
      [
        'a copy from a terminal',
        'M       x\nA       y\n',
        1,
        "the tabs have become spaces; use git's own output, not a copy of it",
      ],
      [
        'an array',
        '[{"status":"M","path":"x"}]',
        1,
        "this is a JSON array; write one object per line, for example with jq -c '.[]'",
      ],
      ['a page', '<!DOCTYPE html>\n<p>Sign in\n', 1, 'this is a web page, not a diff; did the download need a login?'],
    ] as const
  ).map(([name, text, line, message]) => ({ name: `no listing: ${name}`, text, says: [`${line}: ${message}`] })),
  ...(
    [
      ['UTF-16', '\uFEFFM\ta\n'],
      ['UTF-16', 'M\tA\n'],
      ['UTF-16', 'M\tdüne\n'],
      ['UTF-16', 'diff --git a/沙 b/沙\n'],
      ['UTF-16', '{"status":"M","path":"a"}'],
      ['UTF-32', '\uFEFFM\ta\n'],
      ['UTF-32', 'R100\ta\tb\n'],
    ] as const
  ).flatMap(([encoding, text]) =>
    [false, true].map((isBigEndian) => ({
      name: `no listing: ${JSON.stringify(text)} in ${encoding}${isBigEndian ? ', swapped' : ''}`,
      text: encode(text, encoding, isBigEndian),
      says: [
        `1: this is ${encoding} text, as a shell on Windows writes it; write UTF-8, as git diff --output=FILE does`,
      ],
    })),
  ),
  {
    name: 'names of one letter with -z, which begin like UTF-16',
    text: Buffer.from('M\0a\0A\0b\0'),
    says: ['modified a', 'added b'],
  },
]
