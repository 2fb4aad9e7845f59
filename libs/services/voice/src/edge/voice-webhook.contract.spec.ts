import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { calling } from '@litper/connectors'
import { DomainError, unavailable } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { type HttpClient, NotYet, openVendors } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vendorModules } from '../../../../../apps/sandbox/src/generated/vendors.ts'
import { buildServer } from '../../../../../apps/sandbox/src/server.ts'
import { createWorld, demoSettings } from '../../../../../apps/sandbox/src/world/world.ts'
import { makeCall } from '../usecases/make-call.ts'
import type { VoiceParts } from '../usecases/ports.ts'
import { putAccount } from '../usecases/put-account.ts'
import { voiceWorld } from '../voice.testing.ts'
import { DialEffect, LookUpEffect, PlaceCallEffect } from './call.effects.ts'
import { KeepRecordingEffect, StartRecordingEffect } from './recording.effects.ts'
import { VoiceWebhookController } from './voice-webhook.controller.ts'

/** The provider's own library, the sandbox that was written from its documentation, and our door, by real HTTP. */
let world: Awaited<ReturnType<typeof voiceWorld>>
let door: Server
let sandbox: Awaited<ReturnType<typeof buildServer>>
let controller: VoiceWebhookController
let parts: VoiceParts
let url = ''
let inbound = ''
let stopped = false
const refused: string[] = []
const demo = demoSettings()

const http: HttpClient = {
  send: async ({ method, url: address, headers, body }) => {
    const answer = await fetch(address, { method, headers, body: body as string }).catch((error: unknown) => {
      throw unavailable('http.unreachable', {}, error)
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text, bytes }
  },
}

/** As the platform's HTTP door hands requests over. */
async function answer(
  path: string,
  headers: Record<string, unknown>,
  body: Buffer,
): Promise<{ status: number; type?: string; text: string }> {
  const request = { originalUrl: path, headers, body } as never
  const shown: { type?: string } = {}
  const reply = { header: (_: string, type: string) => Object.assign(shown, { type }) } as never
  try {
    const text = await runInContext({ actor: { kind: 'public', id: 'p', roles: [] } }, async () => {
      const at = path.split('/')
      const [k, rest] = [at[3]!, at.slice(4)]
      if (rest[0] === 'inbound') return controller.inbound(k, request, reply)
      if (rest[2] === 'turns') return controller.turn(k, rest[1]!, rest[3]!, request, reply)
      if (rest[2] === 'status') return (await controller.status(k, rest[1]!, request)) ?? ''
      return (await controller.recording(k, rest[1]!, request)) ?? ''
    })
    return { status: 200, ...shown, text }
  } catch (error) {
    refused.push(`${path}: ${error}`)
    return { status: error instanceof DomainError && error.kind === 'forbidden' ? 403 : 500, text: '' }
  }
}

beforeAll(async () => {
  world = await voiceWorld()
  door = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { status, type, text } = await answer(request.url!, request.headers, Buffer.concat(chunks))
      response.writeHead(status, type ? { 'content-type': type } : {}).end(text)
    })
  })
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  const outside = createWorld({ ...demo, platformUrl: url })
  sandbox = await buildServer(demo, vendorModules, outside)
  const at = await sandbox.listen({ port: 0, host: '127.0.0.1' })
  outside.clock.setFactor(60)
  parts = {
    ...world.parts,
    providers: openVendors(calling, http, [at]),
    clock: { now: () => new Date() },
    publicUrl: url,
  }
  controller = new VoiceWebhookController(parts, world.database)
  await world.policy({ hours: { from: 0, until: 24, sundaysAndHolidays: true } })
  const settings = { ...demo.twilio, baseUrl: `${at}/twilio` }
  await world.within(() => putAccount(parts, { provider: 'twilio', lines: 2, settings }))
  const account = await world.within(() => parts.accounts.find())
  inbound = `${url}/webhooks/voice/${account!.webhookKey}/inbound`
  void runEffects()
}, 60_000)
afterAll(async () => {
  stopped = true
  await sleep(300)
  await sandbox.close()
  door.close().closeAllConnections()
  await world.stop()
})

