import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import type { OrderView } from '../platform.ts'
import { World } from '../world.ts'
import { connectCalls, Telephone } from './calls.testing.ts'

const world = new World()
let telephone: Telephone
let inboundUrl = ''
/** How many times faster telephones ring and people talk. */
const HASTE = 4
beforeAll(async () => {
  await world.start({ UNKNOWN_SEND_WAIT_SECONDS: '8' })
  telephone = new Telephone(world.sandbox)
  const account = await connectCalls(world.platform, world.sandbox.url)
  inboundUrl = account.inboundUrl
  await telephone.faster(HASTE)
  await world.platform.call('orders.set_policy', { confirmation: 'ask', holdDuplicates: false })
}, 120_000)
afterAll(() => world.stop(), 90_000)

const seen = new Set<string>()
/** Orders that wait for their customer's yes. Some that the sandbox makes wait for an address instead: more are placed than are needed. */
async function waiting(count: number): Promise<{ order: OrderView; phone: string }[]> {
  await world.sandbox.placeOrders({ count: Math.ceil(count * 1.4) + 1, ratePerSecond: 20 })
  const ids = await until(
    `${count} questions to confirm`,
    async () => {
      const { data } = await world.platform.call('orders.list', { status: 'confirming', limit: 100 })
      const fresh = data.map(({ id }) => id).filter((id) => !seen.has(id))
      return fresh.length >= count ? fresh.slice(0, count) : undefined
    },
    { timeoutMs: 120_000, everyMs: 500 },
  )
  for (const id of ids) seen.add(id)
  const orders = await Promise.all(ids.map((id) => world.platform.call('orders.find', { id })))
  return orders.map((order) => ({ order, phone: order.customer.phone! }))
}
const statusOf = async ({ id }: OrderView) => (await world.platform.call('orders.find', { id })).status
const becomes = (order: OrderView, status: string) =>
  until(`an order to be ${status}`, async () => ((await statusOf(order)) === status ? true : undefined), {
    timeoutMs: 60_000,
    everyMs: 200,
  })

