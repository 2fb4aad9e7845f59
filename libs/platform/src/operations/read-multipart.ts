import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { DomainError, invalid } from '@litper/kernel'
import { type Operation, type UploadedFile, uploadOf } from './operation.ts'

export const MULTIPART = /^multipart\/form-data/i
/** No operation takes a larger file; the gateway passes on no larger body. */
export const MOST_UPLOAD_BYTES = 64 * 1024 * 1024
const MOST_FIELDS = 30
const MOST_FIELD_BYTES = 64 * 1024
const MOST_NAME = 200

const http = (statusCode: number, code: string, message: string) =>
  Object.assign(new Error(message), { statusCode, code })
export const wrongType = (wanted: string) => http(415, 'request.unsupported_media_type', `send ${wanted}`)

/**
 * The fields of a multipart body; the file goes to disk as it comes, whatever its place among them, and is deleted when the answer has
 * left. @throws DomainError request.bad_multipart, request.invalid when the file stands in another field; 413 when it is too large
 */
export async function readMultipart(
  operation: Operation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Record<string, unknown>> {
  const { field: wanted, maxBytes } = uploadOf(operation)!
  const folder = await mkdtemp(join(tmpdir(), 'litper-upload-'))
  response.once('close', () => void rm(folder, { recursive: true, force: true }))
  const found: Record<string, unknown> = {}
  let kept: Promise<void> | undefined
  let fault: unknown
  const parser = parserOf(request, maxBytes)
  parser.on('field', (name: string, value: string) => {
    found[name] = value
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'])
    parser.on(limit, () => {
      fault ??= invalid('request.bad_multipart', { reason: 'one file and few fields' })
    })
  parser.on('file', (field: string, stream: BusboyFileStream, name: string, _encoding: string, mediaType: string) => {
    if (field !== wanted) {
      fault ??= invalid('request.invalid', { fields: [{ field, problem: `the file’s field is ${wanted}` }] })
      stream.resume()
      return
    }
    const path = join(folder, 'file')
    kept = keep(stream, path).then(({ bytes, sha256 }) => {
      if (stream.truncated) throw http(413, 'request.too_large', `at most ${maxBytes} bytes`)
      found[field] = { name: nameOf(name), mediaType, bytes, sha256, path } satisfies UploadedFile
    })
    kept.catch((error) => {
      fault ??= error
    })
  })
  await pipeline(request, parser).catch((error) => {
    fault ??= invalid('request.bad_multipart', { reason: error instanceof Error ? error.message : 'unreadable' })
  })
  await kept?.catch(() => undefined)
  if (fault) throw fault
  return found
}

function parserOf(request: IncomingMessage, maxBytes: number) {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: { files: 1, fields: MOST_FIELDS, fieldSize: MOST_FIELD_BYTES, fileSize: maxBytes, headerPairs: 50 },
    })
  } catch (error) {
    throw new DomainError('request.bad_multipart', 'invalid', { reason: error instanceof Error ? error.message : '' })
  }
}

async function keep(stream: Readable, path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(stream, counting, createWriteStream(path, { mode: 0o600 }))
  return { bytes, sha256: hash.digest('hex') }
}

/** The last part of a path, without control characters. */
const nameOf = (given: string | undefined): string =>
  (given ?? '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
    .slice(0, MOST_NAME) || 'file'
