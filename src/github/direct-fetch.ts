// How requests leave where no proxy is in between: over Node's own HTTP client. The fetch that Node brings takes longer to
// load, and to end, than all the rest of a run.
import http from 'node:http'
import https from 'node:https'
import fetch from 'minipass-fetch'

const agent = ({ protocol }: URL) => (protocol === 'https:' ? https : http).globalAgent

/** `fetch` as far as Octokit uses it; a body is a stream of Node's kind. */
export const directFetch = ((url: string, options: object) =>
  fetch(url, { ...options, agent })) as unknown as typeof globalThis.fetch
