// Tells a map from every other value of JSON or YAML.

/** Whether the value is a map: not null, not a list, not a scalar. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
