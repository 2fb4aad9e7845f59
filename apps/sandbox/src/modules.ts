import { shopify } from './shopify/index.ts'
import type { VendorModule } from './world/world.ts'

/** Who lives in the outside world. Adding a vendor is one line here and one folder. */
export const vendorModules: Readonly<Record<string, VendorModule>> = {
  shopify,
}
