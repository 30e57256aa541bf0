// Texts that are versions, ranges of them, numbers or dates: what a level never is.

const NUMBER = /^[v<>=≥≤~^(]*\d[\w.+*:)-]*$/i
const BETWEEN =
  /^(?:to|and|or|through|until|till|since|from|up|above|below|later|newer|older|higher|x|[<>=≥≤~^]{1,2}|-|–|—|&|version|versions|v|release|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|q[1-4])$/i

/** `1.4`, `>= 2.0`, `2.1 to 2.4`, `1.x, 2.x`, `March 2026`. */
export function isVersions(text: string): boolean {
  const words = text.split(/[\s,/–—]+/).filter((word) => word !== '')
  return words.some((word) => NUMBER.test(word)) && words.every((word) => NUMBER.test(word) || BETWEEN.test(word))
}

const NAMED = /^(?:\p{L}[\p{L}-]* ){0,3}v?\d[\w.+*]*(?: \p{L}[\p{L}-]*| \([^()]*\)){0,2}$/u

/** A version of something, perhaps with its name: `containerd v1.4`, `22.04 LTS`, `v1.0 (first)`. */
export function isNamedVersion(text: string): boolean {
  return isVersions(text) || NAMED.test(text)
}
