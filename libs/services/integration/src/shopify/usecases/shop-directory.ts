import type { ShopifyApp } from '@litper/connector-shopify'
import { Remembered } from '../../shared/usecases/remembered.ts'
import { orderRulesOf } from './order-rules.ts'
import type { ShopDirectory, ShopEntry, ShopifyParts } from './ports.ts'
import type { ShopRow } from './shops.ts'

/** Shops by domain, remembered for half a minute: every webhook asks. */
export class RememberedShops implements ShopDirectory {
  private readonly remembered = new Remembered<ShopEntry>()

  constructor(private readonly parts: Pick<ShopifyParts, 'shops' | 'seals'>) {}

  find(shopDomain: string): Promise<ShopEntry | undefined> {
    return this.remembered.get(shopDomain, async () => this.entry(await this.parts.shops.lookup(shopDomain)))
  }

  forget(shopDomain: string): void {
    this.remembered.forget(shopDomain)
  }

  private entry(row: ShopRow | undefined): ShopEntry | undefined {
    if (!row) return undefined
    const app = this.parts.seals.open<ShopifyApp>(row.sealedApp, row.tenantId)
    return { tenant: row.tenantId, app, rules: orderRulesOf(row) }
  }
}
