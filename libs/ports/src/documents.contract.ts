import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Documents, FindOptions } from './documents.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

interface Doc {
  kind?: string | null
  n?: number | null
  flag?: boolean
  name?: string
}

/** The law of document stores. */
export function documentsContract(make: MakePort<Documents>): void {
  const { inA, inB, port } = underLaw(make)
  const put = (collection: string, id: string, document: object, ifVersion?: number) =>
    inA((documents) => documents.collection<object>(collection).put(id, document, { ifVersion }))
  const find = (collection: string, options: FindOptions<Doc> = {}) =>
    inA((documents) => documents.collection<Doc>(collection).find(options))
  const idsOf = (page: { documents: readonly { id: string }[] }) => page.documents.map((one) => one.id)

  it('returns what was put, for any JSON', async () => {
    const json = fc.dictionary(
      fc
        .string({ unit: 'binary' })
        .map((key) => key.replaceAll('\u0000', ''))
        .filter((key) => key !== '__proto__'),
      fc.jsonValue({ noUnicodeString: true } as object),
    )
    await fc.assert(
      fc.asyncProperty(json, async (document) => {
        const storable = JSON.parse(JSON.stringify(document).replaceAll('\\u0000', '')) as object
        await put('any', 'one', storable)
        expect((await inA((documents) => documents.collection('any').get('one')))!.document).toEqual(storable)
      }),
      { numRuns: 40 },
    )
  })
  it('counts versions upwards, across a delete too', async () => {
    const versions = [await put('versions', 'x', { n: 1 }), await put('versions', 'x', { n: 2 })]
    await inA((documents) => documents.collection('versions').delete('x'))
    versions.push(await put('versions', 'x', { n: 3 }))
    expect(versions[0]! < versions[1]! && versions[1]! < versions[2]!).toBe(true)
    expect(await inA((documents) => documents.collection('versions').get('x'))).toEqual({
      id: 'x',
      version: versions[2],
      document: { n: 3 },
    })
  })
  it('writes only over the version that was read', async () => {
    const first = await put('guarded', 'x', { n: 1 }, 0)
    await expect(put('guarded', 'x', { n: 2 }, 0)).rejects.toMatchObject({
      code: 'documents.version_conflict',
      kind: 'conflict',
    })
    const second = await put('guarded', 'x', { n: 2 }, first)
    await expect(put('guarded', 'x', { n: 3 }, first)).rejects.toMatchObject({ code: 'documents.version_conflict' })
    await inA((documents) => documents.collection('guarded').delete('x'))
    await expect(put('guarded', 'x', { n: 3 }, second)).rejects.toMatchObject({ code: 'documents.version_conflict' })
  })
  it('lets exactly one of many writers over the same version win', async () => {
    const version = await put('race', 'x', { n: 0 })
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => put('race', 'x', { n }, version)))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  })
  it('accepts several first writers of one id, each with its own version', async () => {
    const versions = await Promise.all(Array.from({ length: 8 }, (_, n) => put('first', 'x', { n })))
    expect(new Set(versions).size).toBe(8)
    const kept = await inA((documents) => documents.collection<Doc>('first').get('x'))
    expect(kept).toMatchObject({ version: Math.max(...versions), document: { n: versions.indexOf(kept!.version) } })
  })
  it('finds by equality of top-level fields', async () => {
    const all: [string, Doc & { deep?: object }][] = [
      ['a', { kind: 'x', n: 1 }],
      ['b', { kind: 'x', n: 2, flag: true }],
      ['c', { kind: 'y', n: 1 }],
      ['d', { kind: null }],
      ['e', { deep: { kind: 'x' } }],
    ]
    for (const [id, document] of all) await put('found', id, document)
    expect(idsOf(await find('found', { where: { kind: 'x' } }))).toEqual(['a', 'b'])
    expect(idsOf(await find('found', { where: { kind: 'x', n: 2 } }))).toEqual(['b'])
    expect(idsOf(await find('found', { where: { flag: true } }))).toEqual(['b'])
    expect(idsOf(await find('found', { where: { kind: null } }))).toEqual(['d'])
    expect(idsOf(await find('found', { where: { kind: 'X' } }))).toEqual([])
    expect(idsOf(await find('found'))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
  it('finds and sorts by fields of any name', async () => {
    for (const name of ['', '.', 'a.b', '$set', '$', 'ñ', 'with space', 'quote\'"', 'constructor', 'toString', '_id']) {
      const collection = `named ${name}`
      await put(collection, 'two', { [name]: 2, a: { b: 1 } })
      await put(collection, 'one', { [name]: 1 })
      await put(collection, 'none', {})
      const find = (options: object) => inA((documents) => documents.collection(collection).find(options))
      expect(idsOf(await find({ where: { [name]: 1 } }))).toEqual(['one'])
      expect(idsOf(await find({ orderBy: name }))).toEqual(['none', 'one', 'two'])
    }
  })
  it('sorts null, then text, then numbers, then false and true', async () => {
    const inOrder = [null, '', '10', '9', 'a', 'b', -10, -9.5, -0.5, 0, 2, 10, 1e21, false, true]
    for (const [at, kind] of [...inOrder.entries()].reverse()) await put('mixed', `${99 - at}`, { kind })
    for (const descending of [false, true]) {
      const seen: unknown[] = []
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await find('mixed', { orderBy: 'kind', limit: 4, descending, after })
        seen.push(...page.documents.map((one) => one.document.kind))
        after = page.next
      }
      expect(seen).toEqual(descending ? inOrder.toReversed() : inOrder)
    }
  })
  it('finds long values by their whole length', async () => {
    const long = 'x'.repeat(5000)
    for (const last of ['a', 'b']) await put('long', last, { name: long + last })
    expect(idsOf(await find('long', { where: { name: `${long}b` } }))).toEqual(['b'])
  })
  it.each([false, true])(
    'pages through every document once, in order, with ties and gaps (descending %s)',
    async (descending) => {
      const numbers = [3, 1, 2, 2, 2, null, undefined, 10, -1, 2]
      for (const [at, n] of numbers.entries()) await put('paged', `id${at}`, n === undefined ? {} : { n })
      const seen: { id: string; n: number }[] = []
      let after: string | undefined
      do {
        const page = await find('paged', { orderBy: 'n', descending, limit: 3, after })
        expect(page.documents.length).toBeLessThanOrEqual(3)
        seen.push(...page.documents.map((one) => ({ id: one.id, n: one.document.n ?? Number.NEGATIVE_INFINITY })))
        after = page.next
      } while (after)
      const sign = descending ? -1 : 1
      const sorted = [...seen].sort((x, y) => sign * (x.n === y.n ? (x.id < y.id ? -1 : 1) : x.n < y.n ? -1 : 1))
      expect(seen).toEqual(sorted)
      expect(new Set(seen.map((one) => one.id)).size).toBe(numbers.length)
    },
  )
  it('refuses a cursor of another query', async () => {
    for (let n = 0; n < 3; n++) await put('cursors', `${n}`, { n })
    const { next } = await find('cursors', { orderBy: 'n', limit: 1 })
    for (const [after, orderBy] of [
      ['nonsense', 'n'],
      ['e30', 'n'],
      [next!, 'kind'],
    ] as const)
      await expect(find('cursors', { after, orderBy })).rejects.toMatchObject({ code: 'documents.bad_cursor' })
    for (const where of [{ kind: undefined }, { kind: ['x'] }] as object[])
      await expect(find('cursors', { where })).rejects.toMatchObject({ code: 'documents.bad_query' })
    for (const limit of [0, 501, 1.5])
      await expect(find('cursors', { limit })).rejects.toMatchObject({ code: 'documents.bad_query' })
  })
  it('refuses what it cannot store', async () => {
    for (const document of [[], 'text', { a: 'nul \u0000' }, { a: 1n }])
      await expect(put('bad', 'x', document as object)).rejects.toMatchObject({ code: 'documents.unstorable' })
  })
  it('keeps collections apart, and never lets tenant A meet tenant B', async () => {
    const version = await put('mine', 'x', { kind: 'a' })
    expect(await inA((documents) => documents.collection('other').get('x'))).toBeUndefined()
    expect(await inB((documents) => documents.collection('mine').get('x'))).toBeUndefined()
    expect(await inB((documents) => documents.collection('mine').find({ where: { kind: 'a' } }))).toEqual({
      documents: [],
    })
    await expect(
      inB((documents) => documents.collection('mine').put('x', { kind: 'b' }, { ifVersion: version })),
    ).rejects.toMatchObject({ code: 'documents.version_conflict' })
    await put('mine', 'y', { kind: 'a' })
    const { next } = await inA((documents) => documents.collection('mine').find({ limit: 1 }))
    expect(await inB((documents) => documents.collection('mine').find({ after: next }))).toEqual({ documents: [] })
    await inB((documents) => documents.collection('mine').put('x', { kind: 'b' }))
    await inB((documents) => documents.collection('mine').delete('x'))
    expect((await inA((documents) => documents.collection('mine').get('x')))!.document).toEqual({ kind: 'a' })
  })
  refusesWithoutTenant(port, {
    put: (documents) => documents.collection('c').put('x', {}),
    get: (documents) => documents.collection('c').get('x'),
    delete: (documents) => documents.collection('c').delete('x'),
    find: (documents) => documents.collection('c').find(),
  })
}
