// Sends requests with Node's own HTTP client, through a proxy if the environment names one. Node's fetch takes longer to load
// and shut down than the rest of a run takes.
import type { Agent as HttpAgent } from 'node:http'
import { createRequire } from 'node:module'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { HttpsProxyAgent } from 'https-proxy-agent'
import fetch from 'minipass-fetch'

/** Not imported: an import reads every export, and some of them load a second HTTP client and HTTP/2. */
const require = createRequire(import.meta.url)
const http = require('node:http') as typeof import('node:http')
const https = require('node:https') as typeof import('node:https')

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** One agent per proxy, so that connections are reused. */
const agents = new Map<string, HttpsProxyAgent<string>>()
let Agent: typeof HttpsProxyAgent | undefined

/** By the rules of GitHub's own actions: `no_proxy` lists hosts that need no proxy. */
function agentFor(url: URL): HttpAgent {
  const proxy = Agent && getProxyUrl(url)
  if (!Agent || !proxy) return (url.protocol === 'https:' ? https : http).globalAgent
  const agent = agents.get(proxy.href) ?? new Agent(proxy.href, { keepAlive: true })
  agents.set(proxy.href, agent)
  return agent
}

async function fetchOverNode(url: string, options: object) {
  // Loaded only if there is a proxy.
  if (PROXY_VARIABLES.some((name) => process.env[name])) Agent ??= (await import('https-proxy-agent')).HttpsProxyAgent
  return fetch(url, { ...options, agent: agentFor })
}

/** The part of `fetch` that Octokit uses; a body is a Node stream. */
export const nodeFetch = fetchOverNode as unknown as typeof globalThis.fetch
