import { readWebhook, verifySignature } from '@litper/connector-whatsapp'
import { DomainError, notFound, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import { refuse } from '../../shared/usecases/refuse.ts'
import type { AsTenant, Events } from '../../shared/usecases/telling.ts'
import { addresseesOf, sliceFor } from '../domain/whatsapp-envelope.ts'
import { hashOf } from './messaging-accounts.ts'
import type { NumberDirectory, NumberEntry } from './number-directory.ts'
import { noticesOf } from './whatsapp-notices.ts'

interface Deps {
  readonly database: Database
  readonly raw: RawEvents
  readonly events: Events
  readonly directory: NumberDirectory
  readonly asTenant: AsTenant
}
export interface WhatsappDelivery {
  readonly body: Buffer | undefined
  readonly signature: string | string[] | undefined
}

/** More numbers than this in one delivery is nobody's business. */
const MOST_NUMBERS = 20

/**
 * One delivery of Meta's: messages and statuses of one or more numbers. It is parsed only to learn whose secret must have signed it;
 * each number's part is believed under that number's own secret. Kept and told in one transaction per tenant, each notice once.
 * @throws Refusal 400; DomainError unauthenticated `webhook.signature_invalid`; not_found `whatsapp.number_unknown`
 */
export const receiveWhatsappWebhook =
  (deps: Deps) =>
  async ({ body, signature }: WhatsappDelivery): Promise<{ told: number; doubled: number }> => {
    if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
    if (!signature) throw unproven()
    const text = body.toString('utf8')
    const payload = parsed(text)
    const { numbers, accounts } = addresseesOf(payload)
    if (numbers.length + accounts.length > MOST_NUMBERS) throw refuse(400, 'webhook.too_many_numbers')
    const known = (
      await Promise.all((numbers.length > 0 ? numbers : accounts).map((key) => deps.directory.find(key)))
    ).flat()
    if (known.length === 0) throw notFound('whatsapp.number_unknown')
    const proven = known.filter((entry) => verifySignature(body, signature, entry.appSecret))
    if (proven.length === 0) throw unproven()
    const mine = byTenant(proven.filter((entry) => numbers.includes(entry.phoneNumberId)))
    const totals = { told: 0, doubled: 0 }
    for (const [tenant, own] of mine) {
      const whole = own.size === numbers.length
      const part = whole ? payload : sliceFor(payload, own)
      const counts = await deps.asTenant(tenant, () => take(deps, part, whole ? text : JSON.stringify(part)))
      totals.told += counts.told
      totals.doubled += counts.doubled
    }
    return totals
  }

function take(
  { database, raw, events }: Deps,
  payload: unknown,
  text: string,
): Promise<{ told: number; doubled: number }> {
  const notices = noticesOf(readWebhook(payload))
  return database.sharedTransaction(async () => {
    const event = { source: 'whatsapp-cloud', externalId: hashOf(text), topic: 'messages', body: text } as const
    const fresh = await raw.keepNotices(
      event,
      notices.map((notice) => notice.key),
    )
    // Deleting as we go: the same notice twice in one delivery is one.
    const told = notices.filter((notice) => fresh.delete(notice.key)).map((notice) => notice.told)
    if (told.length > 0) await events.publish(...told)
    return { told: told.length, doubled: notices.length - told.length }
  })
}

function byTenant(entries: readonly NumberEntry[]): Map<TenantId, Set<string>> {
  const tenants = new Map<TenantId, Set<string>>()
  for (const { tenant, phoneNumberId } of entries)
    tenants.set(tenant, (tenants.get(tenant) ?? new Set()).add(phoneNumberId))
  return tenants
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'webhook.not_json')
  }
}

const unproven = () => new DomainError('webhook.signature_invalid', 'unauthenticated')
