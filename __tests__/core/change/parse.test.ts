import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changedLines } from '../../../src/core/change/patch.ts'
import { parseChanges } from '../../../src/core/change/parse.ts'
import type { Change } from '../../../src/core/change/change.ts'
import { CHANGES } from '../../cases/changes.ts'

const shown = ({ status, path, previousPath, additions, deletions, ...text }: Change) =>
  [
    `${status} ${path}`,
    ...(previousPath === undefined ? [] : [`< ${previousPath}`]),
    ...(additions === undefined ? [] : [`+${additions} -${deletions}`]),
    ...(changedLines(text) ? [`[${changedLines(text)!.join('|')}]`] : []),
  ].join(' ')

describe('parseChanges', () => {
  test.each(CHANGES)('$name', ({ text, says }) => {
    const { value, faults } = parseChanges(text)
    expect(value ? value.changes.map(shown) : faults.map(({ line, message }) => `${line}: ${message}`)).toEqual(says)
  })

  test('never throws, and says either what changes or what is wrong', () => {
    const piece = fc.constantFrom(
      ...[
        'M\ta\n',
        'R100\ta\tb\n',
        '\0',
        '"',
        '\\',
        '{',
        '}',
        '{"status":"M","path":"a"}\n',
        'diff --git a/x b/x\n',
        '--- a/x\n',
      ],
      ...[
        '+++ b/x\n',
        '@@ -1 +1 @@\n',
        '-a\n',
        '+b\n',
        ' c\n',
        'rename from a\n',
        'rename to b\n',
        'Binary files a and b differ\n',
      ],
      ...[
        'new file mode 100644\n',
        'GIT binary patch\n',
        'literal 3\n',
        'diff --git "a/\\303" "b/\\303"\n',
        '\r\n',
        '\n',
        'x',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const { value, faults } = parseChanges(pieces.join(''))
        expect(value === undefined).toBe(faults.length > 0)
        for (const { path } of value?.changes ?? []) expect(path).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
