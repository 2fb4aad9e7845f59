import { expect, it } from 'vitest'
import { phoneOrMail } from './phone-or-mail.ts'

it.each([
  ['300 111 22 33', '+573001112233'],
  ['+57 (300) 111-2233', '+573001112233'],
  ['+34600111222', '+34600111222'],
  ['ventas@tienda.example', 'ventas@tienda.example'],
  ['12', '12'],
])('%s is kept as %s', (typed, kept) => expect(phoneOrMail(typed)).toBe(kept))
