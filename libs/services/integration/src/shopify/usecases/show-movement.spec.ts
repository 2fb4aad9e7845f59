import type { ShopifyAdmin } from '@litper/connector-shopify'
import { DomainError, newId, tenantId } from '@litper/kernel'
import { type DeadLetters, type EffectRow, NotYet } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { FakeDeadLetters } from '../../shared/usecases/testing.ts'
import type { FulfillmentRow } from './fulfillments.ts'
import type { ShopifyParts } from './ports.ts'
import { CREATE_FULFILLMENT_EVENT, type MovementPayload, scheduleMovement, showMovement } from './show-movement.ts'
import { showRefusal } from './show-refusal.ts'

const payload: MovementPayload = {
  waybillId: newId(),
  externalId: '55',
  shopDomain: 'tienda.myshopify.com',
  state: 'in_transit',
  status: 'IN_TRANSIT',
  at: '2026-11-22T10:00:00-05:00',
  message: 'En reparto',
}
const effect: EffectRow = {
  id: newId(),
  tenant: tenantId(newId()),
  kind: CREATE_FULFILLMENT_EVENT,
  key: 'k',
  payload,
  attempts: 2,
  uncertain: false,
  correlation: newId(),
  createdAt: new Date(),
}

/** Parts whose only fulfillment is this one; `ran` holds the mutations that reached Shopify. */
function world(row?: Pick<FulfillmentRow, 'state' | 'fulfillmentId'>) {
  const ran: string[] = []
  const scheduled: unknown[][] = []
  const admin = {
    run: async ({ name }: { name: string }) => {
      ran.push(name)
      const event = { fulfillmentEvent: { id: 'gid://shopify/FulfillmentEvent/9' }, userErrors: [] }
      return { fulfillmentEventCreate: event, tagsAdd: { userErrors: [] } }
    },
  } as unknown as ShopifyAdmin
  const parts = {
    database: { transaction: (work: () => unknown) => work() },
    fulfillments: { find: async () => row },
    admins: { use: (_shop: string, work: (admin: ShopifyAdmin) => unknown) => work(admin) },
    scheduleEffect: async (...call: unknown[]) => scheduled.push(call) > 0,
    deadLetters: new FakeDeadLetters() as DeadLetters & FakeDeadLetters,
  } as unknown as ShopifyParts & { deadLetters: FakeDeadLetters }
  return { parts, ran, scheduled }
}

describe('a movement on the shop’s order page', () => {
  it('waits for its fulfillment, longer after each try', async () => {
    const { parts, ran } = world({ state: 'pending' })
    const error = await showMovement(parts, payload, effect).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NotYet)
    expect((error as NotYet).until.getTime() - Date.now()).toBeGreaterThan(3500)
    expect(ran).toEqual([])
  })

  it('is refused for good when its fulfillment failed, without a second dead letter', async () => {
    const { parts } = world({ state: 'failed' })
    const error = await showMovement(parts, payload, effect).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'fulfillment.failed', kind: 'conflict' })
    await showRefusal(parts, effect, error)
    expect(parts.deadLetters.buried).toEqual([])
    await showRefusal(parts, effect, new DomainError('shopify.refused', 'invalid'))
    expect(parts.deadLetters.buried).toMatchObject([{ source: `effect:${CREATE_FULFILLMENT_EVENT}`, attempts: 2 }])
  })

  it('is one event; a return tags the order too', async () => {
    const { parts, ran } = world({ state: 'done', fulfillmentId: '7' })
    expect(await showMovement(parts, payload, effect)).toEqual({ eventId: 'gid://shopify/FulfillmentEvent/9' })
    expect(ran).toHaveLength(1)
    await showMovement(parts, { ...payload, state: 'returned', status: 'FAILURE' }, effect)
    expect(ran).toHaveLength(3)
  })

  it('is not scheduled for a parcel that was sent without us: it has no fulfillment of ours', async () => {
    const { parts, scheduled } = world()
    await scheduleMovement(parts, { ...payload, description: 'x' } as unknown as Parameters<typeof scheduleMovement>[1])
    expect(scheduled).toEqual([])
  })

  it('is scheduled once per waybill, state and time; not for a state without an event', async () => {
    const { parts, scheduled } = world({ state: 'pending' })
    const moved = { ...payload, description: 'En reparto' } as unknown as Parameters<typeof scheduleMovement>[1]
    await scheduleMovement(parts, moved)
    await scheduleMovement(parts, { ...moved, state: 'cancelled' })
    expect(scheduled).toEqual([
      [
        CREATE_FULFILLMENT_EVENT,
        `${payload.waybillId}/in_transit/${payload.at}`,
        expect.objectContaining({ status: 'IN_TRANSIT' }),
      ],
    ])
  })
})
