import { newId, type TenantId, tenantId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { learningWorld } from '../learning.testing.ts'
import { setSharing } from './share.ts'

const NOW = '2026-06-01T15:00:00.000Z'
const PURPOSE = 'listo_para_recoger'
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(NOW)
})
afterAll(() => world.stop())

/** Months of one city: at 10 more come than at 18. */
const months = (tenant: TenantId, atTen: number, atSix: number) =>
  world.plant(
    [...Array(atTen + atSix).keys()].map((n) => {
      const isTen = n < atTen
      const sentAt = new Date(Date.parse(NOW) - (3 + ((n * 7919) % 8000) / 100) * 86_400_000)
      const base = { orderId: newId(), purpose: PURPOSE, city: 'Neiva', carrier: 'norte', sentAt }
      return { ...base, hour: isTen ? 10 : 18, moved: n % 100 < (isTen ? 62 : 40) }
    }),
    tenant,
  )
const turnOf = (tenant: TenantId) => world.makeTurn(tenant)
const turns = (tenant: TenantId) => world.within(() => world.parts.turns.page({ limit: 9 }), tenant)
const share = (tenant: TenantId, shares: boolean) => world.acting(() => setSharing(world.parts, shares, 'ana'), tenant)
const rows = async () =>
  (
    await world.within(
      () => world.database.session().query<{ n: number }>('SELECT count(*)::int AS n FROM learning.shared_counts'),
      SYSTEM_TENANT,
    )
  )[0]!.n

it('tells where three others did better to one who opted in, and nothing to or of the others', async () => {
  const others = Array.from({ length: 3 }, () => tenantId(newId()))
  const [young, alone] = [tenantId(newId()), tenantId(newId())]
  for (const one of others) await months(one, 300, 300)
  // too few at 18 to find anything by itself
  for (const one of [young, alone]) await months(one, 800, 100)
  for (const one of [...others.slice(0, 2), young]) {
    expect(await share(one, true)).toMatchObject({ by: 'ana' })
    await turnOf(one)
  }
  const before = await turns(young)
  await turnOf(others[2]!)
  expect(await rows()).toBe(6)
  await turnOf(young)
  expect(await turns(young)).toEqual(before) // two others are too few

  await share(others[2]!, true)
  await turnOf(others[2]!)
  await turnOf(alone)
  await turnOf(young)
  expect((await turns(young)).filter(({ audit }) => audit[0]!.by === 'learning, from others')).toMatchObject([
    { place: 'Neiva', to: 10, from: null, state: 'refused' }, // what others saw is no proof for its own customers
  ])
  expect((await turns(alone)).filter(({ audit }) => audit[0]!.by === 'learning, from others')).toEqual([])

  expect(await share(young, false)).toBeUndefined()
  expect(await rows()).toBe(6)
})
