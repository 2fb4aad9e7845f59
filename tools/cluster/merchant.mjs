import { EngineFault } from '../engines/fault.mjs'
import { run } from '../engines/programs.mjs'
import { buildApp } from '../lib/build.mjs'
import { PUBLIC_HOST, SHOP } from './place.mjs'
import { world } from './world.mjs'

const OWNER = { email: 'owner@tienda.litper.example', password: 'a long sentence of the test' }
const SENDER = {
  name: 'Tienda',
  phone: '6014445566',
  address: 'Calle 93 # 11-27 Bodega 4',
  daneCode: '11001',
  city: 'Bogotá',
}

/** @typedef {ReturnType<typeof import('./door.mjs').publicDoor>} Door */

/**
 * The first tenant, as an operator makes it: `npm run bootstrap` beside the database. Its owner then chooses a password at the public door.
 * @param {Door} door
 * @param {Record<string, string>} env addresses and secrets as seen from this machine
 */
export async function firstTenant(door, env) {
  const { file } = await buildApp('api', 'bootstrap')
  const settings = { ...env, NODE_ENV: 'production', PUBLIC_URL: `https://${PUBLIC_HOST}` }
  const said = await run(process.execPath, [file, '--name', 'Tienda', '--email', OWNER.email], { env: settings })
  const token = /#(\S+)/.exec(said)?.[1]
  if (!token) throw new EngineFault(`npm run bootstrap gave no link:\n${said}`)
  const { status, text } = await door.send('POST', '/api/v1/auth/password', { token, password: OWNER.password })
  if (status >= 300) throw new EngineFault(`The owner's password was refused with ${status}: ${text}`)
}

/** The owner of that tenant, signed in; signs in again when that ends. @param {Door} door */
export function ownerAt(door) {
  /** @type {{ text: string, until: number } | undefined} */
  let token
  const signIn = async () => {
    const { status, text } = await door.send('POST', '/api/v1/auth/token', OWNER)
    if (status >= 300) throw new EngineFault(`The owner cannot sign in: ${status} ${text}`)
    const { accessToken, expiresIn } = JSON.parse(text)
    token = { text: accessToken, until: Date.now() + (expiresIn - 60) * 1000 }
    return accessToken
  }
  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  const call = async (method, path, body) => {
    const bearer = token && token.until > Date.now() ? token.text : await signIn()
    const { status, text } = await door.send(method, path, body, bearer)
    if (status >= 300) throw new EngineFault(`${method} ${path} answered ${status}: ${text.slice(0, 400)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return { call, forget: () => (token = undefined) }
}
/** @typedef {ReturnType<typeof ownerAt>} Owner */

/** Shop, WhatsApp and carriers with the settings of production: no address of a stand-in is named. @param {Owner} owner */
export async function connectVendors(owner) {
  const { token: sessionToken } = await world('/shopify/session-token', { shop: SHOP })
  const app = { clientId: 'demo-shopify-key', clientSecret: 'demo-shopify-secret' }
  await owner.call('POST', '/api/v1/integrations/shopify/connect', { shopDomain: SHOP, sessionToken, ...app })
  const phoneNumberId = '100000000000001'
  const waba = { wabaId: '200000000000001', appSecret: 'demo-whatsapp-secret' }
  const sending = { phoneNumberId, accessToken: 'demo-whatsapp-token' }
  await owner.call('PUT', '/api/v1/integrations/whatsapp', { ...sending, ...waba })
  await owner.call('PUT', '/api/v1/notifications/providers', {
    provider: 'whatsapp-cloud',
    priority: 1,
    settings: sending,
  })
  for (const [carrier, settings] of Object.entries(CARRIERS)) {
    await owner.call('PUT', '/api/v1/carrier-accounts', {
      ...{ carrier, priority: 1, sender: SENDER, parcel: { length: 30, width: 20, height: 10 } },
      settings,
    })
    const made = await owner.call('POST', `/api/v1/carrier-accounts/${carrier}/push-secret`, {})
    await world(`/carriers/${carrier}/push-secret`, { secret: made.pushSecret })
  }
}

const CARRIERS = {
  coordinadora: {
    ...{ clientId: 'demo-coordinadora', clientSecret: 'demo-coordinadora-secret', idCliente: '1001' },
    ...{ usuario: 'demo.ws', clave: 'demo-clave' },
  },
  interrapidisimo: {
    ...{
      baseUrl: 'https://api.interrapidisimo.co',
      appSignature: 'demo-inter-signature',
      securityToken: 'demo-inter-token',
    },
    ...{ idCliente: '1001', codigoConvenio: '1' },
  },
}
