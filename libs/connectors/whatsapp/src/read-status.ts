import { compact, e164, type Fields, fields, list, someText } from '@litper/kernel'
import { type ChangeContext, instantOf, providerIdOf } from './change-context.ts'
import type { InboundStatus } from './inbound.ts'
import { readMark } from './mark.ts'

const STATUSES = ['sent', 'delivered', 'read', 'failed'] as const

/** What became of one of our messages; nothing for statuses that we know no use for. */
export function readStatus(status: Fields, context: ChangeContext): InboundStatus | undefined {
  const providerId = providerIdOf(status.id)
  const word = STATUSES.find((known) => known === status.status)
  if (providerId === undefined || word === undefined) return undefined
  const { code } = fields(list(status.errors)[0])
  return compact({
    providerId,
    phoneNumberId: context.phoneNumberId,
    ...readMark(someText(status.biz_opaque_callback_data)),
    status: word,
    at: instantOf(status.timestamp, context),
    recipient: compact({ phone: e164(status.recipient_id), userId: someText(status.recipient_user_id) }),
    errorCode: typeof code === 'number' || typeof code === 'string' ? String(code) : undefined,
    pricing: readPricing(fields(status.pricing)),
  })
}

function readPricing({ billable, category, pricing_model }: Fields): InboundStatus['pricing'] {
  const name = someText(category)
  if (typeof billable !== 'boolean' || name === undefined) return undefined
  return compact({ billable, category: name, model: someText(pricing_model) })
}
