import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changedLines } from '../../../src/core/change/patch.ts'
import { describeFaults, parseChanges } from '../../../src/core/change/parse.ts'
import type { Change } from '../../../src/core/change/change.ts'
import { CHANGES } from '../../cases/changes.ts'

const shown = ({ status, path, previousPath, additions, deletions, submodule, ...text }: Change) =>
  [
    `${status} ${path}`,
    ...(previousPath === undefined ? [] : [`< ${previousPath}`]),
    ...(additions === undefined ? [] : [`+${additions} -${deletions}`]),
    ...(changedLines(text) ? [`[${changedLines(text)!.join('|')}]`] : []),
    ...(submodule ? ['submodule'] : []),
  ].join(' ')

describe('parseChanges', () => {
  test.each(CHANGES)('$name', ({ text, says }) => {
    const { value, faults } = parseChanges(text)
    expect(value ? value.changes.map(shown) : faults.map(({ line, message }) => `${line}: ${message}`)).toEqual(says)
  })

  test('names that are not UTF-8 stay as many as they are', () => {
    const listing = (...names: number[]) =>
      Buffer.concat(names.flatMap((odd) => [Buffer.from('A\0caf'), Buffer.from([odd]), Buffer.from('.txt\0')]))
    const paths = parseChanges(listing(0xe8, 0xe9)).value!.changes.map(({ path }) => path)
    expect(paths).toEqual(['caf\udce8.txt', 'caf\udce9.txt'])
    const quoted = parseChanges('A\t"caf\\350.txt"\nA\t"caf\\351.txt"\n').value!.changes.map(({ path }) => path)
    expect(quoted).toEqual(paths)
    expect(parseChanges(Buffer.from('A\tcafé\n')).value!.changes[0]!.path).toBe('café')
  })

  test('of many faults the first few are shown, and their number', () => {
    const { faults } = parseChanges(`M\ta\n${'X\tb\n'.repeat(50_000)}`)
    const said = describeFaults(faults, 'list').split('\n')
    expect(said).toHaveLength(6)
    expect(said[0]).toMatch(/^list:2: /)
    expect(said[5]).toBe("and 49995 more lines that can't be read")
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
