import { invalid } from '@litper/kernel'
import { Answers, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { CarrierAccount, TrackingParts } from '../usecases/ports.ts'
import { listCarrierAccounts, putCarrierAccount } from './carrier-accounts.operations.ts'
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

  @Answers(putCarrierAccount)
  async put(account: InputOf<typeof putCarrierAccount>) {
    if (!this.parts.carriers.has(account.carrier))
      throw invalid('carrier.unknown', { known: [...this.parts.carriers.keys()] })
    await this.database.transaction(() => this.parts.accounts.put(account))
    return visible(account)
  }
}

const visible = ({ settings, ...account }: CarrierAccount) => ({
  ...account,
  settings: Object.fromEntries(Object.keys(settings).map((name) => [name, '•••'])),
})
