// Texts that are versions, ranges of them, numbers or dates: what a level never is.

const NUMBER = /^[v<>=≥≤~^(]*\d[\w.+*:)-]*$/i
const BETWEEN =
  /^(?:to|and|or|through|until|till|since|from|up|above|below|later|newer|older|higher|x|[<>=≥≤~^]{1,2}|-|–|—|&|version|versions|v|release|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|q[1-4])$/i

/** `1.4`, `>= 2.0`, `2.1 to 2.4`, `1.x, 2.x`, `March 2026`. */
export function isVersions(text: string): boolean {
  const words = text.split(/[\s,/–—]+/).filter((word) => word !== '')
  return words.some((word) => NUMBER.test(word)) && words.every((word) => NUMBER.test(word) || BETWEEN.test(word))
}
