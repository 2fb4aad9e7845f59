import { Answers, afterCursor, currentContext, type InputOf, pageOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { closeDataRequest } from '../usecases/close-data-request.ts'
import type { KeptPrivacyRequest, PrivacyParts } from '../usecases/ports.ts'
import { PRIVACY_PARTS } from './parts.ts'
import * as operations from './privacy.operations.ts'

/** What customers and shops asked of their data; whom it is about never comes out. */
@Controller()
export class PrivacyController {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: PrivacyParts) {}

  @Answers(operations.listPrivacyRequests)
  async list({ state, cursor, limit }: InputOf<typeof operations.listPrivacyRequests>) {
    const { database, log, clock } = this.parts
    const query = { open: state === 'open', after: afterCursor(cursor), limit: limit + 1 }
    const { data, nextCursor } = pageOf(await database.reading(() => log.page(query)), limit)
    return { data: data.map((one) => viewOf(one, clock.now())), nextCursor }
  }

  @Answers(operations.closePrivacyRequest)
  async close({ id }: InputOf<typeof operations.closePrivacyRequest>) {
    const by = currentContext()!.actor.id
    const closed = await this.parts.database.transaction(() => closeDataRequest(this.parts, { id, by }))
    return viewOf(closed, this.parts.clock.now())
  }
}

const viewOf = (request: KeptPrivacyRequest, now: Date) => {
  const { id, shopDomain, kind, orders, receivedAt, dueAt, answeredAt } = request
  return {
    ...{ id, shopDomain, kind, orders },
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    late: kind === 'data_request' && !answeredAt && dueAt < now,
    answeredAt: answeredAt?.toISOString() ?? null,
  }
}
