import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A vendor's own door (its folder's name), or what it sends to the platform. */
export type FaultTarget = string
const TARGETS = ['', '-push', '-webhooks']
export const faultTargets = (vendors: readonly string[]): FaultTarget[] =>
  vendors.flatMap((vendor) => TARGETS.map((target) => `${vendor}${target}`))

export const FAULT_KINDS = ['latency', 'error', 'timeout', 'duplicate', 'reorder', 'drop', 'malformed'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** Whether a call that gets no proper answer took effect: `either` flips a coin per call. */
export type FaultEffect = 'none' | 'done' | 'either'

export interface FaultOrder {
  readonly target: FaultTarget
  readonly kind: FaultKind
  /** Share of calls, 0..1. */
  readonly rate: number
  /** Seconds of machine time. */
  readonly forSeconds: number
  /** Only for latency and reorder; milliseconds of machine time. */
  readonly latencyMs?: number | undefined
  readonly effect?: FaultEffect | undefined
  /** Of an error: that too much was asked, where the vendor has a form for it. */
  readonly limit?: boolean | undefined
}

export interface Fault extends FaultOrder {
  readonly id: string
  /** Milliseconds since the epoch, machine time. */
  readonly until: number
  hits: number
}

/** The answer of a vendor that has failed, in that vendor's own form. */
export interface VendorError {
  readonly status: number
  readonly body: unknown
  readonly contentType?: string
}

export interface Faults {
  add(order: FaultOrder): Fault
  list(): readonly Fault[]
  clear(): void
  /** The first active fault of `target` (among `kinds`) whose dice fall, counted as a hit. */
  pick(target: FaultTarget, kinds?: readonly FaultKind[]): Fault | undefined
  /** A Fastify preHandler that lets the faults of `target` meet the call. Needs `attach` on the same server. */
  guard(
    target: FaultTarget,
    error?: (request: FastifyRequest, fault: FaultOrder) => VendorError,
  ): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  /** Once per server: the hook that loses answers of calls that took effect. */
  attach(app: FastifyInstance): void
}
