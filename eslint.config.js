// Lint rules; besides the usual ones: imports run one way, every third-party package has one home, and no module mocks.
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const layer = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden.map((regex) => ({ regex, message })) }] },
})
const noPackages = [
  '^yaml$',
  '^js-yaml$',
  '^zod',
  '^minimatch$',
  '^minipass-fetch$',
  '^p-',
  '^@octokit/',
  '^@actions/',
  '^commander$',
  '^mdast-util',
  '^micromark',
  '^htmlparser2$',
  '^d3-',
]
const except = (...allowed) => noPackages.filter((pattern) => !allowed.includes(pattern))
const outside = ['^node:', '/github/', '/git/', '/action/', '/cli/']
const oneHome = 'each third-party package has one home, and core imports nothing from outside (docs/design.md)'

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.artifacts/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'no module mocks: pass it in' },
        { object: 'jest', property: 'unstable_mockModule', message: 'no module mocks: pass it in' },
        { object: 'jest', property: 'spyOn', message: 'no module mocks: pass it in' },
      ],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
    },
  },
  layer(['src/core/**/*.ts'], [...outside, ...noPackages], oneHome),
  layer(['src/core/matrix/**/*.ts'], [...outside, ...except('^zod')], oneHome),
  layer(['src/core/yaml/**/*.ts'], [...outside, ...except('^yaml$', '^js-yaml$')], oneHome),
  layer(['src/core/render/output-schemas.ts'], [...outside, ...except('^zod')], oneHome),
  layer(['src/core/patterns/pattern.ts'], [...outside, ...except('^minimatch$')], oneHome),
  layer(['src/core/formats/**/*.ts'], [...outside, ...except('^mdast-util', '^micromark', '^htmlparser2$')], oneHome),
  layer(
    ['src/github/**/*.ts'],
    ['/git/', '/action/', '/cli/', ...except('^@octokit/', '^@actions/', '^minipass-fetch$', '^p-')],
    oneHome,
  ),
  layer(['src/git/**/*.ts'], ['/github/', '/action/', '/cli/', ...noPackages], oneHome),
  layer(['src/action/**/*.ts'], ['/cli/', ...except('^@actions/')], oneHome),
  layer(['src/page/**/*.ts'], [...outside, ...except('^d3-')], oneHome),
  layer(['src/cli/**/*.ts'], ['/action/', ...except('^commander$')], oneHome),
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // What comes from outside must never meet an expression that takes more than linear time.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\(?:[1-9]|k<)/]',
          message: 'the time of a back reference has no bound that a rule can prove',
        },
        {
          selector:
            ':matches(CallExpression, NewExpression) > SpreadElement.arguments:not([argument.name=/^[A-Z][A-Z_]*$/])',
          message: 'a call takes only so many arguments: pass the list, or go through it',
        },
      ],
    },
  },
  // What comes from GitHub need not be what its types say.
  { files: ['src/github/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
