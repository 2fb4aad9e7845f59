import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@litper/kernel'
import { describe, expect, it } from 'vitest'
import { normalizeOrder } from './normalize-order.ts'
import type { ReceivedOrder } from './received-order.ts'

const folder = join(process.env.LITPER_SHARED ?? join(process.cwd(), '..', 'shared'), 'cases/payloads')
const there = existsSync(folder)

/** The orders of a shared case, by its number; each step is one. */
function orders(number: string): (ReceivedOrder | readonly unknown[])[] {
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}-`))!
  const steps = [JSON.parse(readFileSync(join(folder, file), 'utf8'))].flat()
  return steps.map(({ body }) => {
    try {
      return normalizeOrder(body)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return error.details.fields as string[]
    }
  })
}

describe.skipIf(!there)('the shared cases (skipped where the shared data is absent)', () => {
  const stay = (reason: string) => ({ leaving: { verdict: 'stay', reason, open: [] } })
  const collect = (amount: string) => ({ cod: true, payment: { kind: 'collect', amount: { amount, currency: 'COP' } } })
  it.each<[string, readonly unknown[]]>([
    ['01', [{ ...stay('fulfilled'), leaving: { sent: [{ number: '240000000001', company: 'Interrapidisimo' }] } }]],
    ['02', [stay('fulfilled')]],
    ['03', [{ leaving: { verdict: 'ship', partly: true, open: [{ externalId: '910000000008', quantity: 1 }] } }]],
    ['04', [{ cod: false, payment: { kind: 'unknown', because: 'not_cash', names: ['Bank Deposit'] } }]],
    ['06', [collect('120000')]],
    ['08', [stay('refunded')]],
    ['09', [{ leaving: { verdict: 'hold', reason: 'other_country', detail: 'ES' } }]],
    ['11', [{ payment: { kind: 'nothing', because: 'paid' }, outstanding: { amount: '0' } }]],
    ['12', [{ payment: { kind: 'nothing', because: 'overpaid' }, outstanding: { amount: '0' } }]],
    ['14', [collect('120000'), { payment: { kind: 'nothing', because: 'paid' } }]],
    ['16', [stay('test')]],
    ['17', [stay('point_of_sale')]],
    ['20', [{ customer: { firstName: 'Pedro', lastName: 'Nombre' } }]],
    ['22', [['line_items.grams']]],
    ['23', [['updated_at']]],
  ])('%s', (number, expected) => expect(orders(number)).toMatchObject(expected))
})
