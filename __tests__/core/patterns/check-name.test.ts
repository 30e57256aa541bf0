import { describe, expect, test } from '@jest/globals'
import { compileCheckName } from '../../../src/core/patterns/check-name.ts'

describe('globs over the names of checks', () => {
  test.each([
    ['run-tests (*)', 'run-tests (qemu, small)', true],
    ['run-tests (*)', 'CI / run-tests (qemu)', false],
    ['*run-tests*', 'CI / on-push / run-tests (src/agent, make)', true],
    ['* (*, src/agent)', 'CI / checks (make test, src/agent)', true],
    ['* / tests (?)', 'CI / a/b / tests (1)', true],
    ['*(qemu)', 'tests (qemu)', true],
    ['*(qemu)', 'qemuqemu', false],
    ['!tests', 'build', false],
    ['#1', '#1', true],
    ['.hidden*', '.hidden / x', true],
    ['{build,test} / linux', 'test / linux', true],
    ['[ab] / c', 'b / c', true],
    ['Build', 'build', false],
    ['x'.repeat(70_000), 'x', false],
  ])('%.40j on %j: %j', (glob, name, matches) => expect(compileCheckName(glob)(name)).toBe(matches))
})
