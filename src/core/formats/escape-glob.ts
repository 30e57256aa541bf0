// Text that is to stand for itself in a glob of a matrix.

/** Every character that minimatch would read as more than itself gets a backslash. */
export function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]{}()]/g, '\\$&')
}
