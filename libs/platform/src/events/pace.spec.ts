import { expect, it } from 'vitest'
import { Pace } from './pace.ts'

it('is far behind when its backlog needs much time', () => {
  const pace = new Pace()
  expect([pace.isFar(300), pace.isFar(301)]).toEqual([false, true])
  for (let n = 0; n < 60; n++) pace.record(20, 200)
  expect([pace.isFar(29), pace.isFar(31)]).toEqual([false, true])
  for (let n = 0; n < 60; n++) pace.record(100, 10)
  expect([pace.isFar(2900), pace.isFar(3100)]).toEqual([false, true])
})
it('does not conclude from one event, with its transaction, what each of many costs', () => {
  const pace = new Pace()
  for (let n = 0; n < 60; n++) pace.record(1, 16)
  expect([pace.isFar(290), pace.isFar(310)]).toEqual([false, true])
  for (let n = 0; n < 60; n++) pace.record(0, 1e9)
  expect(pace.isFar(290)).toBe(false)
})
it('gives a tenant a tenth of a second’s work, within bounds', () => {
  const pace = new Pace()
  expect(pace.share).toBe(64)
  for (let n = 0; n < 60; n++) pace.record(50, 100)
  expect(pace.share).toBe(50)
  for (let n = 0; n < 60; n++) pace.record(50, 5000)
  expect(pace.share).toBe(32)
})
