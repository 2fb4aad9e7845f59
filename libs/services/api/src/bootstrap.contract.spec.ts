import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, startApi } from './api.testing.ts'
import { API_PARTS } from './edge/parts.ts'
import { bootstrapTenant } from './usecases/bootstrap-tenant.ts'
import type { ApiParts } from './usecases/ports.ts'

let api: Api
let parts: ApiParts
beforeAll(async () => {
  api = await startApi({ LITPER_DEMO: '0' })
  parts = api.service.app.get<ApiParts>(API_PARTS)
})
afterAll(() => api?.stop())

const OWNER = { email: 'duena@andina.test', password: 'tres tazas de tinto' }
const first = { name: 'Tienda Andina', ownerEmail: OWNER.email, locale: 'en', another: false } as const

it('makes the first tenant of a production system, whose owner chooses a password by the link', async () => {
  const { link, tenant } = await bootstrapTenant(parts, first)
  expect(link).toMatch(/^http:\/\/litper\.test\/invite#/)
  const token = link.split('#')[1]
  expect((await api.call('POST', '/api/v1/auth/password', { token, password: OWNER.password })).status).toBe(204)
  const me = await api.call('GET', '/api/v1/auth/me', undefined, await api.bearer(OWNER))
  expect(me.body).toMatchObject({ tenant: { id: tenant, name: 'Tienda Andina' }, roles: ['owner'], locale: 'en' })
})

it('makes a second one only when it is told to, and never of a known e-mail', async () => {
  const other = { ...first, ownerEmail: 'otra@andina.test' }
  await expect(bootstrapTenant(parts, other)).rejects.toMatchObject({ code: 'tenant.exists' })
  await expect(bootstrapTenant(parts, { ...first, another: true })).rejects.toMatchObject({ code: 'user.email_taken' })
  expect((await bootstrapTenant(parts, { ...other, another: true })).link).toContain('#')
})

it('leaves no door of the demo open: people are invited, tenants are not made by a call', async () => {
  const owner = await api.bearer(OWNER)
  const made = { email: 'x@andina.test', password: 'tres tazas de tinto', roles: ['viewer'] }
  expect((await api.call('POST', '/api/v1/users', made, owner)).status).toBe(404)
  const tenant = { name: 'x', ownerEmail: 'y@andina.test', password: 'tres tazas de tinto' }
  expect((await api.call('POST', '/api/v1/tenants', tenant)).status).toBe(404)
  const invited = await api.call('POST', '/api/v1/users/invite', { email: 'x@andina.test', roles: ['viewer'] }, owner)
  expect(invited.body).toMatchObject({ status: 409, code: 'mail.not_set' })
})
