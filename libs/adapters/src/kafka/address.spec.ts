import { expect, it } from 'vitest'
import { addressOf } from './address.ts'

it.each([
  ['kafka://one:9092', ['one:9092'], 'litper.'],
  ['kafka://one:9092,two:9093/', ['one:9092', 'two:9093'], 'litper.'],
  ['kafka://[::1]:9092?prefix=blue.', ['[::1]:9092'], 'blue.'],
])('%s', (url, brokers, prefix) => {
  expect(addressOf(url)).toEqual({ brokers, prefix, ssl: false })
})

it.each([
  'kafka:',
  'kafka://',
  'kafka://one',
  'kafka://one:9092,two',
  'kafka://me:word@one:9092',
  'kafka+ssl://a:b@one:1?mechanism=x',
])('refuses %s', (url) => {
  expect(() => addressOf(url)).toThrow('EVENTS_URL')
})

const messageOf = (url: string) => {
  try {
    return void addressOf(url)
  } catch (error) {
    return (error as Error).message
  }
}
it('reads TLS and a name with its password, and tells the password to nobody', () => {
  expect(addressOf('kafka+ssl://one:9093')).toEqual({ brokers: ['one:9093'], prefix: 'litper.', ssl: true })
  expect(addressOf('kafka+ssl://me:w%40rd@one:9093,two:9093?mechanism=plain&prefix=b.')).toEqual({
    brokers: ['one:9093', 'two:9093'],
    prefix: 'b.',
    ssl: true,
    sasl: { mechanism: 'plain', username: 'me', password: 'w@rd' },
  })
  expect(addressOf('kafka+ssl://me:word@one:9093').sasl?.mechanism).toBe('scram-sha-512')
  for (const url of ['kafka://me:word@one:9092', 'kafka+ssl://me:word@one'])
    expect(messageOf(url)).not.toContain('me:word')
})
