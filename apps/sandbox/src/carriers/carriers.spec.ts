import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bogotaInstant } from './bogota.ts'
import { Ledger } from './ledger.ts'
import { doubling } from './retries.ts'
import { chargedKg, isServed } from './tariff.ts'
import type { Waybill } from './waybill.ts'

function waybill(number: string, reference: string): Waybill {
  const party = { name: 'Ana', phone: '3001234567', address: 'Calle 1 # 2-3', city: '11001000' }
  return {
    carrier: 'any',
    number,
    id: 1,
    reference,
    createdAt: 0,
    sender: party,
    recipient: party,
    contents: 'a',
    weightKg: 1,
    declared: 1,
    collect: 0,
    price: 1,
    days: 1,
    service: 'a',
    moves: [],
    cancelled: false,
  }
}

describe('the ledger', () => {
  it('keeps a histogram that equals a full count', () => {
    const acts = fc.array(fc.record({ order: fc.nat(4), cancels: fc.option(fc.nat(30)) }), { maxLength: 60 })
    fc.assert(
      fc.property(acts, (steps) => {
        const ledger = new Ledger()
        const all: Waybill[] = []
        for (const { order, cancels } of steps) {
          const old = cancels === null ? undefined : all[cancels]
          if (old) ledger.cancel(old)
          else {
            const fresh = waybill(String(all.length), all.length % 2 ? `o${order}` : `o${order}#${all.length}`)
            all.push(fresh)
            ledger.add(fresh)
          }
        }
        const alive = new Map<string, number>()
        for (const { reference, cancelled } of all) {
          const order = reference.split('#')[0] ?? ''
          if (!cancelled) alive.set(order, (alive.get(order) ?? 0) + 1)
        }
        const perOrder: Record<string, number> = {}
        for (const count of alive.values()) perOrder[count] = (perOrder[count] ?? 0) + 1
        expect(ledger.state()).toEqual({
          total: all.length,
          cancelled: all.filter(({ cancelled }) => cancelled).length,
          perOrder,
        })
      }),
    )
  })
})

describe('helpers', () => {
  it('charges the larger weight, rounded up', () => {
    const box = { weightKg: 1, lengthCm: 30, widthCm: 20, heightCm: 10 }
    expect(chargedKg(box)).toBe(1)
    expect(chargedKg({ ...box, heightCm: 21 })).toBe(3)
    expect(chargedKg({ ...box, weightKg: 2.1 })).toBe(3)
  })

  it('serves municipalities, nothing else', () => {
    expect(['11001000', '05001000', '88001000', '99773000'].every(isServed)).toBe(true)
    expect(['11000000', '45001000', '1100100', '11001001', ''].some(isServed)).toBe(false)
  })

  it('gives Bogotá time and growing waits', () => {
    expect(bogotaInstant(Date.UTC(2026, 0, 1, 3))).toBe('2025-12-31T22:00:00-05:00')
    expect(doubling(1, 4, 20)).toEqual([1, 2, 4, 4, 4, 4])
  })
})
