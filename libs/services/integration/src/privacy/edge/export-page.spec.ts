import { expect, it } from 'vitest'
import { exportPage } from './export-page.ts'

const one = {
  request: { id: 'r', receivedAt: new Date('2026-11-30T00:00:00Z'), doneAt: undefined },
  parts: [
    {
      service: 'orders',
      title: { es: 'Pedidos', en: 'Orders' },
      records: [
        { name: '#1', customer: { firstName: '<script>Ana' }, lines: [{ title: 'Taza & té' }], note: undefined },
      ],
    },
  ],
}

it('shows everything in both languages, and nothing of it is markup', () => {
  expect(exportPage(one, 'es')).toContain('<h2>Pedidos (1)</h2>')
  const page = exportPage(one, 'en')
  expect(page).toContain('<h2>Orders (1)</h2>')
  expect(page).toContain('&lt;script&gt;Ana')
  expect(page).toContain('Taza &amp; té')
  expect(page).not.toMatch(/<script|undefined|note/)
})

it('says so when nothing is kept', () => {
  expect(exportPage({ ...one, parts: [] }, 'es')).toContain('No se conserva ningún dato.')
})
