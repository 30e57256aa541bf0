// `export issue-form`: the features as the choices of a dropdown in one of GitHub's issue forms. The rest of the form is the
// project's own.
import type { Matrix } from '../matrix/model.ts'
import { isRecord } from '../text/is-record.ts'
import { listing } from '../text/words.ts'
import { LARGE } from '../yaml/fast-values.ts'
import { readForeignYaml } from '../yaml/foreign.ts'
import { replaceList } from '../yaml/replace-list.ts'

/** One choice a feature, in file order, and no two alike: GitHub refuses a form that says one twice. */
export function issueFormOptions(matrix: Pick<Matrix, 'features'>): string[] {
  return [...new Set(matrix.features.map(({ category, name }) => `${category} / ${name}`))]
}

export type FormWithOptions = { text: string } | { problem: string }

/**
 * The form with these choices in its dropdown; the same text where it has them already, however they are quoted. Otherwise what
 * the form lacks, in words that go on after its name. Never throws.
 */
export function writeOptions(form: string, field: string, options: readonly string[]): FormWithOptions {
  // What is larger can be read, but not written in place.
  if (form.length > LARGE) return { problem: `has ${form.length} characters, and up to ${LARGE} are read` }
  const { value, problems } = readForeignYaml(form)
  if (problems[0]) return { problem: `can't be used, line ${problems[0].line}: ${problems[0].message}` }
  const fields = listIn(value, 'body')
  const index = fields.findIndex((one) => isRecord(one) && one['id'] === field)
  if (index < 0) {
    const dropdowns = fields.flatMap((one) => (isRecord(one) && one['type'] === 'dropdown' ? [String(one['id'])] : []))
    const has = dropdowns.length === 0 ? 'it has no dropdown' : `its dropdowns are ${listing(dropdowns)}`
    return { problem: `has no field with the id ${JSON.stringify(field)}; ${has}` }
  }
  const dropdown = fields[index] as Record<string, unknown>
  if (dropdown['type'] !== 'dropdown')
    return { problem: `has a field ${JSON.stringify(field)}, but it is not a dropdown` }
  const present = listIn(dropdown['attributes'], 'options')
  if (present.length === options.length && present.every((option, at) => option === options[at])) return { text: form }
  const text = replaceList(form, ['body', index, 'attributes', 'options'], options)
  return text === undefined
    ? {
        problem: `has no list of options in ${JSON.stringify(field)}: give it one entry under \`attributes: options:\``,
      }
    : { text }
}

function listIn(value: unknown, key: string): unknown[] {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}
