import { compact, cut, type Fields, fields, list, someText } from '@litper/kernel'
import type { InboundNotice } from './inbound.ts'

type Severity = InboundNotice['severity']
type Read = (value: Fields) => { code: unknown; severity: Severity; subject?: unknown; detail?: unknown }

const TEMPLATE_LOST = /^(REJECTED|DISABLED|PAUSED|PENDING_DELETION|DELETED|ARCHIVED)$/
const ACCOUNT_LOST = /RESTRICT|VIOLATION|DISABLED|DELETED|REMOVED|OFFBOARD/
const word = (value: unknown): string => someText(value) ?? ''
const template = (value: Fields) =>
  [value.message_template_name, value.message_template_language].map(someText).filter(Boolean).join(' ')

/** Meta's fields about an account. What is bad is told as bad: messages are lost, or will be. */
const FIELDS: Readonly<Record<string, Read>> = {
  message_template_status_update: (value) => ({
    code: value.event,
    severity: TEMPLATE_LOST.test(word(value.event)) ? 'critical' : value.event === 'FLAGGED' ? 'warning' : 'info',
    subject: template(value),
    detail: value.reason === 'NONE' ? fields(value.other_info).description : value.reason,
  }),
  message_template_quality_update: (value) => ({
    code: value.new_quality_score,
    severity: value.new_quality_score === 'GREEN' || value.new_quality_score === 'UNKNOWN' ? 'info' : 'warning',
    subject: template(value),
    detail: someText(value.previous_quality_score) && `before: ${word(value.previous_quality_score)}`,
  }),
  template_category_update: (value) => ({
    code: value.new_category ?? value.correct_category,
    severity: 'warning',
    subject: template(value),
    detail: someText(value.previous_category) && `before: ${word(value.previous_category)}`,
  }),
  account_update: (value) => ({
    code: value.event,
    severity: ACCOUNT_LOST.test(word(value.event)) ? 'critical' : 'info',
    subject: value.phone_number,
    detail:
      list(value.restriction_info)
        .map((one) => someText(fields(one).restriction_type))
        .filter(Boolean)
        .join(', ') || fields(value.violation_info).violation_type,
  }),
  account_alerts: (value) => ({
    code: value.alert_type,
    severity:
      value.alert_severity === 'CRITICAL' ? 'critical' : value.alert_severity === 'WARNING' ? 'warning' : 'info',
    subject: value.entity_id,
    detail: value.alert_description ?? value.alert_status,
  }),
  account_review_update: (value) => ({
    code: value.decision,
    severity: value.decision === 'APPROVED' ? 'info' : 'critical',
  }),
  phone_number_quality_update: (value) => ({
    code: value.event,
    severity: /FLAGGED|DOWNGRADE/.test(word(value.event).replace('UNFLAGGED', '')) ? 'warning' : 'info',
    subject: value.display_phone_number,
    detail: value.current_limit,
  }),
  phone_number_name_update: (value) => ({
    code: value.decision,
    severity: value.decision === 'APPROVED' ? 'info' : 'warning',
    subject: value.display_phone_number,
    detail: value.rejection_reason ?? value.requested_verified_name,
  }),
  business_capability_update: (value) => ({
    code: value.max_daily_conversation_per_phone ?? value.max_daily_conversations_per_business ?? 'changed',
    severity: 'info',
  }),
  security: (value) => ({ code: value.event, severity: 'warning', subject: value.display_phone_number }),
}

interface Place {
  readonly accountId?: string
  readonly phoneNumberId?: string
  readonly at: string
}

/** One change about the account; nothing for fields that we know no use for. */
export function readNotice(field: unknown, value: Fields, place: Place): InboundNotice | undefined {
  if (typeof field !== 'string' || !Object.hasOwn(FIELDS, field)) return undefined
  return notice(field, FIELDS[field]!(value), place)
}

/** `errors` of a number: Meta could not bring something to us or from us. */
export function readErrors(errors: unknown, place: Place): InboundNotice[] {
  return list(errors)
    .map(fields)
    .map(({ code, title, message, error_data }) =>
      notice('errors', { code, severity: 'critical', detail: fields(error_data).details ?? message ?? title }, place),
    )
}

function notice(kind: string, { code, severity, subject, detail }: ReturnType<Read>, place: Place): InboundNotice {
  return compact({
    ...place,
    kind,
    code: cut(typeof code === 'number' ? String(code) : (someText(code) ?? 'unknown'), 80),
    severity,
    subject: short(subject, 120),
    detail: short(detail, 300),
  })
}

function short(value: unknown, most: number): string | undefined {
  const text = someText(value)
  return text && cut(text, most)
}
