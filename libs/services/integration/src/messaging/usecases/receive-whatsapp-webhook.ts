import { readWebhook, verifySignature } from '@litper/connector-whatsapp'
import type { Emitted } from '@litper/contracts'
import { DomainError, fields, notFound, type TenantId } from '@litper/kernel'
import { jsonOf, refuse } from '../../shared/usecases/refuse.ts'
import { addresseesOf, namesAccounts, signersIn, sliceFor, withoutRecipients } from '../domain/whatsapp-envelope.ts'
import { hashOf } from './messaging-accounts.ts'
import type { MessagingParts, NumberEntry } from './ports.ts'
import { noticesOf } from './whatsapp-notices.ts'

export interface WhatsappDelivery {
  readonly body: Buffer | undefined
  readonly signature: string | string[] | undefined
}

/** `told`: published now; `doubled`: published before. */
export interface Counts {
  readonly told: number
  readonly doubled: number
}
/** Meta batches few numbers; a delivery with more costs too many lookups. */
const MOST_NUMBERS = 20

/**
 * One delivery of Meta: messages and statuses of one or more numbers. Nothing of it is parsed before its signature is checked; the numbers
 * that its text names tell whose secrets may have signed it. Each number's part counts as proven only under that number's own secret. One transaction per tenant
 * keeps the part and publishes each notice once.
 * @throws Refusal 400; DomainError unauthenticated `webhook.signature_invalid`; not_found `whatsapp.number_unknown`
 */
export async function receiveWhatsappWebhook(
  parts: MessagingParts,
  { body, signature }: WhatsappDelivery,
): Promise<Counts> {
  if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
  if (!signature) throw unproven()
  const text = body.toString('utf8')
  const signers = signersIn(text)
  if (signers.length === 0) throw unproven() // a form, or noise: nobody's secret can have signed it
  if (signers.length > MOST_NUMBERS) throw refuse(400, 'webhook.too_many_numbers')
  const known = (await Promise.all(signers.map((key) => parts.directory.find(key)))).flat()
  if (known.length === 0) throw notFound('whatsapp.number_unknown')
  const isSigned = signing(body, signature)
  const signed = known.filter(isSigned)
  if (signed.length === 0) throw unproven()
  const payload = jsonOf(body, text)
  const { numbers, accounts } = addresseesOf(payload)
  if (numbers.length + accounts.length > MOST_NUMBERS) throw refuse(400, 'webhook.too_many_numbers')
  const aboutAccounts = namesAccounts(payload)
  const others = aboutAccounts ? (await Promise.all(accounts.map((key) => parts.directory.find(key)))).flat() : []
  const proven = [...signed, ...others.filter(isSigned)]
  const totals = { told: 0, doubled: 0 }
  for (const [tenant, own] of byTenant(proven)) {
    const ownNumbers = new Set(numbers.filter((number) => own.numbers.has(number)))
    const ownAccounts = new Set(accounts.filter((account) => own.accounts.has(account)))
    if (ownNumbers.size + ownAccounts.size === 0) continue // named in a deeper place than the envelope's
    const isWhole = ownNumbers.size === numbers.length && (!aboutAccounts || ownAccounts.size === accounts.length)
    const part = isWhole ? payload : sliceFor(payload, ownNumbers, ownAccounts)
    const counts = await parts.asTenant(tenant, () => take(parts, part, isWhole ? text : JSON.stringify(part)))
    totals.told += counts.told
    totals.doubled += counts.doubled
  }
  return totals
}

function take({ database, raw, publish }: MessagingParts, payload: unknown, text: string): Promise<Counts> {
  const hash = hashOf(text)
  const notices = noticesOf(readWebhook(payload), hash)
  return database.sharedTransaction(async () => {
    const event = {
      source: 'whatsapp-cloud',
      externalId: hash,
      topic: 'messages',
      body: /"statuses"/.test(text) ? JSON.stringify(withoutRecipients(payload)) : text,
      ...beganOf(notices),
    } as const
    const fresh = await raw.keepNotices(
      event,
      notices.map((notice) => notice.key),
    )
    // `delete` is true once per key: the same notice twice in one delivery counts once.
    const emitted = notices.filter((notice) => fresh.delete(notice.key)).map((notice) => notice.emitted)
    if (emitted.length > 0) await publish(emitted)
    return { told: emitted.length, doubled: notices.length - emitted.length }
  })
}

/** The oldest thing that it tells: a delivery may be late. */
function beganOf(notices: readonly { readonly emitted: Emitted }[]): { began?: string } {
  const times = notices.flatMap(({ emitted }) => {
    const { at } = fields(emitted.data)
    return typeof at === 'string' ? [at] : []
  })
  return times.length > 0 ? { began: times.sort()[0] } : {}
}

/** Numbers of one business share its app secret: one signature for each secret is enough. */
function signing(body: Buffer, signature: string | string[]): (entry: NumberEntry) => boolean {
  const verdicts = new Map<string, boolean>()
  return ({ appSecret }) => {
    const verdict = verdicts.get(appSecret) ?? verifySignature(body, signature, appSecret)
    verdicts.set(appSecret, verdict)
    return verdict
  }
}

/** What each tenant may take: its numbers, and the accounts that they are of. */
function byTenant(entries: readonly NumberEntry[]) {
  const tenants = new Map<TenantId, { numbers: Set<string>; accounts: Set<string> }>()
  for (const { tenant, phoneNumberId, wabaId } of entries) {
    const own = tenants.get(tenant) ?? { numbers: new Set(), accounts: new Set() }
    own.numbers.add(phoneNumberId)
    own.accounts.add(wabaId)
    tenants.set(tenant, own)
  }
  return tenants
}

const unproven = () => new DomainError('webhook.signature_invalid', 'unauthenticated')
