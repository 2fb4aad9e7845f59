import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { IndexedEntry } from '@litper/ports'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { searchContract } from '../../../ports/src/search.contract.ts'
import { onElastic } from './support.testing.ts'

searchContract((scope) => onElastic(scope))

let tenant: TenantId
let setup: Awaited<ReturnType<typeof onElastic>>
beforeEach(async () => {
  tenant = tenantId(newId())
  setup = await onElastic(() => tenant)
})
afterEach(() => setup.stop())
const entry = (text: string) => ({ text: { body: text } })
const find = async (query: string) => (await setup.port.index('i').search({ query, limit: 100 })).ids

it('loses no write that runs while the alias moves, and leaves one index', async () => {
  const index = setup.port.index('i')
  let going = true
  const begun: string[] = []
  const writing = Array.from({ length: 8 }, async (_, writer) => {
    for (let n = 0; going; n++) {
      const id = `${writer}-${n}`
      begun.push(id)
      await index.upsert(id, entry('pedido'), 1)
    }
  })
  for (let round = 0; round < 5; round++) {
    let before = 0
    async function* feed(): AsyncGenerator<IndexedEntry> {
      before = begun.length // writes that begin from here on must be there
      yield { tenant, id: 'told', entry: entry('pedido'), version: 1 }
    }
    await setup.port.rebuild('i', feed())
    if (round < 4) continue
    going = false
    await Promise.all(writing)
    const there = new Set<string>()
    for (let page = await index.search({ limit: 100 }); ; page = await index.search({ limit: 100, after: page.next })) {
      for (const id of page.ids) there.add(id)
      if (!page.next) break
    }
    expect(begun.length).toBeGreaterThan(before)
    expect(begun.slice(before).filter((id) => !there.has(id))).toEqual([])
  }
  expect(await setup.indexes()).toHaveLength(1)
})
it('lets one of two rebuilds win', async () => {
  async function* feed(): AsyncGenerator<IndexedEntry> {
    yield { tenant, id: '1', entry: entry('pedido'), version: 1 }
  }
  const both = await Promise.allSettled([setup.port.rebuild('i', feed()), setup.port.rebuild('i', feed())])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'search.rebuilt_meanwhile' },
  })
  expect(await find('pedido')).toEqual(['1'])
  expect(await setup.indexes()).toHaveLength(1)
})
it('makes its indexes and their template again on an engine that lost them', async () => {
  const index = setup.port.index('i')
  await index.upsert('1', entry('Peñón'), 1)
  await setup.wipe()
  await index.upsert('2', entry('Peñones'), 1)
  expect(await find('peñon')).toEqual(['2']) // by its stem: the mapping is ours, not a guessed one
  await setup.wipe()
  expect(await find('peñon')).toEqual([])
  await index.upsert('3', entry('Peñón'), 1)
  expect(await find('peñon')).toEqual(['3'])
})
it('knows that an index must be rebuilt after the engine lost it', async () => {
  async function* feed(): AsyncGenerator<IndexedEntry> {
    yield { tenant, id: '1', entry: entry('pedido'), version: 1 }
  }
  await setup.port.rebuild('i', feed(), 'built')
  expect(await setup.port.mark('i')).toBe('built')
  await setup.wipe()
  expect(await setup.port.mark('i')).toBeUndefined()
  await setup.port.index('i').upsert('2', entry('pedido'), 1) // makes an index that is not complete
  expect(await setup.port.mark('i')).toBeUndefined()
})
it('takes filters and words of any length', async () => {
  const [long, filters] = ['x'.repeat(40), { note: 'ñ'.repeat(40_000) }]
  await setup.port.index('i').upsert('1', { text: { body: `${long}y` }, filters }, 1)
  expect([await find(long), await find(`${long}z`)]).toEqual([['1'], ['1']])
  expect((await setup.port.index('i').search({ filters })).ids).toEqual(['1'])
  expect((await setup.port.index('i').search({ filters: { note: 'ñ'.repeat(39_999) } })).ids).toEqual([])
})
