import type { Restores } from '@litper/ports'
import Fastify from 'fastify'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RestoreGate } from './restore-gate.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

async function process(name: string | undefined) {
  const state = { name }
  const restores: Restores = { unfinished: async () => state.name, finish: async () => undefined }
  const gate = await RestoreGate.of(restores)
  const fastify = Fastify()
  gate.guard(fastify)
  for (const path of ['/health/live', '/metrics', '/api/v1/orders']) fastify.get(path, async () => 'told')
  const begun = vi.fn(async () => undefined)
  await gate.whenOpen(begun, (error) => expect(error).toBeUndefined())
  const get = async (path: string) => (await fastify.inject(path)).statusCode
  const finish = () => {
    state.name = undefined
  }
  return { gate, get, begun, finish }
}

it('is open in a database that was never restored', async () => {
  const { get, begun } = await process(undefined)
  expect(begun).toHaveBeenCalledOnce()
  expect(await get('/api/v1/orders')).toBe(200)
})

it('answers nobody and begins no effect until those who were erased since the backup are erased again', async () => {
  const { gate, get, begun, finish } = await process('20261101T030000Z-full 1700000000')
  expect([await get('/api/v1/orders'), await get('/health/live'), await get('/metrics')]).toEqual([503, 200, 200])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(begun).not.toHaveBeenCalled()
  finish()
  await vi.advanceTimersByTimeAsync(2000)
  expect(gate.isClosed).toBe(false)
  expect(begun).toHaveBeenCalledOnce()
  expect(await get('/api/v1/orders')).toBe(200)
})
