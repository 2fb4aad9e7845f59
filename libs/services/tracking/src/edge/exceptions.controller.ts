import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { DeliveryException } from '../domain/exception.ts'
import { answerException, withdrawAnswer } from '../usecases/answer-exception.ts'
import { countExceptions, type Listed, listExceptions } from '../usecases/list-exceptions.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { exceptionViewOf } from './exception-view.ts'
import * as operations from './exceptions.operations.ts'
import { TRACKING_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

/** What carriers could not hand over, and what the merchant says to it. */
@Controller()
export class ExceptionsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listExceptions)
  async list({ cursor, limit, ...query }: Input<'listExceptions'>) {
    const after = afterCursor(cursor)
    const found = await this.database.reading(() => listExceptions(this.parts, { ...query, after, limit: limit + 1 }))
    return pageOf(
      found.map((one) => this.view(one)),
      limit,
    )
  }

  @Answers(operations.countExceptions)
  count() {
    return this.database.reading(() => countExceptions(this.parts))
  }

  @Answers(operations.findException)
  find({ id }: Input<'findException'>) {
    return this.database.reading(async () => {
      const exception = await this.parts.exceptions.find(id)
      if (!exception) throw notFound('exception.not_found')
      return this.withWaybill(exception)
    })
  }

  @Answers(operations.answerException)
  answer({ id, ...answer }: Input<'answerException'>) {
    const by = currentContext()!.actor.id
    return this.shown(() => answerException(this.parts, { ...answer, waybillId: id, by }))
  }

  @Answers(operations.withdrawAnswer)
  withdraw({ id }: Input<'withdrawAnswer'>) {
    return this.shown(() => withdrawAnswer(this.parts, id))
  }

  private shown(change: () => Promise<DeliveryException>) {
    return this.database.transaction(async () => this.withWaybill(await change()))
  }

  private async withWaybill(exception: DeliveryException) {
    const waybill = await this.parts.waybills.read(exception.waybillId)
    if (!waybill) throw notFound('exception.not_found')
    return this.view({ exception, waybill })
  }

  private view(one: Listed) {
    const { carrier, carrierName } = one.waybill
    const name = this.parts.carriers.get(carrier)?.name ?? carrierName ?? carrier
    return exceptionViewOf(one, name, this.parts.clock.now())
  }
}
