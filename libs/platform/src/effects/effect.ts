import type { EffectRow, Leaving } from '@litper/ports'
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common'

export const EFFECT = 'litper:effect'
export interface EffectOptions {
  /** `<service>.<verb>-<noun>`. There is never more than one effect for a kind and key. */
  readonly kind: string
  /** After so many minutes of tries the effect becomes a dead letter; 24 hours by default. */
  readonly giveUpAfterMinutes?: number
}

/** Marks a provider that calls a vendor. It implements EffectHandler. */
export const Effect = (options: EffectOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(EFFECT, options)) as ClassDecorator

/** What became of an attempt whose answer was lost, as the vendor said when it was asked or called back. */
export type Settlement<R> = { readonly done: R } | { readonly retry: true } | { readonly waitUntil: Date }

/**
 * One call to a vendor. `act` runs in the context of the tenant, outside any transaction; `record` runs in the transaction that
 * updates the effect's row. When an attempt may have reached the vendor, `settle` is called before another `act`. Without
 * `settle`, it must be safe to act twice.
 */
export interface EffectHandler<P = unknown, R = unknown> {
  act(payload: P, effect: EffectRow): Promise<R>
  /**
   * What it is to the roll-out controls, for an action that the platform takes by itself; undefined when this one is not such. Asked
   * only where the tenant has set a control. What it reads it reads in a transaction of its own.
   */
  leaving?(payload: P, effect: EffectRow): Promise<Leaving | undefined>
  settle?(payload: P, effect: EffectRow): Promise<Settlement<R>>
  record?(payload: P, result: R, effect: EffectRow): Promise<void>
  /** In the transaction that updates the row, when the vendor refused or the time is over. */
  refused?(payload: P, error: unknown, effect: EffectRow): Promise<void>
  /** When to try again after a fault; by default the wait doubles, with jitter. */
  retryAt?(error: unknown, effect: EffectRow): Date | undefined
}
