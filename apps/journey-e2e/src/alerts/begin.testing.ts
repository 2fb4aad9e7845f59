import type { FaultName } from '../../../../tools/drill/alert-faults.mjs'
import { killEngine, startEngine } from '../../../../tools/engines/life.mjs'
import { GATEWAY, SERVICES } from '../../../../tools/lib/distributed/services.mjs'
import { clocksOff, clocksRight } from '../distributed/clocks.testing.ts'
import type { DistributedWorld } from '../distributed/harness.testing.ts'
import { sendPoison } from '../distributed/poison.testing.ts'
import type { Toxics } from '../distributed/toxics.testing.ts'
import { call } from '../http.ts'

export interface Ground {
  readonly world: DistributedWorld
  readonly toxics: Toxics
}
/** Begins a fault. @returns what ends it */
type Begin = (ground: Ground) => Promise<() => Promise<unknown>>
type Proxied = Parameters<Toxics['of']>[0]

/** Longer than any fault is watched: `begin` ends them. */
const FOR_SECONDS = 3600
/** A service in the middle of an order's way. */
const SERVICE = 'orders'

const vendors =
  (kind: string, ...targets: readonly string[]): Begin =>
  async ({ world }) => {
    const faults = `${world.sandbox.url}/sandbox/faults`
    for (const target of targets) await call('POST', faults, { target, kind, rate: 1, forSeconds: FOR_SECONDS })
    return () => call('DELETE', faults)
  }
const engine =
  (name: string): Begin =>
  async () => {
    await killEngine(name)
    return () => startEngine(name)
  }
const away =
  (...names: readonly Proxied[]): Begin =>
  async ({ toxics }) => {
    const all = names.map((name) => toxics.of(name))
    await Promise.all(all.map((one) => one.away()))
    return () => Promise.all(all.map((one) => one.back()))
  }
const nothing = async () => undefined

/** How each fault of tools/drill/alert-faults.mjs is made. */
export const BEGIN: Readonly<Record<FaultName, Begin>> = {
  carriers: vendors('error', 'coordinadora', 'interrapidisimo'),
  whatsapp: vendors('error', 'whatsapp'),
  webhooks: vendors('malformed', 'shopify-webhooks'),
  'service-away': async ({ world }) => {
    await world.kill(SERVICE)
    return () => world.launch(SERVICE)
  },
  'service-back': async ({ world }) => {
    await world.kill(SERVICE)
    await world.launch(SERVICE)
    return nothing
  },
  kafka: engine('kafka'),
  postgres: engine('postgres'),
  redis: away('redis'),
  stores: away('mongo', 'elastic', 's3'),
  'slow-network': async ({ toxics }) => {
    await toxics.slow()
    return () => toxics.quick()
  },
  clocks: async ({ world }) => {
    await clocksOff(world)
    return () => clocksRight(world)
  },
  doubled: async ({ world }) => {
    const doubled = SERVICES.filter((name) => name !== GATEWAY)
    for (const name of doubled) await world.double(name)
    return async () => {
      for (const name of doubled) await world.kill(`${name}-double`)
    }
  },
  poison: async ({ world }) => {
    await sendPoison(world)
    return nothing
  },
}
