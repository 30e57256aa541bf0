// The one thing an action asks GraphQL for: who it is.
import type { Reply } from './routes/route.ts'
import type { GitHubState } from './state.ts'

/** Answers `{ viewer { login } }`; anything else is an error, as an unknown field is. */
export function answerGraphql(state: GitHubState, text: string): Reply {
  const { query } = JSON.parse(text) as { query: string }
  if (/^\s*(query\s*(\w+\s*)?)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return { status: 200, body: { data: { viewer: { login: state.token.login } } } }
  }
  return { status: 200, body: { errors: [{ type: 'undefinedField', message: `Not answered by the fake: ${query}` }] } }
}
