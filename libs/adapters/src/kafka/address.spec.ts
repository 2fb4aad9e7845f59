import { expect, it } from 'vitest'
import { addressOf } from './address.ts'

it.each([
  ['kafka://one:9092', ['one:9092'], 'litper.'],
  ['kafka://one:9092,two:9093/', ['one:9092', 'two:9093'], 'litper.'],
  ['kafka://[::1]:9092?prefix=blue.', ['[::1]:9092'], 'blue.'],
])('%s', (url, brokers, prefix) => {
  expect(addressOf(url)).toEqual({ brokers, prefix })
})

it.each(['kafka:', 'kafka://', 'kafka://one', 'kafka://one:9092,two', 'kafka://me:word@one:9092'])(
  'refuses %s',
  (url) => {
    expect(() => addressOf(url)).toThrow('EVENTS_URL')
  },
)
