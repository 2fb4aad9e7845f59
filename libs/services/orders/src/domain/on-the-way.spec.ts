import { describe, expect, it } from 'vitest'
import { type Heard, hear } from './amend.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { at, confirmedOrder, cop, later, snapshot } from './examples.testing.ts'
import { follow } from './follow.ts'
import { differencesOfLabel, differencesOnTheWay } from './on-the-way.ts'
import type { Label, Order, Snapshot, Stop } from './order.ts'

const line = snapshot.lines[0]!
const numbered: Order = {
  ...confirmedOrder(),
  waybill: { waybillId: 'w', carrier: 'c', number: '77', state: 'created' },
}
const moving = evolveAll(numbered, follow(numbered, 'in_transit', at))!
const says = (said: Partial<Snapshot>): readonly OrderEvent[] => {
  const heard: Heard = hear(moving, { ...snapshot, ...said }, later)
  return differencesOnTheWay(moving, moving, heard, at)
}
const task = (kind: string, params: object = {}) => ({
  kind: 'task_opened',
  task: { kind, occasion: `77/${at}`, params: { number: '77', ...params } },
  at,
})
const stopTask = (why: string) => ({
  kind: 'task_opened',
  task: { kind: 'stop_parcel', occasion: '77', params: { why, number: '77', carrier: 'c' } },
  at,
})
const owed = (events: readonly OrderEvent[]) => events.find((event) => event.kind === 'owed_changed')
const unpaid = (amount: string): Stop => ({ reason: 'unknown_payment', detail: 'x', outstanding: cop(amount) })

describe('what the shop changes of a parcel on its way', () => {
  it('in the note or the total alone is nobody’s task', () => {
    expect(says({ note: 'timbre' })).toEqual([])
    expect(says({ total: cop('1') })).toEqual([])
    expect(says({})).toEqual([])
  })
  it('in what is owed is told to the customer and to a person', () => {
    for (const [collect, amount] of [
      [cop('200000'), '200000'],
      [undefined, '0'],
    ] as const)
      expect(says({ collect })).toEqual([
        { kind: 'owed_changed', owed: collect, label: cop('100000'), at },
        task('collect_differs', { owed: amount, label: '100000' }),
      ])
    expect(owed(says({ collect: undefined, stop: unpaid('60000') }))).toMatchObject({ owed: cop('60000') })
    expect(owed(says({ stop: unpaid('60000') }))).toMatchObject({ owed: cop('60000') })
  })
  it('is told once: what is owed as before is no news', () => {
    const owing: Order = { ...moving, stop: unpaid('60000') }
    const heard = hear(owing, { ...snapshot, stop: unpaid('60000'), note: 'x' }, later)
    expect(differencesOnTheWay(owing, owing, heard, at)).toEqual([])
  })
  it('in the address is a difference of the label; goods that are added only are sent after it', () => {
    expect(says({ written: { address1: 'Otra 1' } })).toEqual([task('label_differs', { changed: 'address' })])
    const more = [line, { ...line, externalId: '2' }]
    expect(says({ lines: more })).toEqual([task('rest_to_send')])
    expect(says({ lines: [{ ...line, quantity: 3 }] })).toEqual([task('rest_to_send')])
    for (const lines of [[{ ...line, quantity: 1 }], [{ ...line, externalId: '2' }], [{ ...more[1]!, quantity: 9 }]])
      expect(says({ lines })).toEqual([task('label_differs', { changed: 'goods' })])
    expect(says({ lines: more, written: { address1: 'Otra 1' } })).toEqual([
      task('rest_to_send'),
      task('label_differs', { changed: 'address' }),
    ])
    expect(says({ lines: [{ ...line, title: 'Otro nombre' }] })).toEqual([])
    const two: Order = { ...moving, lines: more }
    const heard = hear(two, { ...snapshot, lines: [line, { ...line, externalId: '3' }] }, later)
    expect(differencesOnTheWay(two, two, heard, at)).toEqual([task('label_differs', { changed: 'goods' })])
  })
  it('so that it must not arrive is one task to stop it, named as the shop names it', () => {
    expect(says({ stop: { reason: 'not_shippable', detail: 'refunded' }, collect: cop('1') })).toEqual([
      stopTask('refunded'),
    ])
    expect(says({ stop: { reason: 'not_paid' } })).toEqual([stopTask('not_paid')])
    expect(says({ stop: { reason: 'not_shippable', detail: 'test' } })).toEqual([])
  })
})

describe('a label that the carrier keeps', () => {
  const label: Label = snapshot
  const kept = (over: Partial<Order>, of: Label = label) => differencesOfLabel({ ...moving, ...over }, of, at)
  it('is compared with what was wanted', () => {
    expect(kept({})).toEqual([])
    expect(kept({ written: { address1: 'Otra' } })).toEqual([task('label_differs', { changed: 'address' })])
    expect(kept({ lines: [...snapshot.lines, { ...line, externalId: '2' }] })).toEqual([task('rest_to_send')])
    expect(kept({ collect: undefined })).toEqual([
      { kind: 'owed_changed', owed: undefined, label: cop('100000'), at },
      task('collect_differs', { owed: '0', label: '100000' }),
    ])
    expect(kept({ collect: cop('5') }, { ...label, collect: undefined })[1]).toEqual(
      task('collect_differs', { owed: '5', label: '0' }),
    )
  })
  it('of an order that must not leave is to be stopped', () => {
    expect(kept({ stop: { reason: 'not_shippable', detail: 'emptied' } })).toEqual([stopTask('emptied')])
    expect(kept({ stop: { reason: 'not_paid' } })).toEqual([stopTask('not_paid')])
    expect(kept({ stop: { reason: 'not_shippable', detail: 'test' } })).toEqual([])
  })
  it('has no number where the carrier gave none', () => {
    const events = differencesOfLabel({ ...confirmedOrder(), written: {} }, label, at)
    expect(events).toMatchObject([{ task: { occasion: `/${at}`, params: { number: '' } } }])
  })
})
