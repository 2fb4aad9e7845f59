import { expect, it } from 'vitest'
import { placeOf, Seats } from './seats.ts'

const place = placeOf('orders', 3)

it('holds a claim while the partition stays, however often the group comes together', () => {
  const seats = new Seats()
  seats.joined('me', { orders: [3, 4] })
  const mine = seats.claim(place)
  seats.joined('me', { orders: [3], others: [1] })
  expect(mine()).toBe(true)
})

it('gives up a claim when the partition went, though it came back', () => {
  const seats = new Seats()
  seats.joined('me', { orders: [3] })
  const mine = seats.claim(place)
  seats.joined('me', { others: [3] })
  expect(mine()).toBe(false)
  seats.joined('me', { orders: [3] })
  expect(mine()).toBe(false)
  expect(seats.claim(place)()).toBe(true)
})

it('trusts no claim across another name: the group had gone on without us', () => {
  const seats = new Seats()
  seats.joined('me', { orders: [3] })
  const mine = seats.claim(place)
  seats.joined('me again', { orders: [3] })
  expect(mine()).toBe(false)
})

it('claims nothing that it does not have', () => {
  const seats = new Seats()
  expect(seats.claim(place)()).toBe(false)
  seats.joined('me', { orders: [3] })
  const mine = seats.claim(place)
  seats.leave()
  expect(mine()).toBe(false)
})
