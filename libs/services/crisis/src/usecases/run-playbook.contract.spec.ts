import { DomainError, unavailable } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { crisisWorld } from '../crisis.testing.ts'
import { openIncident } from './move-incident.ts'
import { approveRun, endStep, PLAYBOOK_STEP, proposeRun, type StepOrder, stopRun, takeStep } from './run-playbook.ts'

let world: Awaited<ReturnType<typeof crisisWorld>>
beforeAll(async () => {
  world = await crisisWorld()
})
afterAll(() => world.stop())
beforeEach(() => {
  world.calls.length = 0
  world.scheduled.length = 0
})

const eva = { id: 'eva', roles: ['operator'] }
const proposed = async (playbook = 'stop_ship', input = {}) => {
  const shop = world.merchant()
  const asked = await shop.parcel({ state: 'requested' })
  const made = await shop.parcel({ state: 'created', number: '123' })
  const moving = await shop.parcel({ state: 'in_transit', number: '124' })
  await shop.parcel({ state: 'created', carrier: 'andina', number: '125' })
  await shop.parcel({ state: 'delivered', number: '126' })
  const given = { subject: 'carrier:norte', severity: 'error', summary: 'a strike', who: 'ana' } as const
  const incident = await shop.within(() => openIncident(world.parts, given))
  const run = await shop.within(() => proposeRun(world.parts, { id: incident.id, playbook, input, who: 'ana' }))
  const steps = () => shop.within(() => world.parts.runs.steps(run.id))
  const orders = () =>
    world.scheduled.filter((one) => one.kind === PLAYBOOK_STEP).map((one) => one.payload as StepOrder)
  /** As the effect does: outside any transaction, then the end in one. */
  const take = async (order: StepOrder) => {
    const outcome = await shop.acting(() => takeStep(world.parts, order))
    await shop.within(() => endStep(world.parts, order, outcome))
  }
  return { shop, incident, run, steps, orders, take, asked, made, moving }
}

describe('a playbook', () => {
  it('is tried dry: every step is shown, nothing is asked of anybody', async () => {
    const { steps, asked, made } = await proposed()
    expect((await steps()).map((one) => [one.operation, one.input, one.state])).toEqual([
      ['orders.hold', { id: asked.orderId }, 'planned'],
      ['waybills.cancel', { number: made.number }, 'planned'],
    ])
    expect([world.calls, world.scheduled.filter((one) => one.kind === PLAYBOOK_STEP)]).toEqual([[], []])
  })
  it('is approved by who may do what its steps do, not by a key for playbooks alone', async () => {
    const { shop, run, orders } = await proposed()
    const key = { id: 'key', roles: ['owner'], permissions: ['playbooks:write', 'orders:write'] }
    await expect(shop.within(() => approveRun(world.parts, run.id, key))).rejects.toMatchObject({
      code: 'playbook.not_yours',
      details: { needs: 'waybills:write' },
    })
    expect(orders()).toEqual([])
  })
  it('takes each step once when it is approved, as the playbook and with its rights alone', async () => {
    const { shop, run, steps, orders, take } = await proposed()
    await shop.within(() => approveRun(world.parts, run.id, eva))
    await expect(shop.within(() => approveRun(world.parts, run.id, eva))).rejects.toThrow('playbook.not_proposed')
    for (const order of orders()) await take(order)
    expect(world.calls.map((one) => one.name)).toEqual(['orders.hold', 'waybills.cancel'])
    expect(world.calls[0]!.actor).toEqual({
      kind: 'playbook',
      id: 'stop_ship eva',
      scopes: ['orders:write', 'waybills:write'],
    })
    expect((await steps()).map((one) => one.state)).toEqual(['done', 'done'])
    expect(await shop.within(() => world.parts.runs.find(run.id))).toMatchObject({ state: 'done', approvedBy: 'eva' })
  })
  it('that died after an operation and before its record settles the step: nothing twice, nothing lost', async () => {
    const { shop, run, steps, orders, take } = await proposed()
    await shop.within(() => approveRun(world.parts, run.id, eva))
    const [first, second] = orders()
    await shop.acting(() => takeStep(world.parts, first!)) // the process dies here
    world.answers.push({ ok: false, status: 409, code: 'order.cannot_hold', detail: 'it is on hold' })
    await take(first!)
    await take(second!)
    await take(second!) // the record was written, the answer was lost
    expect((await steps()).map((one) => [one.state, one.code])).toEqual([
      ['settled', 'order.cannot_hold'],
      ['done', undefined],
    ])
  })
  it('is tried again while the platform is away, and ends with what was refused', async () => {
    const { shop, run, steps, orders, take } = await proposed()
    await shop.within(() => approveRun(world.parts, run.id, eva))
    const [first, second] = orders()
    world.answers.push(unavailable('operations.unreachable'))
    await expect(take(first!)).rejects.toBeInstanceOf(DomainError)
    world.answers.push({ ok: false, status: 429, code: 'rate.limited', detail: '' })
    await expect(take(first!)).rejects.toMatchObject({ kind: 'unavailable' })
    world.answers.push({ ok: false, status: 403, code: 'auth.permission_missing', detail: '' })
    await take(first!)
    await take(second!)
    expect((await steps()).map((one) => [one.state, one.code])).toEqual([
      ['failed', 'auth.permission_missing'],
      ['done', undefined],
    ])
  })
  it('that is stopped leaves the rest undone', async () => {
    const { shop, run, orders, take } = await proposed()
    await shop.within(() => approveRun(world.parts, run.id, eva))
    await take(orders()[0]!)
    await shop.within(() => stopRun(world.parts, run.id, 'eva'))
    await expect(take(orders()[1]!)).rejects.toThrow('controls.off')
    expect(world.calls).toHaveLength(1)
    await expect(shop.within(() => stopRun(world.parts, run.id, 'eva'))).rejects.toThrow('playbook.ended')
  })
  it('asks for what it needs, and fits the incident', async () => {
    const { shop, incident } = await proposed('other_carrier', { carrier: 'andina' })
    const ask = (playbook: string, input = {}) =>
      shop.within(() => proposeRun(world.parts, { id: incident.id, playbook, input, who: 'ana' }))
    await expect(ask('other_carrier')).rejects.toThrow('playbook.input_missing')
    await expect(ask('rockets')).rejects.toThrow('playbook.does_not_fit')
    const other = world.merchant()
    const foreign = { id: incident.id, playbook: 'stop_ship', input: {}, who: 'x' }
    await expect(other.within(() => proposeRun(world.parts, foreign))).rejects.toThrow('incident.not_found')
  })
  it('tells each order’s customer of what is under way', async () => {
    const { steps, moving, incident } = await proposed('tell_customers')
    expect((await steps()).map((one) => [one.operation, one.input])).toEqual([
      ['messages.tell_delay', { orderId: moving.orderId, occasion: incident.id }],
    ])
  })
})
