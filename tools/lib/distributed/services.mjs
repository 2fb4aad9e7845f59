/**
 * The services that run as processes of their own, and what each owns behind the gateway. services.spec.ts holds this
 * against what their modules say.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROUTES = {
  integration: ['/webhooks/shopify', '/webhooks/whatsapp', '/webhooks/chatea-pro', '/api/v1/integrations'],
  orders: ['/api/v1/orders'],
  tracking: ['/api/v1/waybills', '/api/v1/carrier-accounts', '/webhooks/carriers', '/t'],
  notifications: ['/api/v1/messages', '/api/v1/notifications'],
  chat: ['/api/v1/conversations'],
}

export const GATEWAY = 'api'

/** The gateway last: whom it forwards to is there when it is. */
export const SERVICES = [...Object.keys(ROUTES), GATEWAY]

/**
 * The gateway's SERVICES_URLS.
 * @param {(service: string) => string} urlOf
 */
export const servicesUrls = (urlOf) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(ROUTES).map(([name, routes]) => [name, { url: urlOf(name), routes }])),
  )
