import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideReply } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'
import type { Person } from './scene.ts'

const parcel = (n: number, rest: Partial<Parcel> = {}): Parcel => ({
  orderId: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  orderName: `#${1000 + n}`,
  phone: `+57300${n}`,
  status: 'confirmed',
  state: 'in_transit',
  number: `2400000${1000 + n}`,
  carrierName: 'Coordinadora',
  trackingUrl: `https://x.test/t/secret-${n}`,
  ...rest,
})
const text = (words: string) => ({ kind: 'text', text: words, hasLocation: false })
const owner = (...parcels: Parcel[]): Person => ({ parcels, known: true, unclear: 0 })

describe('the bot', () => {
  it('tells the true state, the last movement and the link', () => {
    const reply = decideReply(
      text('dónd sta mi pedio'),
      owner(parcel(1, { movedAt: '2026-11-20T15:00:00.000Z', movedIn: 'Cali' })),
    ).text!
    for (const part of [
      '#1001',
      'va en camino con Coordinadora',
      '24000001001',
      'Cali',
      '20 de noviembre',
      'https://x.test/t/secret-1',
    ])
      expect(reply).toContain(part)
  })
  it('answers about somebody else’s number as about no number', () => {
    const [foreign, none] = ['24000001002', '99999999999'].map(
      (number) => decideReply(text(`donde esta la guia ${number}`), owner(parcel(1))).text,
    )
    expect(foreign).toBe(none)
    expect(foreign).not.toContain('secret')
  })
  it('says the money to have ready on the day', () => {
    expect(
      decideReply(
        text('cuando llega'),
        owner(parcel(1, { state: 'out_for_delivery', collect: { amount: '129900', currency: 'COP' } })),
      ).text,
    ).toMatch(/129\.900/)
  })
  it('takes a yes for the order that waits for it', () => {
    expect(decideReply(text('si'), owner(parcel(1, { status: 'confirming', state: undefined }))).confirm).toEqual({
      orderId: parcel(1).orderId,
      answer: 'yes',
    })
    expect(
      decideReply(
        { kind: 'button', buttonId: `confirm:${parcel(1).orderId}:no`, hasLocation: false },
        owner(parcel(1, { status: 'confirming' })),
      ).confirm!.answer,
    ).toBe('no')
  })
  it('takes an address for the order that asked for it', () => {
    const held = parcel(1, { status: 'held', state: undefined, question: { code: 'plate' } })
    expect(decideReply(text('Calle 10 # 20-30 apto 501'), owner(held)).address).toEqual({
      orderId: held.orderId,
      question: 'plate',
      text: 'Calle 10 # 20-30 apto 501',
    })
  })
  it('hands over what it does not know, after asking once', () => {
    expect(decideReply(text('mi gato come pescado'), owner()).handoff).toBeUndefined()
    expect(decideReply(text('mi gato come pescado'), { ...owner(), unclear: 1 }).handoff).toBe('not_understood')
  })
  it('answers a voice note with the one parcel under way', () => {
    expect(decideReply({ kind: 'audio', hasLocation: false }, owner(parcel(1))).text).toContain('#1001')
  })
})

it('never shows a parcel that is not among the person’s own', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 10, max: 19 }),
      fc.string(),
      (mine, theirs, noise) => {
        const other = parcel(theirs)
        for (const words of [`${noise} donde esta ${other.number}`, `pedido ${other.orderName}`, `${noise}`]) {
          const reply = decideReply(text(words), owner(parcel(mine))).text ?? ''
          expect(reply.includes(other.trackingUrl!) || reply.includes(other.number!)).toBe(false)
        }
      },
    ),
  )
})
