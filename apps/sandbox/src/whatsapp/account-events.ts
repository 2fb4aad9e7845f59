import type { WhatsappDesk } from './desk.ts'
import type { TemplateStatus } from './template-states.ts'
import { emitField } from './webhook.ts'

/** What Meta tells about the account rather than about a message, with what it says when nothing else is given. */
export const ACCOUNT_FIELDS = [
  'message_template_status_update',
  'message_template_quality_update',
  'template_category_update',
  'account_update',
  'account_alerts',
  'account_review_update',
  'phone_number_quality_update',
  'phone_number_name_update',
  'business_capability_update',
  'security',
] as const
export type AccountField = (typeof ACCOUNT_FIELDS)[number]

const DEFAULTS: Readonly<Record<AccountField, object>> = {
  message_template_status_update: { event: 'APPROVED', reason: 'NONE' },
  message_template_quality_update: { previous_quality_score: 'GREEN', new_quality_score: 'YELLOW' },
  template_category_update: { previous_category: 'UTILITY', new_category: 'MARKETING' },
  account_update: {
    event: 'ACCOUNT_RESTRICTION',
    restriction_info: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING' }],
  },
  account_alerts: {
    entity_type: 'WABA',
    alert_severity: 'WARNING',
    alert_status: 'ACTIVE',
    alert_type: 'INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED',
  },
  account_review_update: { decision: 'APPROVED' },
  phone_number_quality_update: { event: 'FLAGGED', current_limit: 'TIER_1K' },
  phone_number_name_update: { decision: 'APPROVED', requested_verified_name: 'Tienda Demo' },
  business_capability_update: { max_daily_conversation_per_phone: 2000, max_phone_numbers_per_business: 25 },
  security: { event: 'PIN_CHANGED' },
}

/** Sends one account webhook: the field's usual words with `value` laid over them. */
export function tellAccount(desk: WhatsappDesk, field: AccountField, value: object = {}): object {
  const told = { ...DEFAULTS[field], ...value }
  emitField(desk.world, field, told)
  return told
}

/** What Meta decided about a template: what is sent with it from now on fails, and the account hears of it. */
export function decideTemplate(
  desk: WhatsappDesk,
  given: { readonly name: string; readonly status: TemplateStatus; readonly language: string; readonly reason: string },
): object {
  const { name, status, language, reason } = given
  desk.templates.set(name, status)
  return tellAccount(desk, 'message_template_status_update', {
    event: status,
    message_template_id: 300_000_000_000_000,
    message_template_name: name,
    message_template_language: language,
    reason,
  })
}
