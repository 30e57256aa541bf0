// Lint rules; besides the usual ones: no module mocks, and what eslint.floors.js says of imports.
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { floors } from './eslint.floors.js'

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
  ...floors,
  // What comes from GitHub need not be what its types say.
  { files: ['src/github/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