async function runEffects(): Promise<void> {
  const handlers: Record<
    string,
    { act(payload: unknown): Promise<unknown>; record?(payload: unknown, result: unknown): Promise<void> }
  > = {
    'voice.dial': new DialEffect(parts, world.database) as never,
    'voice.place-call': new PlaceCallEffect(parts, world.database) as never,
    'voice.look-up': new LookUpEffect(parts, world.database) as never,
    'voice.start-recording': new StartRecordingEffect(parts, world.database) as never,
    'voice.keep-recording': new KeepRecordingEffect(parts, world.database) as never,
  }
  while (!stopped) {
    await world.within(async () => undefined) // brings what the door has scheduled
    const due = world.queue.findIndex(({ at }) => at.getTime() <= Date.now())
    const effect = due === -1 ? undefined : world.queue.splice(due, 1)[0]!
    if (!effect) {
      await sleep(20)
      continue
    }
    try {
      const result = await world.inContext(() => handlers[effect.kind]!.act(effect.payload))
      await world.within(async () => handlers[effect.kind]!.record?.(effect.payload, result))
    } catch (error) {
      if (!(error instanceof NotYet)) refused.push(`${effect.kind}: ${error}`)
      else world.queue.push({ ...effect, at: error.until })
    }
  }
}

const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
  for (let n = 0; n < 400; n++) {
    const found = await ask()
    if (found !== undefined) return found
    await sleep(50)
  }
  throw new Error(`it never came; refused: ${refused.join('; ')}`)
}
const meets = (phone: string, body: object) =>
  sandbox.inject({ method: 'POST', url: '/sandbox/twilio/people', payload: { phone, ...body } })
const settled = (orderId: string) =>
  until(async () => {
    const call = await world.callOf({ orderId })
    return call?.state === 'settled' ? call : undefined
  })
const calls = async (query: string) => (await sandbox.inject(`/sandbox/twilio/calls?${query}`)).json().calls

it.each([
  ['talks_back', 'confirmed', ['yes']],
  ['presses_2', 'declined', ['no']],
  ['presses_0', 'person_wanted', []],
] as const)(
  'a call to somebody who %s is %s',
  async (script, outcome, answers) => {
    const parcel = await world.order()
    await meets(parcel.phone!, { script })
    await world.within(() => makeCall(parts, { orderId: parcel.orderId, purpose: 'order_confirmation', by: 'ana' }))
    expect(await settled(parcel.orderId)).toMatchObject({ outcome, tries: 1 })
    const said = world.told
      .about({ orderId: parcel.orderId })
      .filter(({ name }) => name === 'chat.confirmation-answered')
    expect(said.map(({ data }) => data.answer)).toEqual(answers)
    expect(await calls(`to=${encodeURIComponent(parcel.phone!)}`)).toMatchObject([{ status: 'completed', errors: [] }])
    expect(refused).toEqual([])
  },
  40_000,
)

it('a machine hears nothing', async () => {
  const parcel = await world.order()
  await meets(parcel.phone!, { script: 'machine' })
  await world.within(() => makeCall(parts, { orderId: parcel.orderId, purpose: 'order_confirmation', by: 'ana' }))
  const one = await until(async () =>
    (await calls(`to=${encodeURIComponent(parcel.phone!)}`)).find(
      ({ status }: { status: string }) => status === 'completed',
    ),
  )
  expect(one).toMatchObject({ lines: [], errors: [] })
  const call = await until(async () => {
    const now = await world.callOf(parcel)
    return now?.state === 'waiting' ? now : undefined
  })
  expect((await world.within(() => parts.tries.of(call.id)))[0]).toMatchObject({ result: 'machine' })
}, 40_000)

it('a customer who calls is told where their order is', async () => {
  const parcel = await world.order()
  const number = parcel.orderName.replace('#', '').padStart(3, '0')
  await world.within(() => parts.parcels.keep({ orderId: parcel.orderId, orderName: `#${number}` }))
  const acts = [{ presses: number }, { hangsUp: true }]
  await sandbox.inject({
    method: 'POST',
    url: '/sandbox/twilio/inbound',
    payload: { from: parcel.phone, url: inbound, acts },
  })
  const lines = await until(async () => {
    const [one] = await calls(`from=${encodeURIComponent(parcel.phone!)}`)
    return one?.status === 'completed' ? (one.lines as { text: string }[]) : undefined
  })
  expect(lines.map(({ text }) => text).join(' ')).toContain(`Tu pedido ${number} espera tu confirmación.`)
}, 40_000)

it('whatever is not signed is refused', async () => {
  const forged = await fetch(inbound, {
    method: 'POST',
    body: new URLSearchParams({ AccountSid: demo.twilio.accountSid, CallSid: 'CA1' }),
    headers: { 'x-twilio-signature': 'AAAA' },
  })
  expect(forged.status).toBe(403)
  expect((await fetch(inbound.replace(/voice\/[^/]+/, 'voice/nobody'), { method: 'POST' })).status).toBe(403)
  expect(await world.rows("SELECT 1 FROM voice.calls WHERE business_key = 'inbound/CA1'")).toEqual([])
})
