import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportsWorld, importsWorld } from '../imports.testing.ts'
import { sampleFile } from '../sample-file.testing.ts'
import { cancelImport } from './confirm-mapping.ts'

let world: ImportsWorld
beforeAll(async () => {
  world = await importsWorld()
})
afterAll(() => world.stop())
const CARRIERS = [
  { name: 'UNO', begins: '9', digits: 11 },
  { name: 'Dos', begins: '24', digits: 12 },
]
const { text: TEXT, expected } = sampleFile(2000, CARRIERS)
const told = (name: string, about: Record<string, unknown> = {}) =>
  world.told.about(about).filter((one) => one.name === name)

describe('a file of 2,000 parcels', () => {
  it('has a verdict for each line, tells of each parcel once, and nothing of it again', async () => {
    const merchant = world.newTenant()
    const before = told('integration.parcel-imported').length
    const one = await merchant.send(TEXT)
    expect(one).toMatchObject({
      state: 'queued',
      details: { preset: 'dropi', kind: 'parcels', format: { delimiter: ';' } },
    })
    await merchant.run(one.id)
    const done = await merchant.find(one.id)
    expect(done).toMatchObject({ state: 'done', total: 2000, counts: { ...expected, updated: 0, unchanged: 0 } })
    const lines = await merchant.linesOf(one.id)
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 2000 }, (_, index) => index + 2))
    const parcels = told('integration.parcel-imported').slice(before)
    expect(parcels).toHaveLength(expected.imported)
    expect(new Set(parcels.map(({ data }) => data.externalId)).size).toBe(expected.imported)
    expect(
      parcels.map(({ data }) => `${data.city} ${data.customer.firstName}`).filter((text) => /[ÃÂ]/.test(text)),
    ).toEqual([])
    expect(new Set(lines.map(({ code }) => code))).toEqual(
      new Set([undefined, 'import.carrier_unknown', 'import.no_number', 'import.number_damaged', 'import.formula']),
    )
    // the same file is the same import; changed by a line, all else is unchanged
    expect((await merchant.send(TEXT)).id).toBe(one.id)
    const again = await merchant.send(TEXT.replace('EN REPARTO', 'ENTREGADO'))
    await merchant.run(again.id)
    expect((await merchant.find(again.id))!.counts).toEqual({
      ...expected,
      imported: 0,
      updated: 1,
      unchanged: expected.imported - 1,
    })
    expect(told('integration.parcel-imported')).toHaveLength(before + expected.imported + 1)
  })

  it('goes on where it broke off: no line twice, none left out', async () => {
    const merchant = world.newTenant()
    const one = await merchant.send(TEXT)
    const { lines } = world.parts
    const add = lines.add.bind(lines)
    let batches = 0
    const before = told('integration.parcel-imported').length
    lines.add = async (...given) => {
      await add(...given)
      if (++batches % 2 === 0) throw new Error('killed')
    }
    try {
      for (let deaths = 0; (await merchant.find(one.id))!.state !== 'done' && deaths < 20; deaths++)
        await merchant.run(one.id).catch(() => undefined)
    } finally {
      lines.add = add
    }
    expect(batches).toBeGreaterThan(5)
    expect(await merchant.find(one.id)).toMatchObject({
      state: 'done',
      counts: { ...expected, updated: 0, unchanged: 0 },
    })
    expect(told('integration.parcel-imported')).toHaveLength(before + expected.imported)
  })

  it('is imported in slices, and by two runs at once no faster', async () => {
    const merchant = world.newTenant()
    const one = await merchant.send(TEXT)
    const [slices] = await Promise.all([
      merchant.run(one.id, 1),
      merchant.as(() => merchant.run(one.id, 1).catch(() => 0)),
    ])
    expect(slices).toBeGreaterThan(2)
    expect(await merchant.find(one.id)).toMatchObject({
      state: 'done',
      counts: { ...expected, updated: 0, unchanged: 0 },
    })
  }, 60_000)

  it('stops when it is cancelled, and can be sent again', async () => {
    const merchant = world.newTenant()
    const one = await merchant.send(TEXT)
    const { items } = world.parts
    const put = items.put.bind(items)
    let batches = 0
    items.put = async (...given) => {
      await put(...given)
      if (++batches === 2) setImmediate(() => void merchant.as(() => cancelImport(world.parts, one.id)))
    }
    await merchant.run(one.id)
    items.put = put
    await expect.poll(async () => (await merchant.find(one.id))!.state).toBe('cancelled')
    await merchant.run(one.id)
    const { counts } = (await merchant.find(one.id))!
    expect(counts.imported).toBeGreaterThan(0)
    expect(counts.imported).toBeLessThan(expected.imported)
    expect((await merchant.as(() => cancelImport(world.parts, one.id))).state).toBe('cancelled')
    const again = await merchant.send(TEXT)
    expect(again.id).not.toBe(one.id)
    await merchant.run(again.id)
    expect((await merchant.find(again.id))!.counts).toMatchObject({
      unchanged: counts.imported,
      imported: expected.imported - counts.imported,
    })
    await expect(merchant.as(() => cancelImport(world.parts, again.id))).rejects.toMatchObject({ code: 'import.ended' })
  })

  it('is nobody else’s: not its lines, not its parcels, not its columns', async () => {
    const [one, other] = [world.newTenant(), world.newTenant()]
    const mine = await one.send(TEXT)
    await one.run(mine.id)
    expect(await other.find(mine.id)).toBeUndefined()
    expect(await other.linesOf(mine.id)).toEqual([])
    const theirs = await other.send(TEXT)
    expect(theirs.id).not.toBe(mine.id)
    await other.run(theirs.id)
    expect((await other.find(theirs.id))!.counts.imported).toBe(expected.imported)
  })
})
