import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { NearestOptions, VectorEntry, Vectors } from './vectors.ts'

const cosineDistance = (a: readonly number[], b: readonly number[]) =>
  1 - a.reduce((sum, x, n) => sum + x * b[n]!, 0) / (Math.hypot(...a) * Math.hypot(...b))
const coordinate = fc.double({ min: -100, max: 100, noNaN: true })
const vector = fc
  .array(coordinate, { minLength: 6, maxLength: 6 })
  .filter((numbers) => numbers.some((number) => Math.abs(number) > 0.01))

/** The law of vector indexes. */
export function vectorsContract(make: MakePort<Vectors>): void {
  const { inA, inB, port } = underLaw(make)
  const put = (index: string, id: string, at: readonly number[], version = 1, entry: VectorEntry = {}) =>
    inA((vectors) => vectors.index(index, at.length).upsert(id, at, entry, version))
  const near = (index: string, at: readonly number[], options?: NearestOptions) =>
    inA((vectors) => vectors.index(index, at.length).nearest(at, options))
  const ids = async (...question: Parameters<typeof near>) => (await near(...question)).map(({ id }) => id)

  it('gives the nearest first, by cosine distance, with their texts', async () => {
    await put('plain', 'opposite', [-2, 0, 0])
    await put('plain', 'square', [0, 0.001, 0], 1, { text: 'De lado' })
    await put('plain', 'same', [300, 0, 0], 1, { text: 'Ñandú, ¿qué tal?' })
    await put('plain', 'half', [1, 1, 0])
    const found = await near('plain', [5, 0, 0])
    expect(found.map(({ id }) => id)).toEqual(['same', 'half', 'square', 'opposite'])
    for (const [n, distance] of [0, 1 - Math.SQRT1_2, 1, 2].entries())
      expect(found[n]!.distance).toBeCloseTo(distance, 5)
    expect(found.map(({ text }) => text)).toEqual(['Ñandú, ¿qué tal?', undefined, 'De lado', undefined])
    expect(await ids('plain', [5, 0, 0], { limit: 2 })).toEqual(['same', 'half'])
    expect(await ids('empty', [1, 2, 3])).toEqual([])
  })
  it('breaks ties by id', async () => {
    for (const id of ['b', 'ñ', 'a', 'B']) await put('ties', id, [1, 2])
    expect(await ids('ties', [2, 4])).toEqual(['B', 'a', 'b', 'ñ'])
  })
  it('agrees with computed distances for any vectors', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(vector, { minLength: 1, maxLength: 12 }), vector, async (many, question) => {
        const index = `property${round++}`
        await Promise.all(many.map((at, n) => put(index, `${n}`, at)))
        const found = await near(index, question, { limit: 100 })
        expect(found).toHaveLength(many.length)
        for (const { id, distance } of found)
          expect(Math.abs(distance - cosineDistance(many[Number(id)]!, question))).toBeLessThan(1e-5)
        const distances = found.map(({ distance }) => distance)
        expect(distances).toEqual([...distances].sort((a, b) => a - b))
      }),
      { numRuns: 25 },
    )
  })
  it('filters before it applies the limit', async () => {
    await put('filters', '1', [1, 0], 1, { filters: { language: 'es', public: true } })
    await put('filters', '2', [1, 0.1], 1, { filters: { language: 'en', public: true } })
    await put('filters', '3', [0, 1], 1, { filters: { language: 'en', public: 'true' } })
    expect(await ids('filters', [1, 0], { filters: { language: 'en' }, limit: 1 })).toEqual(['2'])
    expect(await ids('filters', [1, 0], { filters: { language: 'en' } })).toEqual(['2', '3'])
    expect(await ids('filters', [1, 0], { filters: { language: 'en', public: 'true' } })).toEqual(['3'])
    expect(await ids('filters', [1, 0], { filters: { language: 'EN' } })).toEqual([])
    await put('filters', '1', [1, 0], 2)
    expect(await ids('filters', [1, 0], { filters: { public: true } })).toEqual(['2'])
  })
  it('ignores an older version, also of a removed entry', async () => {
    await put('versions', '1', [1, 0], 5, { text: 'nuevo' })
    await put('versions', '1', [0, 1], 4, { text: 'viejo' })
    expect(await near('versions', [1, 0])).toEqual([{ id: '1', distance: 0, text: 'nuevo' }])
    await put('versions', '1', [1, 0], 5, { text: 'repetido' })
    expect(await near('versions', [1, 0])).toEqual([{ id: '1', distance: 0, text: 'repetido' }])
    const remove = (id: string, version?: number) => inA((vectors) => vectors.index('versions', 2).remove(id, version))
    await remove('1', 4)
    expect(await ids('versions', [1, 0])).toEqual(['1'])
    await remove('1')
    await put('versions', '1', [1, 0], 5)
    expect(await ids('versions', [1, 0])).toEqual([])
    await put('versions', '1', [1, 0], 6)
    expect(await ids('versions', [1, 0])).toEqual(['1'])
    await remove('2', 9)
    await put('versions', '2', [1, 0], 8)
    expect(await ids('versions', [1, 0])).toEqual(['1'])
  })
  it('never compares vectors of different dimensions', async () => {
    await put('models', '1', [1, 0])
    await put('models', '2', [1, 0])
    await put('models', '1', [1, 0, 0], 2)
    expect([await ids('models', [1, 0]), await ids('models', [1, 0, 0])]).toEqual([['2'], ['1']])
    expect(await ids('models', [1, 0, 0, 0])).toEqual([])
  })
  it.each([
    ['too few numbers', [1]],
    ['too many numbers', [1, 2, 3]],
    ['no direction', [0, 0]],
    ['what is not a number', [1, Number.NaN]],
    ['what is not finite', [1, Number.POSITIVE_INFINITY]],
  ])('refuses %s', async (_, bad) => {
    const index = () => port().index('bad', 2)
    await expect(inA(() => index().upsert('x', bad, {}, 1))).rejects.toMatchObject({ code: 'vectors.bad_vector' })
    await expect(inA(() => index().nearest(bad))).rejects.toMatchObject({ code: 'vectors.bad_vector' })
  })
  it('refuses what it cannot store or answer', async () => {
    const index = () => port().index('bad', 2)
    for (const dimensions of [0, 2001, 1.5, Number.NaN])
      expect(() => port().index('bad', dimensions)).toThrow('vectors.bad_dimensions')
    for (const limit of [0, 101, 1.5])
      await expect(near('bad', [1, 0], { limit })).rejects.toMatchObject({ code: 'vectors.bad_query' })
    for (const version of [-1, 1.5, Number.NaN])
      await expect(put('bad', 'x', [1, 0], version)).rejects.toMatchObject({ code: 'vectors.bad_version' })
    await expect(put('bad', 'x', [1, 0], 1, { text: 'a\u0000b' })).rejects.toMatchObject({ code: 'vectors.bad_text' })
    await expect(inA(() => index().remove(''))).rejects.toMatchObject({ code: 'ports.bad_key' })
    expect(await ids('bad', [1, 0])).toEqual([])
  })
  it('keeps indexes apart, and never lets tenant A meet tenant B', async () => {
    await put('apart', 'x', [1, 0], 1, { text: 'secreto', filters: { kind: 'a' } })
    expect(await ids('apart2', [1, 0])).toEqual([])
    for (const options of [{}, { filters: { kind: 'a' } }])
      expect(await inB((vectors) => vectors.index('apart', 2).nearest([1, 0], options))).toEqual([])
    await inB((vectors) => vectors.index('apart', 2).upsert('x', [0, 1], { text: 'otro' }, 9))
    await inB((vectors) => vectors.index('apart', 2).remove('x'))
    expect(await near('apart', [1, 0])).toEqual([{ id: 'x', distance: 0, text: 'secreto' }])
  })
  refusesWithoutTenant(port, {
    upsert: (vectors) => vectors.index('i', 1).upsert('x', [1], {}, 1),
    remove: (vectors) => vectors.index('i', 1).remove('x'),
    nearest: (vectors) => vectors.index('i', 1).nearest([1]),
  })
}
