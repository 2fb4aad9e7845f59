import { expect, it } from 'vitest'
import { readCarrierFilters } from './filters.ts'
import { rowsOf } from './rows.ts'

const row = (carrier: string, value: number) => ({ group: { carrier }, value, cohort: null })

it('makes one row for each carrier, the largest first, with a gap where a number has none', () => {
  const rows = rowsOf(
    { waybills: { rows: [row('tcc', 2), row('envia', 9)] }, returns: { rows: [row('tcc', 0.1)] } },
    'waybills',
  )
  expect(rows.map(({ carrier }) => carrier)).toEqual(['envia', 'tcc'])
  expect(rows[0]!.values['returns']).toBeUndefined()
})

it('keeps of the address only windows that there are', () => {
  expect(readCarrierFilters({ ventana: 'last_7_days', ciudad: 'Cali' })).toEqual({
    ventana: 'last_7_days',
    ciudad: 'Cali',
  })
  expect(readCarrierFilters({ ventana: 'ever', ciudad: 7 })).toEqual({})
})
