import { identifiers, newId, Person } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agentsWorld, scriptedModel } from '../agents.testing.ts'
import { withSteps } from '../edge/run-view.ts'
import { PostgresFlowRunStore } from '../store/flows/flow-run-store.ts'
import { PostgresAgentForgetting } from '../store/forgetting.ts'
import { AgentsPeople } from './agents-people.ts'
import { setAgent } from './find-agent.ts'

const ORDER = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'
const OTHER = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a22'
const MARTA = new Person([...identifiers('phone', '+573001234567'), ...identifiers('order', ORDER)])
const ANSWERS: Readonly<Record<string, object>> = {
  [ORDER]: { name: 'Marta Ñáñez', phone: '300 123 4567', address: 'Calle 8 # 4-11' },
  [OTHER]: { name: 'Luis Paz', phone: '3017654321' },
}

type World = Awaited<ReturnType<typeof agentsWorld>>
let world: World
let people: AgentsPeople
let order = ORDER
beforeAll(async () => {
  const script = (ask: number) =>
    [
      { tool: 'orders_find', input: { id: order } },
      { tool: 'orders_cancel', input: { id: order } },
    ][ask] ?? 'Listo.'
  world = await agentsWorld(scriptedModel((_, ask) => script(ask)))
  people = new AgentsPeople({ ...world.parts, forgetting: new PostgresAgentForgetting(world.database) })
  await world.within(() =>
    setAgent(world.parts, 'operaciones', { policy: { free: ['nothing'], always: [], freeUpTo: 0, minutes: 60 } }),
  )
  world.operations.answer = (_, { id }) => ANSWERS[String(id)]
})
afterAll(() => world.stop())

const ran = async (about: string, text: string) => {
  order = about
  const id = await world.start({ text })
  await world.settle()
  return id
}
const words = () =>
  world.within(async () => {
    const rows = await world.database.session().query<{ text: string }>(
      `SELECT requested::text AS text FROM agents.runs UNION ALL SELECT event::text FROM agents.run_events
         UNION ALL SELECT input::text || why FROM agents.approvals`,
    )
    return rows.map(({ text }) => text).join('\n')
  })
const shown = (id: string) =>
  world.within(async () => withSteps((await world.parts.runs.find(id))!, await world.parts.runs.events(id)))

it('forgets what agents heard of a person, ends what goes on, and leaves others alone', async () => {
  const ended = await ran(ORDER, 'Cancele el pedido de Marta')
  await world.answer()
  await world.settle()
  const waiting = await ran(ORDER, 'Otra vez el de Marta')
  const working = await ran(ORDER, 'Marta, por tercera vez')
  for (const one of await world.open()) if (one.runId === working) await world.answer()
  const others = await ran(OTHER, 'Cancele el de Luis')
  expect(await words()).toMatch(/Marta[\s\S]*Calle 8/)
  const told = await world.within(() => people.tell(MARTA))
  expect(told[0]!.records.map(({ asked }) => asked)).toContain('Otra vez el de Marta')
  expect(told[0]!.records).toHaveLength(3)

  expect(await world.within(() => people.forget(MARTA))).toBe(3)
  await world.settle() // the steps that were under way
  const left = await words()
  expect(left).not.toMatch(/Marta|Calle 8|300 123/)
  expect(left).not.toContain(ORDER)
  expect(left).toContain('Luis Paz')
  expect(await shown(ended)).toMatchObject({ state: 'ended', end: 'done', reason: 'person.forgotten', task: '' })
  for (const id of [waiting, working])
    expect(await shown(id)).toMatchObject({ state: 'ended', reason: 'person.forgotten', receipts: [] })
  expect((await world.open()).map(({ runId }) => runId).every((id) => id === others)).toBe(true)
  expect(await world.within(() => people.forget(MARTA))).toBe(0)
})

it('leaves what began anew under the same phone after an erasure', async () => {
  const id = await ran(OTHER, 'Llame al 3001234567')
  const before = new Person(MARTA.identifiers, new Date())
  expect(await world.within(() => people.forget(before))).toBe(0)
  expect((await shown(id)).task).toContain('3001234567')
})

it('stops a flow about one of their orders, and keeps of its steps what was done and how it ended', async () => {
  const runs = new PostgresFlowRunStore(world.database)
  const at = new Date(world.time.now)
  const row = { id: newId(), flowId: newId(), version: 1, key: 'one', createdAt: at, orderId: ORDER }
  const known = { ...row, by: { kind: 'event', id: 'orders.order-held' }, data: { orderName: '#1001' } } as const
  const calls = { node: 'call', kind: 'call', at: at.toISOString(), operation: 'orders.find' } as const
  const done = { ...calls, state: 'done', input: { id: ORDER }, kept: { name: 'Marta Ñáñez' }, hash: 'a' } as const
  await world.within(async () => {
    await runs.add({ ...known, state: 'waiting', steps: [], needsPerson: false })
    await runs.change({ id: row.id, steps: [done], dueAt: new Date(world.time.now + 1000) })
  })
  expect(await world.within(() => people.forget(new Person(identifiers('order', ORDER))))).toBe(1)
  const left = await world.within(() => runs.find(row.id))
  expect(left).toMatchObject({ state: 'ended', end: 'cancelled', reason: 'person.forgotten', data: {} })
  expect(left!.steps).toEqual([{ ...calls, state: 'done' }])
  expect(left!.dueAt ?? null).toBeNull()
})
