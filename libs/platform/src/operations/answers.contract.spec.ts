import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openAdapters } from '@litper/adapters'
import { notFound } from '@litper/kernel'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { Controller, Ip, Module } from '@nestjs/common'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { parseSettings } from '../config/parse-settings.ts'
import { type RunningService, startService } from '../run/start-service.ts'
import { Answers } from './answers.ts'
import { nothing, operation } from './operation.ts'

const base = { roles: 'public', scope: 'things:write', kind: 'write', risk: 'nothing', repeatable: true } as const
const summary = { es: 'x', en: 'x' }
const double = operation({
  ...base,
  name: 'things.double',
  summary,
  http: ['POST', '/api/v1/things/:id'],
  input: z.object({ id: z.string(), n: z.number() }),
  output: z.object({ n: z.number(), ip: z.string() }),
  errors: { 'thing.gone': 'not_found' },
})
const drop = operation({
  ...double,
  name: 'things.drop',
  http: ['DELETE', '/api/v1/things/:id'],
  input: z.object({ id: z.string() }),
  output: nothing,
})
const secret = operation({
  ...base,
  summary,
  output: nothing,
  errors: {},
  name: 'things.secret',
  http: ['PUT', '/api/v1/secret'],
  input: z.object({}),
  roles: ['owner'],
})

@Controller()
class Things {
  @Answers(double)
  double({ id, n }: { id: string; n: number }, @Ip() ip: string) {
    if (id === 'gone') throw notFound('thing.gone')
    if (id === 'undeclared') throw notFound('thing.lost')
    if (id === 'more') return { n, ip, tenantId: 'of somebody' } as { n: number; ip: string }
    return { n: id === 'wrong' ? ('two' as unknown as number) : n * 2, ip }
  }

  @Answers(drop)
  drop(_: { id: string }) {
    return undefined
  }

  @Answers(secret)
  secret(_: object) {
    return undefined
  }
}

@Module({ controllers: [Things] })
class ThingsModule {
  static readonly service = { name: 'things', routes: [] } as const
}
let database: TestDatabase
let service: RunningService
const directory = mkdtempSync(join(tmpdir(), 'litper-things-'))
beforeAll(async () => {
  database = await startTestDatabase()
  const env = {
    PORT: '0',
    DATABASE_URL: database.adminUrl,
    LITPER_DATA_DIR: directory,
    LOG_LEVEL: 'silent',
    CHECK_ANSWERS: '1',
  }
  const settings = { ...parseSettings(env), secret: TEST_SECRET, publicUrl: 'http://litper.test' }
  service = await startService('things', [ThingsModule], openAdapters, settings)
})
afterAll(async () => {
  await service?.close()
  await database?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const ask = async (method: string, path: string, body?: unknown, type = 'application/json') => {
  const sent =
    body === undefined
      ? {}
      : { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': type } }
  const answer = await fetch(`${service.url}${path}`, { method, ...sent })
  const said = await answer.text()
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json')
  return {
    status: answer.status,
    allow: answer.headers.get('allow'),
    isProblem,
    body: said ? JSON.parse(said) : undefined,
  }
}

it('brings route, status, checked input and Nest’s own parameters from the description', async () => {
  expect(await ask('POST', '/api/v1/things/a', { n: 21 })).toMatchObject({
    status: 200,
    body: { n: 42, ip: '127.0.0.1' },
  })
  expect(await ask('DELETE', '/api/v1/things/a')).toMatchObject({ status: 204, body: undefined })
  expect(await ask('PUT', '/api/v1/secret')).toMatchObject({ status: 401, body: { code: 'auth.required' } })
})

it.each<[string, () => ReturnType<typeof ask>, number, string]>([
  ['a wrong field', () => ask('POST', '/api/v1/things/a', { n: '21' }), 422, 'request.invalid'],
  ['a declared error', () => ask('POST', '/api/v1/things/gone', { n: 1 }), 404, 'thing.gone'],
  ['an error that is not declared', () => ask('POST', '/api/v1/things/undeclared', { n: 1 }), 500, 'internal'],
  ['an answer of another shape', () => ask('POST', '/api/v1/things/wrong', { n: 1 }), 500, 'internal'],
  ['an answer that says more', () => ask('POST', '/api/v1/things/more', { n: 1 }), 500, 'internal'],
  ['a wrong path', () => ask('GET', '/api/v1/nothing'), 404, 'not_found'],
  ['a wrong method', () => ask('GET', '/api/v1/things/a'), 405, 'request.method_not_allowed'],
  [
    'a form',
    () => ask('POST', '/api/v1/things/a', 'n=1', 'application/x-www-form-urlencoded'),
    415,
    'request.unsupported_media_type',
  ],
  ['plain text', () => ask('POST', '/api/v1/things/a', '{"n":1}', 'text/plain'), 415, 'request.unsupported_media_type'],
  ['no JSON', () => ask('POST', '/api/v1/things/a', '{'), 400, 'request.bad_json'],
  ['too much JSON', () => ask('POST', '/api/v1/things/a', `"${'a'.repeat(3_000_000)}"`), 413, 'request.too_large'],
  ['a URL that cannot be read', () => ask('GET', '/api/v1/%zz'), 400, 'request.bad_url'],
  ['a part that is too long', () => ask('DELETE', `/api/v1/things/${'a'.repeat(501)}`), 414, 'request.url_too_long'],
])('answers %s with a problem and a stable code', async (_, work, status, code) => {
  const { body, ...answer } = await work()
  expect(answer).toMatchObject({ status, isProblem: true })
  expect(body).toMatchObject({ status, code, type: 'about:blank' })
})

it('says which methods a path takes', async () => {
  expect((await ask('GET', '/api/v1/things/a')).allow).toBe('DELETE, POST')
})

it('answers a problem to bytes that are not HTTP and to headers that are too large', async () => {
  const raw = async (bytes: string) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
    socket.write(bytes)
    return text(socket)
  }
  expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*problem\+json[\s\S]*"code":"request.malformed"/)
  const long = await raw(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)
  expect(long).toMatch(/^HTTP\/1.1 431 [\s\S]*"code":"request.headers_too_large"/)
})

it('describes itself: unique ids, answers, parameters, bodies and errors', async () => {
  const answer = await fetch(`${service.url}/internal/openapi.json`)
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Record<string, unknown>>> }
  expect(paths['/api/v1/things/{id}']).toMatchObject({
    post: {
      operationId: 'things.double',
      security: [],
      parameters: [{ in: 'path', name: 'id', required: true }],
      requestBody: { required: true },
      responses: { 200: { content: { 'application/json': {} } }, 404: { description: '`thing.gone`' }, 422: {} },
    },
    delete: { operationId: 'things.drop', responses: { 204: {} } },
  })
})
