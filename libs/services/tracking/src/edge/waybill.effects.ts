import { messageOf } from '@litper/kernel'
import { believeNothing, DATABASE, Effect, type EffectHandler, type Settlement } from '@litper/platform'
import type { CreatedWaybill, Database, EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { cancelAtCarrier, recordCancelled, recordCancelRefused, recordExtraKept } from '../usecases/cancel-waybill.ts'
import {
  CANCEL_WAYBILL,
  createAtCarrier,
  recordCreated,
  recordRefused,
  referenceOf,
  waybillOf,
} from '../usecases/create-waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { CREATE_WAYBILL } from '../usecases/request-waybill.ts'
import { TRACKING_PARTS } from './parts.ts'

interface Named {
  readonly waybillId: string
}

@Effect({ kind: CREATE_WAYBILL })
export class CreateWaybillEffect implements EffectHandler<Named, CreatedWaybill> {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ waybillId }: Named): Promise<CreatedWaybill> {
    const { waybill, account } = await this.load(waybillId)
    return createAtCarrier(this.parts, waybill, account)
  }

  /**
   * A create whose answer was lost: the carrier is asked by our reference before anything is made again. One that does not know it yet may
   * have stood still with the call in hand, so its first no is not believed.
   */
  async settle({ waybillId }: Named, effect: Pick<EffectRow, 'lostForMs'>): Promise<Settlement<CreatedWaybill>> {
    const { waybill, account } = await this.load(waybillId)
    const found = await this.parts.carriers.get(waybill.carrier)!.findByReference(account, referenceOf(waybill))
    return found ? { done: found } : believeNothing(effect, this.parts.unknownWaitMs)
  }

  record({ waybillId }: Named, created: CreatedWaybill): Promise<void> {
    return recordCreated(this.parts, waybillId, created)
  }

  refused({ waybillId }: Named, error: unknown): Promise<void> {
    return recordRefused(this.parts, waybillId, error)
  }

  private async load(waybillId: string) {
    const waybill = await this.database.sharedTransaction(() => waybillOf(this.parts, waybillId), 'background')
    return { waybill, account: await this.parts.accounts.get(waybill.carrier) }
  }
}

interface Cancelling extends Named {
  /** Not the waybill's own number, but one that it got besides. */
  readonly number?: string
}

@Effect({ kind: CANCEL_WAYBILL })
export class CancelWaybillEffect implements EffectHandler<Cancelling, void> {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ waybillId, number }: Cancelling): Promise<void> {
    const waybill = await this.database.transaction(() => waybillOf(this.parts, waybillId))
    await cancelAtCarrier(this.parts, { ...waybill, ...(number && { number }) })
  }

  async record({ waybillId, number }: Cancelling): Promise<void> {
    if (!number) await recordCancelled(this.parts, waybillId)
  }

  refused({ waybillId, number }: Cancelling, error: unknown): Promise<void> {
    const reason = messageOf(error)
    return number
      ? recordExtraKept(this.parts, waybillId, { number, reason })
      : recordCancelRefused(this.parts, waybillId, reason)
  }
}
