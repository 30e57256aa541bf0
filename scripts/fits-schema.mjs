// The source of src/core/matrix/fits-schema.ts: the schema of matrix.yaml as tests that answer yes or no.

/** `modules`: by the path to import from, what the tests may name; what the schema uses is found there as the same object. */
export function fitsSchemaSource(schema, modules) {
  const imports = new Map()
  const use = (path, name) => {
    imports.set(path, (imports.get(path) ?? new Set()).add(name))
    return name
  }
  const tests = (name) => use('./value-tests.ts', name)

  const named = (value) => {
    for (const [path, module] of Object.entries(modules))
      for (const [name, one] of Object.entries(module)) if (one === value) return use(path, name)
    if (value instanceof RegExp) return String(value)
    throw new Error(`the schema's rule ${String(value)} must be exported to be used in fits-schema.ts`)
  }

  /** What `check` adds to a type, but descriptions. */
  const rulesOf = ({ checks = [] }) =>
    checks.flatMap(({ _zod: { def } }) => {
      if (def.check === 'describe' || def.check === 'meta') return []
      if (def.check === 'min_length' && def.minimum === 1) return [tests('isSome')]
      if (def.check === 'custom') return [named(def.fn)]
      if (def.check === 'string_format') return [named(def.pattern)]
      throw new Error(`fits-schema.mjs does not know the check ${def.check}`)
    })

  const list = (values) => values.map((value) => JSON.stringify(value)).join(', ')

  function write({ _zod: { def } }) {
    switch (def.type) {
      case 'string':
        return `${tests('isText')}(${rulesOf(def).join(', ')})`
      case 'number':
        return `${tests('isNumber')}(${rulesOf(def).join(', ')})`
      case 'boolean':
        return tests('isFlag')
      case 'null':
        return `${tests('isOneOf')}(null)`
      case 'literal':
        return `${tests('isOneOf')}(${list(def.values)})`
      case 'enum':
        return `${tests('isOneOf')}(${list(Object.values(def.entries))})`
      case 'array':
        return `${tests('isList')}(${write(def.element)})`
      case 'union':
        return `${tests('isEither')}(${def.options.map(write).join(', ')})`
      case 'record':
        return `${tests('isMapOf')}(${write(def.valueType)})`
      case 'object':
        return writeMap(def)
      default:
        throw new Error(`fits-schema.mjs does not know the type ${def.type}`)
    }
  }

  function writeMap(def) {
    if (def.catchall?._zod.def.type !== 'never') throw new Error('a map that takes any key is not foreseen')
    const keys = Object.entries(def.shape).map(([key, { _zod }]) => {
      const isOptional = _zod.def.type === 'optional'
      return { isOptional, text: `${JSON.stringify(key)}: ${write(isOptional ? _zod.def.innerType : { _zod })}` }
    })
    const part = (optional) => `{${keys.filter((key) => key.isOptional === optional).map(({ text }) => text)}}`
    return `${tests('isMap')}(${[part(false), part(true), ...rulesOf(def)].join(', ')})`
  }

  const test = write(schema)
  const lines = [...imports].map(([path, names]) => `import { ${[...names].sort().join(', ')} } from '${path}'`)
  return `// Whether a value is a matrix by schema.ts; schema-issues.ts says why not. Written by \`npm run generate\` from that schema.
${lines.sort().join('\n')}

/** Every value that it takes is one by the schema; of those it doesn't take, a map with the key \`__proto__\` may be one too. */
export const fitsSchema: (value: unknown) => boolean = ${test}
`
}
