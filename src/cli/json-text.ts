// JSON as the commands print it.
import { jsonPieces } from '../core/text/json-pieces.ts'

/** Indented by two spaces, with a line break at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The same in pieces: each value so many levels down is one. */
export function* jsonTextPieces(value: unknown, depth: number): Generator<string> {
  yield* jsonPieces(value, depth, '\n')
  yield '\n'
}
