// For work on many pull requests at once: counts how many requests are left, and sends writes one by one.
import { setTimeout as sleep } from 'node:timers/promises'
import { isWrite, type Client } from './client.ts'

/** Source: "Best practices for using the REST API", pause at least a second between requests that write. */
const PAUSE = 1000

/** From now on, writes are sent one by one, with a pause between them. */
export function paceWrites(client: Client): void {
  let free: Promise<unknown> = Promise.resolve()
  let finished = -Infinity
  client.hook.wrap('request', (request, options) => {
    if (!isWrite(options)) return request(options)
    const answer = free.then(async () => {
      await sleep(Math.max(0, finished + PAUSE - performance.now()))
      try {
        return await request(options)
      } finally {
        finished = performance.now()
      }
    })
    free = answer.catch(() => undefined)
    return answer
  })
}

/** How many requests the token has left; undefined if GitHub hasn't said. */
export function watchBudget(client: Client): () => number | undefined {
  let left: number | undefined
  client.hook.after('request', ({ headers }) => {
    const said = headers['x-ratelimit-remaining']
    if (said !== undefined && headers['x-ratelimit-resource'] !== 'graphql') left = Number(said)
  })
  return () => left
}
