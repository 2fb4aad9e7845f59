import type { FastifyInstance } from 'fastify'
import { createClock, type SandboxClock } from './clock.ts'
import { createDeliverer, type Deliverer, type Delivery } from './deliveries.ts'
import type { Faults } from './fault-kinds.ts'
import { createFaults } from './faults.ts'
import { Names } from './names.ts'
import type { SandboxSettings } from './settings.ts'
import { Timings } from './timings.ts'

export type { SandboxClock } from './clock.ts'
export type { Delivery, DeliveryResult } from './deliveries.ts'
export type { Fault, FaultKind, Faults, FaultTarget } from './fault-kinds.ts'
export { demoSettings, type SandboxSettings } from './settings.ts'

/** One vendor’s part of `GET /sandbox/state` and of `POST /sandbox/reset`. */
export interface WorldPart {
  state?: () => Record<string, unknown>
  reset?: () => void
}

/** What all vendors share: time, faults, outgoing calls and counters. */
export interface World {
  readonly settings: SandboxSettings
  readonly clock: SandboxClock
  readonly faults: Faults
  readonly timings: Timings
  /** The owners of phones, as a shop's orders name them. */
  readonly names: Names
  /** Queues an outgoing webhook; see deliveries.ts for order, retries and faults. */
  deliver(delivery: Delivery): void
  /** Parts are merged key by key; numbers of two parts under the same path are added (`messages.total`). */
  contribute(name: string, part: WorldPart): void
  state(): Record<string, unknown>
  /** Forgets everything that happened: vendors' state, faults, pending deliveries, clock speed. */
  reset(): void
  close(): Promise<void>
}

export type VendorModule = (app: FastifyInstance, world: World) => void | Promise<void>

/** An empty sandbox. `deliverer` can be replaced so that specs see deliveries without a network. */
export function createWorld(settings: SandboxSettings, given: { deliverer?: Deliverer } = {}): World {
  const clock = createClock()
  const faults = createFaults()
  const deliverer = given.deliverer ?? createDeliverer({ platformUrl: settings.platformUrl, clock, faults })
  const parts = new Map<string, WorldPart>()
  const timings = new Timings()
  const names = new Names()
  return {
    settings,
    clock,
    faults,
    timings,
    names,
    deliver: (delivery) => deliverer.deliver(delivery),
    contribute(name, part) {
      if (parts.has(name)) throw new Error(`two parts of the sandbox are called ${name}`)
      parts.set(name, part)
    },
    state: () =>
      mergeSlices([{ webhooks: deliverer.counts() }, ...[...parts.values()].map((part) => part.state?.() ?? {})]),
    reset() {
      clock.reset()
      faults.clear()
      deliverer.reset()
      timings.reset()
      names.reset()
      for (const part of parts.values()) part.reset?.()
    },
    async close() {
      clock.reset()
      await deliverer.close()
    },
  }
}

function mergeSlices(slices: readonly Record<string, unknown>[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const slice of slices) {
    for (const [key, value] of Object.entries(slice)) {
      merged[key] = mergeValue(merged[key], value)
    }
  }
  return merged
}

/** Counters of two vendors under one name add up (`messages.total` of WhatsApp and Chatea Pro). */
function mergeValue(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (!isPlain(a) || !isPlain(b)) return b
  const merged: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) merged[key] = mergeValue(merged[key], value)
  return merged
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
