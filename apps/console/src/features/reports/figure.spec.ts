import { expect, it, vi } from 'vitest'

vi.mock('../../kit/i18n.ts', () => ({}))

import { changeOf, figure } from './figure.ts'

it('writes each unit as people read it', () => {
  expect(figure(0.1239, { unit: 'share', currency: null }, 'es')).toBe('12,4%')
  expect(figure(12_400_000, { unit: 'money', currency: 'COP' }, 'es', true)).toBe('$ 12,4 M')
  expect(figure(36, { unit: 'hours', currency: null }, 'en')).toBe('36 h')
  expect(figure(1240, { unit: 'count', currency: null }, 'es')).toBe('1.240')
  expect(figure(null, { unit: 'count', currency: null }, 'es')).toBe('—')
})

it('compares shares in points and all else in parts, and nothing with nothing', () => {
  expect(changeOf(0.8, 0.75, { unit: 'share', currency: null }, 'es')).toBe('+5 pp')
  expect(changeOf(90, 120, { unit: 'count', currency: null }, 'es')).toBe('−25%')
  expect(changeOf(90, 0, { unit: 'count', currency: null }, 'es')).toBeUndefined()
  expect(changeOf(null, 1, { unit: 'count', currency: null }, 'es')).toBeUndefined()
})
