import { expect, it } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { FilterValue, IndexedEntry, Search, SearchOptions } from './search.ts'

/** The law of search. */
export function searchContract(make: MakePort<Search>): void {
  const { a, b, inA, inB, port } = underLaw(make)
  const put = (index: string, id: string, text: string, version = 1, filters?: Record<string, FilterValue>) =>
    inA((search) => search.index(index).upsert(id, { text: { body: text, missing: undefined }, filters }, version))
  const find = async (index: string, options: SearchOptions | string) =>
    (await inA((search) => search.index(index).search(typeof options === 'string' ? { query: options } : options))).ids

  it('finds by word without regard to accents and case; every word must match', async () => {
    await put('words', '1', 'María Peñón, Bogotá, Calle 12 # 34-56')
    await put('words', '2', 'Pedro Gómez, Medellín, Carrera 7')
    for (const query of ['maria', 'MARÍA', 'penon', 'Peñón bogota', '34', 'calle-12', '"maria"'])
      expect(await find('words', query)).toEqual(['1'])
    expect(await find('words', 'maría cartagena')).toEqual([])
    expect(await find('words', '¿?')).toEqual([])
  })
  it('takes many entries at once, of two tenants, one of them twice', async () => {
    const entry = (text: string) => ({ text: { body: text } })
    const index = (search: Search) => search.index('many')
    await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => put('many', `${n}`, `pedido ${n}`)),
      put('many', '7', 'pedido cambiado', 2),
      put('many', 'long', `pedido ${'x'.repeat(63)}𠀀`), // a word is cut inside a sign
      inB((search) => index(search).upsert('7', entry('pedido de otra'), 1)),
    ])
    expect(await find('many', { query: 'pedido', limit: 100 })).toHaveLength(21)
    expect(await find('many', 'cambiado')).toEqual(['7'])
    expect((await inB((search) => index(search).search({ query: 'pedido' }))).ids).toEqual(['7'])
  })
  it('finds by the beginning of a word and by its Spanish stem', async () => {
    await put('stems', '1', 'Devoluciones y entregas pendientes')
    for (const query of ['dev', 'entreg', 'entregado', 'devolución', 'pendiente'])
      expect(await find('stems', query)).toEqual(['1'])
  })
  it('ranks the exact word before other forms of it', async () => {
    await put('ranks', '1', 'María')
    await put('ranks', '2', 'Mario')
    expect(await find('ranks', 'maria')).toEqual(['1', '2'])
    expect(await find('ranks', 'mario')).toEqual(['2', '1'])
  })
  it('finds a part of a number, and similar spelling when no word matches', async () => {
    await put('near', '1', 'Jaramillo 3001234567')
    await put('near', '2', 'Gonzalez 3109876543')
    expect(await find('near', '1234567')).toEqual(['1'])
    expect(await find('near', 'gonzales')).toEqual(['2'])
    expect(await find('near', 'jaramilo')).toEqual(['1'])
    expect(await find('near', 'xyzzy')).toEqual([])
  })
  it('filters exactly, alone and together with words', async () => {
    await put('filters', '1', 'camisa', 1, { status: 'held', paid: true, n: 1 })
    await put('filters', '2', 'camisa', 1, { status: 'placed', paid: false, n: 1 })
    await put('filters', '3', 'zapato', 1, { status: 'held', paid: 'true' })
    expect(await find('filters', { filters: { status: 'held' } })).toEqual(['3', '1'])
    expect(await find('filters', { filters: { status: 'held' }, query: 'camisa' })).toEqual(['1'])
    expect(await find('filters', { filters: { paid: true } })).toEqual(['1'])
    expect(await find('filters', { filters: { n: 1 } })).toEqual(['2', '1'])
    expect(await find('filters', { filters: { status: 'HELD' } })).toEqual([])
    expect(await find('filters', "o' | 'f:x")).toEqual([])
  })
  it('ignores an older version, also of a removed entry', async () => {
    await put('versions', '1', 'nuevo', 5)
    await put('versions', '1', 'viejo', 4)
    expect([await find('versions', 'nuevo'), await find('versions', 'viejo')]).toEqual([['1'], []])
    await put('versions', '1', 'repetido', 5)
    expect(await find('versions', 'repetido')).toEqual(['1'])
    await inA((search) => search.index('versions').remove('1', 4))
    expect(await find('versions', 'repetido')).toEqual(['1'])
    await inA((search) => search.index('versions').remove('1'))
    await put('versions', '1', 'repetido', 5)
    expect(await find('versions', { query: '' })).toEqual([])
    await put('versions', '1', 'vuelto', 6)
    expect(await find('versions', 'vuelto')).toEqual(['1'])
    await inA((search) => search.index('versions').remove('2', 9))
    await put('versions', '2', 'tarde', 8)
    expect(await find('versions', 'tarde')).toEqual([])
  })
  it.each([undefined, 'cosa', 'cosaz'])('pages through every hit once: %s', async (query) => {
    for (let n = 0; n < 7; n++) await put('paged', `p${n}`, n % 2 ? 'cosa' : 'cosa cosita cosas')
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await inA((search) => search.index('paged').search({ query, limit: 3, after }))
      seen.push(...page.ids)
      after = page.next
    } while (after)
    expect([...seen].sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
    if (!query) expect(seen).toEqual([...seen].sort().reverse())
  })
  it('refuses a cursor of another search', async () => {
    for (let n = 0; n < 3; n++) await put('cursors', `${n}`, 'cosa')
    const { next } = await inA((search) => search.index('cursors').search({ query: 'cosa', limit: 1 }))
    for (const [query, after] of [
      ['otra', next!],
      ['cosa', 'nonsense'],
      ['cosa', 'W10'],
    ] as const)
      await expect(find('cursors', { query, after })).rejects.toMatchObject({ code: 'search.bad_cursor' })
    await expect(find('cursors', { limit: 0 })).rejects.toMatchObject({ code: 'search.bad_query' })
  })
  it('keeps indexes apart, and never lets tenant A meet tenant B', async () => {
    await put('apart', 'x', 'secreto', 1, { status: 'held' })
    expect(await find('apart2', 'secreto')).toEqual([])
    for (const options of [{ query: 'secreto' }, { query: 'secretu' }, { filters: { status: 'held' } }, {}])
      expect(await inB((search) => search.index('apart').search(options))).toEqual({ ids: [] })
    await inB((search) => search.index('apart').upsert('x', { text: { a: 'otro' } }, 9))
    await inB((search) => search.index('apart').remove('x'))
    expect(await find('apart', 'secreto')).toEqual(['x'])
  })
  it('is rebuilt while it is searched and written, and loses nothing', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `${n}`)
    await Promise.all(ids.map((id) => put('anew', id, `viejo pedido ${id}`, 1, { old: true })))
    await put('anew', 'ghost', 'pedido que nadie cuenta')
    await inA((search) => search.index('anew').remove('gone', 7))
    await inB((search) => search.index('anew').upsert('0', { text: { body: 'pedido de otra' } }, 1))
    let going = true
    const found: number[] = []
    const searching = (async () => {
      while (going) found.push((await find('anew', { query: 'pedido', limit: 100 })).length)
    })()
    async function* feed(): AsyncGenerator<IndexedEntry> {
      for (let n = 0; n < 40; n++) {
        if (n % 10 === 0) await put('anew', `${n}`, `pedido escrito durante ${n}`, 5)
        if (n % 10 === 5) await inA((search) => search.index('anew').remove(`${n}`, 3))
        yield { tenant: a, id: `${n}`, entry: { text: { body: `nuevo pedido ${n}` } }, version: n % 2 ? 1 : 2 }
      }
      await put('anew', 'late', 'pedido escrito durante', 1)
      yield { tenant: b, id: '0', entry: { text: { body: 'pedido nuevo de otra' } }, version: 2 }
    }
    expect(await port().rebuild('anew', feed())).toEqual({ entries: 41 })
    going = false
    await searching
    expect(Math.min(...found)).toBeGreaterThanOrEqual(36) // four are removed on the way
    expect([...(await find('anew', 'durante'))].sort()).toEqual(['0', '10', '20', '30', 'late'])
    expect(await find('anew', { query: 'nuevo', limit: 100 })).toHaveLength(32)
    expect([await find('anew', 'viejo'), await find('anew', { filters: { old: true } })]).toEqual([[], []])
    expect(await find('anew', 'nadie')).toEqual([])
    expect((await inB((search) => search.index('anew').search({ query: 'pedido' }))).ids).toEqual(['0'])
    await put('anew', 'gone', 'tarde', 6)
    await put('anew', '5', 'tarde', 2)
    expect(await find('anew', 'tarde')).toEqual([])
    await put('anew', 'ghost', 'vuelto', 1)
    expect(await find('anew', 'vuelto')).toEqual(['ghost'])
  })
  it('builds a missing index, and keeps the old one when the feed fails', async () => {
    const told = { tenant: a, id: '1', entry: { text: { body: 'primero' } }, version: 1 }
    async function* whole() {
      yield told
    }
    async function* broken() {
      yield { ...told, id: '2' }
      throw new Error('the feed failed')
    }
    expect(await port().mark('first')).toBeUndefined()
    expect(await port().rebuild('first', whole(), 'one')).toEqual({ entries: 1 })
    await expect(port().rebuild('first', broken(), 'two')).rejects.toThrow('the feed failed')
    expect(await find('first', 'primero')).toContain('1')
    expect([await port().mark('first'), await port().mark('another')]).toEqual(['one', undefined])
    await port().rebuild('first', whole(), 'two')
    expect(await port().mark('first')).toBe('two')
  })
  refusesWithoutTenant(port, {
    upsert: (search) => search.index('i').upsert('x', { text: {} }, 1),
    remove: (search) => search.index('i').remove('x'),
    search: (search) => search.index('i').search({}),
  })
}
