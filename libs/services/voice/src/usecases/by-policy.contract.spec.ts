import { Person } from '@litper/kernel'
import { withheldError } from '@litper/ports'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PlaceCallEffect } from '../edge/call.effects.ts'
import { VoiceSubscriber } from '../edge/voice.subscriber.ts'
import { voiceWorld } from '../voice.testing.ts'
import { CallPeople } from './call-people.ts'
import { makeCall } from './make-call.ts'
import { orderKeeping } from './record-call.ts'

let world: Awaited<ReturnType<typeof voiceWorld>>
let hears: VoiceSubscriber
beforeAll(async () => {
  world = await voiceWorld()
  hears = new VoiceSubscriber(world.parts)
  await world.policy({
    confirmation: { isOn: true, afterMinutes: 60 },
    deliveryProblem: { isOn: true, afterMinutes: 30 },
    officePickup: { isOn: true, afterMinutes: 120 },
  })
})
afterAll(() => world.stop())
let week = 0
beforeEach(() => {
  week++
  world.clock.at = new Date(Date.parse('2026-11-25T13:00:00.000Z') + week * 7 * 24 * 3_600_000) // a Wednesday, eight o'clock
})

const customer = (phone: string) => ({ firstName: 'Laura', lastName: 'Díaz', phone })
const asks = async () => {
  const { orderId, phone, orderName } = await world.order({ status: 'placed' })
  const asked = {
    orderId,
    shopDomain: 'tienda.myshopify.com',
    name: orderName,
    customer: customer(phone!),
    total: { amount: '90000', currency: 'COP' },
  }
  await world.within(() => hears.asked(asked))
  return { orderId, phone: phone! }
}
const moves = async (
  state: 'exception' | 'ready_for_pickup' | 'delivered',
  one?: { orderId: string; phone: string },
) => {
  const parcel = one ?? (await world.order({ status: 'sent' }))
  const moved = {
    ...{
      waybillId: parcel.orderId,
      orderId: parcel.orderId,
      externalId: '1',
      shopDomain: 'tienda.myshopify.com',
      orderName: '#77',
    },
    ...{
      carrier: 'envios',
      carrierName: 'Envíos',
      number: '700',
      trackingUrl: 'https://t',
      customer: customer(parcel.phone!),
      city: 'Cali',
    },
    ...{ state, previous: 'in_transit' as const, at: world.clock.at.toISOString(), code: '1', description: '' },
    ...(state === 'exception' && { exception: 'recipient_absent' }),
  }
  await world.within(() => hears.moved(moved))
  return { orderId: parcel.orderId, phone: parcel.phone! }
}
const rang = (phone: string) => world.phones.placed.filter(({ to }) => to === phone)
const outcomeOf = async (one: { orderId: string }) => (await world.callOf(one))?.outcome

describe('the policy', () => {
  it('calls when nobody answered for so long, and not before', async () => {
    const one = await asks()
    await world.play(world.after(59))
    expect(rang(one.phone)).toHaveLength(0)
    await world.play(world.after(5))
    expect(rang(one.phone)).toHaveLength(1)
    expect(await outcomeOf(one)).toBe('confirmed')
  })

  it('calls nobody who answered in time', async () => {
    const one = await asks()
    await world.within(() => hears.cancelled({ orderId: one.orderId } as never))
    await world.play(world.after(120))
    expect(rang(one.phone)).toHaveLength(0)
    expect(await outcomeOf(one)).toBe('not_needed')
  })

  it('calls at once when the question did not arrive', async () => {
    const one = await asks()
    const lost = {
      messageId: one.orderId,
      orderId: one.orderId,
      purpose: 'confirmar_pedido',
      errorCode: '131026',
      at: world.clock.at.toISOString(),
    }
    await world.within(() => hears.lost(lost))
    await world.play(world.after(3))
    expect(rang(one.phone)).toHaveLength(1)
  })

  it.each([
    ['exception', ['sí'], 'redelivery_wanted', true, /no pudo entregar tu pedido 77: no había quien recibiera/],
    ['exception', ['2'], 'declined', true, /no pudo entregar/],
    ['ready_for_pickup', ['1'], 'will_pick_up', false, /te espera en la oficina de Envíos, en Cali/],
    ['ready_for_pickup', ['2'], 'will_not_pick_up', true, /te espera en la oficina/],
  ] as const)(
    'calls about a parcel that is %s, and a person goes on where one is needed',
    async (state, habit, outcome, needsPerson, words) => {
      const { phone } = await world.order()
      world.phones.habits.set(phone!, habit)
      const one = await moves(state, { ...(await world.order({ status: 'sent' })), phone: phone! })
      await world.play(world.after(180))
      expect(await world.callOf(one)).toMatchObject({ outcome, needsPerson })
      expect(rang(phone!)[0]!.heard[0]!.say.join(' ')).toMatch(words)
      expect(world.told.about({ orderId: one.orderId }).some(({ name }) => name === 'chat.confirmation-answered')).toBe(
        false,
      )
    },
  )

  it('calls nobody whose parcel went on meanwhile', async () => {
    const one = await moves('exception')
    await moves('delivered', one)
    await world.play(world.after(180))
    expect(rang(one.phone)).toHaveLength(0)
  })
})

