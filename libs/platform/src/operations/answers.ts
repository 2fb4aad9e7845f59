import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Public, Roles } from '../auth/principal.ts'
import { callersOf, type InputOf, type Operation, type OutputOf, statusOf, uploadOf } from './operation.ts'
import { readInput } from './read-input.ts'
import { MULTIPART, readMultipart, wrongType } from './read-multipart.ts'

export const OPERATION = 'litper:operation'

const Input = createParamDecorator(async (operation: Operation, context: ExecutionContext) => {
  const http = context.switchToHttp()
  const { params, query, body, raw } = http.getRequest<FastifyRequest>()
  const isMultipart = MULTIPART.test(raw.headers['content-type'] ?? '')
  if (isMultipart !== (uploadOf(operation) !== undefined) && (isMultipart || takesBody(operation)))
    throw wrongType(isMultipart ? 'application/json' : 'multipart/form-data')
  if (!isMultipart) return readInput(operation, { params, query, body })
  return readInput(operation, {
    params,
    body: await readMultipart(operation, raw, http.getResponse<FastifyReply>().raw),
  })
})
const takesBody = ({ http: [method] }: Operation) => method !== 'GET' && method !== 'DELETE'

type Answer<T> = T | Promise<T>
// biome-ignore lint/suspicious/noExplicitAny: what Nest's own parameter decorators add after the input
type Handler<O extends Operation> = (input: InputOf<O>, ...rest: any[]) => AnswerOf<O>
/** The method of an operation without an answer returns nothing. */
type AnswerOf<O extends Operation> = [OutputOf<O>] extends [undefined] ? Answer<void> : Answer<OutputOf<O>>

/**
 * Makes a method of a Nest controller the answer to an operation: route, status, roles and a checked input as the first argument
 * come from the description. Further parameters take Nest's own decorators (`@Req()`, `@Ip()`).
 */
export const Answers =
  <O extends Operation>(operation: O) =>
  <T extends Handler<O>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<T>): void => {
    const [method, path] = operation.http
    const callers = callersOf(operation)
    Input(operation)(target, key, 0)
    const decorate = applyDecorators(
      SetMetadata(OPERATION, operation),
      SetMetadata('litper:scope', operation.scope),
      RequestMapping({ path, method: RequestMethod[method] }),
      HttpCode(statusOf(operation)),
      ...(callers === 'public' ? [Public()] : []),
      ...(Array.isArray(callers) ? [Roles(...callers)] : []),
    )
    decorate(target, key, descriptor as TypedPropertyDescriptor<unknown>)
  }
