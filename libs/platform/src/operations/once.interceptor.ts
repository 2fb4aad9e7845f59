import { conflict } from '@litper/kernel'
import type { Database, Inbox } from '@litper/ports'
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { DATABASE, INBOX } from '../context/tokens.ts'
import { OPERATION } from './answers.ts'
import type { Operation } from './operation.ts'

export const DONE_BEFORE = 'operations.done_before'

/**
 * A writing call with a key is done once, however often it is sent: the key is recorded in the transaction of what the operation does. A
 * refused call records nothing. What an operation writes in a transaction of its own (`separateTransaction`) is outside of this.
 */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(INBOX) private readonly inbox: Inbox,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const once = currentContext()?.actor.once
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation | undefined
    if (once === undefined || operation?.kind !== 'write') return next.handle()
    return from(
      this.database.transaction(async () => {
        if (!(await this.inbox.claim('operations', [once])).has(once)) throw conflict(DONE_BEFORE)
        return lastValueFrom(next.handle(), { defaultValue: undefined })
      }),
    )
  }
}
