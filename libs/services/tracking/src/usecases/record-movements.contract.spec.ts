import type { CarrierEvent } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isNews } from '../domain/advance.ts'
import { trackingWorld } from '../tracking.testing.ts'
import { recordMovements } from './record-movements.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())

type Step = Omit<CarrierEvent, 'number'>
const record = (number: string, steps: readonly Step[]) =>
  world.within(() =>
    recordMovements(
      world.parts,
      'coordinadora',
      steps.map((step) => ({ ...step, number })),
    ),
  )
const moves = (waybillId: string) =>
  world.told.about({ waybillId }).filter((event) => event.name === 'tracking.waybill-moved')

const step: fc.Arbitrary<Step> = fc
  .record({
    at: fc.nat({ max: 4 }).map((hour) => new Date(Date.UTC(2026, 10, 22, hour)).toISOString()),
    state: fc.constantFrom(
      'picked_up',
      'in_transit',
      'out_for_delivery',
      'exception',
      'returning',
      'returned',
      'delivered',
      'lost',
      undefined,
    ),
    exception: fc.constantFrom('recipient_absent', 'address_wrong', undefined),
  })
  .map(({ at, state, exception }) => ({
    at,
    state: state as Step['state'],
    exception: state === 'exception' ? exception : undefined,
    code: `${state ?? 'unknown'}/${exception ?? ''}`,
    description: `${state}`,
  }))
/** Some movements, and the same ones again in another order, doubled, cut into batches. */
const twoWays = fc.array(step, { minLength: 1, maxLength: 6 }).chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    mixed: fc.shuffledSubarray([...steps, ...steps], { minLength: steps.length * 2 }),
    size: fc.integer({ min: 1, max: 5 }),
  }),
)

it('any order, repetition and batching end in the same state and history, each news told once', async () => {
  await fc.assert(
    fc.asyncProperty(twoWays, async ({ steps, mixed, size }) => {
      const [one, two] = [await world.shipped(), await world.shipped()]
      await record(one.number!, steps)
      for (let from = 0; from < mixed.length; from += size) await record(two.number!, mixed.slice(from, from + size))
      const ends = await Promise.all(
        [one, two].map(({ id }) =>
          world.within(async () => ({
            position: (await world.parts.waybills.read(id))!.position,
            history: await world.parts.waybills.history(id),
          })),
        ),
      )
      expect(ends[1]).toEqual(ends[0])
      for (const { id } of [one, two]) {
        let before = { state: 'created' as string, exception: undefined as string | undefined }
        for (const { data } of moves(id)) {
          expect(isNews(before as never, data)).toBe(true)
          expect(data.previous).toBe(before.state)
          before = data
        }
        expect({ state: before.state, exception: before.exception }).toEqual({
          state: ends[0]!.position.state,
          exception: ends[0]!.position.exception,
        })
      }
      const count = moves(two.id).length
      await record(two.number!, mixed)
      expect(moves(two.id)).toHaveLength(count)
    }),
    { numRuns: 40 },
  )
})

it('passes over numbers that are not ours, and other carriers’', async () => {
  const { number, id } = await world.shipped()
  const one: Step = { at: '2026-11-22T10:00:00.000Z', code: '2', description: '', state: 'in_transit' }
  expect(await record('99999999', [one])).toBe(0)
  expect(await world.within(() => recordMovements(world.parts, 'interrapidisimo', [{ ...one, number: number! }]))).toBe(
    0,
  )
  expect(moves(id)).toEqual([])
})

it('keeps a movement whose words hold a NUL', async () => {
  const { number, id } = await world.shipped()
  const at = '2026-11-22T10:00:00.000Z'
  await record(number!, [{ at, code: '2\0', description: 'en\0 camino', city: 'Cali\0', state: 'in_transit' }])
  expect(await world.within(() => world.parts.waybills.history(id))).toMatchObject([
    { code: '2', description: 'en camino', city: 'Cali' },
  ])
})
