import { expect, it } from 'vitest'
import { completeAddress } from './complete-address.ts'
import { parseAddress } from './parse.ts'

it.each([
  ['Calle 10', 'plate', '# 43E-31', 'CL 10 # 43 E - 31'],
  ['Calle 10, apto 502', 'plate', 'No. 43E-31', 'CL 10 # 43 E - 31, APTO 502'],
  ['Calle 10', 'plate', 'Cra 43 # 10-20', 'KR 43 # 10 - 20'],
  ['Mz B casa 3', 'neighbourhood', 'La Esperanza', 'MZ B CS 3, LA ESPERANZA'],
  ['Vereda La Palma', 'landmark', 'frente a la escuela', 'VEREDA LA PALMA, FRENTE A LA ESCUELA'],
  ['por ahí', 'address', 'Calle 10 # 43E-31', 'CL 10 # 43 E - 31'],
  ['Calle 10', 'plate', '  ', 'CL 10'],
])('%s, asked for its %s, answered "%s"', (written, question, answer, expected) => {
  expect(parseAddress(completeAddress(written, question, answer)).normalized).toBe(expected)
})
