// A fetch that goes through the runner's proxy. Loaded only where there is one: it brings an HTTP stack of its own.
import { defaults } from '@actions/github/lib/utils'

export const proxyFetch = defaults.request?.fetch as unknown as typeof globalThis.fetch
