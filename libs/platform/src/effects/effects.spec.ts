import { newId, tenantId } from '@litper/kernel'
import type { EffectLedger } from '@litper/ports'
import { expect, it, vi } from 'vitest'
import { runInContext } from '../context/context.ts'
import { EFFECT, Effect } from './effect.ts'
import { Effects } from './effects.ts'

const traceparent = '00-11111111111111111111111111111111-2222222222222222-01'
function effectsOver(created: number) {
  const enqueue = vi.fn(async (_effects: readonly object[]) => created)
  return { enqueue, effects: new Effects({ enqueue } as unknown as EffectLedger) }
}

it('schedules with what caused it, so that one correlation leads from the webhook to the call', async () => {
  const { enqueue, effects } = effectsOver(1)
  const runAt = new Date('2026-12-01T13:00:00Z')
  const context = { tenant: tenantId(newId()), actor: { kind: 'event', id: 'e', roles: [] }, correlation: 'c' } as const
  await runInContext({ ...context, traceparent }, () => effects.schedule('x.send', 'key', { n: 1 }, runAt))
  const scheduled = { kind: 'x.send', key: 'key', payload: { n: 1 }, runAt, correlation: 'c', traceparent }
  expect(enqueue.mock.calls).toEqual([[[scheduled]]])
})

it('begins a correlation of its own where nothing caused it', async () => {
  const { enqueue, effects } = effectsOver(1)
  for (const key of ['1', '2']) await effects.schedule('x.send', key, {})
  const [first, second] = enqueue.mock.calls.map(([[one]]) => (one as { correlation: string }).correlation)
  expect([first!.length, first === second]).toEqual([36, false])
})

it('tells whether there was one for the key already', async () => {
  expect(await effectsOver(1).effects.schedule('x.send', 'key', {})).toBe(true)
  expect(await effectsOver(0).effects.schedule('x.send', 'key', {})).toBe(false)
})

it('a class that is marked as an effect says which one', () => {
  @Effect({ kind: 'x.send', giveUpAfterMinutes: 5 })
  class Send {}
  expect(Reflect.getMetadata(EFFECT, Send)).toEqual({ kind: 'x.send', giveUpAfterMinutes: 5 })
  expect(Reflect.getMetadataKeys(Send)).toContain('litper:effect')
})
