import type { EffectRow } from '@litper/ports'
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common'

export const EFFECT = 'litper:effect'
export interface EffectOptions {
  /** `<service>.<verb>-<noun>`: at most one effect per kind and key, for ever. */
  readonly kind: string
  /** Minutes of trying before it is given up and buried; 24 hours unless told. */
  readonly giveUpAfterMinutes?: number
}

/** Marks a provider that calls the world. It implements EffectHandler. */
export const Effect = (options: EffectOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(EFFECT, options)) as ClassDecorator

/** What a query of the provider, or its callback, told of an attempt whose answer was lost. */
export type Settlement<R> = { readonly done: R } | { readonly retry: true } | { readonly waitUntil: Date }

/**
 * One call to the world. `act` runs outside any transaction, in the tenant's context; `record` in one transaction with the
 * ledger's own row. When an attempt may have reached the world, `settle` is asked before any second `act`; without a
 * `settle`, acting again must be harmless.
 */
export interface EffectHandler<P = unknown, R = unknown> {
  act(payload: P, effect: EffectRow): Promise<R>
  settle?(payload: P, effect: EffectRow): Promise<Settlement<R>>
  record?(payload: P, result: R, effect: EffectRow): Promise<void>
  /** In one transaction with the row, when the world said a considered no or time ran out. */
  refused?(payload: P, error: unknown, effect: EffectRow): Promise<void>
  /** When to try again after a fault; exponential with jitter unless told. */
  retryAt?(error: unknown, effect: EffectRow): Date | undefined
}
