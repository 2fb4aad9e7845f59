import { expect, it, vi } from 'vitest'

vi.stubGlobal('localStorage', { getItem: () => 'en' })
vi.stubGlobal('document', { documentElement: {} })
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  useSyncExternalStore: (_: unknown, now: () => unknown) => now(),
}))
const { useProblemWords } = await import('./words.tsx')
const { useReasonWords } = await import('../../../kit/flow-reasons.ts')

it('shows the code itself where there are no words for it', () => {
  const [why, wrong] = [useReasonWords(), useProblemWords()]
  expect([why('approval.denied'), why('order.cannot_confirm'), why(null)]).toEqual([
    'a person denied it',
    'order.cannot_confirm',
    '',
  ])
  const problem = { node: null, field: null, what: null }
  expect(wrong({ ...problem, code: 'flow.empty' })).toBe('It has no steps.')
  expect(wrong({ ...problem, code: 'node.of_tomorrow' } as never)).toBe('node.of_tomorrow')
})
