import { describe, expect, it } from 'vitest'
import { cancel, hold } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { at, bad, confirmedOrder, cop, good, later, snapshot, started } from './examples.testing.ts'
import { follow, recallRefused } from './follow.ts'
import { hearShop } from './hear-shop.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Policy, type Snapshot, type Stop } from './order.ts'

const ASK: Policy = { ...DEFAULT_POLICY, confirmation: 'ask' }
const named = (state: string, order = confirmedOrder()): Order => {
  const waybill = { waybillId: 'w', carrier: 'c', number: '77', state }
  return evolveAll(order, [{ kind: 'waybill', waybill, at }, ...follow(order, state, at)])!
}
const [labelled, moving] = [named('created'), named('in_transit')]
const elsewhere = { ...good, destination: { ...good.destination, address: 'KR 70 44 20', daneCode: '76001' } }
const MOVED: Partial<Snapshot> = { written: { address1: 'Carrera 70 # 44-20', city: 'Cali' } }
const FEWER: Partial<Snapshot> = { lines: [{ ...snapshot.lines[0]!, quantity: 1 }] }
const MORE: Partial<Snapshot> = { lines: [...snapshot.lines, { ...snapshot.lines[0]!, externalId: '2' }] }
const [DEARER, CHEAPER]: Partial<Snapshot>[] = [{ collect: cop('200000') }, { collect: cop('50000') }]
const PAID: Partial<Snapshot> = { collect: undefined }
const stopped = (detail: string, sent?: string[]): Partial<Snapshot> => ({
  stop: { reason: 'not_shippable', detail, ...(sent && { sent }) } satisfies Stop,
})
interface How {
  policy?: Policy
  assessment?: Assessment
  when?: string
}
const hear = (
  order: Order,
  said: Partial<Snapshot>,
  { policy = DEFAULT_POLICY, assessment, when = later }: How = {},
) => {
  const assess = ({ written }: Snapshot) => assessment ?? (written === snapshot.written ? good : elsewhere)
  return hearShop(order, { ...snapshot, ...said }, when, at, { assess, policy })
}
const kinds = (events: readonly OrderEvent[]) => events.map(({ kind }) => kind)
const tasks = (events: readonly OrderEvent[]) =>
  events.flatMap((event) => (event.kind === 'task_opened' ? [event.task.kind] : []))
const after = (order: Order, said: Partial<Snapshot>, how?: How) => evolveAll(order, hear(order, said, how))!
const EDITS: [string, Partial<Snapshot>][] = [
  ['another address', MOVED],
  ['fewer pieces', FEWER],
  ['one more product', MORE],
  ['a higher price', DEARER!],
  ['a lower price', CHEAPER!],
  ['a payment', PAID],
]

describe('an edit before the pick-up', () => {
  it.each(EDITS)('%s calls the waybill back and makes another', (_, said) => {
    for (const order of [labelled, named('requested'), confirmedOrder()]) {
      expect(kinds(hear(order, said))).toEqual(['recalled', 'amended', 'assessed', 'confirmed'])
      const { written, lines, collect, revision } = after(order, said)
      expect({ written, lines, collect }).toMatchObject(said)
      expect(revision).toBe(1)
    }
  })
  it.each(EDITS)('%s: who was asked is asked again, unless there is less to pay', (_, said) => {
    const less = said === CHEAPER || said === PAID
    expect(after(labelled, said, { policy: ASK })).toMatchObject(
      less ? { status: 'confirmed' } : { status: 'confirming', asked: 1 },
    )
  })
  it('the same money in another way of writing asks for no other yes', () => {
    expect(after(labelled, { collect: cop('100000.00') }, { policy: ASK }).status).toBe('confirmed')
  })
  it('an address that cannot be found is asked for, and no parcel leaves to the old one', () => {
    const order = after(labelled, MOVED, { assessment: bad })
    expect(order).toMatchObject({ status: 'on_hold', hold: { reason: 'address' }, revision: 1 })
  })
  it('of the note, or the same place in other words, changes no label', () => {
    expect(kinds(hear(labelled, { note: 'timbre' }))).toEqual(['amended'])
    expect(kinds(hear(labelled, MOVED, { assessment: good }))).toEqual(['amended'])
  })
  it.each([['refunded'], ['emptied'], ['fulfillment_hold (AWAITING_PAYMENT)'], ['other_country (ES)']])(
    '%s calls it back, and nothing leaves',
    (detail) => {
      expect(after(labelled, stopped(detail))).toMatchObject({
        status: 'on_hold',
        hold: { reason: 'not_shippable', detail },
      })
    },
  )
  it('sent by hand under another number calls ours back; our own sending does not', () => {
    expect(after(labelled, stopped('fulfilled', ['999']))).toMatchObject({ status: 'on_hold' })
    for (const own of [stopped('fulfilled', ['77']), stopped('fulfillment_hold (OTHER)', ['77']), stopped('fulfilled')])
      expect(after(labelled, own)).toMatchObject({ status: 'waybill_requested' })
    const unnumbered = evolveAll(confirmedOrder(), follow(confirmedOrder(), 'requested', at))!
    expect(kinds(hear(unnumbered, stopped('fulfilled', ['77'])))).toEqual(['seen'])
  })
  it('that we sent it, heard before our own waybill, calls nothing back', () => {
    const early = hear(confirmedOrder(), stopped('fulfilled', ['77']))
    expect(kinds(early)).toEqual(['amended', 'held'])
    const waybill = { waybillId: 'w', carrier: 'c', number: '77', state: 'created' }
    const numbered = evolveAll(confirmedOrder(), [...early, { kind: 'waybill', waybill, at }])!
    expect(evolveAll(numbered, follow(numbered, 'created', at))!.status).toBe('waybill_requested')
  })
  it('that it is sent, of a confirmed order without a number of ours, calls back what was asked for', () => {
    expect(kinds(hear(confirmedOrder(), stopped('fulfilled')))).toEqual(['recalled', 'amended', 'held'])
  })
  it('leaves a merchant’s hold, and calls its label back', () => {
    const held = { ...evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!, waybill: labelled.waybill! }
    const events = hear(held, MOVED)
    expect(kinds(events)).toEqual(['recalled', 'amended', 'held'])
    expect(events.at(-1)).toEqual({ kind: 'held', reason: 'merchant', at })
  })
})

