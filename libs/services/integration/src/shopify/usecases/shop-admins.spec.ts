import type { ShopifyAdmin } from '@litper/connector-shopify'
import { newId, tenantId } from '@litper/kernel'
import type { Database, HttpRequest, Locks } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { TokenShopAdmins } from './shop-admins.ts'
import type { ShopRow, Shops } from './shops.ts'

const tenant = tenantId(newId())
const SHOP = 'tienda.myshopify.com'
const seals = { seal: (value: unknown) => JSON.stringify(value), open: <T>(sealed: string) => JSON.parse(sealed) as T }

/** A shop whose tokens live `life` ms, a lock that is really one at a time, and an API that takes only the newest token. */
function world(life: number) {
  let minted = 1
  let valid = 'token-1'
  let refreshes = 0
  const token = () => ({
    accessToken: valid,
    refreshToken: `refresh-${minted}`,
    expiresAt: new Date(Date.now() + life).toISOString(),
    scopes: [],
  })
  let row = {
    tenantId: tenant,
    shopDomain: SHOP,
    status: 'connected',
    sealedApp: JSON.stringify({ clientId: 'id', clientSecret: 'secret' }),
    sealedToken: JSON.stringify(token()),
    reconcileCursor: new Date(),
    connectedAt: new Date(),
  } as ShopRow
  const shops = {
    find: async () => row,
    saveToken: async (_shop: string, sealedToken: string) => {
      row = { ...row, sealedToken }
    },
  } as unknown as Shops
  const send = async (request: HttpRequest) => {
    const answer = (status: number, body: unknown) => ({
      status,
      headers: {},
      text: JSON.stringify(body),
      bytes: new Uint8Array(),
    })
    if (request.url.endsWith('/access_token')) {
      refreshes++
      valid = `token-${++minted}`
      await new Promise((done) => setTimeout(done, 5))
      return answer(200, { access_token: valid, refresh_token: `refresh-${minted}`, expires_in: 3600 })
    }
    return request.headers!['x-shopify-access-token'] === valid ? answer(200, { data: { ok: true } }) : answer(401, {})
  }
  let tail: Promise<unknown> = Promise.resolve()
  const locks = {
    withLock: (_key: string, _options: unknown, work: (token: bigint) => Promise<unknown>) =>
      (tail = tail.then(() => work(1n))),
  } as unknown as Locks
  const database = {
    transaction: (work: () => unknown) => work(),
    separateTransaction: (work: () => unknown) => work(),
  } as unknown as Database
  const admins = () =>
    new TokenShopAdmins({
      database,
      shops,
      seals,
      http: { send },
      locks,
      clock: { now: () => new Date() },
      tenant: () => tenant,
    })
  return {
    admins,
    refreshes: () => refreshes,
    expire: () => {
      valid = 'revoked'
    },
    setStatus: (status: ShopRow['status']) => {
      row = { ...row, status }
    },
  }
}
const ask = (admin: ShopifyAdmin) => admin.run({ name: 'Q', document: '{ ok }', cost: 1 }, {})

describe('TokenShopAdmins', () => {
  it('uses a living token as it is', async () => {
    const { admins, refreshes } = world(3_600_000)
    expect(await admins().use(SHOP, ask)).toEqual({ ok: true })
    expect(refreshes()).toBe(0)
  })

  it('refreshes before the end, once however many ask in however many processes', async () => {
    const { admins, refreshes } = world(60_000)
    const processes = [admins(), admins(), admins()]
    await Promise.all(Array.from({ length: 30 }, (_, index) => processes[index % 3]!.use(SHOP, ask)))
    expect(refreshes()).toBe(1)
  })

  it('takes a new token when Shopify rejects the one it has', async () => {
    const { admins, refreshes, expire } = world(3_600_000)
    const one = admins()
    await one.use(SHOP, ask)
    expire()
    expect(await Promise.all([one.use(SHOP, ask), one.use(SHOP, ask)])).toEqual([{ ok: true }, { ok: true }])
    expect(refreshes()).toBe(1)
  })

  it('writes nothing to a shop that left', async () => {
    const { admins, setStatus } = world(3_600_000)
    setStatus('uninstalled')
    await expect(admins().use(SHOP, ask)).rejects.toMatchObject({ code: 'shop.uninstalled', kind: 'forbidden' })
  })
})
