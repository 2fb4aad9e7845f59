import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { GraphError } from './graph-error.ts'
import { interactiveMessageSchemas, markAsReadSchema, messageSchemas } from './schemas/messages.ts'

const ajv = new Ajv({
  allErrors: false,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
})
const compileAll = (schemas: Readonly<Record<string, object>>) =>
  new Map(Object.entries(schemas).map(([type, schema]) => [type, ajv.compile(schema)]))

const messages = compileAll(messageSchemas)
const interactive = compileAll(interactiveMessageSchemas)
const markAsRead = ajv.compile(markAsReadSchema)

/** A valid body: the type is known and its object is there. */
export interface MessageBody {
  readonly to?: string
  readonly recipient?: string
  readonly type: string
  readonly context?: { readonly message_id: string }
  readonly biz_opaque_callback_data?: string
  readonly [content: string]: unknown
}

export interface MarkAsRead {
  readonly status: 'read'
  readonly message_id: string
}

export function isMarkAsRead(body: unknown): boolean {
  return fields(body).status !== undefined
}

/** @throws GraphError */
export function readMarkAsRead(body: unknown): MarkAsRead {
  check(markAsRead, body)
  return body as MarkAsRead
}

/** @throws GraphError 131008 for a missing parameter, 131051 for an unknown type, 100 for a wrong value */
export function readMessage(body: unknown): MessageBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new GraphError(100, 'The request body must be a JSON object')
  }
  const given = fields(body)
  const type = given.type ?? 'text'
  if (type === 'interactive') {
    const inner = fields(given.interactive).type
    const validate = typeof inner === 'string' ? interactive.get(inner) : undefined
    if (!validate) throw new GraphError(given.interactive ? 100 : 131008, 'interactive.type')
    check(validate, body)
    checkInteractive(fields(fields(given.interactive).action))
  } else {
    const validate = typeof type === 'string' ? messages.get(type) : undefined
    if (!validate) throw new GraphError(131051, 'Message type is not currently supported')
    check(validate, body)
  }
  return { ...given, type } as MessageBody
}

/** Rules that JSON Schema cannot express: titles and ids differ, a list has at most ten rows, sections have titles. */
function checkInteractive(action: Fields): void {
  const buttons = list(action.buttons).map((button) => fields(fields(button).reply))
  const sections = list(action.sections).map(fields)
  const rows = sections.flatMap((section) => list(section.rows).map(fields))
  if (rows.length > 10) throw new GraphError(100, 'action.sections: at most 10 rows in total')
  if (sections.length > 1 && sections.some(({ title }) => title === undefined)) {
    throw new GraphError(131008, 'action.sections.title')
  }
  for (const [name, among] of [
    ['id', [...buttons, ...rows]],
    ['title', buttons],
  ] as const) {
    if (new Set(among.map((item) => item[name])).size < among.length)
      throw new GraphError(100, `action: ${name} repeats`)
  }
}

function check(validate: ValidateFunction, body: unknown): void {
  if (validate(body)) return
  const errors = validate.errors ?? []
  const told = errors.find(({ keyword }) => !['oneOf', 'anyOf'].includes(keyword)) ?? errors[0]
  throw told ? asGraphError(told) : new GraphError(100, 'Invalid parameter')
}

function asGraphError({ keyword, instancePath, params, message }: ErrorObject): GraphError {
  const path = instancePath.slice(1).replaceAll('/', '.')
  const under = (name: unknown) => [path, String(name)].filter(Boolean).join('.')
  if (keyword === 'required') return new GraphError(131008, `Parameter ${under(params.missingProperty)} is missing`)
  if (keyword === 'additionalProperties') {
    return new GraphError(100, `Unexpected key "${params.additionalProperty}" on param "${path}"`)
  }
  return new GraphError(100, `Param ${path || 'body'} ${message ?? 'is not valid'}`)
}

type Fields = Readonly<Record<string, unknown>>

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
