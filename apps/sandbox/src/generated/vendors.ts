// Generated from the folders here by `node tools/run.mjs generate`.
import { chateaPro } from '../chatea-pro/index.ts'
import { coordinadora } from '../coordinadora/index.ts'
import { interrapidisimo } from '../interrapidisimo/index.ts'
import { pagerduty } from '../pagerduty/index.ts'
import { shopify } from '../shopify/index.ts'
import { twilio } from '../twilio/index.ts'
import { whatsapp } from '../whatsapp/index.ts'
import type { VendorModule } from '../world/world.ts'

export const vendorModules: Readonly<Record<string, VendorModule>> = {
  'chatea-pro': chateaPro,
  'coordinadora': coordinadora,
  'interrapidisimo': interrapidisimo,
  'pagerduty': pagerduty,
  'shopify': shopify,
  'twilio': twilio,
  'whatsapp': whatsapp,
}
