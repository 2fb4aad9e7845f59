import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkVendorNames, namesIn, vendorNames } from './vendor-names.mjs'

const root = join(import.meta.dirname, '../..')
const names = ['coordinadora', 'chatea-pro']

it.each([
  ["if (carrier === 'coordinadora') return", ['coordinadora']],
  ["import { x } from '@litper/carrier-coordinadora'", []], // the fences of imports see these
  ["const all = ['chatea-pro', 'Coordinadora']", ['coordinadora', 'chatea-pro']],
  ['provide(coordinadora(http))', ['coordinadora']],
  ['/** As Coordinadora does. */\nconst a = 1 // coordinadora', []],
  ['const url = "https://chatea-pro.example" // x', ['chatea-pro']],
])('finds the vendors in %j', (text, found) => {
  expect(namesIn(text, names)).toEqual(found)
})

it('knows every vendor, and finds none in the services', () => {
  expect(vendorNames(root)).toEqual(
    expect.arrayContaining(['coordinadora', 'interrapidisimo', 'whatsapp', 'chatea-pro']),
  )
  expect(checkVendorNames(root)).toMatchObject({ ok: true })
})
