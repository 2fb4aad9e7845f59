// Generated from the vendors' package manifests by `node tools/run.mjs generate`.
import { vendor as chateaPro } from '@litper/connector-chatea-pro'
import { vendor as email } from '@litper/connector-email'
import { vendor as pagerduty } from '@litper/connector-pagerduty'
import { vendor as twilio } from '@litper/connector-twilio'
import { vendor as whatsapp } from '@litper/connector-whatsapp'
import type { CallingProvider, MessagingProvider, Pager, Vendor } from '@litper/ports'

export const messaging: readonly Vendor<MessagingProvider>[] = [chateaPro, email, whatsapp]
export const calling: readonly Vendor<CallingProvider>[] = [twilio]
export const pagers: readonly Vendor<Pager>[] = [pagerduty]
