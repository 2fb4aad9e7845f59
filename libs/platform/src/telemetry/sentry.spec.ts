import { DomainError, newId, tenantId } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { BadRequestException } from '@nestjs/common'
import { expect, it } from 'vitest'
import { runInContext } from '../context/context.ts'
import { isFault } from './faults.ts'
import { openSentry, Seldom } from './sentry.ts'

const dsn = `https://${'a'.repeat(32)}@o1.ingest.sentry.io/1`
const secret = 's'.repeat(32)
const options = { dsn, service: 'orders', release: '1.2.3', environment: 'test', secret }

async function sent(error: unknown, tenant = tenantId(newId()), context: object = {}): Promise<string> {
  const envelopes: string[] = []
  const sentry = openSentry({ ...options, send: (envelope) => envelopes.push(envelope) })
  runInContext({ tenant, actor: { kind: 'event', id: 'e', roles: [] }, ...context }, () =>
    sentry.report(error, 'orders integration.order-received'),
  )
  await sentry.close(1000)
  return envelopes.join('\n')
}
const eventOf = (envelope: string) => JSON.parse(envelope.split('\n')[2]!)

/** What may not leave: of customers, as they write it and as machines do. */
const PERSONAL = [
  '3004567890',
  '+57 300 456 7890',
  'María Fernanda Ñáñez',
  'Maria Perez',
  'maria.perez@example.com',
  'Calle 45 # 23-10 apto 301',
  'Carrera 7a 12-34',
  '1020304050',
]
const quoting = (text: string): [string, unknown][] => [
  ['a message', new Error(`no order of ${text}`)],
  ['a message that looks like a place', new Error(`no\n    at ${text} (${process.cwd()}/${text}.ts:1:2)`)],
  ['a name', Object.assign(new Error('x'), { name: text })],
  ['a code', Object.assign(new Error('x'), { code: text })],
  ['fields', Object.assign(new Error('x'), { order: { customer: text }, table: text, constraint: text })],
  ['a cause', new Error('x', { cause: new TypeError(`${text} is not a function`) })],
  ['the database', Object.assign(new Error(`Failing row contains (${text})`), { code: '23514', detail: text })],
  ['a driver', Object.assign(new Error('x'), { driverError: { message: text, code: '23505', detail: text } })],
  ['no error', text],
  ['an object', { message: text, stack: `Error: ${text}\n    at ${text} (/x/${text}.js:1:1)` }],
  ['a changed stack', Object.assign(new Error('x'), { stack: `Error: ${text}\n    at ${text} (/a:1:2)` })],
  ['a caller', new Error('x')],
]

const OWN_NUMBERS = /"(event_id|timestamp|sent_at|trace_id|span_id)":("[^"]*"|[\d.]+),?/g

it.each(PERSONAL)('sends nothing of %s, wherever it stands', async (text) => {
  for (const [where, error] of quoting(text)) {
    // by chance an id or a time may hold four of the digits
    const envelope = (await sent(error, undefined, { correlation: text })).replaceAll(OWN_NUMBERS, '')
    expect([where, envelope.includes('"exception"')]).toEqual([where, true])
    for (const part of [text, ...text.split(/[ @#]+/).filter((one) => one.length > 3)])
      expect([where, envelope.includes(part)]).toEqual([where, false])
    expect([where, envelope.includes(process.cwd())]).toEqual([where, false])
  }
})
it('names release, environment, service, trace, and the tenant as a keyed hash', async () => {
  const tenant = tenantId(newId())
  const traceparent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`
  const envelope = await sent(new TypeError("Cannot read properties of undefined (reading 'Pedro')"), tenant, {
    traceparent,
  })
  const event = eventOf(envelope)
  expect(event).toMatchObject({
    release: 'litper@1.2.3',
    environment: 'test',
    tags: { service: 'orders', where: 'orders integration.order-received', trace_id: '1'.repeat(32) },
    contexts: { trace: { trace_id: '1'.repeat(32), span_id: '2'.repeat(16) } },
    exception: { values: [{ type: 'TypeError', value: 'Cannot read properties of undefined' }] },
  })
  expect(event.user.id).toMatch(/^[0-9a-f]{16}$/)
  expect(envelope).not.toContain(tenant)
  expect(envelope).not.toContain('Pedro')
  expect(eventOf(await sent(new Error('x'), tenant)).user.id).toBe(event.user.id)
  const frames = event.exception.values[0].stacktrace.frames
  expect(frames.at(-1)).toMatchObject({ filename: 'app:///libs/platform/src/telemetry/sentry.spec.ts', in_app: true })
})
it('tells code, table and constraint of a database error, and its causes', async () => {
  const driverError = Object.assign(new Error('x'), {
    code: '23514',
    table: 'orders',
    constraint: 'orders_total_check',
  })
  const { exception } = eventOf(await sent(new Error('y', { cause: driverError })))
  expect(exception.values.map(({ value }: { value: string }) => value)).toEqual([
    '23514, table orders, constraint orders_total_check',
    'its text is not sent',
  ])
})
it('takes faults only: no answers, no engines that are away, no effects that wait', () => {
  expect(isFault(new TypeError('x'))).toBe(true)
  expect(isFault(new DomainError('tenancy.no_context', 'bug'))).toBe(true)
  for (const answer of [
    new DomainError('order.not_found', 'not_found'),
    new DomainError('orders.bad', 'invalid'),
    new DomainError('carrier.away', 'unavailable'),
    new BadRequestException(),
    new NotYet(new Date(), 'later'),
    Object.assign(new Error('x'), { statusCode: 413 }),
    Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('x'), { code: '40001' }),
  ])
    expect([answer.message, isFault(answer)]).toEqual([answer.message, false])
})
it('sends the same fault once in ten seconds, and thirty kinds a minute', () => {
  const seldom = new Seldom()
  expect([0, 9_999, 10_000].map((now) => seldom.admits('a', now))).toEqual([true, false, true])
  const others = Array.from({ length: 40 }, (_, n) => seldom.admits(`kind ${n}`, 10_000))
  expect(others.filter(Boolean)).toHaveLength(29)
  expect(seldom.admits('much later', 90_000)).toBe(true)
})
