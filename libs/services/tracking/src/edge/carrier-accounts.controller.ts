import { Answers, DATABASE, type InputOf } from '@litper/platform'
import { vendorOf } from '@litper/platform/operations'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { checkAccount } from '../usecases/check-account.ts'
import type { CarrierAccount, TrackingParts } from '../usecases/ports.ts'
import { makePushSecret, refuseChosen } from '../usecases/push-secret.ts'
import { saveAccount } from '../usecases/save-account.ts'
import {
  listCarrierAccounts,
  listCarriers,
  makeCarrierPushSecret,
  putCarrierAccount,
} from './carrier-accounts.operations.ts'
import { TRACKING_PARTS } from './parts.ts'

/** A tenant's contracts with carriers. Secrets go in and never come out. */
@Controller()
export class CarrierAccountsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(listCarrierAccounts)
  async list() {
    return { data: (await this.parts.accounts.list()).map(visible), nextCursor: null }
  }

  @Answers(listCarriers)
  carriers() {
    return { data: [...this.parts.carriers.values()].map(vendorOf), nextCursor: null }
  }

  @Answers(putCarrierAccount)
  async put(account: InputOf<typeof putCarrierAccount>) {
    await refuseChosen(this.parts, account)
    const proven = await checkAccount(this.parts, account)
    await this.database.transaction(() => saveAccount(this.parts, account))
    return { ...visible(account), proven }
  }

  @Answers(makeCarrierPushSecret)
  makePushSecret(input: InputOf<typeof makeCarrierPushSecret>) {
    return makePushSecret(this.parts, input)
  }
}

/** What may be shown of it, by name: a store may keep more. */
const visible = ({ carrier, enabled, priority, sender, parcel, settings }: CarrierAccount) => ({
  carrier,
  enabled,
  priority,
  sender,
  parcel,
  settings: Object.fromEntries(Object.keys(settings).map((name) => [name, '•••'])),
})
