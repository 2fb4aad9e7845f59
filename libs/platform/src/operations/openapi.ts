import type { ErrorKind } from '@litper/kernel'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { STATUS } from '../errors/status.ts'
import { COMMON_ERRORS, callersOf, mediaTypeOf, type Operation, partsOfPath, statusOf, uploadOf } from './operation.ts'

export type OpenApi = ReturnType<typeof createDocument> & { readonly paths: object }

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('stable; programs decide by it'),
    detail: z.string().optional(),
    correlationId: z.uuid().optional(),
    fields: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
    retryAfterMs: z.number().optional(),
  })
  .loose()
  .meta({ id: 'Problem', description: 'RFC 9457, with a stable code' })

const ABOUT =
  'Errors are RFC 9457 problems with a stable `code`; lists are `{data, nextCursor}`; times are RFC 3339 UTC; money is a decimal string with its currency.'

/** OpenAPI 3.1 of operations, sorted by path, so that the order in which they are found does not matter. */
export function openApiOf(operations: Iterable<Operation>): OpenApi {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  const sorted = [...operations].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  for (const operation of sorted) {
    const [method, path] = operation.http
    const template = path.replace(/:(\w+)/g, '{$1}')
    paths[template] = { ...paths[template], [method.toLowerCase()]: describe(operation) }
  }
  const document = createDocument({
    openapi: '3.1.0',
    info: { title: 'Litper', version: '1', description: ABOUT },
    servers: [{ url: '/', description: 'where this document came from' }],
    security: [{ bearer: [] }, { apiKey: [] }, { session: [] }],
    paths: paths as ZodOpenApiPathsObject,
    components: {
      schemas: { Problem: problem },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        apiKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`ApiKey lk_…`' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-litper',
          description: 'writes also need `X-CSRF-Token`',
        },
      },
    },
  })
  return { ...document, paths: document.paths ?? {} }
}

const sortKey = ({ http: [method, path] }: Operation) => `${path} ${method}`

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { name, summary, details, roles, scope, kind, risk, repeatable, undo } = operation
  return {
    operationId: name,
    tags: [name.split('.')[0]!],
    summary: summary.en,
    ...(details && { description: details }),
    ...(roles === 'public' && { security: [] }),
    'x-litper': { summary, roles: callersOf(operation), scope, kind, risk, repeatable, undo },
    ...inputOf(operation),
    responses: { ...successOf(operation), ...errorsOf(operation) },
  }
}

function inputOf(operation: Operation): Partial<ZodOpenApiOperationObject> {
  const {
    http: [method, path],
    input,
    example,
  } = operation
  const inPath = partsOfPath(path)
  const rest = Object.keys(input.shape).filter((field) => !inPath.includes(field))
  const pick = (names: readonly string[]) => input.pick(Object.fromEntries(names.map((one) => [one, true])) as never)
  const parts = inPath.length > 0 ? { path: pick(inPath) } : {}
  if (method === 'GET' || method === 'DELETE')
    return { requestParams: { ...parts, ...(rest.length > 0 && { query: pick(rest) }) } }
  if (rest.length === 0) return { requestParams: parts }
  const body = pick(rest)
  const given = example && Object.fromEntries(Object.entries(example).filter(([field]) => rest.includes(field)))
  return {
    requestParams: parts,
    requestBody: {
      required: !body.safeParse({}).success,
      content: {
        [uploadOf(operation) ? 'multipart/form-data' : 'application/json']: {
          schema: body,
          ...(given && { example: given }),
        },
      },
    },
  }
}

function successOf(operation: Operation): ZodOpenApiOperationObject['responses'] {
  const media = mediaTypeOf(operation)
  const schema = media === 'application/json' ? operation.output : { type: 'string' as const, format: 'binary' }
  const content = media === undefined ? {} : { content: { [media]: { schema } } }
  return { [String(statusOf(operation)) as '200']: { description: operation.summary.en, ...content } }
}

function errorsOf({ errors, roles }: Operation): ZodOpenApiOperationObject['responses'] {
  const own = Object.entries(errors).map(([code, kind]): [string, number] => [code, STATUS[kind as ErrorKind]])
  const common = Object.entries(COMMON_ERRORS).filter(([code]) => roles !== 'public' || !code.startsWith('auth.'))
  const byStatus = Map.groupBy([...own, ...common], ([, status]) => status)
  const answers = [...byStatus].sort(([a], [b]) => a - b)
  return Object.fromEntries(
    answers.map(([status, codes]) => {
      const isCommon = codes.every(([code]) => code in COMMON_ERRORS) && codes.length === commonAt(status)
      const answer = problemOf(codes.map(([code]) => code))
      return [String(status), isCommon ? shared(status, answer) : answer]
    }),
  )
}

const commonAt = (status: number) => Object.values(COMMON_ERRORS).filter((one) => one === status).length

const problemOf = (codes: readonly string[]) => ({
  description: codes.map((code) => `\`${code}\``).join(', '),
  content: { 'application/problem+json': { schema: problem } },
})

/** Answers that many operations share stand once, in the components. */
const SHARED = new Map<string, ReturnType<typeof problemOf> & { id: string }>()
function shared(status: number, answer: ReturnType<typeof problemOf>) {
  const known = SHARED.get(answer.description) ?? { ...answer, id: `Problem${status}` }
  SHARED.set(answer.description, known)
  return known
}
