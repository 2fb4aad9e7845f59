import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Blobs } from './blobs.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

const PDF = { contentType: 'application/pdf' }
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What every blob store promises. */
export function blobsContract(make: MakePort<Blobs>): void {
  const { inA, inB, port } = underLaw(make)

  it('gives back the bytes, the type and the sha256, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const sha256 = await inA((blobs) => blobs.put('some/where', bytes, { contentType: 'image/png' }))
        const blob = await inA((blobs) => blobs.get('some/where'))
        expect(Buffer.compare(blob!.bytes, bytes)).toBe(0)
        expect(blob).toMatchObject({ contentType: 'image/png', sha256 })
      }),
      { numRuns: 25 },
    )
    expect(await inA((blobs) => blobs.put('abc', bytesOf('abc'), PDF))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
  it('knows nothing of what was never put, or deleted', async () => {
    await inA((blobs) => blobs.put('gone', bytesOf('x'), PDF))
    await inA((blobs) => blobs.delete('gone'))
    await inA((blobs) => blobs.delete('never'))
    for (const key of ['gone', 'never', 'abc/below/a/blob'])
      expect(await inA((blobs) => blobs.get(key))).toBeUndefined()
  })
  it('replaces as a whole: a reader never sees a mixture', async () => {
    const versions = ['a', 'b'].map((letter) => bytesOf(letter.repeat(200_000)))
    await inA((blobs) => blobs.put('torn', versions[0]!, PDF))
    const writing = Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        inA((blobs) => blobs.put('torn', versions[n % 2]!, { contentType: n % 2 ? 'text/b' : 'text/a' })),
      ),
    )
    for (let n = 0; n < 20; n++) {
      const blob = await inA((blobs) => blobs.get('torn'))
      expect(versions.some((version) => Buffer.compare(version, blob!.bytes) === 0)).toBe(true)
    }
    await writing
  })
  it('keeps a key apart from the keys below it, and from the same in capitals', async () => {
    for (const key of ['apart', 'apart/below', 'Apart', 'APART/below'])
      await inA((blobs) => blobs.put(key, bytesOf(key), PDF))
    for (const key of ['apart', 'apart/below', 'Apart', 'APART/below'])
      expect((await inA((blobs) => blobs.get(key)))!.bytes).toEqual(Buffer.from(key))
  })
  it('lists by prefix, sorted', async () => {
    for (const key of ['list/b/2', 'list/a', 'list/b/1', 'list/B/1', 'list/bc', 'listing'])
      await inA((blobs) => blobs.put(key, bytesOf(''), PDF))
    expect(await inA((blobs) => blobs.list('list/'))).toEqual(['list/B/1', 'list/a', 'list/b/1', 'list/b/2', 'list/bc'])
    expect(await inA((blobs) => blobs.list('list/b'))).toEqual(['list/b/1', 'list/b/2', 'list/bc'])
    expect(await inA((blobs) => blobs.list('list/b/'))).toEqual(['list/b/1', 'list/b/2'])
    expect(await inA((blobs) => blobs.list('nothing/here'))).toEqual([])
    expect(await inA((blobs) => blobs.list(''))).toContain('listing')
  })
  it('never lets tenant A meet tenant B', async () => {
    await inA((blobs) => blobs.put('same', bytesOf('a'), PDF))
    expect(await inB((blobs) => blobs.get('same'))).toBeUndefined()
    expect(await inB((blobs) => blobs.list(''))).toEqual([])
    await inB((blobs) => blobs.put('same', bytesOf('b'), PDF))
    await inB((blobs) => blobs.delete('same'))
    expect((await inA((blobs) => blobs.get('same')))!.bytes).toEqual(Buffer.from('a'))
  })
  it.each([
    '',
    '/',
    '../up',
    'a/../b',
    'a//b',
    '/root',
    'a/',
    '.hidden',
    'a/.',
    'dot.',
    'back\\slash',
    'sp ace',
    'tilde~',
    'plus+',
    'nul\u0000',
    'ñ',
    '%2e%2e',
    'c:d',
    'x'.repeat(600),
  ])('refuses the key %j', async (key) => {
    await expect(inA((blobs) => blobs.put(key, bytesOf(''), PDF))).rejects.toMatchObject({ code: 'blobs.bad_key' })
    await expect(inA((blobs) => blobs.get(key))).rejects.toMatchObject({ code: 'blobs.bad_key' })
  })
  it('refuses to list above its root', async () => {
    await expect(inA((blobs) => blobs.list('../'))).rejects.toMatchObject({ code: 'blobs.bad_key' })
  })
  refusesWithoutTenant(port, {
    put: (blobs) => blobs.put('k', bytesOf(''), PDF),
    get: (blobs) => blobs.get('k'),
    delete: (blobs) => blobs.delete('k'),
    list: (blobs) => blobs.list(''),
  })
}
