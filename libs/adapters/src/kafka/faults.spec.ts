import { expect, it } from 'vitest'
import { seldom } from './faults.ts'

it('tells the same once in a while, and what is new at once', () => {
  let now = 0
  const told: string[] = []
  const tell = seldom(
    (where, error) => told.push(`${where} ${(error as Error).message}`),
    100,
    () => now,
  )
  const storm = () => {
    tell('a', new Error('x'))
    tell('a', new Error('x'))
    tell('b', new Error('x'))
  }
  storm()
  now = 99
  storm()
  expect(told).toEqual(['a x', 'b x'])
  now = 100
  storm()
  expect(told).toEqual(['a x', 'b x', 'a x', 'b x'])
})
