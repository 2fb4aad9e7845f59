import { newId } from '@litper/kernel'
import type { EffectLedger } from '@litper/ports'
import { currentContext } from '../context/context.ts'
import { currentTraceparent } from '../telemetry/current-traceparent.ts'

/** Schedules calls to vendors from inside a transaction: they are made after it commits, and never when it rolls back. */
export class Effects {
  constructor(private readonly ledger: EffectLedger) {}

  /** `key` is the business key: there is one effect for a kind and key. Returns false when it existed. */
  async schedule(kind: string, key: string, payload: unknown, runAt?: Date): Promise<boolean> {
    const context = currentContext()
    return (
      (await this.ledger.enqueue([
        { kind, key, payload, runAt, correlation: context?.correlation ?? newId(), traceparent: currentTraceparent() },
      ])) > 0
    )
  }
}
