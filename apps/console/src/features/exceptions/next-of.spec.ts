import { expect, it } from 'vitest'
import { nextOf } from './next-of.ts'

it('opens the next one, at the end the one before', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(nextOf(rows, 'a')?.id).toBe('b')
  expect(nextOf(rows, 'c')?.id).toBe('b')
  expect(nextOf(rows, 'gone')?.id).toBe('a')
  expect(nextOf([{ id: 'a' }], 'a')).toBeUndefined()
})
