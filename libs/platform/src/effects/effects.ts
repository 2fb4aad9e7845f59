import { newId } from '@litper/kernel'
import type { EffectLedger } from '@litper/ports'
import { currentContext } from '../context/context.ts'
import { currentTraceparent } from '../telemetry/current-traceparent.ts'

/** Orders calls to the world from inside a transaction: they happen after it commits, or never. */
export class Effects {
  constructor(private readonly ledger: EffectLedger) {}

  /** `key` is the business key: the same kind and key never act twice. Returns false when it was known. */
  async schedule(kind: string, key: string, payload: unknown, runAt?: Date): Promise<boolean> {
    const context = currentContext()
    return (
      (await this.ledger.enqueue([
        { kind, key, payload, runAt, correlation: context?.correlation ?? newId(), traceparent: currentTraceparent() },
      ])) > 0
    )
  }
}
