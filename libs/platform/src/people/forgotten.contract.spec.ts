import { emit, OrderConfirmed, OrderReceived, WaybillRefused } from '@litper/contracts'
import { newId, Person, patternOf, tenantId } from '@litper/kernel'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { currentTenant, runInContext } from '../context/context.ts'
import { envelop } from '../events/publish.ts'
import { Forgotten, without } from './forgotten.ts'
import { Marks } from './marks.ts'

let test: TestDatabase
let forgotten: Forgotten
const marks = new Marks(TEST_SECRET)
beforeAll(async () => {
  test = await startTestDatabase({ scope: currentTenant })
  forgotten = new Forgotten(test.people, marks)
})
afterAll(() => test.stop())

const tenant = tenantId(newId())
const within = <T>(work: () => Promise<T>, as = tenant): Promise<T> =>
  runInContext({ tenant: as, actor: { kind: 'user', id: 't', roles: [] } }, () => test.db.transaction(work))
const cop = { amount: '1', currency: 'COP' }
const received = (externalId: string, createdAt: string, over: object = {}) => {
  const order = {
    ...{ externalId, name: '#1', createdAt, updatedAt: createdAt, financialStatus: 'paid', gateways: [], cod: false },
    ...{ currency: 'COP', total: cop, email: 'Marta@x.co', phone: '300 123 4567', lines: [], tags: [], test: false },
    customer: { firstName: 'Marta', lastName: 'O' },
    ...over,
  }
  return envelop(emit(OrderReceived, { shopDomain: 's.co', change: 'updated', source: 'webhook', order }))
}
const BEFORE = '2026-01-01T00:00:00.000Z'
const ERASED = new Date('2026-02-01T00:00:00.000Z')
const AFTER = '2026-03-01T00:00:00.000Z'

it('takes the person from what began before they were erased, by phone, e-mail or order alone; a new order is left alone', () =>
  within(async () => {
    const before = received('11', BEFORE)
    expect(await forgotten.rest(before)).toBe(before)
    await forgotten.erase(new Person(['phone:+573001234567', 'email:marta@x.co', 'shop-order:s.co/12']), ERASED)
    const others = { phone: '3009999999', email: 'otra@x.co' }
    for (const late of [
      received('11', BEFORE),
      received('13', BEFORE, { phone: undefined }),
      received('13', BEFORE, { email: undefined }),
      received('12', BEFORE, others),
    ]) {
      const rest = await forgotten.rest(late)
      expect(rest).toMatchObject({ id: late.id, forgotten: true, data: { order: { customer: { firstName: '' } } } })
      expect(JSON.stringify(rest)).not.toMatch(/marta|4567/i)
    }
    for (const own of [received('14', AFTER), received('15', BEFORE, others)])
      expect(await forgotten.rest(own)).toBe(own)
  }))

it('does not pass on what only a person can do, and is another matter for another tenant', async () => {
  const at = new Date('2026-01-02T00:00:00.000Z')
  const orderId = newId()
  const customer = { firstName: 'Marta', lastName: 'O', phone: '+573001234567' }
  const destination = { address: 'CL 1', city: 'Cali', department: 'Valle', daneCode: '76001' }
  const order = {
    ...{ orderId, externalId: '9', shopDomain: 's.co', name: '#9', lines: [], weightGrams: 1 },
    total: cop,
  }
  const confirmed = () => envelop(emit(OrderConfirmed, { ...order, customer, destination }), at)
  expect(await within(() => forgotten.rest(confirmed()))).toBeUndefined()
  const other = tenantId(newId())
  await within(async () => {
    const theirs = confirmed()
    expect(await forgotten.rest(theirs)).toBe(theirs)
  }, other)
})

it('needs the secret: its marks are no hashes of phones, and a rotated secret still counts', () => {
  const person = new Person(['phone:+573001234567'])
  const [mark] = marks.of(person)
  expect(new Marks('another secret of thirty-two bytes or more').of(person)).not.toEqual([mark])
  const rotated = new Marks('another secret of thirty-two bytes or more', [TEST_SECRET])
  expect(rotated.within({ deep: [{ telefono: '(300) 123 4567' }] })).toContainEqual(mark)
})

it('empties what the spine keeps, and gives up what waits to be done', async () => {
  const refused = (reason: string) =>
    envelop(emit(WaybillRefused, { waybillId: newId(), orderId: newId(), carrier: 'tcc', reason }))
  const person = new Person(['phone:+573001234567', 'order:01940000-0000-7000-8000-00000000000a'])
  const counted = await within(async () => {
    const session = test.db.session()
    const put = (table: string, envelope: unknown) =>
      session.query(
        `INSERT INTO spine.${table} (tenant_id, stream, envelope${table === 'outbox' ? ', shard' : ''}) VALUES ($1, 's', $2${table === 'outbox' ? ', 0' : ''})`,
        [tenant, JSON.stringify(envelope)],
      )
    await put('log', received('21', AFTER))
    await put('log', refused('300 123 45 67 no contesta'))
    await put('log', refused('nothing of hers'))
    await put('outbox', received('22', AFTER))
    const effect = `INSERT INTO spine.effects (id, tenant_id, kind, key, payload, state, correlation, error) VALUES ($1::uuid, $2, 'k', $1::uuid::text, $3, $4, $1::uuid, $5)`
    await session.query(effect, [newId(), tenant, { to: '+573001234567', messageId: newId() }, 'pending', null])
    await session.query(effect, [newId(), tenant, { messageId: newId() }, 'done', 'Marta 3001234567'])
    return test.people.forget(patternOf(person)!, without)
  })
  expect(counted).toBe(4)
  const rows = await within(() =>
    test.db
      .session()
      .query<{ t: string }>(
        'SELECT envelope::text AS t FROM spine.log UNION ALL SELECT envelope::text FROM spine.outbox UNION ALL SELECT concat(payload, error, state) FROM spine.effects',
      ),
  )
  const all = JSON.stringify(rows)
  expect(all).not.toMatch(/marta|300.?123.?45.?67/i)
  expect(all).toMatch(/nothing of hers/)
  expect(all).toMatch(/cancelled/)
  expect(await within(() => test.people.forget(patternOf(person)!, without))).toBe(0)
})
