// Versions as projects write them: numbers with dots, perhaps a v before and a pre-release after. Reads nothing else.
import compareSemver from 'semver/functions/compare.js'

/** Any count of dotted numbers, then semver's pre-release and build. */
const VERSION = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i
/** What was meant as a date, even where the calendar lacks it. */
const LIKE_DATE = /^\d{4}-\d{2}-\d{2}$/

export interface Version {
  numbers: bigint[]
  preRelease: string | undefined
}

/** Undefined where the text is not a version. */
export function parseVersion(text: string): Version | undefined {
  const match = LIKE_DATE.test(text) ? null : VERSION.exec(text.trim())
  return match ? { numbers: match[1]!.split('.').map(BigInt), preRelease: match[2] } : undefined
}

/** Negative, zero or positive. 5.0 equals 5.0.0, 5.10 follows 5.9, and a pre-release comes before its release. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const [left, right] = [a.numbers[index] ?? 0n, b.numbers[index] ?? 0n]
    if (left !== right) return left < right ? -1 : 1
  }
  return compareSemver(preReleaseAlone(a), preReleaseAlone(b), { loose: true })
}

/** semver takes exactly three numbers, none above 2^53; these are equal by now. */
const preReleaseAlone = ({ preRelease }: Version) => (preRelease === undefined ? '0.0.0' : `0.0.0-${preRelease}`)
