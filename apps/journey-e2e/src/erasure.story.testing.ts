import { expect } from 'vitest'
import {
  ANY,
  asOwner,
  bury,
  control,
  type ErasureGround,
  MARTA,
  orders,
  refusal,
  TEMPLATE,
  tablesWith,
} from './erasure.testing.ts'
import { until } from './http.ts'

const SHOP = 'tienda-demo.myshopify.com'
const HEAD = 'Guía;Estado;Nombre;Celular;Dirección;Ciudad;Valor a recaudar;Fecha de último movimiento'
const fileOf = (number: string, name: string) => {
  const cells = [
    `${number}`,
    'EN TRÁNSITO',
    `${MARTA.first} ${MARTA.last}`,
    MARTA.phone,
    MARTA.street,
    'Bogotá',
    '$ 50.000',
  ]
  const rejected = ['x', ...cells.slice(1)]
  return new File(
    [[HEAD, [...cells, '20/11/2026'].join(';'), [...rejected, '20/11/2026'].join(';')].join('\n')],
    name,
    {
      type: 'text/csv',
    },
  )
}

/** A person who has done everything asks to be forgotten; then everything that could bring her back happens. */
export async function eraseWhole(ground: ErasureGround) {
  const { platform, sandbox, databaseUrl, outside } = ground
  const first = await orders(ground)
  const returned = await orders(ground, { ...TEMPLATE, line_items: undefined, note: `${TEMPLATE.note} (2)` })
  await (await platform.call('waybills.read_label', { number: first.number })).arrayBuffer()
  for (const code of first.carrier === 'coordinadora' ? ['2', '5', '6'] : ['2', '6'])
    await sandbox.step(first.carrier, first.number, code).catch(() => undefined)
  await sandbox.writes(
    MARTA.phone,
    `Soy ${MARTA.first} ${MARTA.last}, cédula ${MARTA.document}. ¿Dónde está mi pedido?`,
  )
  await imported(ground, fileOf('00097700001', 'antes.csv'))
  await worked(ground, first.id)
  await until('her message', () => talk(ground))
  const letter = await bury(ground, '5599000000001')
  expect((await tablesWith(databaseUrl)).length).toBeGreaterThan(6)
  expect((await outside()).length).toBeGreaterThan(0)

  await control(sandbox, 'privacy', { topic: 'customers/redact', shop: SHOP, orderId: Number(first.externalId) })
  const request = await until(
    'the erasure',
    async () =>
      (await platform.call('privacy_requests.list', { state: 'all' })).data.find(({ state }) => state === 'erased'),
    { timeoutMs: 60_000 },
  )
  expect(request).toMatchObject({ kind: 'customer_redact', late: false, waiting: [] })
  expect(Object.values(request.records).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(8)

  expect(await refusal(platform.call('dead_letters.replay', { id: letter }))).toBe('dead_letter.person_erased')
  expect(await refusal(platform.call('waybills.read_label', { number: first.number }))).toBe('waybill.person_erased')
  const heard = await countHeard(databaseUrl)
  await control(sandbox, `orders/${first.externalId}/update`, { patch: { note: `${TEMPLATE.note} otra vez` } })
  await control(sandbox, `orders/${returned.externalId}/cancel`, { reason: 'customer' })
  await imported(ground, fileOf('00097700001', 'después.csv'))
  await until('the late news', async () => ((await countHeard(databaseUrl)) > heard ? true : undefined))
  await sandbox.step(first.carrier, first.number, '6').catch(() => undefined)
  await quiet(databaseUrl)
  return { first, returned, request }
}

/** Nothing of hers can be read anywhere; labels and files go a moment after the commit. */
export async function foundNothing({ databaseUrl, outside }: ErasureGround): Promise<void> {
  await until('the files to be gone', async () => ((await outside()).length === 0 ? true : undefined), {
    timeoutMs: 20_000,
  }).catch(() => undefined)
  expect(await outside()).toEqual([])
  expect(await tablesWith(databaseUrl, ANY)).toEqual([])
}

async function imported({ platform }: ErasureGround, file: File): Promise<void> {
  const one = await platform.call('imports.create', { file })
  await until(
    'the import',
    async () => ((await platform.call('imports.find', { id: one.id })).state === 'done' ? true : undefined),
    { timeoutMs: 60_000 },
  )
}

/** An agent looks at her order, as a person of the team asks it to: it reads her name, phone and address. */
async function worked({ platform, databaseUrl }: ErasureGround, orderId: string): Promise<void> {
  const text = `Muéstreme el pedido ${orderId} de ${MARTA.first}, ${MARTA.phone}`
  const { runId } = await platform.call('agents.start', { id: 'operaciones', text, key: 'worked' })
  const ended = async () =>
    (await platform.call('agent_runs.find', { id: runId! })).state === 'ended' ? true : undefined
  await until('the end of the run', ended, { timeoutMs: 60_000 })
  expect((await tablesWith(databaseUrl)).join('\n')).toContain('agents.run_events')
}

async function talk({ databaseUrl }: ErasureGround): Promise<true | undefined> {
  return asOwner(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM chat.messages WHERE text LIKE $1', [`%${MARTA.document}%`])
    return rowCount ? true : undefined
  })
}

async function countHeard(databaseUrl: string): Promise<number> {
  return asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM integration.raw_events')
    return rows[0]!.n
  })
}

/** Until nothing is under way: no event waits, no effect is due. */
async function quiet(databaseUrl: string): Promise<void> {
  const idle = () =>
    asOwner(databaseUrl, async (client) => {
      const { rows } = await client.query<{ busy: boolean }>(
        `SELECT EXISTS (SELECT FROM spine.outbox) OR EXISTS (SELECT FROM spine.effects WHERE state = 'claimed' OR (state = 'pending' AND run_at < now()))
           OR (SELECT coalesce(max(position), 0) FROM spine.log) > (SELECT coalesce(min(position), 0) FROM spine.cursors) AS busy`,
      )
      return rows[0]!.busy ? undefined : true
    })
  await until('everything to be done', idle, { timeoutMs: 30_000 })
}
