// Which part of src may import which: from the top down, siblings not at all. And the one home of each third-party package.
import importX, { createNodeResolver } from 'eslint-plugin-import-x'

/** From the ground up. A part imports from lower floors, and from itself. Globs, so that a file can stand on a floor of its own. */
export const FLOORS = [
  ['src/core/text/**'],
  ['src/core/{finding,finding-codes,version}.ts'],
  ['src/core/maintainer.ts', 'src/core/yaml/**', 'src/core/patterns/**'],
  ['src/core/matrix/**', 'src/core/change/**'],
  ['src/core/paths/**'],
  ['src/core/check/**', 'src/core/audit/**', 'src/core/formats/**'],
  ['src/core/init/**', 'src/core/page/**'],
  ['src/core/render/**'],
  ['src/engine/{ports,errors}.ts', 'src/system-errors.ts'],
  [
    'src/engine/!(ports|errors).ts',
    'src/github/**',
    'src/git/**',
    'src/page-template.ts',
    'src/{write-file,output-errors}.ts',
  ],
  ['src/action/**', 'src/cli/**'],
  ['src/index.ts', 'src/cli.ts', 'src/page/**'],
]

/** A package that stands at no place here may be imported nowhere. */
const HOMES = {
  'src/core/text/**': ['diff', 'fastest-levenshtein', 'semver'],
  'src/core/yaml/**': ['js-yaml', 'yaml'],
  'src/core/patterns/**': ['minimatch'],
  'src/core/matrix/**': ['zod'],
  'src/core/formats/**': ['mdast', 'mdast-util-[a-z-]+', 'micromark-[a-z-]+', 'htmlparser2'],
  'src/core/render/output-schemas.ts': ['zod'],
  'src/core/render/wrap.ts': ['fast-wrap-ansi'],
  'src/page/**': ['d3-hierarchy'],
  'src/page/playground/try-matrix.ts': ['micromark', 'micromark-extension-gfm'],
  'src/github/**': [
    'node:[a-z_/]+',
    '@actions/github',
    '@actions/http-client',
    'https-proxy-agent',
    '@octokit/[a-z-]+',
    'minipass-fetch',
    'p-limit',
    'p-retry',
  ],
  'src/{engine,git}/**': ['node:[a-z0-9_/]+'],
  'src/action/**': ['node:[a-z_/]+', '@actions/[a-z]+'],
  'src/cli/**': ['node:[a-z_/]+', 'commander', 'picocolors'],
  'src/cli/prompts.ts': ['node:[a-z_/]+', '@clack/prompts'],
  'src/*.ts': ['node:[a-z_/]+'],
}

const zones = FLOORS.flatMap((floor, height) =>
  floor.flatMap((target) =>
    [...floor.filter((sibling) => sibling !== target), ...FLOORS.slice(height + 1).flat()].map((from) => ({
      target,
      from,
      message: 'Imports go from the upper floors to the lower (docs/design.md).',
    })),
  ),
)

/** It runs in a browser, of the report's data alone. */
zones.push({
  target: 'src/page/**',
  from: 'src/{engine,github,git,action,cli}/**',
  message: 'The page is browser code.',
})

const packages = (files, allowed) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.{1,2}/|(?:${allowed.join('|')})(?:/|$))`,
            message: 'Each third-party package has one home (eslint.floors.js), and core knows nothing of Node.',
          },
        ],
      },
    ],
  },
})

export const floors = [
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver()],
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  packages('src/**', ['(?!)']),
  ...Object.entries(HOMES).map(([files, allowed]) => packages(files, allowed)),
]
