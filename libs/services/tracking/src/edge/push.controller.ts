import { createHash } from 'node:crypto'
import { invalid, notFound, type TenantId } from '@litper/kernel'
import { asTenant, count, DATABASE, derivedKey, Public, SETTINGS, type Settings } from '@litper/platform'
import type { CarrierEvent, Database } from '@litper/ports'
import { Controller, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { TrackingParts } from '../usecases/ports.ts'
import { recordMovements } from '../usecases/record-movements.ts'
import { PageCache } from './page-cache.ts'
import { TRACKING_PARTS } from './parts.ts'
import { PushDoor } from './push-door.ts'

/** Carriers tell us that parcels moved, each in its own envelope and with its own proof. */
@Public()
@Controller('webhooks/carriers')
export class PushController {
  private readonly door: PushDoor

  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) settings: Settings,
    @Inject(PageCache) private readonly pages: PageCache,
  ) {
    this.door = new PushDoor(parts.accounts, derivedKey(settings.secret, 'carrier push'))
  }

  /** Where a carrier trades its id and secret for the bearer of its pushes. */
  @Post(':carrier/token')
  @HttpCode(200)
  async token(@Param('carrier') carrier: string, @Req() request: FastifyRequest) {
    if (this.parts.carriers.get(carrier)?.pushProof !== 'client_credentials') throw notFound('carrier.unknown')
    const basic = /^Basic ([A-Za-z0-9+/=]+)$/.exec(request.headers.authorization ?? '')?.[1]
    return this.door.issue(await this.door.tenantOf(carrier, basic && Buffer.from(basic, 'base64').toString()))
  }

  @Post(':carrier')
  @HttpCode(200)
  async push(
    @Param('carrier') carrier: string,
    @Query('token') token: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    const adapter = this.parts.carriers.get(carrier)
    if (!adapter || adapter.pushProof === 'none') throw notFound('carrier.unknown')
    const tenant =
      adapter.pushProof === 'client_credentials'
        ? this.door.verify(request.headers.authorization)
        : await this.door.tenantOf(carrier, token)
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const events = adapter.readPush(parse(raw))
    const applied = await this.apply(tenant, carrier, raw, events)
    for (const { number } of events) this.pages.moved(number)
    count('litper_webhooks_total', {
      source: carrier,
      outcome: applied === undefined ? 'repeated' : applied > 0 ? 'applied' : 'foreign',
    })
    return { received: events.length }
  }

  /** The raw body and what it says, in one transaction; a doubled one is known by its digest. */
  private apply(
    tenant: TenantId,
    carrier: string,
    raw: Buffer,
    events: readonly CarrierEvent[],
  ): Promise<number | undefined> {
    return asTenant(tenant, () =>
      this.database.sharedTransaction(async () => {
        const digest = createHash('sha256').update(raw).digest('hex')
        const body = raw.toString('utf8').replaceAll('\0', '')
        return (await this.parts.pushes.keep({ carrier, digest, body }))
          ? recordMovements(this.parts, carrier, events, digest)
          : undefined
      }),
    )
  }
}

function parse(raw: Buffer): unknown {
  if (raw.length === 0) throw invalid('push.empty')
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    throw invalid('push.not_json')
  }
}
