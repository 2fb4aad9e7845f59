// Generated from the vendors' package manifests by `node tools/run.mjs generate`.
import { vendor as pagerduty } from '@litper/connector-pagerduty'
import type { Pager, Vendor } from '@litper/ports'

export const pagers: readonly Vendor<Pager>[] = [pagerduty]
