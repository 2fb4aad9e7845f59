/** The parts of an OpenAPI 3.1 document that tools are made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}
export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
  readonly 'x-litper': Facts
}
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
/** What our descriptions say beyond OpenAPI: who may, and what a call risks. */
export interface Facts {
  readonly summary: { readonly es: string; readonly en: string }
  readonly roles: 'public' | 'everyone' | readonly string[]
  readonly kind: 'read' | 'write'
  readonly risk: 'nothing' | 'message' | 'waybill' | 'money' | 'access'
  readonly repeatable: boolean
  readonly undo?: string
  readonly scope: string
}
export type Schema = Readonly<Record<string, unknown>>

/** Every operation of a document, with its method and path. */
export function* operationsOf({ paths }: Document): Generator<[path: string, method: string, OperationObject]> {
  for (const [path, methods] of Object.entries(paths))
    for (const [method, one] of Object.entries(methods)) if (one.operationId) yield [path, method.toUpperCase(), one]
}

const REFERENCE = '#/components/schemas/'

/** The schema with all that it refers to in its own `$defs`: a tool is read without the rest of the document. */
export function standingAlone(schema: Schema, { components }: Document): Schema {
  const defs: Record<string, unknown> = {}
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === '$ref' ? move(inner) : walk(inner)]),
    )
  }
  const move = (reference: unknown): unknown => {
    if (typeof reference !== 'string' || !reference.startsWith(REFERENCE)) return reference
    const name = reference.slice(REFERENCE.length)
    if (!(name in defs)) {
      defs[name] = true // a schema may contain itself
      defs[name] = walk(components?.schemas?.[name] ?? true)
    }
    return `#/$defs/${name}`
  }
  const own = walk(schema) as Schema
  return Object.keys(defs).length > 0 ? { ...own, $defs: defs } : own
}
