// Loaded only by `audit --github`.
export { createClient } from '../github/client.ts'
export { findGitHubFacts } from '../github/facts.ts'
