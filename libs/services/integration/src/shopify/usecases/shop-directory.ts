import type { ShopifyApp } from '@litper/connector-shopify'
import type { TenantId } from '@litper/kernel'
import { Remembered } from '../../shared/usecases/remembered.ts'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { ShopRow, Shops } from './shops.ts'

/** Who a shop belongs to and what signs its webhooks. */
export interface ShopEntry {
  readonly tenant: TenantId
  readonly app: ShopifyApp
}

/** Shops by domain, remembered for half a minute: every webhook asks. */
export class ShopDirectory {
  private readonly remembered = new Remembered<ShopEntry>()

  constructor(
    private readonly shops: Pick<Shops, 'lookup'>,
    private readonly seals: Seals,
  ) {}

  find(shopDomain: string): Promise<ShopEntry | undefined> {
    return this.remembered.get(shopDomain, async () => this.entry(await this.shops.lookup(shopDomain)))
  }

  forget(shopDomain: string): void {
    this.remembered.forget(shopDomain)
  }

  private entry(row: ShopRow | undefined): ShopEntry | undefined {
    return row && { tenant: row.tenantId, app: this.seals.open<ShopifyApp>(row.sealedApp, row.tenantId) }
  }
}
