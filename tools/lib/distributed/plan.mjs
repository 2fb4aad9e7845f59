import { join } from 'node:path'
import { root } from '../build.mjs'
import { GATEWAY, SERVICES, servicesUrls } from './services.mjs'

/**
 * How a process is run that holds one service: a small young generation and two arenas of malloc, which are given back,
 * instead of what a machine's only process would take; what V8 made of the bundle is kept for the next start.
 */
export const LEAN = {
  NODE_OPTIONS: '--max-semi-space-size=2',
  DATABASE_POOL: '10',
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_COMPILE_CACHE: join(root, 'dist', '.compile-cache'),
}

/** @typedef {{ name: string, url: string, port: number, env: Record<string, string> }} Planned */

/**
 * Which process listens where, with which settings: the gateway on its front door's port, the others on those after it.
 * @param {{ port: number, sandboxUrl: string, dataDir: string, secret: string, engines: Record<string, string> }} settings
 * @returns {Planned[]} in the order of their start
 */
export function plan({ port, sandboxUrl, dataDir, secret, engines }) {
  const portOf = (/** @type {string} */ name) => (name === GATEWAY ? port : port + 1 + SERVICES.indexOf(name))
  const urlOf = (/** @type {string} */ name) => `http://127.0.0.1:${portOf(name)}`
  const shared = {
    ...LEAN,
    ...engines,
    LITPER_DEMO: '1',
    LITPER_SECRET: secret,
    LITPER_DATA_DIR: dataDir,
    PUBLIC_URL: urlOf(GATEWAY),
    GATEWAY_URL: urlOf(GATEWAY),
    SANDBOX_URL: sandboxUrl,
  }
  return SERVICES.map((name) => ({
    name,
    url: urlOf(name),
    port: portOf(name),
    env: { ...shared, PORT: `${portOf(name)}`, SERVICES_URLS: name === GATEWAY ? servicesUrls(urlOf) : '' },
  }))
}
