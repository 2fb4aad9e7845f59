import { expect, it } from 'vitest'
import { TEMPLATE_PURPOSES, templateOf } from './templates.ts'

it.each(['es_CO', 'en_US'] as const)('shows each message with every value filled in: %s', (locale) => {
  for (const purpose of TEMPLATE_PURPOSES) {
    const { text, example, parameters } = templateOf(purpose, locale)
    // a value that is empty leaves two signs of punctuation, or nothing, side by side
    expect([purpose, example]).toEqual([purpose, expect.not.stringMatching(/^$|: ?[.,]|[¡¿(] |\s[.,:!?)]/)])
    expect([purpose, example]).toEqual([purpose, expect.not.stringMatching(/[{}]|—| {2}/)])
    for (const [, name] of text.matchAll(/\{(\w+)\}/g))
      expect([purpose, parameters]).toEqual([purpose, expect.arrayContaining([name])])
  }
})

it('shows a made-up order in the words of the language', () => {
  const example = (purpose: Parameters<typeof templateOf>[0], locale: 'es_CO' | 'en_US') =>
    templateOf(purpose, locale).example
  expect(example('reporte', 'es_CO')).toBe('Hola Laura, este es tu reporte diario de 29 de noviembre de 2026.')
  expect(example('reporte', 'en_US')).toBe('Hi Laura, this is your daily report of 29 November 2026.')
  for (const locale of ['es_CO', 'en_US'] as const)
    for (const purpose of ['confirmar_pedido', 'cobro_cambiado'] as const)
      expect(example(purpose, locale)).toContain('$ 129.900')
  const shown = (locale: 'es_CO' | 'en_US') => TEMPLATE_PURPOSES.map((purpose) => example(purpose, locale)).join('\n')
  const both = [
    'Laura',
    '#1042',
    '#1041',
    'Envíos del Valle',
    '93000000001',
    'https://litper.example/t/…',
    '$ 129.900',
    '$ 89.900',
  ]
  for (const value of both)
    expect([value, shown('es_CO').includes(value), shown('en_US').includes(value)]).toEqual([value, true, true])
  for (const [es, en] of [['¿cuál es el número de la casa?', 'what is the number of the house?']] as const)
    expect([shown('es_CO').includes(es), shown('en_US').includes(en), shown('en_US').includes(es)]).toEqual([
      true,
      true,
      false,
    ])
})

it('shows the buttons of what is asked', () => {
  expect(templateOf('pedido_repetido', 'es_CO').buttons).toEqual(['Sí, quiero los dos', 'No, solo uno'])
  expect(templateOf('confirmar_pedido', 'es_CO').buttons).toEqual(['Sí, lo quiero', 'No, cancelar'])
  expect(templateOf('entregado', 'es_CO').buttons).toEqual([])
})
