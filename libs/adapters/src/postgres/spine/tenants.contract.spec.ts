import pg from 'pg'
import { expect, it } from 'vitest'
import { underLaw } from '../../../../ports/src/law.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresTenants } from './tenants.ts'

const { a, b, inA, inB, port } = underLaw(async (scope) => {
  const { db, adminUrl, stop } = await startTestDatabase({ scope })
  return { port: { tenants: new PostgresTenants(db), adminUrl }, stop }
})

it('knows each active tenant once, in one order', async () => {
  expect(await port().tenants.active()).toEqual([])
  await inB(({ tenants }) => tenants.add('Second'))
  await inA(({ tenants }) => tenants.add('First'))
  await inA(({ tenants }) => tenants.add('First, again'))
  expect(await port().tenants.active()).toEqual([a, b].sort())
  const admin = new pg.Client({ connectionString: port().adminUrl })
  await admin.connect()
  await admin.query('UPDATE spine.tenants SET active = false WHERE tenant_id = $1', [a])
  await admin.end()
  expect(await port().tenants.active()).toEqual([b])
})
it('adds none without a tenant', async () => {
  await expect((async () => port().tenants.add('Nobody'))()).rejects.toMatchObject({ code: 'tenancy.missing' })
})
