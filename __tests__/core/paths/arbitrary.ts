// Paths and patterns that meet: few names, so that a random pattern often matches a random path.
import fc from 'fast-check'

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'src', 'x.go', 'y.go', '.dot', 'a.b', 'x_linux.go') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('é', 'a\nb', '[a]', '(a)', '{a}', 'a*', '!a', '#a', 'a b', '日本', 'a\\b', '+'),
  },
)

/** A path as git has it: no empty part, no `.` or `..`. */
export const anyPath = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))

const part = fc.oneof(
  { weight: 4, arbitrary: name },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '?',
        '*.go',
        '*go',
        '*x*',
        'x*',
        'x*.go',
        'a*b',
        '*_linux.*',
        '[a-z]',
        '[!a]',
        '{a,b}',
        '{a,b/c}',
        '{a,b/}',
        'a{,.b}',
      ],
      ...[
        '@(a|b)',
        '!(a)',
        '+(a|b)',
        '?(a)',
        '*(x).go',
        '.*',
        '\\[a\\]',
        '\\*',
        'a\\b',
        '**a',
        '***',
        '{1..3}',
        '${a,b}',
      ],
      ...[
        '[[:alpha:]]',
        '',
        '.',
        '{src,a}/**',
        '**/{a,b}',
        '@(*.go|.dot)',
        '!(x*)',
        '{*,.dot}',
        '[.]dot',
        '{a}',
        '{,a}',
      ],
      ...[
        '[a-z]_linux*',
        '+(x|a)_linux.go',
        '@(x_@(linux)).go',
        'src(a)*',
        '[[:alpha:]]_linux.*',
        '*[(]a)',
        '[]x]_linux*',
      ],
    ),
  },
)
const glob = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', '/', '/**', '/*'))
  .map(([parts, end]) => parts.join('/') + end)
const regex = fc.constantFrom(
  ...[
    're:^src/',
    're:^src/.*\\.go$',
    're:a',
    're:^a/b',
    're:^(a|b)/',
    're:\\.go$',
    're:^a|^b',
    're:^src\\/x',
    're:^a?b',
    're:^a*/',
  ],
  ...[
    're:^\\p{L}',
    're:^.dot',
    're:^src/[ab]/',
    're:^a/(?=b)',
    're:^a{0}',
    're:^\\x61/',
    're:(?:)',
    're:^$',
    're:^\\(a\\)/',
    're:^src/a/+b',
  ],
  ...[
    're:[a-x]_linux.*o',
    're:(a|x)_linux|src',
    're:(?:x_)?linux[.]go',
    're:_linu{0}',
    're:linu(?!a)x',
    're:src*?/',
    're:\\u{78}_linux',
  ],
)

export const anyPattern = fc.oneof({ weight: 5, arbitrary: glob }, { weight: 1, arbitrary: regex })
