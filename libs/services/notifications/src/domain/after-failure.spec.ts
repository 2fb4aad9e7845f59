import { describe, expect, it } from 'vitest'
import { againKey, emailKey, firstKey, type Lost, nextWay } from './after-failure.ts'

const template = { name: 'guia_creada', language: 'es_CO', parameters: [] }
const lost = (over: Partial<Lost> = {}): Lost => ({
  businessKey: 'w1/guia_creada',
  purpose: 'guia_creada',
  words: { template },
  hasEmail: false,
  ...over,
})
const email = { kind: 'email' }
const nobody = { kind: 'nobody' }
const again = (seconds: number) => ({ kind: 'again', seconds })

describe('what is left for a message that failed', () => {
  it.each([
    // not by phone at all: by e-mail, else nobody
    ['unreachable', {}, nobody],
    ['unreachable', { hasEmail: true }, email],
    ['permanent', {}, nobody],
    ['permanent', { hasEmail: true }, email],
    // the window is closed: the template, once
    ['needs_template', { hasEmail: true }, { kind: 'again', seconds: 0, asTemplate: true }],
    ['needs_template', { words: { template, asTemplate: true as const }, hasEmail: true }, email],
    ['needs_template', { purpose: 'reply', words: {} }, nobody],
    // not today: by e-mail today, else tomorrow while it is still true then
    ['wait_day', { hasEmail: true }, email],
    ['wait_day', {}, again(86_400)],
    ['wait_day', { businessKey: 'w1/guia_creada/again-2' }, nobody],
    ['wait_day', { purpose: 'en_reparto' }, nobody],
    ['wait_day', { purpose: 'reply' }, nobody],
    ['wait_day', { purpose: 'satisfaction' }, nobody],
    // a moment later, more and more patiently, and not for ever
    ['wait_pair', { hasEmail: true }, again(4)],
    ['wait_pair', { businessKey: 'k/again-1' }, again(16)],
    ['wait_pair', { businessKey: 'k/again-4' }, again(1024)],
    ['wait_pair', { businessKey: 'k/again-5', hasEmail: true }, email],
    ['wait_throughput', {}, again(5)],
    ['wait_throughput', { businessKey: 'k/again-1' }, again(10)],
    ['retry', {}, again(30)],
    ['retry', { businessKey: 'k/again-3' }, again(1920)],
    ['retry', { businessKey: 'k/again-4' }, nobody],
    // an e-mail that failed is the end
    ['retry', { businessKey: 'k/email', hasEmail: true }, nobody],
    // only the end of a key says what it is
    ['retry', { businessKey: 'k/email/x' }, again(30)],
    ['retry', { businessKey: 'k/again-3/x' }, again(30)],
  ] as const)('%s %j: %j', (failure, over, expected) => {
    expect(nextWay(lost(over), failure)).toEqual(expected)
  })

  it('has keys that name each try once', () => {
    expect([
      againKey('k'),
      againKey('k/again-1'),
      emailKey('k/again-2'),
      firstKey('k/again-12'),
      firstKey('k/email'),
    ]).toEqual(['k/again-1', 'k/again-2', 'k/email', 'k', 'k'])
  })
})
