import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkLaws } from './blob-links.contract.ts'
import type { Blob, Blobs } from './blobs.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

const PDF = { contentType: 'application/pdf' }
const bytesOf = (text: string) => new TextEncoder().encode(text)

const textOf = (blob: Blob | undefined) => blob && Buffer.from(blob.bytes).toString()

/** The law of blob stores. */
export function blobsContract(make: MakePort<Blobs>): void {
  const { inA, inB, port } = underLaw(make)

  it('returns the bytes, the type and the sha256 of any bytes', async () => {
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
  it('has no blob that was never put, or was deleted', async () => {
    await inA((blobs) => blobs.put('gone', bytesOf('x'), PDF))
    await inA((blobs) => blobs.delete('gone'))
    await inA((blobs) => blobs.delete('never'))
    for (const key of ['gone', 'never', 'abc/below/a/blob'])
      expect(await inA((blobs) => blobs.get(key))).toBeUndefined()
  })
  it('replaces a blob as a whole: a reader never sees a mixture', async () => {
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
  it('tells a key from the keys below it, and from the same key in capitals', async () => {
    for (const key of ['apart', 'apart/below', 'Apart', 'APART/below'])
      await inA((blobs) => blobs.put(key, bytesOf(key), PDF))
    for (const key of ['apart', 'apart/below', 'Apart', 'APART/below'])
      expect(textOf(await inA((blobs) => blobs.get(key)))).toBe(key)
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
    expect(textOf(await inA((blobs) => blobs.get('same')))).toBe('a')
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
  it.each(['../', '/', 'a//', '../up', 'ñ', 'a\\'])('refuses to list below %j', async (prefix) => {
    await expect(inA((blobs) => blobs.list(prefix))).rejects.toMatchObject({ code: 'blobs.bad_key' })
  })
  it.each(['', 'pdf', 'a/b\r\nx: y', 'a/b; c', `a/${'b'.repeat(200)}`])(
    'refuses the content type %j',
    async (contentType) => {
      const bad = { code: 'blobs.bad_content_type' }
      await expect(inA((blobs) => blobs.put('typed', bytesOf(''), { contentType }))).rejects.toMatchObject(bad)
      await expect(inA((blobs) => blobs.uploadLink('typed', { contentType, seconds: 9 }))).rejects.toMatchObject(bad)
    },
  )
  it('lists and reads temporary blobs like others', async () => {
    for (const key of ['tmp/way/a', 'tmpfile', 'tn'])
      await inA((blobs) => blobs.put(key, bytesOf(key), { contentType: 'text/plain; charset=utf-8' }))
    expect(textOf(await inA((blobs) => blobs.get('tmp/way/a')))).toBe('tmp/way/a')
    expect(await inA((blobs) => blobs.list('tm'))).toEqual(['tmp/way/a', 'tmpfile'])
    expect(await inA((blobs) => blobs.list('tmp/'))).toEqual(['tmp/way/a'])
    expect(await inA((blobs) => blobs.list('t'))).toEqual(expect.arrayContaining(['tmp/way/a', 'tmpfile', 'tn']))
    await inA((blobs) => blobs.delete('tmp/way/a'))
    expect(await inA((blobs) => blobs.get('tmp/way/a'))).toBeUndefined()
  })
  linkLaws({ inA, inB })
  refusesWithoutTenant(port, {
    put: (blobs) => blobs.put('k', bytesOf(''), PDF),
    get: (blobs) => blobs.get('k'),
    delete: (blobs) => blobs.delete('k'),
    list: (blobs) => blobs.list(''),
    uploadLink: (blobs) => blobs.uploadLink('k', { ...PDF, seconds: 9 }),
    downloadLink: (blobs) => blobs.downloadLink('k', { seconds: 9 }),
  })
}
