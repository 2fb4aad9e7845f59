// Generated from the vendors' package manifests by `node tools/run.mjs generate`.
import { vendor as coordinadora } from '@litper/carrier-coordinadora'
import { vendor as interrapidisimo } from '@litper/carrier-interrapidisimo'
import type { Carrier, Vendor } from '@litper/ports'

export const carriers: readonly Vendor<Carrier>[] = [coordinadora, interrapidisimo]
