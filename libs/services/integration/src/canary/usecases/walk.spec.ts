import type { OperationAnswer } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { type CanaryParts, connectCanary, type Step, walkCanary } from './walk.ts'

const CARRIER = { carrier: 'coordinadora', settings: {} }
const PROVIDER = { provider: 'whatsapp-cloud', settings: {} }
const WAYBILL = { number: '1', trackingUrl: 'https://a.example/t/x' }

interface World {
  readonly status?: string
  readonly waybill?: object | null
  readonly messages?: readonly { state: string }[]
  readonly opens?: boolean
  readonly refuses?: string
}
function world(
  { status = 'confirmed', waybill = WAYBILL, messages = [{ state: 'sent' }], opens = true, refuses }: World,
  given: Partial<CanaryParts> = {},
) {
  let at = 1_800_000_000_000
  const seen: string[] = []
  const measured: [Step, number][] = []
  const published: unknown[] = []
  const answer = (body: unknown): OperationAnswer => ({ ok: true, status: 200, body })
  const parts: CanaryParts = {
    operations: {
      async call(name, input) {
        seen.push(name)
        if (name === refuses) return { ok: false, status: 422, code: 'vendor.settings', detail: '' }
        if (name === 'orders.find') return answer({ id: 'o', status, waybill, input })
        return answer({ data: messages })
      },
    },
    publish: async (events) => published.push(...events),
    now: () => at,
    pause: async (ms) => {
      at += ms
    },
    opens: async () => opens,
    measured: (step, seconds) => measured.push([step, seconds]),
    phone: '+573001112233',
    carrier: CARRIER,
    provider: PROVIDER,
    ...given,
  }
  return { parts, seen, measured, published }
}

describe('the canary’s order', () => {
  it('goes from intake to its page, each step measured', async () => {
    const { parts, measured, published } = world({})
    expect(await walkCanary(parts)).toBe('arrived')
    expect(measured.map(([step]) => step)).toEqual(['order', 'waybill', 'message', 'page'])
    expect(published).toMatchObject([
      { data: { shopDomain: 'import.litper', order: { phone: '+573001112233', externalId: '1800000000000' } } },
    ])
  })
  it.each<[string, World]>([
    ['lost_order', { status: 'on_hold' }],
    ['lost_waybill', { waybill: null }],
    ['lost_message', { messages: [{ state: 'queued' }] }],
    ['lost_page', { opens: false }],
  ])('is %s when that step does not come in time', async (outcome, given) => {
    const { parts } = world(given)
    expect(await walkCanary(parts)).toBe(outcome)
    expect(parts.now() - 1_800_000_000_000).toBeLessThan(60_000)
  })
  it('ends confirmed without a carrier, and leaves without a phone of anybody', async () => {
    const { parts, measured, published } = world(
      { waybill: null },
      { carrier: undefined, provider: undefined, phone: '' },
    )
    expect(await walkCanary(parts)).toBe('arrived')
    expect(measured.map(([step]) => step)).toEqual(['order'])
    expect(published).toMatchObject([{ data: { order: { phone: '+573000000000' } } }])
  })
  it('asks again while a service does not answer', async () => {
    const { parts } = world({ refuses: 'orders.find' })
    expect(await walkCanary(parts)).toBe('lost_order')
  })
})

it('connects the accounts that the settings name, and none else', async () => {
  const all = world({})
  expect([await connectCanary(all.parts), all.seen]).toEqual([
    true,
    ['carrier_accounts.put', 'messaging_providers.put'],
  ])
  const none = world({}, { carrier: undefined })
  expect([await connectCanary(none.parts), none.seen]).toEqual([true, []])
  expect(await connectCanary(world({ refuses: 'carrier_accounts.put' }).parts)).toBe(false)
})
