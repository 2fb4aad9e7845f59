import { expect, it } from 'vitest'
import { mask } from './mask.ts'

it.each([
  ['mi cel es 300 123 4567', 'mi cel es [teléfono]'],
  ['escríbeme a ana.perez@gmail.com', 'escríbeme a [correo]'],
  ['la guía 24000911 no sirve', 'la guía ***0911 no sirve'],
  ['vivo en la Calle 45 # 12-30 apto 301', 'vivo en la [dirección] [dirección]'],
  ['cra 7 No. 12-30', '[dirección]'],
  ['manzana 4 casa 12', '[dirección] [dirección]'],
  ['me llamo Pedro Nel Ospina', 'me llamo [nombre]'],
  ['síguelo aquí https://l.test/t/abc', 'síguelo aquí [enlace]'],
  ['son $1.250.000 al recibir', 'son $1.250.000 al recibir'],
  ['Hola Ana, ¿cómo vas?', 'Hola [nombre], ¿cómo vas?'],
  ['mañana en la mañana', 'mañana en la mañana'],
])('%s', (text, masked) => {
  expect(mask(text, ['Ana María'])).toBe(masked)
})
