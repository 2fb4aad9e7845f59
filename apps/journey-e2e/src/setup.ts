import { call } from './http.ts'
import type { Platform } from './platform.ts'

const SHOP = 'tienda-demo.myshopify.com'
const SENDER = {
  name: 'Tienda Demo',
  phone: '6014445566',
  address: 'Calle 93 # 11-27 Bodega 4',
  daneCode: '11001',
  city: 'Bogotá',
}
/** The demo's merchant wants its open orders of the last week sent too; older ones stay. */
const BACK_FILL_DAYS = 7
const PARCEL = { length: 30, width: 20, height: 10 }

/** Connects the demo tenant to the sandbox through the public API, as a merchant would; again and again without harm. */
export async function connectDemo(platform: Platform, sandboxUrl: string): Promise<void> {
  // always: a sandbox that was started anew knows no token of the one before
  await Promise.all([
    connectCarriers(platform, sandboxUrl),
    connectMessaging(platform, sandboxUrl),
    connectShop(platform, sandboxUrl),
  ])
}

async function connectShop(platform: Platform, sandboxUrl: string): Promise<void> {
  const { token: sessionToken } = await call<{ token: string }>('POST', `${sandboxUrl}/sandbox/shopify/session-token`, {
    shop: SHOP,
  })
  await platform.call('integrations.connect_shopify', {
    shopDomain: SHOP,
    sessionToken,
    clientId: 'demo-shopify-key',
    clientSecret: 'demo-shopify-secret',
    apiUrl: `${sandboxUrl}/shopify/${SHOP}`,
  })
  const from = new Date(Date.now() - BACK_FILL_DAYS * 86_400_000).toISOString()
  await platform.call('integrations.settle_shopify_orders', { shopDomain: SHOP, from })
}

async function connectMessaging(platform: Platform, sandboxUrl: string): Promise<void> {
  const phoneNumberId = '100000000000001'
  const accessToken = 'demo-whatsapp-token'
  await platform.call('integrations.connect_whatsapp', {
    phoneNumberId,
    wabaId: '200000000000001',
    appSecret: 'demo-whatsapp-secret',
    verifyToken: 'demo-verify-token',
    accessToken,
    apiUrl: `${sandboxUrl}/whatsapp`,
  })
  await platform.call('messaging_providers.put', {
    provider: 'whatsapp-cloud',
    priority: 1,
    settings: { baseUrl: `${sandboxUrl}/whatsapp`, phoneNumberId, accessToken },
  })
}

async function connectCarriers(platform: Platform, sandboxUrl: string): Promise<void> {
  await platform.call('carrier_accounts.put', {
    carrier: 'coordinadora',
    priority: 1,
    sender: SENDER,
    parcel: PARCEL,
    settings: {
      baseUrl: `${sandboxUrl}/coordinadora/rest`,
      soapUrl: `${sandboxUrl}/coordinadora/soap/guias/1.6/server.php`,
      clientId: 'demo-coordinadora',
      clientSecret: 'demo-coordinadora-secret',
      idCliente: '1001',
      usuario: 'demo.ws',
      clave: 'demo-clave',
      pushSecret: 'demo-coordinadora-push',
    },
  })
  await platform.call('carrier_accounts.put', {
    carrier: 'interrapidisimo',
    priority: 1,
    sender: SENDER,
    parcel: PARCEL,
    settings: {
      baseUrl: `${sandboxUrl}/interrapidisimo`,
      appSignature: 'demo-inter-signature',
      securityToken: 'demo-inter-token',
      idCliente: '1001',
      codigoConvenio: '1',
      pushSecret: 'demo-inter-push:demo-inter-push-secret',
    },
  })
}
