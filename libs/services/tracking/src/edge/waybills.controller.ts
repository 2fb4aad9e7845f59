import { conflict, notFound } from '@litper/kernel'
import { Answers, afterCursor, BLOBS, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Blobs, Database } from '@litper/ports'
import { Controller, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Waybill } from '../domain/waybill.ts'
import { cancelByNumber } from '../usecases/cancel-waybill.ts'
import { countWaybills } from '../usecases/count-waybills.ts'
import { labelOf } from '../usecases/forget-receivers.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'
import { requestTimeline } from './request-timeline.ts'
import { timelineOf } from './waybill-timeline.ts'
import { viewOf, withEvents } from './waybill-view.ts'
import * as operations from './waybills.operations.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class WaybillsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  @Answers(operations.listWaybills)
  async list({ orderId, cursor, limit }: Input<'listWaybills'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() =>
      orderId ? this.ofOrder(orderId) : this.parts.waybills.page({ after, limit: limit + 1 }),
    )
    const { data, nextCursor } = pageOf(rows, orderId ? rows.length : limit)
    return { data: data.map((waybill) => viewOf(waybill, this.parts.publicUrl)), nextCursor }
  }

  @Answers(operations.countWaybills)
  count() {
    return this.database.reading(() => countWaybills(this.parts))
  }

  @Answers(operations.waybillTimeline)
  async timeline({ orderId }: Input<'waybillTimeline'>) {
    const told = await this.database.reading(async () => {
      const waybills = await this.parts.waybills.ofOrder(orderId)
      return Promise.all(
        waybills.map(async (waybill) => {
          const carrier = this.parts.carriers.get(waybill.carrier)?.name ?? waybill.carrier
          const heard = await this.parts.waybills.heard(waybill.id)
          const [exception, requests, rating] = await Promise.all([
            this.parts.exceptions.find(waybill.id),
            this.parts.requests.ofWaybill(waybill.id),
            this.parts.requests.ratingOf(waybill.id),
          ])
          return [...timelineOf(waybill, carrier, heard, exception), ...requestTimeline(requests, rating)]
        }),
      )
    })
    return { data: told.flat(), nextCursor: null }
  }

  @Answers(operations.findWaybill)
  find({ number }: Input<'findWaybill'>) {
    return this.database.transaction(async () => {
      const waybill = await this.byNumber(number)
      return withEvents(waybill, this.parts.publicUrl, await this.parts.waybills.history(waybill.id))
    })
  }

  @Answers(operations.readLabel)
  async label({ number }: Input<'readLabel'>, @Res() reply: FastifyReply) {
    const waybill = await this.database.transaction(() => this.byNumber(number))
    if (waybill.forgotten) throw conflict('waybill.person_erased') // the carrier's label still names them
    const key = labelOf(waybill)
    const kept = await this.blobs.get(key)
    const bytes =
      kept?.bytes ??
      (await this.parts.carriers.get(waybill.carrier)!.label(await this.parts.accounts.get(waybill.carrier), number))
    if (!kept) await this.blobs.put(key, bytes, { contentType: 'application/pdf' })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${number}.pdf"`)
      .send(Buffer.from(bytes))
  }

  @Answers(operations.cancelWaybill)
  cancel({ number }: Input<'cancelWaybill'>) {
    return this.database.transaction(async () => {
      await cancelByNumber(this.parts, await this.byNumber(number))
      return viewOf(await this.byNumber(number), this.parts.publicUrl)
    })
  }

  private async ofOrder(orderId: string): Promise<Waybill[]> {
    const all = await this.parts.waybills.ofOrder(orderId)
    return all.toSorted((a, b) => (a.id < b.id ? 1 : -1)) // newest first: ids grow with time
  }

  private async byNumber(number: string): Promise<Waybill> {
    const waybill = await this.parts.waybills.byNumber(number)
    if (!waybill) throw notFound('waybill.not_found')
    return waybill
  }
}
