import { DomainError, messageOf } from '@litper/kernel'
import type { AuditEntry, AuditTrail } from '@litper/ports'
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { AUDIT_TRAIL } from '../context/tokens.ts'
import { OPERATION } from '../operations/answers.ts'
import type { Operation } from '../operations/operation.ts'

const MOST_FIELDS = 40
const log = new Logger('audit')

/**
 * Every call of a writing operation by a proven caller leaves an entry, once it has ended and before it is answered, in whichever process
 * answers it. What nobody is proven for (a sign-in) notes itself.
 */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(@Inject(AUDIT_TRAIL) private readonly trail: AuditTrail) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation | undefined
    if (operation?.kind !== 'write' || !currentContext()?.tenant) return next.handle()
    return from(this.around(operation, context.switchToHttp().getRequest<FastifyRequest>(), next))
  }

  private async around(operation: Operation, request: FastifyRequest, next: CallHandler): Promise<unknown> {
    try {
      const answer = await lastValueFrom(next.handle(), { defaultValue: undefined })
      await this.note(entryOf(operation, request, { outcome: 'done' }))
      return answer
    } catch (error) {
      await this.note(entryOf(operation, request, outcomeOf(error), namesNothing(error)))
      throw error
    }
  }

  /** The work is done: that it could not be noted must not tell the caller that it was not. */
  private async note(entry: AuditEntry): Promise<void> {
    await this.trail.append(entry).catch((error: unknown) => {
      log.error(`an entry was lost: ${entry.what} ${entry.outcome}: ${messageOf(error)}`)
    })
  }
}

const outcomeOf = (error: unknown): Pick<AuditEntry, 'outcome' | 'code'> =>
  error instanceof DomainError && error.kind !== 'bug' && error.kind !== 'unavailable'
    ? { outcome: 'refused', code: error.code }
    : { outcome: 'failed', code: error instanceof DomainError ? error.code : 'internal' }

/** An id that names nothing of the tenant is left out: it may be another’s. */
const namesNothing = (error: unknown): boolean => error instanceof DomainError && error.kind === 'not_found'

function entryOf(
  { name, input }: Operation,
  { params, body, ip, headers }: FastifyRequest,
  end: Pick<AuditEntry, 'outcome' | 'code'>,
  unnamed = false,
): AuditEntry {
  const { actor, correlation } = currentContext()!
  const { kind, id, session } = actor
  const known = Object.keys(typeof body === 'object' && body !== null ? body : {}).filter((one) => one in input.shape)
  const about = Object.entries((params ?? {}) as Record<string, string>).map(([part, text]) => [part, cut(text, 100)])
  return {
    at: new Date().toISOString(),
    who: { kind, id, ...(session && { session }) },
    what: name,
    ...(about.length > 0 && !unnamed && { about: Object.fromEntries(about) as Record<string, string> }),
    ...(known.length > 0 && { fields: known.slice(0, MOST_FIELDS) }),
    from: { address: ip, agent: cut(headers['user-agent'] ?? '', 200) },
    ...end,
    correlation,
  }
}

const cut = (text: string, most: number): string => [...text].slice(0, most).join('')
