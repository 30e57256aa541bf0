import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ask, createClient } from '../../src/github/client.ts'
import { isLimit, limitSeconds } from '../../src/github/refusals.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

let stop: (() => void) | undefined
afterEach(() => stop?.())

/** A server that gives these answers in turn, the last of them for good, and a client for it. */
async function serve(...answers: Answer[]) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    answers[Math.min(seen.length, answers.length) - 1]!(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const waits: number[] = []
  const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds / 1000))
  const client = createClient({ token: 'secret', apiUrl: url, wait })
  const read = () => ask({ what: 'read it', permission: 'contents: read' }, () => client.request('GET /thing'))
  const write = () => ask({ what: 'write it', permission: 'contents: write' }, () => client.request('POST /thing'))
  return { seen, url, waits, read, write }
}

const json = (value: unknown): Answer => {
  const bytes = gzipSync(JSON.stringify(value))
  return (response) =>
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': bytes.length,
      })
      .end(bytes)
}
const refuse =
  (status: number, headers: Record<string, string> = {}, message = 'No.'): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ message }))
const cut: Answer = (response) => {
  const bytes = gzipSync(JSON.stringify({ text: 'x'.repeat(100_000) + String(Math.random()) }))
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bytes.length })
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}

describe('the client', () => {
  test('reads what comes compressed', async () => {
    const { read, seen } = await serve(json({ text: 'ä'.repeat(200_000) }))
    expect((await read()).data).toEqual({ text: 'ä'.repeat(200_000) })
    expect(seen[0]!.headers['accept-encoding']).toContain('gzip')
    expect(seen[0]!.headers.authorization).toBe('token secret')
  })

  test('asks again where a compressed answer breaks off', async () => {
    const { read, seen } = await serve(cut, json([1]))
    expect((await read()).data).toEqual([1])
    expect(seen).toHaveLength(2)
  })

  test('follows where a thing has moved to', async () => {
    const { read, seen } = await serve(refuse(301, { location: '/repositories/1/thing' }), json([2]))
    expect((await read()).data).toEqual([2])
    expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/thing', 'token secret'],
      ['/repositories/1/thing', 'token secret'],
    ])
  })

  test('takes the token nowhere else', async () => {
    const other = await serve(json([3]))
    const stopOther = stop
    const { read } = await serve(refuse(301, { location: `${other.url}/thing` }))
    await expect(read()).rejects.toThrow(
      "can't read it: no usable answer from GitHub (the answer leads away from the API)",
    )
    stopOther!()
    expect(other.seen).toEqual([])
  })

  test.each([
    ['one address to the next', refuse(301, { location: '/thing' })],
    ['nowhere', refuse(302)],
  ])('says when an answer leads to %s', async (where, refused) => {
    const { read } = await serve(...Array.from({ length: 18 }, () => refused))
    await expect(read()).rejects.toThrow(where === 'nowhere' ? 'leads nowhere' : `leads from ${where}`)
  })

  test('reads no refusal that never ends', async () => {
    const { read, seen } = await serve((response) => {
      response.writeHead(403, { 'content-type': 'text/plain' })
      const more = () => {
        while (response.write('no '.repeat(20_000)));
        response.once('drain', more)
      }
      more()
    })
    await expect(read()).rejects.toThrow('GitHub refused it (403: no no no ')
    expect(seen).toHaveLength(1)
  })

  test('an answer that says nothing has changed is no answer', async () => {
    const { read } = await serve(refuse(304))
    await expect(read()).rejects.toThrow("can't read it: no usable answer from GitHub (Not modified)")
  })

  test('an answer that unpacks to more than any should is no answer, and is not asked for again', async () => {
    const bytes = gzipSync(Buffer.alloc(70 * 1024 * 1024, ' '))
    const { read, seen } = await serve((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes),
    )
    await expect(read()).rejects.toThrow('the answer is too large')
    expect(seen).toHaveLength(1)
  })

  test.each<[string, Record<string, string | undefined>, number]>([
    ['as it says itself', { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }, 7],
    ['a minute where requests are left', { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': '9999999999' }, 60],
    ['a minute where nothing is said', {}, 60],
    ['a minute where it says nothing', { 'retry-after': '' }, 60],
    ['a minute where it says a date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 60],
  ])('a limit is waited for %s', (_, headers, seconds) => expect(limitSeconds(headers)).toBe(seconds))

  const NONE = { 'x-ratelimit-remaining': '0' }
  test.each<[string, boolean, number, string, Record<string, string>]>([
    ['429 without a word', true, 429, '', {}],
    ['the older words for a secondary one', true, 403, 'You have triggered an abuse detection mechanism.', {}],
    ['no requests left', true, 403, 'Forbidden', NONE],
    ['no requests left, but a permission is missing', false, 403, 'Resource not accessible by integration', NONE],
    ['no requests left, but the conversation is locked', false, 403, 'issue is locked', NONE],
    ['no requests left, but the repository is archived', false, 403, 'Repository was archived', NONE],
    ['no more than a refusal', false, 403, 'Forbidden', {}],
    ['no requests left, but found nothing', false, 404, 'Not Found', NONE],
  ])('a limit or not: %s', (_, expected, status, message, headers) =>
    expect(isLimit({ status, message, headers })).toBe(expected),
  )

  test.each([
    ['Resource not accessible by integration', '; the job needs the permission `contents: read`'],
    [
      'Resource protected by organization SAML enforcement.',
      "; authorize the token for the organization's single sign-on",
    ],
    ['The organization has an IP allow list enabled.', "; use a runner whose address is on the organization's list"],
    ['Unable to create comment because issue is locked.', ''],
    ['Repository was archived so is read-only.', ''],
    ['Resource not accessible by personal access token', '; the token needs the permission `contents: read`'],
    ['`acme` forbids access by a classic token. Use one with fine-grained permissions.', ''],
  ])('a refusal is told in its own words: %s', async (message, advice) => {
    const { read } = await serve(refuse(403, {}, message))
    await expect(read()).rejects.toThrow(`can't read it: GitHub refused it (403: ${message})${advice}`)
  })

  test.each([
    ['a fault of the server', refuse(502), 'read', 2],
    ['a limit that is over soon', refuse(403, { 'retry-after': '1' }), 'read', 2],
    ['a limit that stops a write', refuse(429, { 'retry-after': '1' }), 'write', 2],
  ] as const)('tries again after %s', async (_, first, what, times) => {
    const made = await serve(first, json([4]))
    expect((await made[what]()).data).toEqual([4])
    expect(made.seen).toHaveLength(times)
  })

  const words = 'You have exceeded a secondary rate limit.'
  test.each<[string, Answer, number]>([
    ['429 alone', refuse(429), 60],
    ['the words for a secondary limit', refuse(403, { 'x-ratelimit-remaining': '9' }, words), 60],
    [
      'the older words',
      refuse(403, { 'x-ratelimit-reset': '9999999999' }, 'You have triggered an abuse detection'),
      60,
    ],
    ['an answer that says how long', refuse(403, { 'retry-after': '7' }, words), 7],
    ['an answer that says no time', refuse(429, { 'retry-after': '0' }), 1],
    ['a limit that is over by now', refuse(429, { ...NONE, 'x-ratelimit-reset': '1' }), 1],
  ])('after %s it waits and tries again, reading and writing', async (_, refused, seconds) => {
    const { read, write, waits } = await serve(refused, json([5]), refused, json([6]))
    expect([(await read()).data, (await write()).data]).toEqual([[5], [6]])
    expect(waits).toEqual([seconds, seconds])
  })

  test.each([
    ['a refusal', refuse(403), 'read'],
    ['a limit that lasts', refuse(403, { 'retry-after': '61' }), 'read'],
    ['a fault of a write that may have had its effect', refuse(502), 'write'],
    ['a thing that is not there', refuse(404), 'read'],
  ] as const)('gives up after %s', async (_, answer, what) => {
    const made = await serve(answer)
    await expect(made[what]()).rejects.toThrow(/^can't /)
    expect(made.seen).toHaveLength(1)
  })

  test('has no more than forty requests on their way at once', async () => {
    let open = 0
    let most = 0
    const { read } = await serve((response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end('[]')
      }, 50)
    })
    await Promise.all(Array.from({ length: 100 }, read))
    expect(most).toBe(40)
  })
})
