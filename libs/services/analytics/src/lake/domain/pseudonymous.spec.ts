import { expect, it } from 'vitest'
import { hasNegativeAmount } from './amounts.ts'
import { pseudonymous } from './pseudonymous.ts'

it('gives back places and our own words, and nothing of a person', () => {
  const told = {
    city: 'Cali',
    agent: 'rescuer',
    free: 'Ana',
    customer: { city: 'Ana', phone: '3' },
    trackingUrl: 'https://a/t/1',
    list: [{ kind: 'a' }],
  }
  const bare = {
    city: '',
    agent: '',
    free: '',
    customer: { city: '' },
    trackingUrl: 'https://a/t/1',
    list: [{ kind: '' }],
  }
  expect(pseudonymous(told, bare)).toEqual({
    ...{ city: 'Cali', agent: 'rescuer', free: '', customer: undefined, trackingUrl: undefined, list: [{ kind: 'a' }] },
  })
})

it('takes a negative total or collection for a fault, and what is owed for what it is', () => {
  const below = { amount: '-1', currency: 'COP' }
  expect(hasNegativeAmount({ total: below })).toBe(true)
  expect(hasNegativeAmount({ lines: [{ price: below }] })).toBe(true)
  expect(hasNegativeAmount({ owed: below, total: { amount: '1', currency: 'COP' } })).toBe(false)
})

it('keeps how a conversation was rated: a number is counted from it', () => {
  const rated = { conversationId: 'c', rating: 'good', resolvedBy: 'bot' }
  expect(pseudonymous(rated, { ...rated, rating: '', resolvedBy: '' })).toMatchObject({
    rating: 'good',
    resolvedBy: 'bot',
  })
})
