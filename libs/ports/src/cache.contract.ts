import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Cache } from './cache.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

/** The law of caches. */
export function cacheContract(make: MakePort<Cache>): void {
  const { inA, inB, port } = underLaw(make)

  it('returns what was set, for every kind of JSON', async () => {
    for (const value of [{ a: [1, 'ñ', null, '\u0000'] }, 'text', 0, false, null, '']) {
      await inA((cache) => cache.set('kind', value, 60))
      expect(await inA((cache) => cache.get('kind'))).toEqual(value)
    }
  })
  it('has no value that was never set, or was deleted', async () => {
    await inA((cache) => cache.set('gone', 1, 60))
    await inA((cache) => cache.delete('gone'))
    expect(await inA((cache) => cache.get('gone'))).toBeUndefined()
    expect(await inA((cache) => cache.get('never'))).toBeUndefined()
    await inA((cache) => cache.delete('never'))
  })
  it('forgets after the time to live; each set starts it again', async () => {
    await inA((cache) => cache.set('short', 1, 0.2))
    await inA((cache) => cache.set('renewed', 1, 0.2))
    await inA((cache) => cache.set('renewed', 2, 60))
    await sleep(300)
    expect(await inA((cache) => cache.get('short'))).toBeUndefined()
    expect(await inA((cache) => cache.get('renewed'))).toBe(2)
  })
  it('loads once for all callers that miss together', async () => {
    let loads = 0
    const load = async () => {
      await sleep(20)
      return ++loads
    }
    expect(
      await Promise.all(Array.from({ length: 20 }, () => inA((cache) => cache.getOrSet('flight', 60, load)))),
    ).toEqual(Array(20).fill(1))
    expect(await inA((cache) => cache.getOrSet('flight', 60, load))).toBe(1)
    expect(loads).toBe(1)
  })
  it('does not keep a failed load', async () => {
    await expect(inA((cache) => cache.getOrSet('failing', 60, () => Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    )
    expect(await inA((cache) => cache.getOrSet('failing', 60, async () => 'yes'))).toBe('yes')
  })
  it('keeps an empty value', async () => {
    let loads = 0
    const load = async () => {
      loads++
      return null
    }
    await inA((cache) => cache.getOrSet('empty', 60, load))
    expect(await inA((cache) => cache.getOrSet('empty', 60, load))).toBeNull()
    expect(loads).toBe(1)
  })
  it('never lets tenant A meet tenant B', async () => {
    await inA((cache) => cache.set('same', 'a', 60))
    expect(await inB((cache) => cache.get('same'))).toBeUndefined()
    await inB((cache) => cache.set('same', 'b', 60))
    const [a, b] = await Promise.all([
      inA((cache) => cache.getOrSet('shared', 60, async () => 'a')),
      inB((cache) => cache.getOrSet('shared', 60, async () => 'b')),
    ])
    expect([a, b]).toEqual(['a', 'b'])
    await inB((cache) => cache.delete('same'))
    expect(await inA((cache) => cache.get('same'))).toBe('a')
  })
  it('refuses values that it cannot keep', async () => {
    await expect(inA((cache) => cache.set('bad', undefined, 60))).rejects.toMatchObject({ code: 'cache.bad_value' })
    for (const ttl of [0, -1, Number.NaN, 30 * 86_400 + 1])
      await expect(inA((cache) => cache.set('bad', 1, ttl))).rejects.toMatchObject({ code: 'cache.bad_ttl' })
    await expect(inA((cache) => cache.set('', 1, 1))).rejects.toMatchObject({ code: 'ports.bad_key' })
  })
  refusesWithoutTenant(port, {
    get: (cache) => cache.get('k'),
    set: (cache) => cache.set('k', 1, 1),
    delete: (cache) => cache.delete('k'),
    getOrSet: (cache) => cache.getOrSet('k', 1, async () => 1),
  })
}
