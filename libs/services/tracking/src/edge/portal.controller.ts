import { timingSafeEqual } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import { asTenant, DATABASE, Public, RATE_LIMITS } from '@litper/platform'
import type { Bucket, Database, RateLimits } from '@litper/ports'
import { Controller, Inject, Param, Post, Query, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { MOST_LETTERS } from '../domain/customer-request.ts'
import { isOver } from '../domain/link-end.ts'
import type { Waybill } from '../domain/waybill.ts'
import { answerException } from '../usecases/answer-exception.ts'
import { askShop, rateDelivery } from '../usecases/ask-shop.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { CUSTOMER_ANSWERS } from './answer-form.ts'
import { PageCache } from './page-cache.ts'
import type { Locale } from './page-texts.ts'
import { TRACKING_PARTS } from './parts.ts'
import { refusalOf, SAYS, type Said } from './portal-says.ts'
import { HEADERS } from './tracking-page.controller.ts'
import { missingPage, saidPage } from './tracking-page.ts'

/** Five forms for one parcel, then one an hour: of ten thousand ends of a phone, seven hundred in a month. */
const TRIES: Bucket = { capacity: 5, refillPerSecond: 1 / 3600 }
const MOST_BYTES = 4000
/** What a customer answers on their page. The link shows the parcel; to change something needs the end of the order's phone as well. */
@Public()
@Controller('t')
export class PortalController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(RATE_LIMITS) private readonly limits: RateLimits,
    @Inject(PageCache) private readonly pages: PageCache,
  ) {}

  @Post(':token')
  async answer(
    @Param('token') token: string,
    @Query('lang') lang: string | undefined,
    @Req() { body }: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const locale: Locale = lang === 'en' ? 'en' : 'es'
    const found = /^[\w-]{20,64}$/.test(token) ? await this.parts.waybills.lookup(token) : undefined
    reply.headers({ ...HEADERS, 'cache-control': 'no-store' })
    if (!found) return reply.status(404).send(missingPage(locale))
    const form = new URLSearchParams(Buffer.isBuffer(body) ? body.subarray(0, MOST_BYTES).toString() : '')
    const { status, text } = SAYS[await asTenant(found.tenant, () => this.take(found.id, form))]
    return reply.status(status).send(saidPage(locale, token, text[locale], status === 200))
  }

  private async take(waybillId: string, form: URLSearchParams): Promise<Said> {
    const { allowed } = await this.limits.take(`portal/${waybillId}`, TRIES)
    if (!allowed) return 'many'
    try {
      return await this.database.transaction(async () => {
        const waybill = await this.parts.waybills.read(waybillId)
        if (!waybill || isOver(waybill, this.parts)) return 'over'
        const said = await this.done(waybill, form)
        if (SAYS[said].status === 200 && waybill.number) this.pages.moved(waybill.number)
        return said
      })
    } catch (error) {
      const said = error instanceof DomainError ? refusalOf(error) : undefined
      if (!said) throw error
      return said
    }
  }

  private async done(waybill: Waybill, form: URLSearchParams): Promise<Said> {
    const text = (name: string, most = 250) => form.get(name)?.trim().slice(0, most) || undefined
    const what = form.get('do')
    if (what === 'rating') {
      await rateDelivery(this.parts, waybill, Number(text('stars')))
      return 'thanksRating'
    }
    if (!endsWith(waybill.customer.phone, text('last4') ?? '')) return 'wrong'
    if (what === 'date' || what === 'question') {
      const asked = what === 'date' ? { date: text('date') } : { text: text('text', MOST_LETTERS) }
      await askShop(this.parts, waybill, { kind: what, ...asked })
      return 'thanksAsked'
    }
    const kind = CUSTOMER_ANSWERS.find((one) => one === form.get('kind'))
    if (!kind) return 'incomplete'
    const answer = {
      kind,
      date: kind === 'date' ? text('date') : undefined,
      address: kind === 'address' ? text('address') : undefined,
    }
    const openedAt = text('openedAt') ?? ''
    await answerException(this.parts, { waybillId: waybill.id, openedAt, by: 'customer', ...answer })
    return 'thanks'
  }
}

/** Without a phone nobody proves anything. */
function endsWith(phone: string | undefined, last4: string): boolean {
  const known = phone?.replace(/\D/g, '').slice(-4) ?? ''
  return known.length === 4 && /^\d{4}$/.test(last4) && timingSafeEqual(Buffer.from(known), Buffer.from(last4))
}
