import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Body, OWNER, startApi } from './api.testing.ts'
import { type Inbox, startInbox } from './inbox.testing.ts'

let inbox: Inbox
let api: Api
let owner: { authorization: string }
beforeAll(async () => {
  inbox = await startInbox()
  const unlimited = {
    RATE_PERSON_READS_PER_MINUTE: '9999',
    RATE_PERSON_WRITES_PER_MINUTE: '99999',
    RATE_WRITES_PER_MINUTE: '99999',
  }
  api = await startApi({ MAIL_URL: inbox.url, TRUSTED_PROXIES: 'loopback', ...unlimited })
  owner = await api.bearer()
})
afterAll(async () => {
  await api?.stop()
  await inbox?.stop()
})

const audit = async (query = ''): Promise<Body> =>
  (await api.call('GET', `/api/v1/audit${query}`, undefined, owner)).body
const newest = async (query = ''): Promise<Body> => (await audit(query)).data[0]
const signIn = (who: object, headers: Record<string, string> = {}) =>
  api.call('POST', '/api/v1/auth/token', who, headers)

describe('the audit', () => {
  it('has every write with who, what, when, from where and how it ended; and no value of a field', async () => {
    const me = (await api.call('GET', '/api/v1/auth/me', undefined, owner)).body
    const body = { name: 'secret name', roles: ['viewer'] }
    const made = (await api.call('POST', '/api/v1/api-keys', body, { ...owner, 'user-agent': 'Prueba/1' })).body
    const entry = await newest()
    expect(entry).toMatchObject({
      who: { kind: 'user', id: me.id, session: expect.any(String) },
      what: 'api_keys.create',
      fields: ['name', 'roles'],
      from: { address: '127.0.0.1', agent: 'Prueba/1' },
      outcome: 'done',
    })
    expect(Math.abs(Date.now() - Date.parse(entry.at))).toBeLessThan(60_000)
    expect(JSON.stringify(await audit())).not.toContain('secret name')
    await api.call('DELETE', `/api/v1/api-keys/${made.id}`, undefined, owner)
    expect(await newest()).toMatchObject({ what: 'api_keys.revoke', about: { id: made.id } })
  })

  it('has what was refused, with its code, also a body that does not fit; and no reads', async () => {
    const id = (await api.call('GET', '/api/v1/auth/me', undefined, owner)).body.id
    await api.call('PATCH', `/api/v1/users/${id}`, { disabled: true }, owner)
    expect(await newest()).toMatchObject({ what: 'users.change', outcome: 'refused', code: 'user.last_owner' })
    await api.call('POST', '/api/v1/api-keys', { roles: 7 }, owner)
    expect(await newest()).toMatchObject({ what: 'api_keys.create', outcome: 'refused', code: 'request.invalid' })
    const { seq } = await newest()
    await api.call('GET', '/api/v1/users', undefined, owner)
    expect((await newest()).seq).toBe(seq)
  })

  it('has sign-ins, good and bad', async () => {
    await signIn(OWNER, { 'user-agent': 'Firefox' })
    expect(await newest()).toMatchObject({ what: 'sign_in', outcome: 'done', from: { agent: 'Firefox' } })
    await signIn({ ...OWNER, password: 'no' })
    expect(await newest()).toMatchObject({ what: 'sign_in', outcome: 'refused', code: 'auth.invalid_credentials' })
  })

  it('is paged, filtered, exported and proven whole', async () => {
    const { data, nextCursor } = await audit('?limit=2')
    expect(data).toHaveLength(2)
    const next = (await audit(`?limit=2&cursor=${nextCursor}`)).data
    expect(next[0].seq).toBe(data[1].seq - 1)
    const refused = (await audit('?outcome=refused')).data
    expect(new Set(refused.map((one: Body) => one.outcome))).toEqual(new Set(['refused']))
    const lines = await fetch(`${api.url}/api/v1/audit/export.jsonl`, { headers: owner })
    expect((await lines.text()).trim().split('\n').length).toBe(data[0].seq)
    const csv = await fetch(`${api.url}/api/v1/audit/export.csv?what=sign_in`, { headers: owner })
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect((await csv.text()).split('\r\n')[0]).toMatch(/^seq,at,kind,who/)
    const proof = (await api.call('GET', '/api/v1/audit/verify', undefined, owner)).body
    expect(proof).toMatchObject({ whole: true, entries: data[0].seq, head: { seq: data[0].seq, hash: data[0].hash } })
    const wrong = await api.call('GET', `/api/v1/audit/verify?seq=1&hash=${'0'.repeat(64)}`, undefined, owner)
    expect(wrong.body).toMatchObject({ whole: false, faultAt: 1 })
  })

  it('is for those who administer', async () => {
    const { key } = (await api.call('POST', '/api/v1/api-keys', { name: 'x', roles: ['operator'] }, owner)).body
    const refused = await api.call('GET', '/api/v1/audit', undefined, { authorization: `ApiKey ${key}` })
    expect(refused.body).toMatchObject({ status: 403, code: 'auth.role_missing' })
  })
})

describe('an alert', () => {
  const alerts = async () => (await audit('?outcome=alert')).data.map((one: Body) => one.what)

  it('is raised by many failures, once, and told to the owners', async () => {
    for (let n = 0; n < 8; n++) await signIn({ ...OWNER, password: 'no' }, { 'x-forwarded-for': `192.0.2.${n}` })
    expect(await alerts()).toEqual(['security.many_failures'])
    expect((await inbox.next(OWNER.email)).subject).toContain('Muchos intentos fallidos')
  })

  it('is raised by a sign-in from a new country', async () => {
    const from = (address: string) => signIn(OWNER, { 'x-forwarded-for': address, 'user-agent': 'Firefox' })
    await from('181.49.176.1') // Colombia
    await from('190.85.10.1') // Colombia again
    expect(await alerts()).toEqual(['security.many_failures'])
    await from('133.11.0.1') // Japan
    expect(await alerts()).toEqual(['security.new_country', 'security.many_failures'])
  })

  it('is raised by more writes in an hour than a person makes', async () => {
    const write = () => api.call('PATCH', '/api/v1/auth/me', {}, owner)
    for (let n = 0; n < 25; n++) await Promise.all(Array.from({ length: 20 }, write))
    expect((await alerts())[0]).toBe('security.unusual_volume')
    expect((await api.call('GET', '/api/v1/audit/verify', undefined, owner)).body.whole).toBe(true)
  }, 60_000)
})
