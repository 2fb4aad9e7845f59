import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { vendorModules } from '../generated/vendors.ts'
import { buildServer } from '../server.ts'
import { demoSettings } from '../world/world.ts'

let app: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  app = await buildServer(demoSettings(), vendorModules)
})
beforeEach(() => app.inject({ method: 'POST', url: '/sandbox/reset' }))
afterAll(() => app.close())

const key = 'a'.repeat(32)
const payload = { summary: 'CarrierFailing', source: 'litper', severity: 'error' }
const post = (body: object) => app.inject({ method: 'POST', url: '/pagerduty/v2/enqueue', payload: body })
const incidents = async () =>
  (await app.inject('/sandbox/pagerduty/incidents')).json().incidents as { status: string; alerts: number }[]

it('opens one incident for a key, counts what repeats, and closes it', async () => {
  const trigger = { routing_key: key, event_action: 'trigger', dedup_key: 'k', payload }
  expect((await post(trigger)).json()).toEqual({ status: 'success', message: 'Event processed', dedup_key: 'k' })
  expect((await post(trigger)).statusCode).toBe(202)
  expect(await incidents()).toMatchObject([{ status: 'triggered', alerts: 2 }])
  await post({ routing_key: key, event_action: 'acknowledge', dedup_key: 'k' })
  expect(await incidents()).toMatchObject([{ status: 'acknowledged' }])
  await post({ routing_key: key, event_action: 'resolve', dedup_key: 'k' })
  expect(await incidents()).toMatchObject([{ status: 'resolved' }])
  await post(trigger)
  expect((await incidents()).map(({ status }) => status)).toEqual(['resolved', 'triggered'])
})
it.each([
  ['no payload', { routing_key: key, event_action: 'trigger' }],
  ['a short key', { routing_key: 'a', event_action: 'trigger', payload }],
  ['a severity of its own', { routing_key: key, event_action: 'trigger', payload: { ...payload, severity: 'P1' } }],
  ['nothing to resolve', { routing_key: key, event_action: 'resolve' }],
])('refuses %s', async (_, body) => {
  const answer = await post(body)
  expect([answer.statusCode, answer.json().status]).toEqual([400, 'invalid event'])
})
it('takes 120 events a minute for one key', async () => {
  const send = () => post({ routing_key: key, event_action: 'trigger', dedup_key: 'k', payload })
  const codes = []
  for (let n = 0; n < 121; n++) codes.push((await send()).statusCode)
  expect([codes[119], codes[120]]).toEqual([202, 429])
})
