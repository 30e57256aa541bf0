// How one text differs from another, as a unified diff.

const CONTEXT = 3
/** Comparing more pairs of lines than this is not worth its time: then the changed middle is shown as a whole. */
const MAX_PAIRS = 4_000_000

interface Edit {
  sign: ' ' | '-' | '+'
  line: string
}

/** Empty where the texts are equal. `names` stand in the header. */
export function unifiedDiff(before: string, after: string, names: { before: string; after: string }): string {
  if (before === after) return ''
  const edits = editsOf(linesOf(before), linesOf(after))
  const shown = edits.map((_, index) =>
    edits.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  )
  const output = [`--- ${names.before}`, `+++ ${names.after}`]
  let [oldLine, newLine] = [1, 1]
  for (let index = 0; index < edits.length;) {
    let end = index
    while (end < edits.length && shown[end]) end++
    if (end > index) {
      const hunk = edits.slice(index, end)
      const count = (other: Edit['sign']) => hunk.filter(({ sign }) => sign !== other).length
      output.push(`@@ -${oldLine},${count('+')} +${newLine},${count('-')} @@`)
      output.push(...hunk.map(({ sign, line }) => `${sign}${line}`))
    }
    for (const { sign } of edits.slice(index, end + 1)) {
      if (sign !== '+') oldLine++
      if (sign !== '-') newLine++
    }
    index = end + 1
  }
  return `${output.join('\n')}\n`
}

/** A last line without a line end shows that it lacks one. */
function linesOf(text: string): string[] {
  if (text === '') return []
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : `${text}\n\\ No newline at end of file`.split('\n')
}

function editsOf(before: string[], after: string[]): Edit[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [oldEnd, newEnd] = [before.length, after.length]
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  const same = (lines: string[]): Edit[] => lines.map((line) => ({ sign: ' ', line }))
  return [
    ...same(before.slice(0, start)),
    ...changesOf(before.slice(start, oldEnd), after.slice(start, newEnd)),
    ...same(before.slice(oldEnd)),
  ]
}

/** By the longest common subsequence of lines. */
function changesOf(before: string[], after: string[]): Edit[] {
  if (before.length * after.length > MAX_PAIRS)
    return [...before.map((line): Edit => ({ sign: '-', line })), ...after.map((line): Edit => ({ sign: '+', line }))]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      edits.push({ sign: ' ', line: before[i]! })
      i++
      j++
    } else if (j >= after.length || (i < before.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      edits.push({ sign: '-', line: before[i++]! })
    else edits.push({ sign: '+', line: after[j++]! })
  }
  return edits
}
