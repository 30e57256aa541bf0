// Lines of CODEOWNERS that GitHub ignores, in its own words.
import type { Rule } from './rule.ts'
import { notChecked } from './not-checked.ts'
import type { GitHubInput } from '../audit-input.ts'

export const codeownersError: Rule<GitHubInput> = {
  code: 'codeowners-error',
  severity: 'error',
  meaning: 'GitHub ignores a line of CODEOWNERS.',
  needs: 'github',
  find: ({ github: { codeownersErrors } }) =>
    'unknown' in codeownersErrors
      ? [notChecked('codeowners', 'errors in CODEOWNERS', codeownersErrors.unknown)]
      : codeownersErrors.map(({ path, line, column, kind, message, suggestion }) => ({
          message: `GitHub ignores this line: ${firstLine(message) || kind}`,
          fix: suggestion ? firstLine(suggestion) : 'Correct the line, or generate CODEOWNERS from the matrix again.',
          at: { file: path, line, column },
          subject: `${kind}: ${firstLine(message)}`,
        })),
}

const firstLine = (text: string) => text.split('\n')[0]!.trim()
