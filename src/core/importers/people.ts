// Who may stand under `maintainers`. Source: contract, section 1.

/** `@user`, `@org/team`, an e-mail address, or `Name <address>`. */
export const MAINTAINER =
  /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?|@[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+|[^\s@<>]+@[^\s@<>]+|[^<>\n]*[^<>\s][^<>\n]* <[^\s<>]+>)$/
