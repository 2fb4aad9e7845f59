import { chateaPro } from './chatea-pro/index.ts'
import { coordinadora } from './coordinadora/index.ts'
import { interrapidisimo } from './interrapidisimo/index.ts'
import { shopify } from './shopify/index.ts'
import { whatsapp } from './whatsapp/index.ts'
import type { VendorModule } from './world/world.ts'

/** The vendors of the sandbox. A new vendor is one line here and one folder. */
export const vendorModules: Readonly<Record<string, VendorModule>> = {
  shopify,
  whatsapp,
  'chatea-pro': chateaPro,
  coordinadora,
  interrapidisimo,
}
