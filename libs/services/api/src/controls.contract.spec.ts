import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, startApi } from './api.testing.ts'

let api: Api
let owner: { authorization: string }
beforeAll(async () => {
  api = await startApi({})
  owner = await api.bearer()
})
afterAll(() => api?.stop())

const call = async (method: 'GET' | 'PUT' | 'POST', path: string, body?: object) =>
  api.call(method, `/api/v1/controls${path}`, body, owner)

it('shows each kind of automatic action, on and set by nobody', async () => {
  const { data } = (await call('GET', '')).body
  expect(data.map((one: { kind: string }) => one.kind)).toEqual([
    'messages',
    'calls',
    'agents',
    'stop_ship',
    'learning',
  ])
  for (const one of data) expect(one).toMatchObject({ on: true, dryRun: false, pilot: null, paused: null, setBy: null })
})
it('says who set it, pauses and resumes with a reason, and refuses what makes no sense', async () => {
  const me = (await api.call('GET', '/api/v1/auth/me', undefined, owner)).body
  const body = { dryRun: true, limits: { perPhonePerDay: 2 }, pilot: { cities: ['Cali'] }, reason: 'first week' }
  expect((await call('PUT', '/messages', body)).body).toMatchObject({
    dryRun: true,
    limits: { perPhonePerDay: 2 },
    pilot: { cities: ['Cali'], carriers: [] },
    setBy: me.id,
    reason: 'first week',
  })
  expect((await call('POST', '/messages/pause', { reason: 'a wrong text' })).body.paused).toMatchObject({
    reason: 'a wrong text',
    by: me.id,
  })
  expect(await call('POST', '/messages/pause', { reason: 'twice' })).toMatchObject({ status: 409 })
  expect((await call('POST', '/messages/resume', { reason: 'mended' })).body).toMatchObject({ paused: null })
  expect(await call('POST', '/messages/resume', { reason: 'again' })).toMatchObject({ status: 409 })
  expect(await call('PUT', '/rockets', body)).toMatchObject({ status: 404, body: { code: 'control.unknown' } })
  expect(await call('PUT', '/messages', { ...body, reason: undefined })).toMatchObject({ status: 422 })
  expect((await call('GET', '/withheld')).body).toEqual({ data: [], nextCursor: null })
})
