// Writes what follows from the code: schema/*.schema.json, src/core/finding-codes.ts, fits-schema.ts and version.ts,
// src/cli/help-text.ts, and the tables between <!-- generated:NAME --> and <!-- /generated --> in README.md and docs/. `--check` compares instead of writing.
import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { format, resolveConfig } from 'prettier'
import { fitsSchemaSource } from './fits-schema.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { writeFiles } from './write-files.mjs'

const code = await loadTypeScript(`
      export { KINDS } from './src/core/audit/rules/registry.ts'
      export { FAULT_CODES } from './src/core/finding.ts'
      export { matrixJsonSchema, matrixSchema } from './src/core/matrix/schema.ts'
      export * as valueTests from './src/core/matrix/value-tests.ts'
      export * as dates from './src/core/text/dates.ts'
      export * as dueDate from './src/core/text/due-date.ts'
      export * as maintainer from './src/core/maintainer.ts'
      export * as webAddress from './src/core/text/web-address.ts'
      export { BUILT_IN_LEVELS } from './src/core/matrix/levels.ts'
      export { outputJsonSchemas } from './src/core/render/output-schemas.ts'`)
const { KINDS, FAULT_CODES, matrixJsonSchema, BUILT_IN_LEVELS, outputJsonSchemas } = code

/** What the program says to --help where there is no terminal. */
async function renderHelp() {
  const { buildProgram } = await loadTypeScript(`export { buildProgram } from './src/cli/program.ts'`, {
    external: ['./*-commands.ts', './completion/*'],
  })
  let text = ''
  const program = buildProgram((work) => work, { stdout: (part) => (text += part), stderr: () => undefined })
  await program.parseAsync(['--help'], { from: 'user' }).catch(() => undefined)
  return text
}

const TITLES = { 'judged-again': "The action's report with `pull-request`" }
const schemas = {
  matrix: [matrixJsonSchema(), 'matrix.yaml of Support Matrix, version 1'],
  export: [matrixJsonSchema(), 'What `support-matrix export json` prints: a matrix.yaml with everything filled in'],
  ...Object.fromEntries(
    Object.entries(outputJsonSchemas()).map(([name, schema]) => [
      name,
      [schema, TITLES[name] ?? `The JSON of support-matrix ${name.replace('-', ' --')}`],
    ]),
  ),
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** What a value may be, in the words of the faults. */
function allowed(schema) {
  if (schema.anyOf) return [...new Set(schema.anyOf.filter(({ type }) => type !== 'null').map(allowed))].join(', or ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(' ')
  if (schema.type === 'array') return schema.items.type === 'object' ? 'a list of maps' : 'a list'
  if (schema.type === 'object') return 'a map'
  if (schema.type === 'integer') return `a number from ${schema.minimum}`
  return schema.type === 'boolean' ? '`true` or `false`' : 'text'
}

/** The keys of a map: what they may be, what they mean, and which are required. */
const keyTable = ({ properties, required = [] }) =>
  table(
    ['key', 'value', 'meaning'],
    Object.entries(properties).map(([key, schema]) => [
      `\`${key}\`${required.includes(key) ? ' (required)' : ''}`,
      allowed(schema),
      schema.description,
    ]),
  )

const file = schemas.matrix[0].properties
const category = file.categories.items
const feature = category.properties.features.items
const action = parse(readFileSync('action.yml', 'utf8'))
const parts = {
  levels: () =>
    table(
      ['level', 'meaning', 'add', 'edit', 'remove'],
      BUILT_IN_LEVELS.map(({ id, title, meaning, outcome: { add, edit, remove } }) => [
        `${title} (\`${id}\`)`,
        ...[meaning, add, edit, remove],
      ]),
    ),
  'keys-file': () => keyTable(schemas.matrix[0]),
  'keys-category': () => keyTable(category),
  'keys-feature': () => keyTable(feature),
  'keys-sunset': () => keyTable(feature.properties.sunset),
  'keys-level': () => keyTable(file.levels.additionalProperties),
  'keys-unmapped': () => keyTable(file.unmapped),
  'keys-level-changes': () => keyTable(file['level-changes']),
  'keys-level-change': () => keyTable(file['level-changes'].properties.lowered),
  'keys-override': () => keyTable(file.override),
  findings: () =>
    table(
      ['finding', 'severity', 'meaning'],
      KINDS.map(({ code, severity, milder, meaning }) => [
        `[\`${code}\`](#${code})`,
        milder ? `${severity}, ${milder}` : severity,
        meaning,
      ]),
    ),
  inputs: () =>
    table(
      ['input', 'default', 'meaning'],
      Object.entries(action.inputs).map(([name, { default: value, description }]) => [
        `\`${name}\``,
        value ? `\`${value}\`` : '',
        description,
      ]),
    ),
  outputs: () =>
    table(
      ['output', 'meaning'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
}

const files = new Map(
  Object.entries(schemas).map(([name, [{ $schema, ...schema }, title]]) => [
    `schema/${name}.schema.json`,
    `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`,
  ]),
)
files.set(
  'src/core/finding-codes.ts',
  await format(
    `// Every kind of finding besides the faults. Written by \`npm run generate\` from audit/rules/registry.ts: edit the rules.

export const FINDINGS = ${JSON.stringify(
      Object.fromEntries(
        KINDS.filter(({ code }) => !FAULT_CODES.includes(code)).map(({ code, severity, allowable = true }) => [
          code,
          { severity, allowable },
        ]),
      ),
    )} as const\n`,
    { ...(await resolveConfig('src/core/finding-codes.ts')), parser: 'typescript' },
  ),
)
files.set(
  'src/core/matrix/fits-schema.ts',
  await format(
    fitsSchemaSource(code.matrixSchema, {
      './value-tests.ts': code.valueTests,
      '../text/dates.ts': code.dates,
      '../text/due-date.ts': code.dueDate,
      '../maintainer.ts': code.maintainer,
      '../text/web-address.ts': code.webAddress,
    }),
    { ...(await resolveConfig('src/core/matrix/fits-schema.ts')), parser: 'typescript' },
  ),
)
files.set(
  'src/cli/help-text.ts',
  await format(
    `// The help of the program, 80 columns wide. Written by \`npm run generate\` from program.ts.

export const HELP = ${JSON.stringify((await renderHelp()).split('\n'))}.join('\\n')\n`,
    { ...(await resolveConfig('src/cli/help-text.ts')), parser: 'typescript' },
  ),
)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
files.set(
  'src/core/version.ts',
  `// The version in package.json. Written by \`npm run generate\`.

export const VERSION = '${version}'
`,
)
const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'))
for (const page of pages) {
  const text = readFileSync(page, 'utf8')
  const made = text
    .replace(/(<!-- generated:(\S+) -->\n)[^]*?(<!-- \/generated -->)/g, (_, open, name, close) => {
      if (!parts[name]) throw new Error(`${page} asks for ${name}, which nothing generates`)
      return `${open}\n${parts[name]()}\n\n${close}`
    })
    .replace(/\/v[\d.]+\/schema\//g, `/v${version}/schema/`)
  if (made !== text || text.includes('<!-- generated:'))
    files.set(page, await format(made, { ...(await resolveConfig(page)), parser: 'markdown' }))
}

writeFiles(files, 'is not what the code says: run npm run generate')
