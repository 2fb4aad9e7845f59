import { isDeepStrictEqual } from 'node:util'
import { DomainError } from '@litper/kernel'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { catchError, map, type Observable } from 'rxjs'
import { OPERATION } from './answers.ts'
import { DONE_BEFORE } from './once.interceptor.ts'
import { COMMON_ERRORS, mediaTypeOf, type Operation } from './operation.ts'

/**
 * Compares each answer with its description. A body that has not the shape of the output, or an error whose code is not declared, becomes
 * a 500 that names the operation. For test runs (`CHECK_ANSWERS=1`), because each answer is serialised twice.
 */
@Injectable()
export class CheckAnswers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation | undefined
    if (!operation) return next.handle()
    return next.handle().pipe(
      map((answer) => checkAnswer(operation, answer)),
      catchError((error: unknown) => {
        throw checkError(operation, error)
      }),
    )
  }
}

/** @throws Error when the answer, as JSON, is not what the description says */
export function checkAnswer(operation: Operation, answer: unknown): unknown {
  if (mediaTypeOf(operation) !== 'application/json') return answer
  const onTheWire: unknown = JSON.parse(JSON.stringify(answer) ?? 'null')
  const parsed = operation.output.safeParse(onTheWire)
  if (parsed.success && isDeepStrictEqual(parsed.data, onTheWire)) return answer
  const faults = parsed.success
    ? ['it holds fields that the description does not name'] // zod drops them, the answer would not
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${operation.name} answers what it does not describe: ${faults.join('; ')}`)
}

/** The error itself when it is declared or common to all; else one that says so. */
export function checkError(operation: Operation, error: unknown): unknown {
  if (!(error instanceof DomainError)) return error
  const { code, kind } = error
  const common = code in COMMON_ERRORS || code === DONE_BEFORE || kind === 'unavailable' || code === 'tenancy.missing'
  if (common || operation.errors[code] === kind) return error
  return new Error(`${operation.name} throws ${code} (${kind}) and does not declare it`, { cause: error })
}
