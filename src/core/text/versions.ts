// Versions as projects write them: dotted numbers, optionally with a leading v and a pre-release.

/** Any count of dotted numbers, then semver's pre-release and build. */
const VERSION = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i
/** What was meant as a date, even one that doesn't exist. */
const LIKE_DATE = /^\d{4}-\d{2}-\d{2}$/

export interface Version {
  numbers: bigint[]
  preRelease: string | undefined
}

/** Undefined if the text is not a version. */
export function parseVersion(text: string): Version | undefined {
  const match = LIKE_DATE.test(text) ? null : VERSION.exec(text.trim())
  return match ? { numbers: match[1]!.split('.').map(BigInt), preRelease: match[2] } : undefined
}
