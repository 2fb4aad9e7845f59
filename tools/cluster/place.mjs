import { join } from 'node:path'
import { FOLDER } from '../engines/life.mjs'

/** Programs stay from one run to the next; all else is made anew. */
export const HOME = join(FOLDER, 'cluster')
export const BIN = join(HOME, 'bin')
export const RUN = join(HOME, 'run')
export const LOGS = join(RUN, 'logs')
/** The node's own files. */
export const SPACE = join(RUN, 'node')
export const PKI = join(RUN, 'pki')
export const KUBECONFIG = join(RUN, 'admin.kubeconfig')

export const NODE = 'node1'
/** The node's address and this machine's, on a cable between the two; both networks are routed to the node. */
export const ADDRESS = { node: '10.77.0.2', host: '10.77.0.1', pods: '10.244.0.0/16', services: '10.96.0.0/16' }
export const API_PORT = 6443
/** Fixed addresses of services: DNS, and the door that callers come through. */
export const DNS_ADDRESS = '10.96.0.10'
export const DOOR_ADDRESS = '10.96.0.20'
/** Inside the node's network alone: a public address, as the platform calls no other, where the stand-ins of vendors answer. */
export const WORLD_ADDRESS = '20.20.20.20'
/** Control groups and the cable, by names of their own, so that what is left behind can be found and removed. */
export const MARK = 'litpercluster'
export const CABLE = 'litpercable0'

/** How the platform is reached from outside. */
export const PUBLIC_HOST = 'app.litper.example'
export const SHOP = 'tienda-demo.myshopify.com'
/** Hosts of vendors, and where the stand-in of each answers. @type {Record<string, { from?: string, to: string }>} */
export const VENDORS = {
  'api.coordinadora.tech': { to: '/coordinadora/rest' },
  'ws.coordinadora.com': { from: '/agw/ws', to: '/coordinadora/soap' },
  'api.interrapidisimo.co': { to: '/interrapidisimo' },
  'graph.facebook.com': { to: '/whatsapp' },
  [SHOP]: { to: `/shopify/${SHOP}` },
}
export const NAMESPACE = { platform: 'litper', door: 'traefik', world: 'outside' }
