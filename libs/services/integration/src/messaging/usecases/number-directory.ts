import type { TenantId } from '@litper/kernel'
import { Remembered } from '../../shared/usecases/remembered.ts'
import type { NumberRow } from './messaging-accounts.ts'
import type { MessagingParts, NumberDirectory, NumberEntry } from './ports.ts'

/** Numbers and accounts, remembered for half a minute: every webhook asks. */
export class RememberedNumbers implements NumberDirectory {
  private readonly numbers = new Remembered<NumberEntry[]>()
  private readonly chatea = new Remembered<TenantId>()

  constructor(private readonly parts: Pick<MessagingParts, 'accounts' | 'seals'>) {}

  async find(key: string): Promise<NumberEntry[]> {
    const found = await this.numbers.get(key, async () => {
      const rows = await this.parts.accounts.lookupNumbers(key)
      return rows.length > 0 ? rows.map((row) => this.entry(row)) : undefined
    })
    return found ?? []
  }

  findChatea(bearerHash: string): Promise<TenantId | undefined> {
    return this.chatea.get(bearerHash, () => this.parts.accounts.lookupChatea(bearerHash))
  }

  forget(...keys: string[]): void {
    for (const key of keys) {
      this.numbers.forget(key)
      this.chatea.forget(key)
    }
  }

  private entry(row: NumberRow): NumberEntry {
    return {
      tenant: row.tenantId,
      phoneNumberId: row.phoneNumberId,
      wabaId: row.wabaId,
      appSecret: this.parts.seals.open<string>(row.sealedSecret, row.tenantId),
    }
  }
}
