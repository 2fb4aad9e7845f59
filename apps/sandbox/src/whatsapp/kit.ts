import { vi } from 'vitest'
import { type Answer, bodies, type FakeWorld, fakeWorld } from '../carriers/fake-world.ts'
import type { SandboxSettings } from '../world/world.ts'
import { whatsapp } from './index.ts'

export const PHONE = '573001234567'
export const bearer = { authorization: 'Bearer demo-whatsapp-token' }
export const MESSAGES = '/whatsapp/v23.0/100000000000001/messages'

interface Value {
  readonly contacts?: readonly Record<string, unknown>[]
  readonly messages?: readonly Record<string, never>[]
  readonly statuses?: readonly Record<string, never>[]
}
interface Webhook {
  readonly entry: readonly { readonly changes: readonly { readonly value: Value }[] }[]
}

/** For specs: WhatsApp alone with fake timers, and the calls that all of its specs make. */
export function whatsappKit() {
  let world: FakeWorld
  const send = (body: object, headers: Record<string, string> = bearer) =>
    world.call('POST', MESSAGES, { headers, body: { messaging_product: 'whatsapp', to: PHONE, ...body } })
  const values = () =>
    bodies<Webhook>(world).flatMap(({ entry }) => entry.flatMap(({ changes }) => changes.map(({ value }) => value)))
  return {
    get world() {
      return world
    },
    async open(overrides: Partial<SandboxSettings> = {}) {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
      world = await fakeWorld({ whatsapp }, overrides)
    },
    async close() {
      vi.useRealTimers()
      await world.app.close()
    },
    send,
    text: (body: string, more: object = {}) => send({ type: 'text', text: { body }, ...more }),
    template(name: string, params: readonly string[], more: object = {}) {
      const parameters = params.map((param) => ({ type: 'text', text: param }))
      const components = [{ type: 'body', parameters }]
      return send({ type: 'template', template: { name, language: { code: 'es_CO' }, components }, ...more })
    },
    inbound: (body: object) =>
      world.call('POST', '/sandbox/whatsapp/inbound', { body: { from: `+${PHONE}`, ...body } }),
    values,
    statuses: () => values().flatMap((value) => value.statuses ?? []) as Record<string, never>[],
    codeOf: (answer: Answer) => answer.json<{ error?: { code: number } }>().error?.code,
  }
}
