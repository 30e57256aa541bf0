// GitHub's own OpenAPI description: checks requests and responses of the fake against it, and fills the many fields of a
// response that no test looks at. Loads 13 MB once, on first use.
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Schema {
  [keyword: string]: unknown
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
}
interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: Schema
}
interface Operation {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>
}
interface Description {
  paths: Record<string, Record<string, Operation> | undefined>
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> }
}

let loaded: Description | undefined
function description(): Description {
  const file = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url)
  loaded ??= JSON.parse(readFileSync(file, 'utf8')) as Description
  return loaded
}

/** GitHub answers null for the repository of a deleted fork, which its description leaves out. */
const UNDESCRIBED = /^(\/\d+)?\/head\/repo must be object$/

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false })
ajvFormats.default(ajv)
const validators = new Map<string, ValidateFunction>()

/** A value's faults against a schema of the description; compiled once a name. */
function faultsOf(name: string, schema: Schema, value: unknown): string[] {
  let validate = validators.get(name)
  if (!validate) {
    validate = ajv.compile({ ...(plain(schema) as Schema), components: { schemas: plain(referenced(schema)) } })
    validators.set(name, validate)
  }
  if (validate(value)) return []
  const faults = validate.errors!.map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`)
  return faults.filter((fault) => !UNDESCRIBED.test(fault)).slice(0, 5)
}

/** OpenAPI's `nullable` as JSON Schema says it. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain)
  if (typeof schema !== 'object' || schema === null) return schema
  const { nullable, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, plain(value)]))
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest
}

/** All component schemas a schema reaches. */
function referenced(schema: Schema): Record<string, Schema> {
  const found: Record<string, Schema> = {}
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (key === '$ref') {
          const name = (child as string).split('/').at(-1)!
          if (name in found) continue
          found[name] = description().components.schemas[name]!
          visit(found[name])
        } else visit(child)
      }
    }
  }
  visit(schema)
  return found
}

export interface Call {
  method: string
  /** The description's path template, such as `/repos/{owner}/{repo}`. */
  template: string
  query: URLSearchParams
  /** The parsed body; undefined where there is none. */
  body: unknown
}

/** What is wrong with a request; unknown parameters and unknown keys of a body count. */
export function requestFaults({ method, template, query, body }: Call): string[] {
  const operation = description().paths[template]?.[method.toLowerCase()]
  if (!operation) return [`${method} ${template} is not in GitHub's description`]
  const faults: string[] = []
  const parameters = (operation.parameters ?? []).map(resolve).filter((parameter) => parameter.in === 'query')
  for (const [key, text] of query) {
    const parameter = parameters.find(({ name }) => name === key)
    if (!parameter) {
      faults.push(`query parameter ${key} is unknown`)
      continue
    }
    const value = parameter.schema.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text
    faults.push(
      ...faultsOf(`${method} ${template} ?${key}`, parameter.schema, value).map((fault) => `?${key} ${fault}`),
    )
  }
  const schema = operation.requestBody?.content['application/json']?.schema
  if (body === undefined) return operation.requestBody?.required ? [...faults, 'the body is missing'] : faults
  if (!schema) return [...faults, 'a body is sent that the endpoint does not take']
  faults.push(...faultsOf(`${method} ${template} body`, schema, body))
  for (const key of Object.keys(body as object)) {
    if (schema.properties && !(key in schema.properties)) faults.push(`body key ${key} is unknown`)
  }
  return faults
}

function resolve(parameter: Parameter): Parameter {
  return parameter.$ref === undefined
    ? parameter
    : description().components.parameters[parameter.$ref.split('/').at(-1)!]!
}

/** What is wrong with a successful response; a body that is not JSON is not looked at. */
export function responseFaults(call: Pick<Call, 'method' | 'template'>, status: number, body: unknown): string[] {
  const { method, template } = call
  const operation = description().paths[template]?.[method.toLowerCase()]
  if (!operation) return []
  const response = operation.responses[String(status)]
  if (!response) return status < 300 ? [`status ${status} is not described for ${method} ${template}`] : []
  const schema = response.content?.['application/json']?.schema
  if (status >= 300) return []
  if (!schema) return body === undefined ? [] : [`status ${status} has no body in ${method} ${template}`]
  return faultsOf(`${method} ${template} ${status}`, schema, body)
}

const templates = new Map<string, Json>()

/** A value of a component schema: the fields given, and harmless values for every other required field. */
export function fill(name: string, fields: Record<string, unknown>): Record<string, unknown> {
  let template = templates.get(name)
  if (template === undefined) {
    template = sample({ $ref: `#/components/schemas/${name}` }, 0)
    templates.set(name, template)
  }
  return { ...(structuredClone(template) as Record<string, unknown>), ...fields }
}

function sample(schema: Schema, depth: number): Json {
  if (depth > 12) return null
  if (schema.$ref !== undefined) {
    return sample(description().components.schemas[schema.$ref.split('/').at(-1)!]!, depth + 1)
  }
  if (schema.nullable === true) return null
  const choice = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined
  if (choice) return sample(choice[0]!, depth + 1)
  if (schema.allOf) {
    return Object.assign({}, ...(schema.allOf as Schema[]).map((part) => sample(part, depth + 1))) as Json
  }
  if (Array.isArray(schema.enum)) return schema.enum[0] as Json
  switch (schema.type) {
    case 'string':
      return sampleText(schema.format)
    case 'integer':
    case 'number':
      return (schema.minimum as number | undefined) ?? 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {}, depth + 1)]),
      )
  }
}

function sampleText(format: unknown): string {
  if (format === 'date-time') return '2026-11-02T09:00:00Z'
  if (format === 'uri') return 'https://github.com/'
  if (format === 'email') return 'somebody@example.org'
  return ''
}
