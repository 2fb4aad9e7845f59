import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DomainError } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openApiOf } from './openapi.ts'
import { operation, type UploadedFile, upload } from './operation.ts'
import { readInput } from './read-input.ts'
import { readMultipart } from './read-multipart.ts'

const put = operation({
  name: 'things.put',
  summary: { es: 'x', en: 'x' },
  http: ['POST', '/api/v1/things'],
  input: z.object({ file: upload({ maxBytes: 1000 }), count: z.number().int().optional() }),
  output: z.object({}),
  roles: 'public',
  scope: 'things:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
let server: Server
let url: string
const paths: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = async () => {
      const input = readInput(put, { body: await readMultipart(put, request, response) })
      const { path, ...file } = input.file as UploadedFile
      paths.push(path)
      return { count: input.count, ...file, text: readFileSync(path, 'utf8') }
    }
    answer().then(
      (value) => response.end(JSON.stringify(value)),
      (error: unknown) => {
        const status = error instanceof DomainError ? 422 : ((error as { statusCode?: number }).statusCode ?? 500)
        response.writeHead(status).end(JSON.stringify({ code: (error as { code?: string }).code }))
      },
    )
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

type Part = readonly [string, string | Blob, string?]
const form = (parts: readonly Part[]) => {
  const body = new FormData()
  for (const [name, value, fileName] of parts)
    if (typeof value === 'string') body.append(name, value)
    else body.append(name, value, fileName)
  return body
}
const ask = async (body: FormData | string, headers?: Record<string, string>): Promise<Record<string, unknown>> => {
  const answer = await fetch(url, { method: 'POST', body, headers })
  return { ...((await answer.json()) as Record<string, unknown>), status: answer.status }
}
const csv = new Blob(['a;b\n1;2'], { type: 'text/csv' })

it.each([
  ['before', ['count', 'file']],
  ['after', ['file', 'count']],
] as const)('takes a file with a field %s it, and deletes it when the answer has left', async (_, order) => {
  const parts = { file: ['file', csv, '../../ventas\u0007.csv'], count: ['count', '7'] } as const
  const answer = await ask(form(order.map((name): Part => parts[name])))
  expect(answer).toMatchObject({ status: 200, count: 7, bytes: 7, text: 'a;b\n1;2', mediaType: 'text/csv' })
  expect(answer['name']).toMatch(/^ventas/)
  expect(answer['sha256']).toMatch(/^[\da-f]{64}$/)
  await expect.poll(() => existsSync(paths.at(-1)!)).toBe(false)
})

it.each<[string, () => Promise<object>, object]>([
  [
    'a file that is too large',
    () => ask(form([['file', new Blob(['x'.repeat(1001)]), 'a']])),
    { status: 413, code: 'request.too_large' },
  ],
  ['another field’s file', () => ask(form([['image', csv, 'a']])), { status: 422, code: 'request.invalid' }],
  ['no file', () => ask(form([['count', '1']])), { status: 422, code: 'request.invalid' }],
  ['a text in place of the file', () => ask(form([['file', 'x']])), { status: 422, code: 'request.invalid' }],
  [
    'two files',
    () =>
      ask(
        form([
          ['file', csv, 'a'],
          ['file', csv, 'b'],
        ]),
      ),
    { status: 422, code: 'request.bad_multipart' },
  ],
  [
    'a body that breaks off',
    () =>
      ask('--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx', {
        'content-type': 'multipart/form-data; boundary=b',
      }),
    { status: 422, code: 'request.bad_multipart' },
  ],
  [
    'no boundary',
    () => ask('x', { 'content-type': 'multipart/form-data' }),
    { status: 422, code: 'request.bad_multipart' },
  ],
])('refuses %s', async (_, asked, wanted) => {
  expect(await asked()).toMatchObject(wanted)
})

it('is described as multipart, the file as binary', () => {
  const { requestBody } = (openApiOf([put]).paths as Record<string, { post: { requestBody: unknown } }>)[
    '/api/v1/things'
  ]!.post
  expect(requestBody).toMatchObject({
    required: true,
    content: {
      'multipart/form-data': {
        schema: { properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
      },
    },
  })
})
