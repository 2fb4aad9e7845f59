import type { ShopifyAdmin } from '@litper/connector-shopify'
import { conflict, newId } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import type { Cancellation } from './cancellations.ts'
import { createFulfillment, recordFulfillmentRefused } from './create-fulfillment.ts'
import type { FulfillmentRow } from './fulfillments.ts'
import type { ShopifyParts } from './ports.ts'
import { REFETCH_ORDER } from './refetch-order.ts'
import { CANCEL_IN_SHOP, cancelInShop, followCancelled, followRestored, showCancellation } from './show-cancellation.ts'
import { scheduleTakeBack, takeBackFulfillment } from './take-back-fulfillment.ts'

const shopDomain = 'tienda.myshopify.com'
const orderId = newId()
const effect = { attempts: 1, uncertain: false } as never

/** `ran`: what reached Shopify. */
function world(rows: Partial<FulfillmentRow>[] = []) {
  const ran: string[] = []
  const scheduled: { kind: string; key: string; runAt: Date | undefined }[] = []
  let kept: Cancellation | undefined
  let cancelledAt: string | null = null
  const keep = (one: Cancellation) => {
    kept = one
  }
  const answers: Record<string, () => object> = {
    AddTags: () => ({ tagsAdd: { userErrors: [] } }),
    RemoveTags: () => ({ tagsRemove: { userErrors: [] } }),
    CancelledState: () => ({ order: { cancelledAt } }),
    CancelOrder: () => {
      cancelledAt = '2026-11-22T10:00:00Z'
      return { orderCancel: { job: { id: 'j' }, orderCancelUserErrors: [] } }
    },
    FulfillmentState: () => ({ fulfillment: { status: ran.includes('CancelFulfillment') ? 'CANCELLED' : 'SUCCESS' } }),
    CancelFulfillment: () => ({ fulfillmentCancel: { fulfillment: { id: 'f' }, userErrors: [] } }),
  }
  const admin = {
    run: async ({ name }: { name: string }) => {
      const answer = answers[name]!()
      ran.push(name)
      return answer
    },
  } as unknown as ShopifyAdmin
  const parts = {
    database: { transaction: (work: () => Promise<unknown>) => work() },
    admins: { use: (_: string, work: (one: ShopifyAdmin) => Promise<unknown>) => work(admin) },
    cancellations: { find: async () => kept, put: async (one: Cancellation) => keep(one) },
    fulfillments: {
      find: async (waybillId: string) => rows.find((row) => row.waybillId === waybillId),
      leaving: async () => rows.filter((row) => row.calledOff && !row.takenBack),
      callOff: async (waybillId: string) =>
        void Object.assign(rows.find((row) => row.waybillId === waybillId)!, { calledOff: true }),
    },
    scheduleEffect: async (kind: string, key: string, _: unknown, runAt?: Date) =>
      scheduled.push({ kind, key, runAt }) > 0,
  } as unknown as ShopifyParts
  return { parts, ran, scheduled }
}
const told = { orderId, externalId: '55', name: '#1', reason: 'x', shopDomain, by: 'customer' } as const
const undoUntil = '2026-11-22T12:30:00.000Z'

describe('a cancellation', () => {
  it('is a tag at once, and a cancelled order once nothing can take it back', async () => {
    const { parts, ran, scheduled } = world()
    await followCancelled(parts, { ...told, inShop: 'cancel', undoUntil })
    expect(scheduled.map(({ key }) => key)).toEqual([`${orderId}/0/cancelled`, `${orderId}/0`])
    expect(scheduled[1]).toMatchObject({ kind: CANCEL_IN_SHOP, runAt: new Date(undoUntil) })
    await showCancellation(parts, { orderId })
    for (let time = 0; time < 2; time++) await cancelInShop(parts, { orderId })
    expect(ran).toEqual(['AddTags', 'CancelledState', 'CancelOrder', 'CancelledState'])
  })
  it('that was taken back loses its tag, and cancels nothing', async () => {
    const { parts, ran } = world()
    await followCancelled(parts, { ...told, inShop: 'cancel', undoUntil })
    await followRestored(parts, { orderId, externalId: '55', shopDomain, by: 'customer', revision: 1 })
    // the effects may come in any order: what is so now is shown
    for (let time = 0; time < 2; time++) await showCancellation(parts, { orderId })
    await cancelInShop(parts, { orderId })
    expect(ran).toEqual(['RemoveTags', 'RemoveTags'])
  })
  it('of the shop itself, or where the merchant wants nothing, is not told', async () => {
    const { parts, scheduled } = world()
    await followCancelled(parts, { ...told, by: 'shop' })
    await followRestored(parts, { orderId, externalId: '55', shopDomain, by: 'merchant', revision: 1 })
    expect(scheduled).toEqual([])
  })
})

it('a hold that nobody told of is found where Shopify refuses the fulfillment: the order is read anew', async () => {
  const { parts, scheduled } = world()
  const settled: string[] = []
  const more = {
    ...parts,
    fulfillments: { settle: async (_: string, { state }: { state: string }) => settled.push(state) },
  }
  const payload = { waybillId: newId(), externalId: '55', shopDomain, number: '1', company: 'C', url: 'u' }
  const error = conflict('shopify.nothing_to_fulfill', { statuses: ['CLOSED', 'ON_HOLD'] })
  await recordFulfillmentRefused(more as never, { payload, error, effect })
  expect([settled, scheduled.map(({ kind }) => kind)]).toEqual([['failed'], [REFETCH_ORDER]])
})

describe('a waybill that is off', () => {
  const waybillId = newId()
  const row = (over: Partial<FulfillmentRow>) => ({
    waybillId,
    orderId,
    shopDomain,
    calledOff: false,
    takenBack: false,
    ...over,
  })
  const off = { waybillId, orderId, carrier: 'coordinadora' }
  it('has its fulfillment taken back, once', async () => {
    const { parts, ran, scheduled } = world([row({ state: 'done', fulfillmentId: 'f' })])
    await scheduleTakeBack(parts, off)
    expect(scheduled).toHaveLength(1)
    for (let time = 0; time < 2; time++) await takeBackFulfillment(parts, { waybillId, shopDomain }, effect)
    expect(ran).toEqual(['FulfillmentState', 'CancelFulfillment', 'FulfillmentState'])
  })
  it('waits for one that is being made, and for none that failed; without a number there is none', async () => {
    const pending = world([row({ state: 'pending' })])
    await expect(takeBackFulfillment(pending.parts, { waybillId, shopDomain }, effect)).rejects.toBeInstanceOf(NotYet)
    const failed = world([row({ state: 'failed' })])
    await takeBackFulfillment(failed.parts, { waybillId, shopDomain }, effect)
    const none = world()
    await scheduleTakeBack(none.parts, off)
    expect([failed.ran, none.scheduled]).toEqual([[], []])
  })
  it('lets the next one wait until the shop has taken it back', async () => {
    const { parts } = world([row({ state: 'done', calledOff: true })])
    const next = { waybillId: newId(), externalId: '55', shopDomain, number: '1', company: 'C', url: 'u', orderId }
    await expect(createFulfillment(parts, next, effect)).rejects.toBeInstanceOf(NotYet)
  })
})
