import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forward, type Status } from './message.ts'

const status = fc.constantFrom<Status>('sent', 'delivered', 'read', 'failed')
const fold = (list: readonly Status[]) => list.reduce(forward, 'queued' as Status)

it('ends the same whatever the order and repetition of the statuses', () => {
  fc.assert(
    fc.property(
      fc
        .array(status, { minLength: 1, maxLength: 6 })
        .chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 }),
          ),
        ),
      ([once, mixed]) => void expect(fold(mixed)).toBe(fold(once)),
    ),
  )
})
it('never takes back a delivery', () => {
  fc.assert(
    fc.property(fc.array(status), (list) => void expect(['delivered', 'read']).toContain(fold(['delivered', ...list]))),
  )
})
it('goes forward by one step or several, and outlives a failure only by a delivery', () => {
  const after = (now: Status) => (['sent', 'delivered', 'read', 'failed'] as const).map((next) => forward(now, next))
  expect(after('queued')).toEqual(['sent', 'delivered', 'read', 'failed'])
  expect(after('cancelled')).toEqual(['sent', 'delivered', 'read', 'failed'])
  expect(after('sent')).toEqual(['sent', 'delivered', 'read', 'failed'])
  expect(after('delivered')).toEqual(['delivered', 'delivered', 'read', 'delivered'])
  expect(after('read')).toEqual(['read', 'read', 'read', 'read'])
  expect(after('failed')).toEqual(['failed', 'delivered', 'read', 'failed'])
  expect(forward('cancelled', 'queued')).toBe('cancelled')
})
