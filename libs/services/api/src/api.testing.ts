import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { parseSettings, type RunningService, startService } from '@litper/platform'
import { startTestDatabase, TEST_SECRET } from '@litper/testing'
import { ApiModule } from './api.module.ts'
import { DEMO_OWNER, DEMO_PASSWORD } from './usecases/seed-demo.ts'

export const OWNER = { email: DEMO_OWNER, password: DEMO_PASSWORD }
// biome-ignore lint/suspicious/noExplicitAny: the answers of many operations
export type Body = any
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface Api {
  readonly service: RunningService
  readonly url: string
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  bearer(who?: { email: string; password: string }): Promise<{ authorization: string }>
  stop(): Promise<void>
}

/** The api service on a fresh database, with the demo's tenant. */
export async function startApi(env: Record<string, string> = {}): Promise<Api> {
  const database = await startTestDatabase()
  const directory = mkdtempSync(join(tmpdir(), 'litper-api-'))
  const settings = parseSettings({
    PORT: '0',
    DATABASE_URL: database.adminUrl,
    LITPER_DEMO: '1',
    LITPER_DATA_DIR: directory,
    LOG_LEVEL: 'silent',
    CHECK_ANSWERS: '1',
    ...env,
  })
  const given = { ...settings, secret: TEST_SECRET, publicUrl: 'http://litper.test' }
  const service = await startService('api', [ApiModule], openAdapters, given)
  const call: Api['call'] = (method, path, body, headers) => ask(`${service.url}${path}`, method, body, headers)
  return {
    service,
    url: service.url,
    call,
    bearer: async (who = OWNER) => {
      const { body } = await call('POST', '/api/v1/auth/token', who)
      return { authorization: `Bearer ${body.accessToken}` }
    },
    stop: async () => {
      await service.close()
      await database.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function ask(url: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? undefined : { 'content-type': 'application/json' }
  const answer = await fetch(url, { method, headers: { ...type, ...headers }, ...sent })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: /^[{[]/.test(text) ? JSON.parse(text) : text }
}

/** A browser that is signed in: its cookie, its origin, and the value that its page sends with writes. */
export async function signInBrowser({ call, url }: Api, who = OWNER) {
  const { headers, body } = await call('POST', '/api/v1/auth/session', who, { origin: url })
  const set = headers.get('set-cookie') ?? ''
  const cookie = set.split(';')[0]!
  return { set, access: body, read: { cookie }, write: { cookie, origin: url, 'x-csrf-token': String(body.csrf) } }
}
