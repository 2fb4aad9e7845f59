import { asTenant, DATABASE, Public } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { isOver } from '../domain/link-end.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { type Made, type Page, PageCache, type Parcel } from './page-cache.ts'
import type { Locale } from './page-texts.ts'
import { TRACKING_PARTS } from './parts.ts'
import { endedPage, missingPage, PAGE_POLICY, trackingPage } from './tracking-page.ts'

export const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PAGE_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept-language',
}

const FOUND = { ...HEADERS, 'cache-control': 'private, max-age=15' }

/** Whether If-None-Match names the tag: a list, weak where a proxy compressed it. */
const sameTag = (known: string | undefined, tag: string): boolean | undefined =>
  known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)

/** The customer's door: whoever holds the link sees the parcel, nobody else. */
@Public()
@Controller('t')
export class TrackingPageController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(PageCache) private readonly pages: PageCache,
  ) {}

  @Get(':token')
  page(
    @Param('token') token: string,
    @Query('lang') lang: string | undefined,
    @Headers('accept-language') accepted: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const locale: Locale = lang === 'en' || lang === 'es' ? lang : /^\s*en/i.test(accepted ?? '') ? 'en' : 'es'
    const answer = (page: Page | undefined) => {
      if (!page) return reply.headers(HEADERS).status(404).send(missingPage(locale))
      if (page.isOver) return reply.headers(HEADERS).status(410).send(page.bytes)
      reply.headers(FOUND).header('etag', page.etag)
      return sameTag(known, page.etag) ? reply.status(304).send() : reply.send(page.bytes)
    }
    const page = this.pages.get(`${locale} ${token}`, (parcel) => this.render(token, locale, parcel))
    return page instanceof Promise ? page.then(answer) : answer(page) // one that is kept waits for nothing
  }

  private async render(token: string, locale: Locale, known: Parcel | undefined): Promise<Made | undefined> {
    const parcel = known ?? (await this.parcelOf(token))
    if (!parcel) return undefined
    return asTenant(parcel.tenant, () =>
      this.database.sharedTransaction(async () => {
        const [waybill, history] = await Promise.all([
          this.parts.waybills.read(parcel.id),
          this.parts.waybills.history(parcel.id),
        ])
        if (waybill?.token !== token) return undefined
        const next = await this.nextOf(waybill)
        const shown = next ?? waybill
        const past = next ? await this.parts.waybills.history(next.id) : history
        if (isOver(shown, this.parts)) return { html: endedPage(locale), number: shown.number, parcel, isOver: true }
        const carrier = this.parts.carriers.get(shown.carrier)?.name ?? shown.carrier
        const [exception, requests, rating] = await Promise.all([
          this.parts.exceptions.find(shown.id),
          this.parts.requests.ofWaybill(shown.id),
          this.parts.requests.ratingOf(shown.id),
        ])
        const beside = { exception, requests, rating, now: this.parts.clock.now() }
        return { html: trackingPage(shown, carrier, past, locale, beside), number: shown.number, parcel }
      }),
    )
  }

  /** The link of a waybill that gave way to another leads to that one. */
  private async nextOf({ orderId, position }: Waybill): Promise<Waybill | undefined> {
    if (position.state !== 'cancelled') return undefined
    const all = await this.parts.waybills.ofOrder(orderId)
    return all.find((one) => one.position.state !== 'cancelled' && one.position.state !== 'refused')
  }

  private async parcelOf(token: string): Promise<Parcel | undefined> {
    if (!/^[\w-]{20,64}$/.test(token)) return undefined
    return this.parts.waybills.lookup(token)
  }
}
