import type { TenantId } from '@litper/kernel'
import { Remembered } from '../../shared/usecases/remembered.ts'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { MessagingAccounts, NumberRow } from './messaging-accounts.ts'

export interface NumberEntry {
  readonly tenant: TenantId
  readonly phoneNumberId: string
  readonly appSecret: string
}

/** Business numbers by their own id or their account's, and Chatea Pro accounts by their secret's hash; remembered for half a minute. */
export class NumberDirectory {
  private readonly numbers = new Remembered<NumberEntry[]>()
  private readonly chatea = new Remembered<TenantId>()

  constructor(
    private readonly accounts: Pick<MessagingAccounts, 'lookupNumbers' | 'lookupChatea'>,
    private readonly seals: Seals,
  ) {}

  async find(key: string): Promise<NumberEntry[]> {
    const found = await this.numbers.get(key, async () => {
      const rows = await this.accounts.lookupNumbers(key)
      return rows.length > 0 ? rows.map((row) => this.entry(row)) : undefined
    })
    return found ?? []
  }

  findChatea(bearerHash: string): Promise<TenantId | undefined> {
    return this.chatea.get(bearerHash, () => this.accounts.lookupChatea(bearerHash))
  }

  forget(...keys: string[]): void {
    for (const key of keys) this.numbers.forget(key)
  }

  private entry(row: NumberRow): NumberEntry {
    return {
      tenant: row.tenantId,
      phoneNumberId: row.phoneNumberId,
      appSecret: this.seals.open<string>(row.sealedSecret, row.tenantId),
    }
  }
}
