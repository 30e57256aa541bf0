// What `audit --github` alone loads.
export { createClient } from '../github/client.ts'
export { findGitHubFacts } from '../github/facts.ts'
