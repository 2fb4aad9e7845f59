import createClient, { type Client } from 'openapi-fetch'
import type { operations, paths } from './generated/openapi.ts'
import { ROUTES } from './generated/routes.ts'
import { ProblemError } from './problem.ts'

/** The name of an operation: `orders.confirm`. */
export type Name = keyof operations
type Part<T, K extends string> = T extends { [P in K]?: infer V } ? (V extends object ? V : unknown) : unknown
type Body<T> = T extends { requestBody?: { content: { 'application/json': infer B } } }
  ? B
  : T extends { requestBody?: { content: { 'multipart/form-data': infer B } } }
    ? Flat<Omit<B, 'file'> & { file: Blob }>
    : unknown
type Flat<T> = { [K in keyof T]: T[K] }
/** What an operation takes, in one object: parts of the path, the query and the body. */
export type Input<K extends Name> = Flat<
  Part<operations[K]['parameters'], 'path'> & Part<operations[K]['parameters'], 'query'> & Body<operations[K]>
>
type Content<R> = R extends { content: { 'application/json': infer B } }
  ? B
  : R extends { content: Record<string, string> }
    ? Blob
    : undefined
type Success<R> = { [S in keyof R]: S extends 200 | 201 | 202 | 204 ? Content<R[S]> : never }[keyof R]
/** What it answers: JSON, a Blob where it answers a file, undefined where it answers nothing. */
export type Output<K extends Name> = Success<operations[K]['responses']>

export interface ClientOptions {
  /** Where the gateway is: `https://api.example.co`. */
  readonly url: string
  /** The value of the Authorization header for each call: `Bearer …` or `ApiKey …`; undefined calls as nobody. */
  readonly authorization?: () => string | undefined | Promise<string | undefined>
  /** Milliseconds of a call; 30,000 unless given. */
  readonly timeoutMs?: number
  readonly fetch?: (request: Request) => Promise<Response>
}
export interface LitperClient {
  /** Asks one operation by its name. @throws ProblemError when the answer is a problem; the fetch's own error when there was none */
  call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>>
  /** The same API by method and path, as openapi-fetch has it; middleware is added here. */
  readonly http: Client<paths>
}

/** Every operation of the platform, typed by its description. */
export function createLitperClient({ url, authorization, timeoutMs = 30_000, fetch }: ClientOptions): LitperClient {
  const http = createClient<paths>({ baseUrl: url.replace(/\/$/, ''), fetch })
  http.use({
    async onRequest({ request }) {
      const given = await authorization?.()
      if (given && !request.headers.has('authorization')) request.headers.set('authorization', given)
      return request
    },
  })
  return {
    http,
    async call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>> {
      const { method, path, init } = requestOf(name, input as Record<string, unknown>)
      const signal = AbortSignal.timeout(timeoutMs)
      const ask = http.request as unknown as (...given: unknown[]) => Promise<{ error?: unknown; response: Response }>
      const { error, response } = await ask(method.toLowerCase(), path, { ...init, parseAs: 'stream', signal })
      if (!response.ok) throw new ProblemError(name, response.status, error)
      return (await read(response)) as Output<K>
    },
  }
}

function requestOf(name: Name, input: Record<string, unknown>) {
  const [method, template] = ROUTES[name]
  const inPath = [...template.matchAll(/:(\w+)/g)].map((part) => part[1]!)
  const rest = Object.fromEntries(Object.entries(input).filter(([field]) => !inPath.includes(field)))
  const params = { path: Object.fromEntries(inPath.map((field) => [field, input[field]])) }
  const takesBody = method !== 'GET' && method !== 'DELETE'
  const file = rest['file'] instanceof Blob
  const init = takesBody ? { params, body: file ? formOf(rest) : rest } : { params: { ...params, query: rest } }
  return { method, path: template.replace(/:(\w+)/g, '{$1}'), init }
}

/** An operation that takes a file is asked by multipart; a `File` brings its name. */
function formOf(input: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(input)) {
    if (value instanceof Blob) form.append(name, value)
    else if (value !== undefined) form.append(name, String(value))
  }
  return form
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined
  return /json/.test(response.headers.get('content-type') ?? '') ? response.json() : response.blob()
}
