// Other GitHubs and what stands between: Enterprise Server, GHE.com, proxies.
import type { Situation } from './situation.ts'
import { FAIL, WARN, world } from './situation.ts'

const must = (holds: boolean, text: string): void => {
  if (!holds) throw new Error(text)
}
const UNREACHABLE = 'http://127.0.0.1:9'

export const NETWORKS: readonly Situation[] = [
  {
    name: 'network: an Enterprise Server: its API, its links, and no word of github.com',
    arrange: () => world({ edits: WARN }),
    fake: { prefix: '/api/v3', html: 'https://ghe.example.org' },
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      comment: [/https:\/\/ghe\.example\.org\/acme\/widgets/],
      never: [/https?:\/\/(api\.)?github\.com/],
      outputs: { 'comment-url': /^https:\/\/ghe\.example\.org\// },
    },
  },
  {
    name: 'network: an Enterprise Server’s own bot name is asked for at its GraphQL address',
    arrange: () => {
      const made = world({ edits: WARN })
      made.github.token.login = 'matrix-app[bot]'
      return made
    },
    then: () => undefined,
    fake: { prefix: '/api/v3', html: 'https://github.com' },
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 0 },
    check: (_, { fake }) =>
      must(
        fake.requests.some(({ path }) => path === '/graphql'),
        'GraphQL was not asked',
      ),
  },
  {
    name: 'network: GHE.com through a proxy',
    arrange: () => world({ edits: WARN }),
    env: (_, proxy) => ({
      GITHUB_API_URL: 'http://api.acme.ghe.com',
      GITHUB_GRAPHQL_URL: 'http://api.acme.ghe.com/graphql',
      GITHUB_SERVER_URL: 'https://acme.ghe.com',
      http_proxy: proxy.url,
    }),
    fake: { html: 'https://acme.ghe.com' },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/https:\/\/acme\.ghe\.com\/acme\/widgets/] },
    check: (_, { proxy }) =>
      must(
        proxy.hosts.length > 0 && proxy.hosts.every((host) => host === 'api.acme.ghe.com:80'),
        `hosts: ${proxy.hosts.join()}`,
      ),
  },
  {
    name: 'network: HTTPS goes through the proxy too, and what fails behind it is said without a crash',
    arrange: () => world({ edits: WARN }),
    env: (_, proxy) => ({ GITHUB_API_URL: 'https://api.acme.ghe.com', https_proxy: proxy.url }),
    expect: { code: 3, verdict: null, annotations: [/error .*(network|proxy)/i], seconds: 90 },
    check: (_, { proxy }) => must(proxy.hosts.includes('api.acme.ghe.com:443'), `hosts: ${proxy.hosts.join()}`),
  },
  {
    name: 'network: no_proxy names the host: straight there',
    arrange: () => world({ edits: FAIL }),
    env: { http_proxy: UNREACHABLE, HTTPS_PROXY: UNREACHABLE, no_proxy: '127.0.0.1' },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'network: a proxy that isn’t there is red, and says so',
    arrange: () => world({ edits: WARN }),
    env: { GITHUB_API_URL: 'http://api.acme.ghe.com', http_proxy: UNREACHABLE },
    expect: { code: 3, verdict: null, annotations: [/error .*(network|proxy)/i], seconds: 90 },
  },
  {
    name: 'network: a host that isn’t there is red, and says so',
    arrange: () => world({ edits: WARN }),
    env: { GITHUB_API_URL: UNREACHABLE },
    expect: { code: 3, verdict: null, annotations: [/error .*(network|proxy)/i], seconds: 90 },
  },
]
