import { tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { type Made, type Page, PageCache, type Parcel } from './page-cache.ts'

const parcel: Parcel = { id: 'p', tenant: tenantId('01900000-0000-7000-8000-000000000001') }

const textOf = (page: Page | undefined) => page?.bytes.toString()

function world() {
  const state = { now: 0, made: 0 }
  const cache = new PageCache(
    () => state.now,
    () => 0,
  )
  const waiting: (() => void)[] = []
  /** Makes a page when it is let go. */
  const slowly = async (): Promise<Made> => {
    await new Promise<void>((go) => waiting.push(go))
    return { html: `page ${++state.made}`, number: '7', parcel }
  }
  const ask = async () => textOf(await cache.get('a', async () => ({ html: `page ${++state.made}`, number: '7' })))
  const look = async () => textOf(await cache.get('a', slowly))
  const letGo = async () => {
    for (const go of waiting.splice(0)) go()
    await new Promise((done) => setImmediate(done))
  }
  return { state, cache, ask, look, slowly, letGo }
}

it('makes a page once for all who ask in some seconds', async () => {
  const { state, ask } = world()
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill('page 1'))
  state.now = 4999
  expect(await ask()).toBe('page 1')
})
it('shows the former page while the next one is made, once, and never an old one', async () => {
  const { state, ask, look, letGo } = world()
  await ask()
  state.now = 5001
  expect(await look()).toBe('page 1')
  expect(await look()).toBe('page 1')
  await letGo()
  expect(await look()).toBe('page 2')
  state.now += 10_001
  const next = look()
  await letGo()
  expect(await next).toBe('page 3')
})
it('makes it anew when the parcel moved, also when it was being made meanwhile', async () => {
  const { state, cache, ask, slowly, letGo } = world()
  await ask()
  cache.moved('8')
  expect(await ask()).toBe('page 1')
  cache.moved('7')
  expect(await ask()).toBe('page 2')
  state.now = 5001
  cache.get('a', slowly)
  cache.moved('7')
  await letGo()
  expect(await ask()).toBe('page 4')
})
it('tells whose page it was, so that the link need not be looked up again', async () => {
  const { state, cache, slowly, letGo } = world()
  cache.get('a', slowly)
  await letGo()
  state.now = 20_000
  let told: Parcel | undefined
  await cache.get('a', async (known) => {
    told = known
    return undefined
  })
  expect(told).toEqual(parcel)
})
it('keeps neither what is not there nor a failure, and a failure behind an answer is not the asker’s', async () => {
  const { state, cache, ask } = world()
  expect(await cache.get('a', async () => undefined)).toBeUndefined()
  const failing = () => Promise.reject(new Error('away'))
  const shown = async (make: () => Promise<undefined>) => textOf(await cache.get('a', make))
  await expect(cache.get('a', failing)).rejects.toThrow('away')
  expect(await ask()).toBe('page 1')
  state.now = 5001
  expect(await shown(failing)).toBe('page 1')
  await new Promise((done) => setImmediate(done))
  expect(await shown(failing)).toBe('page 1')
  state.now = 20_000
  await expect(cache.get('a', failing)).rejects.toThrow('away')
})
it('forgets the oldest when there are too many', async () => {
  const cache = new PageCache()
  for (let n = 0; n <= 2000; n++) await cache.get(`${n}`, async () => ({ html: `${n}` }))
  const again = async (key: string) => textOf(await cache.get(key, async () => ({ html: 'made again' })))
  expect(await again('0')).toBe('made again')
  expect(await again('1999')).toBe('1999')
})
