import { newId, tenantId } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { news, ordersWorld } from '../orders.testing.ts'
import { PostgresBulkStore } from '../store/bulk-store.ts'
import { PostgresViewStore } from '../store/view-store.ts'
import { answerOrder } from './answer-order.ts'
import type { BulkParts, Phase } from './bulk-ports.ts'
import { receiveOrder } from './receive-order.ts'
import { cancelBulk, prepareBulk, runBulk } from './start-bulk.ts'
import { removeView, saveView } from './views.ts'
import { workBulk } from './work-bulk.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
let parts: BulkParts
const scheduled: string[] = []
beforeAll(async () => {
  world = await ordersWorld()
  parts = {
    orders: world.parts,
    jobs: new PostgresBulkStore(world.db),
    views: new PostgresViewStore(world.db),
    database: world.db,
    scheduleEffect: async (_, key) => scheduled.push(key) > 0,
  }
  await world.within(() => world.parts.policies.set({ ...POLICY }))
})
afterAll(() => world.stop())
const POLICY = { confirmation: 'ask', holdDuplicates: false, cancelInShop: 'nothing', undoMinutes: 30 } as const

/** Orders that wait for the customer's yes. */
async function waiting(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const one = news()
    await world.within(() => receiveOrder(world.parts, one))
    const { externalId } = one.order
    ids.push((await world.within(() => world.parts.orders.find({ externalId })))!.id)
  }
  return ids
}
const work = (jobId: string, phase: Phase, sliceMs?: number) =>
  world.as(() => workBulk(parts, { jobId, phase }, sliceMs))
const statusOf = async (id: string) => (await world.within(() => world.parts.orders.find({ id })))!.status
const counts = async (id: string) => (await world.within(() => parts.jobs.countsOf([id]))).get(id)

describe('bulk work', () => {
  it('says first what it would do, does it once it is told, and each order has its verdict', async () => {
    const ids = await waiting(3)
    const filter = { status: 'confirming' } as const
    const job = await world.within(() => prepareBulk(parts, { action: 'confirm', filter, by: 'ana' }))
    expect([job.state, job.total, scheduled]).toEqual(['checking', 3, [`${job.id}/check`]])
    await expect(world.within(() => runBulk(parts, job.id))).rejects.toMatchObject({ code: 'bulk.not_ready' })
    await work(job.id, 'check')
    expect(await counts(job.id)).toEqual({ forecast: { done: 3 }, verdict: {} })
    expect(await statusOf(ids[0]!)).toBe('confirming')
    // one is cancelled between the two: it is decided anew
    await world.within(() => answerOrder(world.parts, ids[1]!, { kind: 'cancel', by: 'merchant', reason: 'no' }))
    await world.within(() => runBulk(parts, job.id))
    await work(job.id, 'run')
    await work(job.id, 'run')
    expect(await Promise.all(ids.map(statusOf))).toEqual(['confirmed', 'cancelled', 'confirmed'])
    expect((await counts(job.id))?.verdict).toEqual({ done: 2, refused: 1 })
    const refused = await world.within(() => parts.jobs.itemsOf(job.id, { verdict: 'refused', limit: 10 }))
    expect(refused).toMatchObject([{ orderId: ids[1], code: 'order.cannot_confirm' }])
    expect((await world.within(() => parts.jobs.find(job.id)))?.state).toBe('done')
  })

  it('is stopped, and what was done stays', async () => {
    const ids = await waiting(30)
    const filter = { status: 'confirming' } as const
    const { id } = await world.within(() => prepareBulk(parts, { action: 'hold', filter, by: 'ana' }))
    await expect(work(id, 'check', -1)).rejects.toBeInstanceOf(NotYet)
    await work(id, 'check')
    await world.within(() => runBulk(parts, id))
    await expect(work(id, 'run', -1)).rejects.toBeInstanceOf(NotYet)
    await world.within(() => cancelBulk(parts, id))
    await work(id, 'run')
    const held = (await Promise.all(ids.map(statusOf))).filter((status) => status === 'on_hold')
    expect(held).toHaveLength(25)
    expect(await world.within(() => cancelBulk(parts, id))).toMatchObject({ state: 'cancelled' })
    const other = tenantId(newId())
    await expect(world.within(() => cancelBulk(parts, id), other)).rejects.toMatchObject({ code: 'bulk.not_found' })
  })

  it('needs orders', async () => {
    const nothing = () => prepareBulk(parts, { action: 'hold', filter: { status: 'returned' }, by: 'ana' })
    await expect(world.within(nothing)).rejects.toMatchObject({ code: 'bulk.empty' })
  })
})

describe('a view', () => {
  it('is one’s own, or everybody’s', async () => {
    const filter = { status: 'on_hold', search: 'Laura' } as const
    const own = await world.within(() => saveView(parts.views, { name: 'Mía', filter, owner: 'ana', shared: false }))
    const all = await world.within(() =>
      saveView(parts.views, { name: 'De todos', filter, owner: 'ana', shared: true }),
    )
    expect((await world.within(() => parts.views.of('ana'))).map(({ id }) => id)).toEqual([own.id, all.id])
    expect(await world.within(() => parts.views.of('eva'))).toEqual([all])
    const remove = (id: string) => world.within(() => removeView(parts.views, { id, owner: 'eva' }))
    await expect(remove(own.id)).rejects.toMatchObject({ code: 'view.not_found' })
    await remove(all.id)
    expect(await world.within(() => parts.views.of('eva'))).toEqual([])
  })
})
