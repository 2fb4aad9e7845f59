import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Blob, type BlobLink, type Blobs, MOST_LINK_BYTES, MOST_LINK_SECONDS } from './blobs.ts'

const PDF = { contentType: 'application/pdf' }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (blob: Blob | undefined) => blob && Buffer.from(blob.bytes).toString()

/** A new connection for each request: a server that refuses an upload may close the connection. */
async function follow({ url, method, headers }: BlobLink, body?: Uint8Array, tries = 3): Promise<Response> {
  try {
    return await fetch(url, { method, headers, ...(body && { body: Buffer.from(body) }) })
  } catch (error) {
    if (tries === 1) throw error
    return follow({ url, method, headers } as BlobLink, body, tries - 1)
  }
}

type In = <T>(work: (blobs: Blobs) => Promise<T>) => Promise<T>

/** The law of links to blobs, over real HTTP. */
export function linkLaws({ inA, inB }: { inA: In; inB: In }): void {
  const upload = (key: string, options = {}) =>
    inA((blobs) => blobs.uploadLink(key, { ...PDF, seconds: 60, ...options }))
  const download = (key: string, options = {}) => inA((blobs) => blobs.downloadLink(key, { seconds: 60, ...options }))
  const read = (key: string) => inA((blobs) => blobs.get(key))

  it('uploads and downloads any bytes by links', async () => {
    const [put, get] = [await upload('linked'), await download('linked')]
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), async (bytes) => {
        expect((await follow(put, bytes)).ok).toBe(true)
        const kept = await read('linked')
        expect(Buffer.compare(kept!.bytes, bytes)).toBe(0)
        expect(kept).toMatchObject({ contentType: 'application/pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
        const got = await follow(get)
        expect(got.status).toBe(200)
        expect(got.headers.get('content-type')).toBe('application/pdf')
        expect(Buffer.from(await got.arrayBuffer())).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 10 },
    )
    expect(await inA((blobs) => blobs.list('linked'))).toEqual(['linked'])
  })
  it('downloads a blob that was put by the port, under the given file name', async () => {
    await inA((blobs) => blobs.put('by/hand', bytesOf('label'), PDF))
    const named = await follow(await download('by/hand', { fileName: 'guía "1" (ñ).pdf' }))
    expect(await named.text()).toBe('label')
    expect(named.headers.get('content-disposition')).toBe(
      `attachment; filename="guia _1_ (n).pdf"; filename*=UTF-8''gu%C3%ADa%20%221%22%20%28%C3%B1%29.pdf`,
    )
    expect((await follow(await download('by/hand'))).headers.get('content-disposition')).toBe('inline')
  })
  it('answers 404 to a link of a missing blob', async () => {
    expect((await follow(await download('not/there'))).status).toBe(404)
  })
  it('refuses another content type, another method, and every changed link', async () => {
    await inA((blobs) => blobs.put('guarded', bytesOf('kept'), PDF))
    const [put, get] = [await upload('guarded'), await download('guarded')]
    for (const contentType of ['text/html', 'application/pdf; a=b', ''])
      expect(
        (await follow({ ...put, headers: { ...put.headers, 'content-type': contentType } }, bytesOf('x'))).status,
      ).toBe(403)
    expect((await follow({ ...put, method: 'GET', headers: {} })).ok).toBe(false)
    expect((await follow({ ...get, method: 'PUT', headers: put.headers }, bytesOf('x'))).ok).toBe(false)
    const start = new URL(get.url).origin.length + 1
    for (const { url, ...link } of [put, get])
      for (let at = start; at < url.length; at += 7) {
        if (!/\w/.test(url[at]!)) continue
        const changed = { ...link, url: url.slice(0, at) + (url[at] === 'a' ? 'b' : 'a') + url.slice(at + 1) }
        const served = follow(changed, link.method === 'PUT' ? bytesOf('x') : undefined)
        // a server may close the connection after a malformed request
        expect(
          await served.then(
            ({ ok }) => ok,
            () => false,
          ),
        ).toBe(false)
      }
    expect(textOf(await read('guarded'))).toBe('kept')
  })
  it('refuses an expired link', async () => {
    await inA((blobs) => blobs.put('late', bytesOf('kept'), PDF))
    const [put, get] = [await upload('late', { seconds: 1 }), await download('late', { seconds: 1 })]
    expect(get.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 1000)
    const status = (link: BlobLink, body?: Uint8Array) => async () => (await follow(link, body)).status
    await expect.poll(status(get), { timeout: 20_000, interval: 500 }).toBe(403)
    await expect.poll(status(put, bytesOf('kept')), { timeout: 20_000, interval: 500 }).toBe(403)
    expect(textOf(await read('late'))).toBe('kept')
  })
  it('never reads more of an upload than its link allows', async () => {
    const link = await upload('weighed', { maxBytes: 1000 })
    expect((await follow(link, new Uint8Array(1000))).ok).toBe(true)
    expect((await read('weighed'))!.bytes).toHaveLength(1000)
    await inA((blobs) => blobs.delete('weighed'))
    await follow(link, new Uint8Array(1001))
    expect(await read('weighed')).toBeUndefined()
  })
  it("never lets tenant A's links meet tenant B", async () => {
    for (const within of [inA, inB])
      await within((blobs) => blobs.put('both', bytesOf(within === inA ? 'a' : 'b'), PDF))
    expect(await (await follow(await download('both'))).text()).toBe('a')
    await follow(await upload('both'), bytesOf('new'))
    await follow(await upload('of/a'), bytesOf('new'))
    expect(textOf(await inB((blobs) => blobs.get('both')))).toBe('b')
    expect(await inB((blobs) => blobs.get('of/a'))).toBeUndefined()
    expect((await follow(await inB((blobs) => blobs.downloadLink('of/a', { seconds: 60 })))).status).toBe(404)
  })
  it('refuses to sign what it could not store', async () => {
    const bad = { code: 'blobs.bad_link' }
    for (const seconds of [0, -1, 1.5, MOST_LINK_SECONDS + 1, Number.NaN]) {
      await expect(upload('x', { seconds })).rejects.toMatchObject(bad)
      await expect(download('x', { seconds })).rejects.toMatchObject(bad)
    }
    for (const maxBytes of [0, MOST_LINK_BYTES + 1, 1.5])
      await expect(upload('x', { maxBytes })).rejects.toMatchObject(bad)
    for (const fileName of ['', 'a/b', 'a\r\nb', 'x'.repeat(201), '\ud800'])
      await expect(download('x', { fileName })).rejects.toMatchObject(bad)
    for (const key of ['', '../up', 'a//b']) {
      await expect(upload(key)).rejects.toMatchObject({ code: 'blobs.bad_key' })
      await expect(download(key)).rejects.toMatchObject({ code: 'blobs.bad_key' })
    }
  })
}
