// The `levels` of the matrix that a page's words make: reworded ones of the six, and the project's own.
import { BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import type { LevelInput } from '../../matrix/schema.ts'
import type { LevelWord } from './level-words.ts'

/** One for each word that is the project's own, in the order of `words`. */
export function levelsInput(
  words: readonly LevelWord[],
  meanings: ReadonlyMap<string, string>,
): Record<string, LevelInput> | undefined {
  const levels: Record<string, LevelInput> = {}
  for (const { id, meaning } of BUILT_IN_LEVELS) {
    const said = meanings.get(id)
    if (said !== undefined && said !== meaning) levels[id] = { meaning: said }
  }
  for (const { id, word, builtIn } of words)
    if (!builtIn && id !== undefined)
      levels[id] ??= {
        title: word,
        meaning: meanings.get(id) ?? `Say here what ${JSON.stringify(word)} promises.`,
        outcome: 'notice',
      }
  return Object.keys(levels).length > 0 ? levels : undefined
}
