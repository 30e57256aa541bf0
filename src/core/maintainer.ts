// A maintainer as matrix.yaml writes one, read once: what it is, where it is linked to, and whether it can be asked. Asks nobody.

/**
 * `@user`, `@app[bot]`, `@org/team` (`@group/sub/team` on GitLab), an e-mail address, or `Name <address>`. One expression,
 * since the JSON Schema of matrix.yaml needs it as such.
 */
export const MAINTAINER =
  /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?|@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+|[^\s@<>]+@[^\s@<>]+|[^\S\n]*[^<>\s][^<>\n]* <[^\s<>]+>)$/

export type Maintainer =
  | { kind: 'user'; login: string }
  | { kind: 'bot'; app: string }
  /** `path` is what follows the organization: one name, on GitLab perhaps several with / between them. */
  | { kind: 'team'; organization: string; path: string }
  | { kind: 'address'; address: string }

/** Undefined if the text is nothing that a matrix may name. */
export function parseMaintainer(text: string): Maintainer | undefined {
  if (!MAINTAINER.test(text)) return undefined
  if (!text.startsWith('@'))
    return { kind: 'address', address: text.slice(text.lastIndexOf('<') + 1).replace(/>$/, '') }
  const name = text.slice(1)
  if (name.endsWith(BOT)) return { kind: 'bot', app: name.slice(0, -BOT.length) }
  const slash = name.indexOf('/')
  return slash < 0
    ? { kind: 'user', login: name }
    : { kind: 'team', organization: name.slice(0, slash), path: name.slice(slash + 1) }
}

const BOT = '[bot]'

/**
 * The page of a user, app or team; undefined for an address. `server` has no slash at the end. Only GitHub has pages of
 * teams and apps under names of their own; elsewhere, and for groups inside groups, the name itself is the path.
 */
export function profileUrl(text: string, server: string): string | undefined {
  const maintainer = parseMaintainer(text)
  switch (maintainer?.kind) {
    case 'user':
      return `${server}/${maintainer.login}`
    case 'bot':
      return `${server}/apps/${maintainer.app}`
    case 'team': {
      const { organization, path } = maintainer
      const isGroup = path.includes('/') || /^https?:\/\/(?:[^/]*\.)?gitlab\./.test(server)
      return isGroup ? `${server}/${organization}/${path}` : `${server}/orgs/${organization}/teams/${path}`
    }
    default:
      return undefined
  }
}

/** A user or team that GitHub can ask for review. Bots and addresses never are; a planned team is the caller's to know. */
export function isAskable(text: string): boolean {
  const maintainer = parseMaintainer(text)
  return maintainer?.kind === 'user' || (maintainer?.kind === 'team' && !maintainer.path.includes('/'))
}

/** What CODEOWNERS can name of it: a user, a team, or the address alone; undefined for a bot, or a name without an address. */
export function codeOwnerOf(text: string): string | undefined {
  const maintainer = parseMaintainer(text)
  switch (maintainer?.kind) {
    case 'user':
    case 'team':
      return text
    case 'address':
      return maintainer.address.includes('@') ? maintainer.address : undefined
    default:
      return undefined
  }
}

/** Equal for two spellings of one maintainer: GitHub and GitLab compare names without regard to case. */
export function maintainerKey(text: string): string {
  return text.toLowerCase()
}

/** Equal for two names of one account: case doesn't count, and a bot may be named with or without its suffix. */
export function accountKey(login: string): string {
  const name = login.toLowerCase().replace(/^@/, '')
  return name.endsWith(BOT) ? name.slice(0, -BOT.length) : name
}

/** Each once, in its first spelling. */
export function distinctNames(names: readonly string[]): string[] {
  return namesWithout(names, [])
}

/** The names that `others` doesn't have in any spelling, each once. */
export function namesWithout(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(maintainerKey))
  return names.filter((name) => {
    const key = maintainerKey(name)
    return !known.has(key) && known.add(key)
  })
}
