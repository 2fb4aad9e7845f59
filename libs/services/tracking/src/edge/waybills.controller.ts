import { notFound } from '@litper/kernel'
import { afterCursor, BLOBS, DATABASE, pageOf, parseInput, Roles } from '@litper/platform'
import type { Blobs, Database } from '@litper/ports'
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Waybill } from '../domain/waybill.ts'
import { cancelByNumber } from '../usecases/cancel-waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'
import { waybillJson } from './waybill-json.ts'

const listQuery = z.object({
  orderId: z.uuid().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

@Controller('api/v1/waybills')
export class WaybillsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  @Get()
  async list(@Query() query: unknown) {
    const { orderId, cursor, limit } = parseInput(listQuery, query)
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() =>
      orderId ? this.parts.waybills.ofOrder(orderId) : this.parts.waybills.page({ after, limit: limit + 1 }),
    )
    const { data, nextCursor } = pageOf(rows, orderId ? rows.length : limit)
    return { data: data.map((waybill) => waybillJson(waybill, this.parts.publicUrl)), nextCursor }
  }

  @Get(':number')
  one(@Param('number') number: string) {
    return this.database.transaction(async () => {
      const waybill = await this.find(number)
      return waybillJson(waybill, this.parts.publicUrl, await this.parts.waybills.history(waybill.id))
    })
  }

  /** The carrier's own label, fetched once and kept. */
  @Get(':number/label.pdf')
  async label(@Param('number') number: string, @Res() reply: FastifyReply) {
    const waybill = await this.database.transaction(() => this.find(number))
    const key = `labels/${waybill.carrier}/${waybill.id}.pdf`
    const kept = await this.blobs.get(key)
    const bytes =
      kept?.bytes ??
      (await this.parts.carriers.get(waybill.carrier)!.label(await this.parts.accounts.get(waybill.carrier), number))
    if (!kept) await this.blobs.put(key, bytes, { contentType: 'application/pdf' })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${number.replace(/\W/g, '')}.pdf"`)
      .send(Buffer.from(bytes))
  }

  @Post(':number/cancel')
  @HttpCode(202)
  @Roles('owner', 'operator')
  cancel(@Param('number') number: string) {
    return this.database.transaction(async () => {
      await cancelByNumber(this.parts, await this.find(number))
      return waybillJson(await this.find(number), this.parts.publicUrl)
    })
  }

  private async find(number: string): Promise<Waybill> {
    const waybill = /^[\w-]{1,40}$/.test(number) ? await this.parts.waybills.byNumber(number) : undefined
    if (!waybill) throw notFound('waybill.not_found')
    return waybill
  }
}