describe('a yes that is awaited', () => {
  const asked = started(ASK)
  it.each(EDITS)('%s: asked again, or confirmed once nothing is to be paid at the door', (_, said) => {
    const order = after(asked, said, { policy: ASK })
    expect(order).toMatchObject(said === PAID ? { status: 'confirmed' } : { status: 'confirming', asked: 2 })
  })
  it('is not asked for again by a note', () => {
    expect(kinds(hear(asked, { note: 'x' }, { policy: ASK }))).toEqual(['amended'])
  })
})

describe('a carrier that keeps the waybill', () => {
  it('has what it says stand, and a person a task', () => {
    const changed = after(labelled, { ...MOVED, ...PAID })
    const events = recallRefused(changed, 'picked up', at)
    expect(tasks(events)).toEqual(['collect_differs', 'label_differs'])
    const { written, collect, destination } = labelled
    const order = evolveAll(changed, events)!
    expect(order).toMatchObject({ status: 'waybill_requested', written, collect, destination, shopCollect: 'nothing' })
    expect(hear(order, { ...MOVED, ...PAID }, { when: '2026-11-23T12:00:00.000Z' })).toMatchObject([{ kind: 'seen' }])
    expect(recallRefused(order, 'again', at)).toEqual([])
  })
  it('of a cancelled order is told to stop the parcel', () => {
    const off = evolveAll(labelled, cancel(labelled, 'customer', 'no', at))!
    expect(tasks(recallRefused(off, 'picked up', at))).toEqual(['stop_parcel'])
    expect(evolveAll(off, recallRefused(off, 'picked up', at))).toMatchObject({ status: 'cancelled' })
  })
})

describe('an edit on the way', () => {
  it.each<[string, Partial<Snapshot>, string[]]>([
    ['another address', MOVED, ['label_differs']],
    ['fewer pieces', FEWER, ['label_differs']],
    ['one more product', MORE, ['rest_to_send']],
    ['a higher price', DEARER!, ['collect_differs']],
    ['a payment', PAID, ['collect_differs']],
    ['a refund', stopped('refunded'), ['stop_parcel']],
    ['sent by hand as well', stopped('fulfilled', ['999']), ['stop_parcel']],
    ['our own sending', stopped('fulfilled', ['77']), []],
    ['a note', { note: 'x' }, []],
  ])('%s keeps the label and opens the task, once', (_, said, opened) => {
    const events = hear(moving, said)
    expect(tasks(events)).toEqual(opened)
    const order = evolveAll(moving, events)!
    expect(order).toMatchObject({ status: 'shipped', written: moving.written, collect: moving.collect })
    expect(tasks(hear(order, said, { when: '2026-11-23T12:00:00.000Z' }))).toEqual([])
  })
  it('of what is owed is told, with what the courier will ask for', () => {
    expect(hear(moving, PAID)).toContainEqual({ kind: 'owed_changed', owed: undefined, label: cop('100000'), at })
  })
  it('of an order that has ended opens nothing: a delivered one is paid in the end', () => {
    expect(tasks(hear(evolve(moving, { kind: 'advanced', to: 'delivered', why: '', at }), PAID))).toEqual([])
  })
})
