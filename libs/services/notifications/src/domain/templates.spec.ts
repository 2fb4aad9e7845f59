import { expect, it } from 'vitest'
import { TEMPLATE_PURPOSES, templateOf } from './templates.ts'

it.each(['es_CO', 'en_US'] as const)('shows each message with every value filled in: %s', (locale) => {
  for (const purpose of TEMPLATE_PURPOSES) {
    const { text, example, parameters } = templateOf(purpose, locale)
    expect([purpose, example]).toEqual([purpose, expect.not.stringMatching(/[{}]|—| {2}/)])
    for (const [, name] of text.matchAll(/\{(\w+)\}/g))
      expect([purpose, parameters]).toEqual([purpose, expect.arrayContaining([name])])
  }
})

it('shows the buttons of what is asked', () => {
  expect(templateOf('confirmar_pedido', 'es_CO').buttons).toEqual(['Sí, lo quiero', 'No, cancelar'])
  expect(templateOf('entregado', 'es_CO').buttons).toEqual([])
})