describe('a recording', () => {
  const allowed = async (first: string) => {
    await world.policy({ recording: 'ask', recordingDays: 1 })
    const parcel = await world.order()
    world.phones.habits.set(parcel.phone!, [first, 'sí'])
    const call = await world.within(() =>
      makeCall(world.parts, { orderId: parcel.orderId, purpose: 'order_confirmation', by: 'ana' }),
    )
    await world.play(world.after(5))
    await world.policy({ recording: 'off' })
    return { parcel, call, one: (await world.within(() => world.parts.tries.of(call.id)))[0]! }
  }

  it('is made only of who said yes to it, kept with us alone, and gone after its time', async () => {
    const { one } = await allowed('1')
    expect(one).toMatchObject({ recording: 'asked', recordingId: `RE${one.providerCallId}` })
    await world.within(() => orderKeeping(world.parts, one.id, { id: one.recordingId!, isReady: true }))
    await world.play(world.after(1))
    expect([...world.blobs.keys()]).toEqual([`calls/${one.callId}/${one.id}.mp3`])
    expect(world.phones.recordings.size).toBe(0)
    world.clock.at = world.after(2 * 24 * 60)
    const { expireRecordings } = await import('./record-call.ts')
    await world.within(() => expireRecordings(world.parts))
    await world.play(world.after(1))
    expect(world.blobs.size).toBe(0)
  })

  it('is not made of who said no, or nothing', async () => {
    expect((await allowed('2')).one).toMatchObject({ recording: 'refused' })
    expect((await allowed('')).one).toMatchObject({ recording: 'refused' })
    expect(world.phones.recordings.size).toBe(0)
  })

  it.each([
    ['phone', ({ phone }: { phone?: string }) => `phone:${phone}` as const],
    ['order', ({ orderId }: { orderId: string }) => `order:${orderId}` as const],
  ])('goes with its person, known by the %s, and so do their words and their phone', async (_, known) => {
    const { one, parcel } = await allowed('1')
    await world.within(() => orderKeeping(world.parts, one.id, { id: one.recordingId!, isReady: true }))
    await world.play(world.after(1))
    expect(world.blobs.size).toBe(1)
    await world.within(() => new CallPeople(world.parts).forget(new Person([known(parcel)])))
    await world.play(world.after(1))
    expect(world.blobs.size).toBe(0)
    const left = await world.rows(
      'SELECT 1 FROM voice.turns WHERE try_id = $1 AND (heard IS NOT NULL OR keys IS NOT NULL)',
      [one.id],
    )
    expect(left).toEqual([])
    expect(await world.callOf(parcel)).toMatchObject({ phone: undefined, state: 'settled' })
    const rest = await world.rows('SELECT 1 FROM voice.parcels WHERE order_id = $1 AND phone IS NOT NULL', [
      parcel.orderId,
    ])
    expect(rest).toEqual([])
  })
})

it('settles what a roll-out control holds back, and tells the controls what would have left', async () => {
  const parcel = await world.order({ city: 'Cali', carrier: 'envios' })
  const call = await world.within(() =>
    makeCall(world.parts, { orderId: parcel.orderId, purpose: 'order_confirmation', by: 'ana' }),
  )
  const effect = new PlaceCallEffect(world.parts, world.database)
  const { dialWaiting } = await import('./dial-waiting.ts')
  await world.within(() => dialWaiting(world.parts))
  const [one] = await world.within(() => world.parts.tries.of(call.id))
  expect(await world.inContext(() => effect.leaving({ tryId: one!.id }))).toEqual({
    ...{ kind: 'calls', what: 'order_confirmation', city: 'Cali', carrier: 'envios', phone: parcel.phone },
    about: { callId: call.id, orderId: parcel.orderId },
  })
  await world.within(() => effect.refused({ tryId: one!.id }, withheldError('dry_run')))
  expect(await world.callOf(parcel)).toMatchObject({
    state: 'settled',
    outcome: 'withheld',
    needsPerson: false,
    tries: 0,
  })
  expect((await world.within(() => world.parts.accounts.find()))?.fault).toBeUndefined()
})
