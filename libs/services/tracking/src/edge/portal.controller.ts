import { timingSafeEqual } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import { asTenant, DATABASE, Public, RATE_LIMITS } from '@litper/platform'
import type { Bucket, Database, RateLimits } from '@litper/ports'
import { Controller, Inject, Param, Post, Query, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerException } from '../usecases/answer-exception.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { CUSTOMER_ANSWERS } from './answer-form.ts'
import { PageCache } from './page-cache.ts'
import { type Locale, PORTAL_TEXTS } from './page-texts.ts'
import { TRACKING_PARTS } from './parts.ts'
import { HEADERS } from './tracking-page.controller.ts'
import { missingPage, saidPage } from './tracking-page.ts'

/** Five tries for one parcel, then one in ten minutes: four digits are not guessed that way. */
const TRIES: Bucket = { capacity: 5, refillPerSecond: 1 / 600 }
const MOST_BYTES = 4000
const STATUS = { thanks: 200, wrong: 403, many: 429, incomplete: 422, over: 409 } as const
type Said = keyof typeof STATUS

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
    const said = await asTenant(found.tenant, () => this.take(found.id, form))
    return reply.status(STATUS[said]).send(saidPage(locale, token, PORTAL_TEXTS[locale][said], said === 'thanks'))
  }

  private async take(waybillId: string, form: URLSearchParams): Promise<Said> {
    const { allowed } = await this.limits.take(`portal/${waybillId}`, TRIES)
    if (!allowed) return 'many'
    const text = (name: string) => form.get(name)?.trim().slice(0, 250) || undefined
    const kind = CUSTOMER_ANSWERS.find((one) => one === form.get('kind'))
    try {
      return await this.database.transaction(async () => {
        const waybill = await this.parts.waybills.read(waybillId)
        if (!endsWith(waybill?.customer.phone, text('last4') ?? '')) return 'wrong'
        if (!kind) return 'incomplete'
        const answer = {
          kind,
          date: kind === 'date' ? text('date') : undefined,
          address: kind === 'address' ? text('address') : undefined,
        }
        await answerException(this.parts, { waybillId, openedAt: text('openedAt') ?? '', by: 'customer', ...answer })
        if (waybill?.number) this.pages.moved(waybill.number)
        return 'thanks'
      })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      if (error.code === 'exception.incomplete') return 'incomplete'
      if (error.kind === 'conflict' || error.kind === 'not_found') return 'over'
      throw error
    }
  }
}

/** Without a phone nobody proves anything. */
function endsWith(phone: string | undefined, last4: string): boolean {
  const known = phone?.replace(/\D/g, '').slice(-4) ?? ''
  return known.length === 4 && /^\d{4}$/.test(last4) && timingSafeEqual(Buffer.from(known), Buffer.from(last4))
}
