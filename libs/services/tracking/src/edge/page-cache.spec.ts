import { expect, it } from 'vitest'
import { PageCache } from './page-cache.ts'

it('makes a page once for all who ask in some seconds, and anew after them', async () => {
  let now = 0
  let made = 0
  const cache = new PageCache(() => now)
  const ask = () => cache.get('a', async () => ({ html: `page ${++made}`, number: '7' }))
  const pages = await Promise.all([ask(), ask(), ask()])
  expect(pages.map((page) => page!.html)).toEqual(Array(3).fill('page 1'))
  now = 4999
  expect((await ask())!.html).toBe('page 1')
  now = 5001
  const next = await ask()
  expect(next!.html).toBe('page 2')
  expect(next!.etag).not.toBe(pages[0]!.etag)
  cache.moved('8')
  expect((await ask())!.html).toBe('page 2')
  cache.moved('7')
  expect((await ask())!.html).toBe('page 3')
})
it('keeps neither what is not there nor a failure', async () => {
  const cache = new PageCache()
  expect(await cache.get('a', async () => undefined)).toBeUndefined()
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect((await cache.get('a', async () => ({ html: 'now' })))!.html).toBe('now')
})
it('forgets the oldest when there are too many', async () => {
  const cache = new PageCache()
  for (let n = 0; n <= 2000; n++) await cache.get(`${n}`, async () => ({ html: `${n}` }))
  expect((await cache.get('0', async () => ({ html: 'made again' })))!.html).toBe('made again')
  expect((await cache.get('1999', async () => ({ html: 'made again' })))!.html).toBe('1999')
})
