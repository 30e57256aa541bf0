import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { MEANINGS } from '../../../src/core/audit/meanings.ts'
import { FINDING_CODES, isFault, severityOf } from '../../../src/core/finding.ts'

const SECTIONS = { fault: 'Faults', error: 'Errors', warning: 'Warnings', note: 'Notes' }

test('docs/findings.md has every code under its severity, with its meaning, an example and what to do, and no other', () => {
  const text = readFileSync('docs/findings.md', 'utf8')
  const entries = text.split(/^## /m).flatMap((section) => {
    const [title = '', ...kinds] = section.split(/^### /m)
    return kinds.map((kind) => {
      const [heading, meaning, example, ...fix] = kind.trim().split(/\n{2,}/)
      return {
        section: title.split('\n')[0],
        heading,
        meaning: meaning?.replaceAll('\n', ' '),
        hasExample: /^Example: ./.test(example ?? ''),
        hasFix: fix.length > 0,
      }
    })
  })
  expect(entries).toEqual(
    FINDING_CODES.map((code) => ({
      section: SECTIONS[isFault({ code }) ? 'fault' : severityOf(code)],
      heading: `\`${code}\``,
      meaning: MEANINGS[code],
      hasExample: true,
      hasFix: true,
    })),
  )
})
