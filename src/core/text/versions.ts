// Versions as projects write them: numbers with dots, perhaps a v before and a pre-release after. Reads nothing else.

/** Dotted numbers without a limit of their count, then semver's pre-release and build. */
const VERSION = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i

export interface Version {
  numbers: bigint[]
  preRelease: string[]
}

/** Undefined where the text is no version. */
export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text.trim())
  if (!match) return undefined
  return { numbers: match[1]!.split('.').map(BigInt), preRelease: match[2]?.split('.') ?? [] }
}

/** Negative, zero or positive. 5.0 equals 5.0.0, 5.10 follows 5.9, and a pre-release comes before its release. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const [left, right] = [a.numbers[index] ?? 0n, b.numbers[index] ?? 0n]
    if (left !== right) return left < right ? -1 : 1
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return b.preRelease.length - a.preRelease.length
  return comparePreReleases(a.preRelease, b.preRelease)
}

/** Source of the order: semver 2.0, section 11: numbers by value and before words, a shorter list first. */
function comparePreReleases(a: string[], b: string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index]!, b[index]!]
    if (left === right) continue
    const [leftNumber, rightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)]
    if (leftNumber && rightNumber && BigInt(left) !== BigInt(right)) return BigInt(left) < BigInt(right) ? -1 : 1
    if (leftNumber !== rightNumber) return leftNumber ? -1 : 1
    if (!leftNumber) return left < right ? -1 : 1
  }
  return a.length - b.length
}
