import { expect, it } from 'vitest'
import { Volume } from './volume.ts'

it('tells the write that is too many, once in an hour, of each caller alone', () => {
  const volume = new Volume(3)
  const told = (caller: string, ...times: number[]) => times.map((now) => volume.count(caller, now))
  expect(told('a', 0, 1, 2, 3)).toEqual([false, false, true, false])
  expect(told('b', 0, 1)).toEqual([false, false])
  expect(told('a', 3_600_000, 3_600_001, 3_600_002)).toEqual([false, false, true])
})
