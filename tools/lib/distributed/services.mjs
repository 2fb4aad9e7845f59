import { listServices } from '../manifests.mjs'
import { root } from '../root.mjs'

const services = listServices(root)

/** @type {string} */
export const GATEWAY = services.find(({ gateway }) => gateway)?.name ?? ''

/** Every service, the gateway last. */
export const SERVICES = services.map(({ name }) => name)

/**
 * What each service owns behind the gateway.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROUTES = Object.fromEntries(
  services.filter(({ gateway }) => !gateway).map(({ name, routes }) => [name, routes]),
)

/**
 * The gateway's SERVICES_URLS.
 * @param {(service: string) => string} urlOf
 */
export const servicesUrls = (urlOf) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(ROUTES).map(([name, routes]) => [name, { url: urlOf(name), routes }])),
  )
