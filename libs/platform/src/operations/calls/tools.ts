import { toolName } from '@litper/ports'
import {
  type Document,
  type Facts,
  type OperationObject,
  operationsOf,
  type Parameter,
  type Schema,
  standingAlone,
} from './document.ts'

/** One operation as a model or a program calls it, and how its call becomes a request. */
export interface Tool {
  readonly name: string
  readonly operation: string
  readonly title: string
  readonly description: string
  readonly inputSchema: Schema & { readonly type: 'object' }
  readonly outputSchema?: Schema & { readonly type: 'object' }
  readonly annotations: Annotations
  readonly facts: Facts
  readonly method: string
  /** `/api/v1/orders/{id}/confirm` */
  readonly path: string
  readonly inPath: readonly string[]
  readonly inQuery: readonly string[]
}
interface Annotations {
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

/** All operations that take a credential and JSON, by the name of their tool. @throws TypeError when two would be one tool */
export function callableOf(document: Document): ReadonlyMap<string, Tool> {
  const tools = new Map<string, Tool>()
  for (const [path, method, operation] of operationsOf(document)) {
    if (!isCallable(operation)) continue
    const tool = toolOf(path, method, operation, document)
    if (tools.has(tool.name)) throw new TypeError(`two operations are the tool ${tool.name}`)
    tools.set(tool.name, tool)
  }
  return tools
}

/**
 * What a model may be offered: what can be called, but for what changes access or stores credentials. A model neither holds passwords
 * nor makes keys.
 */
export const toolsOf = (document: Document): ReadonlyMap<string, Tool> =>
  new Map([...callableOf(document)].filter(([, { facts }]) => facts.risk !== 'access'))

/** All but what needs no credential (it opens sessions) and uploads (a call carries JSON). */
const isCallable = ({ requestBody, 'x-litper': { roles } }: OperationObject) =>
  roles !== 'public' && (!requestBody || 'application/json' in (requestBody.content ?? {}))

function toolOf(path: string, method: string, operation: OperationObject, document: Document): Tool {
  const { operationId, 'x-litper': facts, parameters = [] } = operation
  const output = jsonOf(operation.responses['200'] ?? operation.responses['201'] ?? operation.responses['202'])
  const isObject = output !== undefined && (output['type'] === 'object' || '$ref' in output)
  const named = (place: string) => parameters.filter((one) => one.in === place).map((one) => one.name)
  return {
    name: toolName(operationId),
    operation: operationId,
    title: facts.summary.es,
    description: describe(operation),
    inputSchema: inputOf(operation, document),
    ...(isObject && { outputSchema: { ...rootOf(standingAlone(output, document)), type: 'object' } }),
    annotations: {
      readOnlyHint: facts.kind === 'read',
      destructiveHint: facts.kind === 'write' && facts.risk !== 'nothing',
      idempotentHint: facts.repeatable,
      openWorldHint: facts.risk === 'message' || facts.risk === 'waybill',
    },
    facts,
    method,
    path,
    inPath: named('path'),
    inQuery: named('query'),
  }
}

const RISKS = {
  nothing: '',
  message: 'A customer gets a message.',
  waybill: 'It makes, changes or stops a parcel at the carrier.',
  money: 'It decides about money.',
  access: 'It changes who may do what.',
} as const

function describe({ summary, description, 'x-litper': { risk, undo } }: OperationObject): string {
  const undone = undo && `Undone by ${toolName(undo)}.`
  return [`${summary}.`, description, RISKS[risk], undone].filter(Boolean).join(' ')
}

function inputOf({ parameters = [], requestBody }: OperationObject, document: Document): Tool['inputSchema'] {
  const body = requestBody && rootOf(standingAlone(jsonOf(requestBody) ?? {}, document))
  const { properties = {}, required = [], $defs, additionalProperties } = (body ?? {}) as ObjectSchema
  const given = standingAlone({ properties: Object.fromEntries(parameters.map(propertyOf)) }, document) as ObjectSchema
  const needed = [...parameters.filter((one) => one.required).map((one) => one.name), ...required]
  const defs = { ...given.$defs, ...$defs }
  return {
    type: 'object',
    properties: { ...given.properties, ...properties },
    ...(needed.length > 0 && { required: needed }),
    additionalProperties: additionalProperties ?? false,
    ...(Object.keys(defs).length > 0 && { $defs: defs }),
  }
}
interface ObjectSchema {
  readonly properties?: Record<string, unknown>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly $defs?: Record<string, unknown>
}

const propertyOf = ({ name, schema, description }: Parameter): [string, Schema] => [
  name,
  description ? { ...schema, description } : schema,
]

const jsonOf = (body: OperationObject['requestBody']): Schema | undefined => body?.content?.['application/json']?.schema

/** The root must show its own properties: where it is only a reference, what it refers to takes its place. */
function rootOf(schema: Schema): Schema {
  const { $ref, $defs } = schema as { $ref?: string; $defs?: Record<string, Schema> }
  return $ref ? { ...$defs![$ref.replace('#/$defs/', '')], $defs } : schema
}

export const mayCall = ({ facts: { roles } }: Tool, held: readonly string[]): boolean =>
  typeof roles === 'string' || roles.some((one) => held.includes(one))
