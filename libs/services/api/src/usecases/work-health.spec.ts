import type { OwnMeasures } from '@litper/ports'
import { expect, it } from 'vitest'
import { type ServiceBreaker, workHealth } from './work-health.ts'

const calm: OwnMeasures = { outbox: 3, deadLetters: 0, parked: [{ group: 'orders', keys: 0, events: 5 }], effects: [] }
const ask = (
  change: Partial<OwnMeasures> = {},
  dependencies: Record<string, boolean> = { postgres: true },
  breakers: readonly ServiceBreaker[] = [],
) =>
  workHealth(
    { own: async () => ({ ...calm, ...change }) },
    async () => dependencies,
    async () => breakers,
  )

it('is calm while things only wait', async () => {
  const effects = [{ kind: 'a.b', state: 'due', effects: 9 }]
  expect(await ask({ effects })).toEqual({
    ...calm,
    effects,
    status: 'ok',
    dependencies: { postgres: true },
    breakers: [],
  })
})
it.each([
  ['a dead letter', { deadLetters: 1 }, undefined],
  ['a key that fails', { parked: [{ group: 'orders', keys: 1, events: 1 }] }, undefined],
  ['a call that nobody knows the end of', { effects: [{ kind: 'a.b', state: 'uncertain', effects: 1 }] }, undefined],
  ['an engine that is away', {}, { redis: false }],
])('asks for a person on %s', async (_, change, dependencies) => {
  expect((await ask(change, dependencies)).status).toBe('attention')
})
it('shows the breakers of all services, and asks for a person while one is open', async () => {
  const of = (state: ServiceBreaker['state']) => [{ service: 'agents', provider: 'anthropic', state }]
  expect(await ask({}, undefined, of('half_open'))).toMatchObject({ status: 'ok', breakers: of('half_open') })
  expect((await ask({}, undefined, of('open'))).status).toBe('attention')
})
