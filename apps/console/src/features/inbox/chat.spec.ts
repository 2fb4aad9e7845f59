import { expect, it, vi } from 'vitest'

vi.mock('../../kit/client.ts', () => ({}))

import { ownerOf } from './chat.ts'

it('tells who has a conversation, from who looks at it', () => {
  const owner = { id: 'ana', since: '2026-11-29T20:00:00.000Z' }
  expect(ownerOf({ state: 'human', owner }, 'ana')).toBe('mine')
  expect(ownerOf({ state: 'human', owner }, 'luis')).toBe('theirs')
  expect(ownerOf({ state: 'human', owner: null }, 'ana')).toBe('nobody')
  expect(ownerOf({ state: 'bot', owner: null }, 'ana')).toBe('bot')
  expect(ownerOf({ state: 'closed', owner }, 'ana')).toBe('closed')
})
