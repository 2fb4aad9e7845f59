import { type ErrorKind, type Role, rolesWith } from '@litper/kernel'
import { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** The damage that a wrong call may do. Agents ask a person before they take a risk that their policy does not allow. */
export type Risk = 'nothing' | 'message' | 'waybill' | 'money' | 'access'

/** All that a person, a program or an agent must know to call one operation of a service. HTTP, OpenAPI, the client and MCP read this. */
export interface Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** `<nouns>.<verb>`, unique over all services: the OpenAPI operation id, the client's method, the MCP tool. */
  readonly name: string
  readonly summary: { readonly es: string; readonly en: string }
  /** What the summary leaves out, in English; for programmers. */
  readonly details?: string
  readonly http: readonly [Method, `/api/v1/${string}`]
  /** The path parameters with the query (GET, DELETE) or the body (other methods), in one object. */
  readonly input: I
  readonly output: O
  /** The HTTP status of success; 200, or 204 when the output is `nothing`. */
  readonly status?: number
  /**
   * `public`: no credential. `everyone`: any person of the tenant. Else those whom the table of permissions gives the scope; a list
   * here narrows them: `admin` goes with `owner`, `analyst` with `viewer`, where the list does not name them.
   */
  readonly roles?: 'public' | 'everyone' | readonly Role[]
  /** The permission that a caller must have, `<area>:<read|write>`: a row of libs/kernel/src/permissions.ts. */
  readonly scope: string
  readonly kind: 'read' | 'write'
  readonly risk: Risk
  /**
   * True: its answer names people and cannot be masked (a file, a voice), so it takes `people:read` too. False: it names nobody, and its
   * texts are shown to everyone. Absent: people and what was written are masked for who may not see them.
   */
  readonly namesPeople?: boolean
  /** Calling it twice has the same effect as calling it once. */
  readonly repeatable: boolean
  /** The name of the operation that undoes it. */
  readonly undo?: string
  /** Its own errors, by code. The errors that every operation may have are in COMMON_ERRORS. */
  readonly errors: Readonly<Record<string, ErrorKind>>
  /** An example of the input, for the documentation and for agents. */
  readonly example?: z.input<I>
}

/** The input as the use case gets it: with defaults, numbers as numbers. */
export type InputOf<T extends { readonly input: z.ZodType }> = z.output<T['input']>
/** What the use case answers. */
export type OutputOf<T extends { readonly output: z.ZodType }> = DeepReadonly<z.input<T['output']>>
type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

const NAME = /^[a-z][a-z_]*(\.[a-z][a-z_]*)+$/

/** @throws TypeError when the description contradicts itself: at the loading of the file, not at the first call */
export function operation<const I extends z.ZodObject, const O extends z.ZodType>(
  given: Operation<I, O>,
): Operation<I, O> {
  const fault = faultOf(given)
  if (fault) throw new TypeError(`operation ${given.name}: ${fault}`)
  return given
}

function faultOf({ name, http: [method, path], input, kind, risk, undo, scope, roles }: Operation): string | undefined {
  if (!NAME.test(name)) return 'its name is not <nouns>.<verb> in lower case'
  const missing = partsOfPath(path).filter((part) => !(part in input.shape))
  if (missing.length > 0) return `its input lacks ${missing.join(', ')} of its path`
  if (kind === 'read' && (risk !== 'nothing' || undo)) return 'a read risks nothing and has nothing to undo'
  if (kind === 'write' && method === 'GET') return 'a GET does not write'
  if (!scope.endsWith(`:${kind}`)) return `its scope does not end in :${kind}`
  if (roles === undefined && rolesWith(scope).length === 0) return `no role has ${scope}: add it to permissions.ts`
  return undefined
}

/** Who may call it. */
export function callersOf({ roles, scope }: Pick<Operation, 'roles' | 'scope'>): 'public' | 'everyone' | Role[] {
  return roles === 'public' || roles === 'everyone' ? roles : rolesWith(scope, roles)
}

/** `/api/v1/orders/:id/confirm` → `['id']` */
export const partsOfPath = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)

/** The output of an operation that answers 204. */
export const nothing = z.undefined().meta({ description: 'Nothing' })

/** The output of an operation that answers bytes of one type. */
export const file = (mediaType: string) => z.unknown().meta({ mediaType, description: 'The file' })

/** A caller's file, kept on disk until the answer has left. */
export interface UploadedFile {
  /** As the caller names it: for people only. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
  readonly path: string
}
const isUploaded = (given: unknown) =>
  typeof given === 'object' && given !== null && 'path' in given && 'sha256' in given

/** A field of the input that is a file: the operation is then asked by `multipart/form-data`, its other fields beside the file. */
export const upload = ({ maxBytes }: { readonly maxBytes: number }): z.ZodType<UploadedFile> =>
  z
    .unknown()
    .refine(isUploaded, 'send it as a file')
    .meta({ type: 'string', format: 'binary', maxLength: maxBytes }) as z.ZodType as z.ZodType<UploadedFile>

/** The field that is a file, and how large it may be; undefined where the body is JSON. */
export function uploadOf({ input }: Operation): { readonly field: string; readonly maxBytes: number } | undefined {
  for (const [field, shape] of Object.entries(input.shape)) {
    const meta = (shape as z.ZodType).meta()
    if (meta?.['format'] === 'binary') return { field, maxBytes: meta['maxLength'] as number }
  }
  return undefined
}

/** The media type of the answer; undefined when it has no body. */
export function mediaTypeOf({ output }: Operation): string | undefined {
  if (output === (nothing as z.ZodType)) return undefined
  return (output.meta()?.['mediaType'] as string | undefined) ?? 'application/json'
}

export const statusOf = (operation: Operation): number =>
  operation.status ?? (mediaTypeOf(operation) === undefined ? 204 : 200)

/** The errors that every operation may have, with their HTTP status. */
export const COMMON_ERRORS: Readonly<Record<string, number>> = {
  'request.bad_json': 400,
  'auth.required': 401,
  'auth.role_missing': 403,
  'auth.permission_missing': 403,
  'auth.csrf': 403,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'request.invalid': 422,
  'request.cursor': 422,
  'rate.limited': 429,
  internal: 500,
  unavailable: 503,
}
