import { expect, it, vi } from 'vitest'

vi.mock('../../kit/client.ts', () => ({}))

import { lastHeard, ownerOf } from './chat.ts'

it('tells who has a conversation, from who looks at it', () => {
  const owner = { id: 'ana', since: '2026-11-29T20:00:00.000Z' }
  expect(ownerOf({ state: 'human', owner }, 'ana')).toBe('mine')
  expect(ownerOf({ state: 'human', owner }, 'luis')).toBe('theirs')
  expect(ownerOf({ state: 'human', owner: null }, 'ana')).toBe('nobody')
  expect(ownerOf({ state: 'bot', owner: null }, 'ana')).toBe('bot')
  expect(ownerOf({ state: 'closed', owner }, 'ana')).toBe('closed')
})

it('finds what the customer wrote last, below answers and notes', () => {
  const said = { kind: 'text', steps: [], at: '2026-11-29T20:00:00.000Z' }
  const heard = { ...said, id: 'newest', direction: 'in' as const }
  const out = { ...said, id: 'answer', direction: 'out' as const }
  expect(lastHeard([{ ...heard, id: 'first' }, heard, out, { ...out, direction: 'note' }])).toBe(heard)
  expect(lastHeard([out])).toBeUndefined()
})
