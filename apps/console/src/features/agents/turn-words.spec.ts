import { expect, it, vi } from 'vitest'
import type { Turn } from './turn-words.ts'

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
vi.stubGlobal('document', { documentElement: {} })
vi.mock('react', () => ({ useSyncExternalStore: (_: unknown, now: () => unknown) => now() }))
vi.mock('../../kit/carriers.ts', () => ({ useCarrierName: () => (id: string) => id }))
const { setLocale } = await import('../../kit/i18n.ts')
const { useTurnTitle } = await import('./turn-words.ts')

it('says what a learnt phrase means in the language of the reader', () => {
  const to = { state: 'under_way', intent: 'change_date', phrases: ['de turno en la mina', 'ando de turno'] } as const
  const turn = { kind: 'phrase', topic: '', place: 'under_way change_date', from: null, to } as unknown as Turn
  expect(useTurnTitle()(turn).title).toBe('«de turno en la mina, ando de turno» quiere decir: otro día de entrega')
  setLocale('en')
  expect(useTurnTitle()(turn).title).toBe('“de turno en la mina, ando de turno” means: another day of delivery')
})