describe('calls', () => {
  it('confirm an order, cancel another, and tell the order what was said and what it cost', async () => {
    const [yes, no] = await waiting(2)
    await telephone.meets(yes!.phone, 'talks_back')
    await telephone.meets(no!.phone, 'presses_2')
    for (const { order } of [yes!, no!])
      await world.platform.call('calls.make', { orderId: order.id, purpose: 'order_confirmation' })
    await becomes(no!.order, 'cancelled')
    await until(
      'a waybill',
      async () => ((await world.platform.call('orders.find', { id: yes!.order.id })).waybill ? true : undefined),
      { timeoutMs: 60_000, everyMs: 200 },
    )
    const priced = await until(
      'its price',
      async () => {
        const { data } = await world.platform.call('calls.timeline', { orderId: yes!.order.id })
        return data.find(({ cost }) => cost !== null)
      },
      { timeoutMs: 90_000, everyMs: 500 },
    )
    expect(priced).toMatchObject({ cost: { amount: '0.0285', currency: 'USD' }, attempt: 1 })
    const [one] = (await world.platform.call('calls.list', { orderId: yes!.order.id })).data
    const { attempts, outcome } = await world.platform.call('calls.find', { id: one!.id })
    expect(outcome).toBe('confirmed')
    expect(attempts[0]!.transcript.filter(({ by }) => by === 'customer').map(({ text }) => text)).toEqual([
      '¿quién habla?',
      '¿cuánto es?',
      'sí, confirmo',
    ])
  }, 180_000)

  it('are recorded only after a yes to that, and then lie with us alone', async () => {
    await world.platform.call('calls.set_policy', { recording: 'ask' })
    const [allows] = await waiting(1)
    await telephone.meets(allows!.phone, 'allows_and_says_yes')
    const made = await world.platform.call('calls.make', { orderId: allows!.order.id, purpose: 'order_confirmation' })
    const kept = await until(
      'a recording',
      async () =>
        (await world.platform.call('calls.find', { id: made.id })).attempts.find(
          ({ recording }) => recording === 'kept',
        ),
      { timeoutMs: 60_000, everyMs: 300 },
    )
    const { url } = await world.platform.call('calls.recording', { id: made.id, attempt: kept.id })
    const sound = await fetch(url)
    expect(sound.status).toBe(200)
    expect(
      Buffer.from(await sound.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF')
    expect((await telephone.state()).recordings).toBe(0)
    await world.platform.call('calls.set_policy', { recording: 'off' })
  }, 120_000)

  it('tell a customer where their order is, once they prove that it is theirs', async () => {
    const [one] = await waiting(1)
    const number = one!.order.name.replace(/\D/g, '')
    await telephone.rings(one!.phone, inboundUrl, [
      { says: '¿dónde está mi pedido?' },
      { presses: number },
      { hangsUp: true },
    ])
    const told = await until(
      'the answer',
      async () => {
        const [call] = await telephone.calls({ from: one!.phone })
        return call?.lines.find(({ by, text }) => by === 'platform' && text.includes('espera tu confirmación'))
      },
      { timeoutMs: 90_000 },
    )
    expect(told.text).toContain(number)
    const stranger = '+573009998877'
    await telephone.rings(stranger, inboundUrl, [
      { presses: number },
      { presses: '3001112233' },
      { presses: number },
      { presses: '3001112234' },
    ])
    const ended = await until(
      'the end',
      async () => {
        const [call] = await telephone.calls({ from: stranger })
        return call?.status === 'completed' ? call : undefined
      },
      { timeoutMs: 60_000 },
    )
    expect(ended.lines.some(({ text }) => text.includes('espera tu confirmación'))).toBe(false)
  }, 180_000)

  it('of a campaign lose nothing and call nobody twice when the platform is killed in the middle', async () => {
    const CALLS = 30
    const before = await telephone.state()
    const people = await waiting(CALLS)
    for (const [n, { phone }] of people.entries())
      await telephone.meets(phone, n % 6 === 5 ? 'presses_2' : n % 4 === 3 ? 'talks_back' : 'says_yes')
    const orderIds = people.map(({ order }) => order.id)
    const campaign = await world.platform.call('campaigns.start', {
      name: 'Prueba',
      purpose: 'order_confirmation',
      orderIds,
    })
    expect(campaign.total).toBe(CALLS)
    for (let kill = 0; kill < 2; kill++) {
      await new Promise((done) => setTimeout(done, 3000 + Math.random() * 2000))
      await world.crash()
    }
    const end = await until(
      'the end of the campaign',
      async () => {
        const now = await world.platform.call('campaigns.find', { id: campaign.id })
        return now.state === 'done' ? now : undefined
      },
      { timeoutMs: 360_000, everyMs: 1000 },
    ).catch(() => world.platform.call('campaigns.find', { id: campaign.id }))
    const after = await telephone.state()
    console.log(JSON.stringify({ campaign: end, before, after }))
    expect(end).toMatchObject({ state: 'done', byOutcome: { confirmed: CALLS - CALLS / 6, declined: CALLS / 6 } })
    expect(after.twice).toBe(0)
    expect(after.mostAtOnce).toBeLessThanOrEqual(10)
    expect(after.active).toBe(0)
    // nobody was called again after an answer
    for (const { phone } of people) {
      const calls = (await telephone.calls({ to: phone })).sort((a, b) => (a.at < b.at ? -1 : 1))
      const answered = calls.findIndex(({ lines }) =>
        lines.some(({ text }) => /queda confirmado|cancelamos tu pedido/.test(text)),
      )
      if (answered !== -1) expect(answered).toBe(calls.length - 1)
    }
    for (const { order } of people) expect(await statusOf(order)).not.toBe('confirming')
  }, 600_000)
})
