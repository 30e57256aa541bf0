// Which addresses a page or a comment may link to.

/** The address as a browser writes it. Undefined if it isn't an http or https one, or contains a user name or password. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && !username && !password ? href : undefined
}
