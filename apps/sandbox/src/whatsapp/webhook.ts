import { createHmac } from 'node:crypto'
import { doubling } from '../carriers/retries.ts'
import type { World } from '../world/world.ts'

/** Meta repeats for seven days with growing waits. */
const RETRY_DELAYS_MS = doubling(2_000, 3_600_000, 7 * 86_400_000)
const ANSWER_BUDGET_MS = 10_000
export const DISPLAY_PHONE = '576015550000'

/** `sha256=` and the hex HMAC-SHA256 of the raw body with the app secret. */
export function signature(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`
}

/** Sends `values` to the platform in one POST, each as one change of the `messages` field. */
export function emit(world: World, values: readonly object[]): void {
  const metadata = { display_phone_number: DISPLAY_PHONE, phone_number_id: world.settings.whatsapp.phoneNumberId }
  const common = { messaging_product: 'whatsapp', metadata }
  post(
    world,
    values.map((value) => ({ value: { ...common, ...value }, field: 'messages' })),
  )
}

/** One POST about the account: a field of its own, and a value without the number that messages have. */
export function emitField(world: World, field: string, value: object): void {
  post(world, [{ value, field }], { time: Math.floor(world.clock.ms() / 1000) })
}

function post(world: World, changes: readonly object[], more: object = {}): void {
  const { appSecret, wabaId } = world.settings.whatsapp
  const entry = [{ id: wabaId, ...more, changes }]
  const body = JSON.stringify({ object: 'whatsapp_business_account', entry })
  world.deliver({
    target: 'whatsapp-webhooks',
    url: '/webhooks/whatsapp',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'facebookexternalua',
      'x-hub-signature-256': signature(body, appSecret),
    },
    body,
    retryDelaysMs: RETRY_DELAYS_MS,
    timeoutMs: ANSWER_BUDGET_MS,
  })
}
