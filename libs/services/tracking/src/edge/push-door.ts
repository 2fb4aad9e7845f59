import { createHmac, timingSafeEqual } from 'node:crypto'
import { DomainError, type TenantId, tenantId } from '@litper/kernel'
import { pushKey } from '../store/push-key.ts'
import type { AccountStore } from '../usecases/ports.ts'

const HOUR_MS = 3_600_000
const FRESH_MS = 30_000

/** Whose push it is, proved by the carrier's secret; the answer is remembered for some seconds. */
export class PushDoor {
  private readonly remembered = new Map<string, { tenant: TenantId; until: number }>()

  constructor(
    private readonly accounts: Pick<AccountStore, 'tenantOf'>,
    private readonly key: Buffer,
  ) {}

  /** @throws DomainError push.unproven */
  async tenantOf(carrier: string, secret: string | undefined): Promise<TenantId> {
    const wanted = pushKey(carrier, secret)
    if (!wanted) throw new DomainError('push.unproven', 'unauthenticated')
    const known = this.remembered.get(wanted)
    if (known && known.until > Date.now()) return known.tenant
    const tenant = await this.accounts.tenantOf(wanted)
    if (!tenant) throw new DomainError('push.unproven', 'unauthenticated')
    this.remembered.set(wanted, { tenant, until: Date.now() + FRESH_MS })
    return tenant
  }

  /** The bearer that a carrier trades its Basic credentials for: an hour, for one tenant. */
  issue(tenant: TenantId, now = Date.now()): { access_token: string; token_type: 'Bearer'; expires_in: number } {
    const body = `${tenant}.${now + HOUR_MS}`
    return { access_token: `${body}.${this.mac(body)}`, token_type: 'Bearer', expires_in: HOUR_MS / 1000 }
  }

  /** @throws DomainError push.unproven */
  verify(bearer: string | undefined, now = Date.now()): TenantId {
    const [, tenant = '', expires = '', mac = ''] = /^Bearer ([0-9a-f-]{36})\.(\d+)\.([\w-]+)$/.exec(bearer ?? '') ?? []
    const wanted = Buffer.from(this.mac(`${tenant}.${expires}`))
    const given = Buffer.from(mac)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted) || Number(expires) < now)
      throw new DomainError('push.unproven', 'unauthenticated')
    return tenantId(tenant)
  }

  private mac(body: string): string {
    return createHmac('sha256', this.key).update(body).digest('base64url')
  }
}
