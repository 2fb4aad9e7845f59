import { newId, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { ChatSubscriber } from '../edge/chat.subscriber.ts'

const GONE = 'gone.myshopify.com'
const HERE = 'here.myshopify.com'
let world: Awaited<ReturnType<typeof chatWorld>>
let subscriber: ChatSubscriber
beforeEach(async () => {
  world = await chatWorld()
  subscriber = new ChatSubscriber(world.parts)
})
afterEach(() => world.stop())

const bought = (firstName: string, phone: string, shopDomain: string) =>
  world.within(() =>
    subscriber.placed({
      orderId: newId(),
      externalId: '1',
      shopDomain,
      name: '#1',
      customer: { firstName, lastName: shopDomain, phone },
      total: { amount: '90000', currency: 'COP' },
      cod: true,
      placedAt: new Date().toISOString(),
    }),
  )
const said = (name: string, phone: string) => world.hear(wrote({ phone, name }, `hola, soy ${name}`))
const request = (lastShop?: boolean) =>
  subscriber.privacy({ requestId: 'r1', shopDomain: GONE, kind: 'shop_redact', orders: [], lastShop })
const kept = async () =>
  JSON.stringify([
    await world.rows('SELECT phone, name FROM chat.contacts'),
    await world.rows('SELECT last_text FROM chat.conversations'),
    await world.rows('SELECT text FROM chat.messages'),
    await world.rows('SELECT phone, owner_phone, also_phone, recipient FROM chat.parcels'),
  ])
const archive = (phone: string) =>
  world.rows<{ id: string }>(
    `UPDATE chat.conversations SET archived = true FROM chat.contacts p WHERE p.id = contact_id AND p.phone = '${phone}' RETURNING conversations.id`,
  )

it('forgets the people of the shop that is gone, and nobody of another shop of the tenant', async () => {
  const [ana, berta, carla, dora] = [newPhone(), newPhone(), newPhone(), newPhone()] as const
  await bought('Ana', ana, GONE)
  await bought('Berta', berta, HERE)
  await bought('Carla', carla, GONE)
  await bought('Carla', carla, HERE)
  for (const [name, phone] of Object.entries({ Ana: ana, Berta: berta, Carla: carla, Dora: dora }))
    await said(name, phone)
  const [[archived]] = [await archive(ana), await archive(berta)]
  for (const _ of ['once', 'replayed']) {
    await world.within(() => request(false))
    const all = await kept()
    for (const piece of ['Ana', ana, `Carla ${GONE}`]) expect(all).not.toContain(piece)
    for (const piece of [`Berta ${HERE}`, `Carla ${HERE}`, berta, carla, dora]) expect(all).toContain(piece)
    for (const name of ['Berta', 'Carla', 'Dora']) expect(all).toContain(`hola, soy ${name}`)
  }
  const forgotten = world.ordered.filter((one) => one.kind === 'chat.forget-conversation')
  expect(new Set(forgotten.map((one) => one.key))).toEqual(new Set([`${archived!.id}/r1`]))
})

it('takes what has no known shop only with the last shop', async () => {
  const [ana, berta, dora] = [newPhone(), newPhone(), newPhone()] as const
  await bought('Ana', ana, GONE)
  await bought('Berta', berta, HERE)
  await world.rows('UPDATE chat.parcels SET shop_domain = NULL WHERE phone = $1', [ana]) // as older rows are
  await said('Ana', ana)
  await said('Dora', dora)
  for (const last of [undefined, false]) {
    await world.within(() => request(last))
    for (const piece of [`Ana ${GONE}`, ana, dora, 'soy Dora']) expect(await kept()).toContain(piece)
  }
  await world.within(() => request(true))
  const all = await kept()
  for (const piece of ['Ana', ana, 'Dora', dora]) expect(all).not.toContain(piece)
  for (const piece of [`Berta ${HERE}`, berta]) expect(all).toContain(piece)
})

it('asked for in one tenant it leaves another as it is', async () => {
  const ana = newPhone()
  await bought('Ana', ana, GONE)
  await said('Ana', ana)
  const before = await kept()
  await runInContext({ tenant: tenantId(newId()), actor: { kind: 'user', id: 't', roles: [] } }, () =>
    world.database.transaction(() => request(true)),
  )
  expect(await kept()).toBe(before)
})
