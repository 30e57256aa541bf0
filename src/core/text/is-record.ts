// Telling a map from everything else that JSON or YAML can hold.

/** Whether the value is a map: neither null, nor a list, nor a single value. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
