// A place in a YAML document, as a path.

/** Keys of maps and indexes of lists, from the root. */
export type YamlPath = readonly (string | number)[]
