import type { DomainError } from '@litper/kernel'
import { describe, expect, it } from 'vitest'
import { SAMPLE, webhookBody } from './fixtures/orders.ts'
import { normalizeOrder } from './normalize-order.ts'

describe('normalizeOrder', () => {
  it('takes the name that is there', () => {
    const named = (customer: unknown, address: object, billing: unknown = null) => {
      const payload = { ...JSON.parse(webhookBody(SAMPLE)), customer, billing_address: billing }
      return normalizeOrder({ ...payload, shipping_address: { city: 'Cali', ...address } }).customer
    }
    expect(named(null, { first_name: null, last_name: null, name: 'Pedro Nombre' })).toEqual({
      firstName: 'Pedro',
      lastName: 'Nombre',
    })
    expect(named(null, {}, { first_name: null, last_name: null, name: 'Ana María de la Torre' })).toEqual({
      firstName: 'Ana',
      lastName: 'María de la Torre',
    })
    expect(named({ first_name: 'Luz' }, { name: 'Otra Persona' })).toEqual({ firstName: 'Luz', lastName: '' })
    expect(named(null, {})).toEqual({ firstName: '', lastName: '' })
  })

  it('refuses what no database and no carrier takes, naming it', () => {
    const refused = (more: object, line: object = {}) => {
      const payload = JSON.parse(webhookBody({ ...SAMPLE, lineIds: ['1'] }))
      const lines = [{ ...payload.line_items[0], ...line }]
      try {
        normalizeOrder({ ...payload, line_items: lines, ...more })
        return undefined
      } catch (error) {
        return (error as DomainError).details.fields
      }
    }
    const heavy = { quantity: 2_147_483_647, current_quantity: 2_147_483_647, grams: 2_147_483_647 }
    expect(refused({}, heavy)).toEqual(['line_items.grams'])
    expect(refused({}, { ...heavy, quantity: 2, current_quantity: 2 })).toEqual(['line_items.grams'])
    expect(refused({}, { ...heavy, grams: 1 })).toBeUndefined()
    expect(refused({}, { quantity: 2_147_483_648, current_quantity: null })).toEqual(['line_items[0].quantity'])
    expect(refused({ updated_at: '0000-01-01T00:00:00Z' })).toEqual(['updated_at'])
    expect(refused({ created_at: '0001-01-01T00:00:00Z' })).toEqual(['created_at'])
    expect(refused({ created_at: '1900-01-01T00:00:00Z' })).toEqual(['created_at'])
    expect(refused({ updated_at: '9999-12-31T23:59:59-05:00' })).toEqual(['updated_at'])
    expect(refused({ updated_at: '2026-02-31T25:00:00Z' })).toEqual(['updated_at'])
    expect(refused({ cancelled_at: '0000-00-00T00:00:00Z' })).toEqual(['cancelled_at'])
    expect(refused({ total_price: '99999999999999999999', current_total_price: null })).toEqual(['total_price'])
  })
})
