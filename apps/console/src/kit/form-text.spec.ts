import { expect, it } from 'vitest'
import { filledIn } from './form-text.ts'

it('reads the fields that have a text, without the spaces around it', () => {
  const form = new FormData()
  form.set('from', ' 2026-11-01 ')
  form.set('until', '  ')
  expect(filledIn(form, 'from', 'until', 'other')).toEqual({ from: '2026-11-01' })
})
