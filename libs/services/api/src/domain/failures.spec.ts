import { expect, it } from 'vitest'
import { Failures } from './failures.ts'

it('lets a caller fail so often a minute, each for itself', () => {
  const failures = new Failures(10)
  for (let time = 0; time < 10; time++) {
    expect(failures.waitMs('a', 0)).toBe(0)
    failures.count('a', 0)
  }
  expect([failures.waitMs('a', 0), failures.waitMs('b', 0)]).toEqual([6000, 0])
  expect([failures.waitMs('a', 3000), failures.waitMs('a', 6000)]).toEqual([3000, 0])
  failures.count('a', 6000)
  expect(failures.waitMs('a', 6000)).toBe(6000)
  expect(failures.waitMs('a', 3_600_000)).toBe(0)
})
it('remembers no more callers than it may: of those that it forgets, the one that failed longest ago', () => {
  const failures = new Failures(1)
  for (let caller = 0; caller < 20_000; caller++) failures.count(String(caller), 0)
  failures.count('0', 0)
  failures.count('20000', 0)
  const known = ['0', '1', '2', '20000'].map((caller) => failures.waitMs(caller, 0) > 0)
  expect(known).toEqual([true, false, true, true])
})
it('counts one caller on while others fail, and lets it fail again with its first whole try', () => {
  const failures = new Failures(2)
  for (const caller of ['a', 'b', 'a', 'c', 'a']) failures.count(caller, 0)
  expect(['a', 'b', 'c'].map((caller) => failures.waitMs(caller, 0))).toEqual([30_000, 0, 0])
  failures.count('b', 0)
  expect(['b', 'c'].map((caller) => failures.waitMs(caller, 0))).toEqual([30_000, 0])
})
