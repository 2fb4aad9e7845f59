import { expect, it } from 'vitest'
import { readWebhook } from './read-webhook.ts'

const told = (field: string, value: object) =>
  readWebhook({
    object: 'whatsapp_business_account',
    entry: [{ id: 'waba', time: 1795000000, changes: [{ field, value }] }],
  }).notices[0]

it.each([
  [
    'message_template_status_update',
    {
      event: 'REJECTED',
      message_template_name: 'guia_creada',
      message_template_language: 'es_CO',
      reason: 'INCORRECT_CATEGORY',
    },
    { code: 'REJECTED', severity: 'critical', subject: 'guia_creada es_CO', detail: 'INCORRECT_CATEGORY' },
  ],
  [
    'message_template_status_update',
    { event: 'PAUSED', message_template_name: 'entregado', reason: 'NONE', other_info: { description: 'low quality' } },
    { severity: 'critical', detail: 'low quality' },
  ],
  ['message_template_status_update', { event: 'APPROVED', message_template_name: 'entregado' }, { severity: 'info' }],
  ['message_template_status_update', { event: 'FLAGGED' }, { severity: 'warning' }],
  [
    'message_template_quality_update',
    { previous_quality_score: 'GREEN', new_quality_score: 'RED' },
    { code: 'RED', severity: 'warning', detail: 'before: GREEN' },
  ],
  [
    'template_category_update',
    { previous_category: 'UTILITY', new_category: 'MARKETING' },
    { code: 'MARKETING', severity: 'warning' },
  ],
  [
    'account_update',
    { event: 'ACCOUNT_RESTRICTION', restriction_info: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING' }] },
    { severity: 'critical', detail: 'RESTRICTED_BIZ_INITIATED_MESSAGING' },
  ],
  [
    'account_update',
    { event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'SCAM' } },
    { severity: 'critical', detail: 'SCAM' },
  ],
  ['account_update', { event: 'VERIFIED_ACCOUNT' }, { severity: 'info' }],
  [
    'account_alerts',
    { alert_type: 'OBA_APPROVED', alert_severity: 'INFORMATIONAL' },
    { code: 'OBA_APPROVED', severity: 'info' },
  ],
  ['account_alerts', { alert_type: 'X', alert_severity: 'CRITICAL' }, { severity: 'critical' }],
  ['account_review_update', { decision: 'REJECTED' }, { code: 'REJECTED', severity: 'critical' }],
  [
    'phone_number_quality_update',
    { event: 'FLAGGED', display_phone_number: '576015550000', current_limit: 'TIER_1K' },
    { severity: 'warning', subject: '576015550000', detail: 'TIER_1K' },
  ],
  ['phone_number_quality_update', { event: 'UNFLAGGED' }, { severity: 'info' }],
  ['phone_number_quality_update', { event: 'DOWNGRADE' }, { severity: 'warning' }],
  [
    'phone_number_name_update',
    { decision: 'REJECTED', rejection_reason: 'NAME_EXISTS' },
    { severity: 'warning', detail: 'NAME_EXISTS' },
  ],
  ['business_capability_update', { max_daily_conversation_per_phone: 250 }, { code: '250', severity: 'info' }],
  ['security', { event: 'PIN_RESET_REQUEST' }, { severity: 'warning' }],
])('%s %j', (field, value, expected) => {
  expect(told(field, value)).toMatchObject({
    kind: field,
    accountId: 'waba',
    at: '2026-11-18T11:06:40.000Z',
    ...expected,
  })
})

it('takes nothing from what it does not know', () => {
  for (const field of ['calls', 'history', 'toString', '__proto__']) expect(told(field, {})).toBeUndefined()
})
