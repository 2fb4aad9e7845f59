// Generated from the folders here by `node tools/run.mjs generate`.
import { anthropic } from '../anthropic/index.ts'
import { chateaPro } from '../chatea-pro/index.ts'
import { coordinadora } from '../coordinadora/index.ts'
import { dns } from '../dns/index.ts'
import { interrapidisimo } from '../interrapidisimo/index.ts'
import { models } from '../models/index.ts'
import { oidc } from '../oidc/index.ts'
import { openai } from '../openai/index.ts'
import { pagerduty } from '../pagerduty/index.ts'
import { sentry } from '../sentry/index.ts'
import { shopify } from '../shopify/index.ts'
import { twilio } from '../twilio/index.ts'
import { whatsapp } from '../whatsapp/index.ts'
import type { VendorModule } from '../world/world.ts'

export const vendorModules: Readonly<Record<string, VendorModule>> = {
  'anthropic': anthropic,
  'chatea-pro': chateaPro,
  'coordinadora': coordinadora,
  'dns': dns,
  'interrapidisimo': interrapidisimo,
  'models': models,
  'oidc': oidc,
  'openai': openai,
  'pagerduty': pagerduty,
  'sentry': sentry,
  'shopify': shopify,
  'twilio': twilio,
  'whatsapp': whatsapp,
}
