// JSON as the commands print it.

/** Indented by two spaces, with a line break at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
