import { conflict, unavailable } from '@litper/kernel'
import { expect, it } from 'vitest'
import { answer, answerOr, isAway } from './outage.ts'

it.each([
  Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  new Error('Connection is closed.'),
  new Error('Command timed out'),
  new Error("Stream isn't writeable and enableOfflineQueue options is false"),
  new Error('LOADING Redis is loading the dataset in memory'),
  new Error("READONLY You can't write against a read only replica."),
  unavailable('redis.unavailable'),
])('takes for an outage: %s', async (error) => {
  expect(isAway(error)).toBe(true)
  await expect(answer(Promise.reject(error))).rejects.toMatchObject({ code: 'redis.unavailable', kind: 'unavailable' })
  expect(await answerOr(Promise.reject(error), () => 'else')).toBe('else')
})
it.each([
  new Error('ERR wrong number of arguments'),
  new Error('WRONGTYPE Operation against a key holding the wrong kind of value'),
  new TypeError('x is not a function'),
  conflict('locks.taken'),
])('does not hide: %s', async (error) => {
  expect(isAway(error)).toBe(false)
  await expect(answer(Promise.reject(error))).rejects.toBe(error)
  await expect(answerOr(Promise.reject(error), () => 'else')).rejects.toBe(error)
})
