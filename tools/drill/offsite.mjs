import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { EngineFault } from '../engines/fault.mjs'
import { repeat } from './repeat.mjs'

/** As `offsite` in docker/compose.yaml. */
const EVERY_MS = 30_000
const sha256 = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex')

/**
 * The object store that holds what is left when a server is gone.
 * @param {{ blobsUrl: string, prefix: string }} where `blobsUrl`: the engine's BLOBS_URL
 */
export function objectStore({ blobsUrl, prefix }) {
  const { username, password, host, pathname } = new URL(blobsUrl.replace('s3+', ''))
  const Bucket = pathname.slice(1)
  const client = new S3Client({
    endpoint: `http://${host}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: username, secretAccessKey: password },
  })
  const get = async (/** @type {string} */ key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${prefix}${key}` }))
    return (await Body?.transformToByteArray()) ?? new Uint8Array()
  }
  const put = async (/** @type {string} */ key, /** @type {Uint8Array} */ bytes) => {
    await client.send(new PutObjectCommand({ Bucket, Key: `${prefix}${key}`, Body: bytes }))
    if (sha256(await get(key)) !== sha256(bytes)) throw new EngineFault(`${key} arrived damaged in the object store.`)
  }
  const list = async () => {
    /** @type {string[]} */
    const keys = []
    /** @type {string | undefined} */
    let token
    for (;;) {
      /** @type {import('@aws-sdk/client-s3').ListObjectsV2CommandOutput} */
      const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: prefix, ContinuationToken: token }))
      keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key.slice(prefix.length)))
      token = page.NextContinuationToken
      if (!token) return keys
    }
  }
  return { get, put, list, close: () => client.destroy() }
}
/** @typedef {ReturnType<typeof objectStore>} ObjectStore */

/**
 * Copies what is complete in a folder of backups to the store, again and again; each object is read back and compared.
 * @param {ObjectStore} store
 * @param {string} backups
 */
export function mirror(store, backups) {
  const sent = new Set()
  const turn = async () => {
    // a base backup has its name once it is complete; its side files must not arrive without it
    for (const file of globSync('{wal,base}/*', { cwd: backups }).sort()) {
      if (sent.has(file) || basename(file).startsWith('.')) continue
      const backup = file.replace(/\.(tar\.gz|manifest|sha256|after)$/, '')
      if (file.startsWith('base/') && !existsSync(join(backups, `${backup}.tar.gz`))) continue
      await store.put(file, readFileSync(join(backups, file)))
      sent.add(file)
    }
  }
  const stop = repeat(async () => {
    await turn()
    return EVERY_MS
  })
  return { turn, stop }
}

/** Brings all of it back into an empty folder. @param {ObjectStore} store @param {string} into */
export async function fetchAll(store, into) {
  const keys = await store.list()
  let bytes = 0
  for (const key of keys) {
    const file = join(into, key)
    mkdirSync(dirname(file), { recursive: true })
    const content = await store.get(key)
    bytes += content.length
    writeFileSync(file, content)
  }
  return { objects: keys.length, bytes }
}
