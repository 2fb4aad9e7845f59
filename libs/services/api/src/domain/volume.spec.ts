import { expect, it } from 'vitest'
import { Volume } from './volume.ts'

it('tells the write that is too many, once in an hour, of each caller alone', () => {
  const volume = new Volume(3)
  const told = (caller: string, ...times: number[]) => times.map((now) => volume.count(caller, now))
  expect(told('a', 0, 1, 2, 3)).toEqual([false, false, true, false])
  expect(told('b', 0, 1)).toEqual([false, false])
  expect(told('a', 3_600_000, 3_600_001, 3_600_002)).toEqual([false, false, true])
})

it('counts one caller on while others write, and forgets of too many the one that wrote longest ago', () => {
  const volume = new Volume(2)
  for (let caller = 0; caller < 10_000; caller++) expect(volume.count(String(caller), 0)).toBe(false)
  expect(volume.count('0', 1)).toBe(true)
  expect(volume.count('10000', 1)).toBe(false)
  expect([volume.count('2', 1), volume.count('1', 1)]).toEqual([true, false])
})
it('counts few callers as long as many', () => {
  const volume = new Volume(3)
  const told = ['a', 'b', 'a', 'b', 'c', 'a', 'b'].map((caller) => volume.count(caller, 0))
  expect(told).toEqual([false, false, false, false, false, true, true])
})
