import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { CustomerRequest } from '../domain/customer-request.ts'
import { answerRequest } from '../usecases/ask-shop.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { PageCache } from './page-cache.ts'
import { TRACKING_PARTS } from './parts.ts'
import * as operations from './requests.operations.ts'

/** What customers ask on their page, and the shop's answers. */
@Controller()
export class RequestsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(PageCache) private readonly pages: PageCache,
  ) {}

  @Answers(operations.listRequests)
  list({ cursor, limit, ...query }: InputOf<typeof operations.listRequests>) {
    const after = afterCursor(cursor)
    return this.database.reading(async () => {
      const found = await this.parts.requests.page({ ...query, after, limit: limit + 1 })
      const { data, nextCursor } = pageOf(found, limit)
      return { data: await this.shown(data), nextCursor }
    })
  }

  @Answers(operations.answerRequest)
  answer({ id, text }: InputOf<typeof operations.answerRequest>) {
    const by = currentContext()!.actor.id
    return this.database.transaction(async () => {
      const { request, waybill } = await answerRequest(this.parts, { id, text, by })
      if (waybill?.number) this.pages.moved(waybill.number)
      return operations.requestViewOf(request, waybill?.orderName ?? '')
    })
  }

  private async shown(requests: readonly CustomerRequest[]) {
    const waybills = await this.parts.waybills.some(requests.map(({ waybillId }) => waybillId))
    const names = new Map(waybills.map(({ id, orderName }) => [id, orderName]))
    return requests.map((one) => operations.requestViewOf(one, names.get(one.waybillId) ?? ''))
  }
}
