// Which of two versions comes first. A file of its own, since semver is loaded with it.
import compareSemver from 'semver/functions/compare.js'
import type { Version } from './versions.ts'

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
