import { type Emitted, emit, OrderReceived } from '@litper/contracts'
import type { Actor, Operations } from '@litper/ports'
import { IMPORT_SHOP } from '../../shared/domain/import-shop.ts'
import { canaryOrder } from './canary-order.ts'

export type Step = 'order' | 'waybill' | 'message' | 'page'
export type Outcome = 'arrived' | `lost_${Step}` | 'not_connected'

/** In the context of the canary's tenant. */
export interface CanaryParts {
  readonly operations: Pick<Operations, 'call'>
  readonly publish: (events: readonly Emitted[]) => Promise<unknown>
  readonly now: () => number
  readonly pause: (ms: number) => Promise<unknown>
  /** Whether a page is there, asked for as a customer does. */
  readonly opens: (url: string) => Promise<boolean>
  readonly measured: (step: Step, seconds: number) => void
  /** As the operations that connect them take them; undefined: the way ends before that. */
  readonly carrier?: Readonly<Record<string, unknown>> | undefined
  readonly provider?: Readonly<Record<string, unknown>> | undefined
  readonly phone: string
}
/** With no carrier and no provider nothing leaves; a number is only needed for the address to be whole. */
const NO_PHONE = '+573000000000'
const ACTOR: Actor = {
  kind: 'policy',
  id: 'canary',
  scopes: ['orders:read', 'messages:read', 'carrier_accounts:write', 'messaging_providers:write'],
}
/** All steps together: the next order comes after a minute. */
const PATIENCE_MS = 45_000
const EVERY_MS = 500

/** Connects the test accounts that the settings name. False: one was refused or could not be asked. */
export async function connectCanary({ operations, carrier, provider }: CanaryParts): Promise<boolean> {
  const wanted = [
    ['carrier_accounts.put', carrier],
    ['messaging_providers.put', carrier && provider],
  ] as const
  for (const [name, input] of wanted) if (input && !(await operations.call(name, input, ACTOR)).ok) return false
  return true
}

/**
 * One order of our own, looked at through the gateway as a merchant would, and its page as a customer does. With a carrier it must have a waybill
 * and its tracking page, with a provider too its message. Without a carrier it must be confirmed: the way of events and two services.
 */
export async function walkCanary(parts: CanaryParts): Promise<Outcome> {
  const { carrier, provider, now } = parts
  const began = now()
  const externalId = String(began)
  const order = canaryOrder(externalId, parts.phone || NO_PHONE, new Date(began).toISOString())
  await parts.publish([
    emit(OrderReceived, { shopDomain: IMPORT_SHOP, change: 'created', source: 'webhook', order }) as unknown as Emitted,
  ])
  const comes = stepsUntil(parts, began + PATIENCE_MS, began)
  const found = async () => (await read<Order>(parts, 'orders.find', { id: `shopify:${externalId}` })) ?? undefined
  const confirmed = await comes('order', async () => {
    const one = await found()
    return one && ON_ITS_WAY.has(one.status) ? one : undefined
  })
  if (!confirmed) return 'lost_order'
  if (!carrier) return 'arrived'
  const waybill = await comes('waybill', async () => {
    const { number, trackingUrl } = (await found())?.waybill ?? {}
    return number && trackingUrl ? { trackingUrl } : undefined
  })
  if (!waybill) return 'lost_waybill'
  const isSent = async () => {
    const messages = await read<{ data: readonly Message[] }>(parts, 'messages.list', { orderId: confirmed.id })
    return messages?.data.some(({ state }) => SENT.has(state)) || undefined
  }
  if (provider && !(await comes('message', isSent))) return 'lost_message'
  const opens = async () => (await parts.opens(waybill.trackingUrl)) || undefined
  return (await comes('page', opens)) ? 'arrived' : 'lost_page'
}

interface Order {
  readonly id: string
  readonly status: string
  readonly waybill: { readonly number?: string; readonly trackingUrl?: string } | null
}
interface Message {
  readonly state: string
}
/** Without a carrier an order stays confirmed. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(['confirmed', 'waybill_requested', 'shipped', 'delivered'])
const SENT: ReadonlySet<string> = new Set(['sent', 'delivered', 'read'])

/** What an operation answers; undefined while it does not, or refuses: it is asked again. */
async function read<T>({ operations }: CanaryParts, name: string, input: object): Promise<T | undefined> {
  const answer = await operations.call(name, { ...input }, ACTOR).catch(() => undefined)
  return answer?.ok ? (answer.body as T) : undefined
}

const stepsUntil =
  ({ now, pause, measured }: CanaryParts, until: number, began: number) =>
  async <T>(step: Step, look: () => Promise<T | undefined>): Promise<T | undefined> => {
    for (;;) {
      const seen = await look()
      if (seen !== undefined) {
        measured(step, (now() - began) / 1000)
        return seen
      }
      if (now() > until) return undefined
      await pause(EVERY_MS)
    }
  }
