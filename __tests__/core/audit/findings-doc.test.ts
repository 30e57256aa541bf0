import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { KINDS } from '../../../src/core/audit/rules/registry.ts'
import { FAULT_CODES, FINDING_CODES, severityOf } from '../../../src/core/finding.ts'

const faults: ReadonlySet<string> = new Set(FAULT_CODES)
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
    KINDS.map(({ code, severity, meaning }) => ({
      section: SECTIONS[faults.has(code) ? 'fault' : severity],
      heading: `\`${code}\``,
      meaning,
      hasExample: true,
      hasFix: true,
    })),
  )
})

test('the codes known to everybody are those of the rules', () => {
  expect(FINDING_CODES.map((code) => [code, severityOf(code)])).toEqual(
    KINDS.map(({ code, severity }) => [code, severity]),
  )
})
