import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { Public, Roles } from '../auth/principal.ts'
import { callersOf, type InputOf, type Operation, type OutputOf, statusOf } from './operation.ts'
import { readInput } from './read-input.ts'

export const OPERATION = 'litper:operation'

const Input = createParamDecorator((operation: Operation, context: ExecutionContext) =>
  readInput(operation, context.switchToHttp().getRequest<FastifyRequest>()),
)

type Answer<T> = T | Promise<T>
// biome-ignore lint/suspicious/noExplicitAny: whatever Nest's own parameter decorators bring after the input
type Handler<O extends Operation> = (input: InputOf<O>, ...rest: any[]) => AnswerOf<O>
/** A method whose operation answers nothing may simply return nothing. */
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
      RequestMapping({ path, method: RequestMethod[method] }),
      HttpCode(statusOf(operation)),
      ...(callers === 'public' ? [Public()] : []),
      ...(Array.isArray(callers) ? [Roles(...callers)] : []),
    )
    decorate(target, key, descriptor as TypedPropertyDescriptor<unknown>)
  }
