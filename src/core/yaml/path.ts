// How a place in a YAML document is named, whatever the document holds.

/** Keys of maps and indexes of lists, from the root. */
export type YamlPath = readonly (string | number)[]
