import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from '../http.ts'
import { World } from '../world.ts'

const LINES = 4000
const world = new World()
beforeAll(() => world.start(), 120_000)
afterAll(() => world.stop(), 30_000)

const asLegacy = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
const HEAD = 'Guía;Estado;Nombre;Celular;Ciudad;Valor a recaudar;Fecha de último movimiento'
/** A parcel a line; the customer of the first one asks for it later. */
const row = (n: number, state = 'EN TRÁNSITO', at = '27/11/2026') =>
  [
    `0009${String(n).padStart(7, '0')}`,
    state,
    n === 1 ? 'Anacreonta Zuloaga' : `Persona ${n}`,
    n === 1 ? '3128880099' : '',
    asLegacy('Ibagué'),
    '$ 50.000',
    at,
  ].join(';')
const fileOf = (rows: readonly string[]) => new File([[HEAD, ...rows].join('\n')], 'guías.csv', { type: 'text/csv' })
const ended = (id: string) =>
  until(
    'the import',
    async () => {
      const one = await world.platform.call('imports.find', { id }).catch(() => undefined)
      return one && ['done', 'failed'].includes(one.state) ? one : undefined
    },
    { timeoutMs: 90_000 },
  )

it('is killed in the middle of a file and goes on: each line once, its parcels told of and answered for', async () => {
  const rows = Array.from({ length: LINES }, (_, index) => row(index + 1))
  const one = await world.platform.call('imports.create', { file: fileOf([...rows, 'x', rows[0]!]) })
  expect(one).toMatchObject({ state: 'queued', kind: 'parcels', delimiter: ';', mapping: { number: 'Guía' } })
  await until(
    'some lines',
    async () => {
      const { handledLines } = await world.platform.call('imports.find', { id: one.id })
      return handledLines > 0 ? handledLines : undefined
    },
    { everyMs: 5 },
  )
  await world.crash()
  const done = await ended(one.id)
  expect(done).toMatchObject({ state: 'done', totalLines: LINES + 2, handledLines: LINES + 2 })
  expect(done.counts).toEqual({ imported: LINES, updated: 0, unchanged: 0, duplicate: 1, rejected: 1 })
  const rejected = await world.platform.call('imports.list_lines', { id: one.id, verdict: 'rejected', limit: 5 })
  expect(rejected.data).toMatchObject([{ line: LINES + 2, reason: { code: 'import.number_unreadable' } }])
  expect(await (await world.platform.call('imports.read_rejected', { id: one.id })).text()).toContain('"x"')
  const waybill = await until(
    'its waybill',
    () => world.platform.call('waybills.find', { number: '00090000001' }).catch(() => undefined),
    { timeoutMs: 60_000 },
  )
  expect(waybill).toMatchObject({ state: 'in_transit', carrier: 'coordinadora', orderName: '00090000001' })
  const order = await until(
    'its order',
    async () => {
      const found = await world.platform.call('orders.find', { id: waybill.orderId })
      return found.status === 'shipped' ? found : undefined
    },
    { timeoutMs: 60_000 },
  )
  expect(order.name).toBe('00090000001')
}, 180_000)

it('writes to the customer about what happens later, never about what was, and answers who asks', async () => {
  const to = '573128880099'
  const texts = async () => JSON.stringify(await call('GET', `${world.sandbox.url}/sandbox/whatsapp/messages?to=${to}`))
  expect(await texts()).not.toContain('00090000001')
  await call('POST', `${world.sandbox.url}/sandbox/whatsapp/inbound`, {
    from: to,
    text: 'donde esta mi pedido',
    name: 'Ana',
  })
  await until('an answer', async () => ((await texts()).includes('00090000001') ? true : undefined))
  const file = fileOf([row(1, 'EN REPARTO', '29/11/2026 08:00')])
  expect((await ended((await world.platform.call('imports.create', { file })).id)).counts.updated).toBe(1)
  const { orderId } = await world.platform.call('waybills.find', { number: '00090000001' })
  await until('a message', async () => {
    const { data } = await world.platform.call('messages.list', { orderId, limit: 10 })
    return data.some(({ purpose }) => purpose !== 'reply') ? true : undefined
  })
}, 60_000)

it('is the same import when it is the same file', async () => {
  const file = fileOf([row(77_777)])
  const [one, same] = [
    await world.platform.call('imports.create', { file }),
    await world.platform.call('imports.create', { file }),
  ]
  expect(same.id).toBe(one.id)
})
