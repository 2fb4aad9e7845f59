import { describe, expect, it } from 'vitest'
import { decideReply } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'
import type { Person } from './scene.ts'

const orderId = '00000000-0000-7000-8000-000000000001'
const asked = (round: number): Parcel => ({
  orderId,
  orderName: '#1001',
  phone: '+573001',
  status: 'confirming',
  round,
})
const owner = (parcel: Parcel): Person => ({ parcels: [parcel], known: true, unclear: 0 })
const press = (round: number, button: { buttonId?: string; text?: string }) =>
  decideReply({ kind: 'button', hasLocation: false, ...button }, owner(asked(round)))

describe('an order that was asked about again', () => {
  it('takes the yes to the last question, and says which it was', () => {
    expect(press(2, { buttonId: `confirm:${orderId}:yes:2` }).confirm).toEqual({ orderId, answer: 'yes', round: 2 })
    expect(press(1, { buttonId: `confirm:${orderId}:yes` }).confirm).toEqual({ orderId, answer: 'yes' })
  })
  it.each([
    ['the button of the first question', { buttonId: `confirm:${orderId}:yes` }],
    ['a button that says its title alone', { text: 'Sí, lo quiero' }],
  ])('asks once more after %s', (_, button) => {
    const { confirm, buttons } = press(2, button)
    expect(confirm).toBeUndefined()
    expect(buttons?.[0]?.id).toBe(`confirm:${orderId}:yes:2`)
  })
  it('reads the titles of its buttons as buttons, not as words', () => {
    expect(press(1, { text: 'No, cancelar' }).confirm).toEqual({ orderId, answer: 'no' })
    expect(press(1, { text: 'Sí, lo quiero' }).confirm).toEqual({ orderId, answer: 'yes' })
  })
})
