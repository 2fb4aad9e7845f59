import { invalid, notFound } from '@litper/kernel'
import type { z } from 'zod'
import { parseInput } from '../http/parse-input.ts'
import { fault, parseJson } from '../http/parse-json.ts'
import { type Operation, partsOfPath, uploadOf } from './operation.ts'

/** A request as the door sees it: everything in the path, the query and the fields beside a file is text. */
export interface Asked {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

const NO_OBJECT = { field: '', problem: 'Invalid input: expected object' }

/**
 * The input of an operation from a request: parts of the path over the query (GET, DELETE) or the body (the others).
 * @throws DomainError not_found when a path parameter has a wrong form; request.invalid, which names the fields and never their values
 */
export function readInput<I extends z.ZodObject>(operation: Operation<I>, asked: Asked): z.output<I> {
  const { http } = operation
  const input: z.ZodObject = operation.input
  const takesBody = http[0] !== 'GET' && http[0] !== 'DELETE'
  const rest = !takesBody
    ? fromText(input, asked.query)
    : uploadOf(operation)
      ? fromText(input, asked.body)
      : bodyOf(operation, asked.body)
  // null too, which parseInput reads as an empty input
  if (typeof rest !== 'object' || rest === null || Array.isArray(rest))
    throw invalid('request.invalid', { fields: [NO_OBJECT] })
  const names = partsOfPath(http[1])
  const parts = names.length > 0 ? fromText(input, asked.params) : undefined
  for (const name of names) if (!input.shape[name].safeParse(parts?.[name]).success) throw absent(operation)
  return parseInput(input, { ...rest, ...parts }) as z.output<I>
}

/** A large body is read here, after its caller was proven; an operation that is open to everybody takes none. */
function bodyOf({ roles }: Operation, body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return body === undefined ? {} : body
  if (roles === 'public') throw fault(413, 'request.too_large', 'the body is too large')
  return parseJson(body)
}

/** A path parameter that cannot be an id gets the same answer as an id that does not exist. */
function absent({ errors }: Operation) {
  const [code = 'request.not_found'] = Object.keys(errors).filter((one) => errors[one] === 'not_found')
  return notFound(code)
}

/** Text becomes a number or a boolean where the input wants one. Other text stays, and the shape refuses it. */
function fromText(input: z.ZodObject, given: unknown): Record<string, unknown> {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>)
  return Object.fromEntries(entries.map(([name, value]) => [name, read(fieldOf(input, name), value)]))
}

/** Its own fields alone: `?toString=x` names one that every object has. */
const fieldOf = ({ shape }: z.ZodObject, name: string) => (Object.hasOwn(shape, name) ? shape[name] : undefined)

function read(wanted: z.core.$ZodType | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const type = wanted && innermost(wanted)
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  return value
}

/** The type inside optional, nullable and default. */
function innermost(type: z.core.$ZodType): string {
  const { def } = type._zod
  const inner = (def as { innerType?: z.core.$ZodType }).innerType
  return inner ? innermost(inner) : def.type
}
