import { describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.ts'
import { orFailure, unlessMissing } from '../../src/github/failures.ts'

const failed = (status?: number) => new GitHubError("can't read it", status === undefined ? {} : { status })
const bug = new TypeError('undefined is not a function')

describe('orFailure', () => {
  test.each([404, 403, 500, undefined])('GitHub failing with %s is the answer', async (status) => {
    const error = failed(status)
    expect(await orFailure(Promise.reject(error))).toBe(error)
  })
  test('an answer is itself', async () => expect(await orFailure(Promise.resolve(7))).toBe(7))
  test('a bug is thrown', async () => expect(orFailure(Promise.reject(bug))).rejects.toBe(bug))
})

describe('unlessMissing', () => {
  test('only 404 says that it is not there', async () => {
    const work = Promise.reject<string>(failed(404))
    expect(await unlessMissing(work)).toBe(undefined)
  })
  test.each([403, 410, 500, undefined])('GitHub failing with %s is thrown', async (status) => {
    const error = failed(status)
    await expect(unlessMissing(Promise.reject(error))).rejects.toBe(error)
  })
  test('an answer is itself', async () => expect(await unlessMissing(Promise.resolve(0))).toBe(0))
  test('a bug is thrown', async () => expect(unlessMissing(Promise.reject(bug))).rejects.toBe(bug))
})
