import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const noticeView = z
  .object({
    id: idShape,
    provider: z.string(),
    kind: z.string().describe('what the provider tells of, in its own word; `undelivered`: messages with no way left'),
    code: z.string().describe('its event, decision or error code'),
    severity: z.enum(['info', 'warning', 'critical']),
    subject: z.string().nullable().describe('a template, a number, what messages are about'),
    detail: z.string().nullable(),
    times: z.number().int().describe('how often it was told while it was open'),
    firstAt: instantShape,
    lastAt: instantShape,
    acknowledged: z.object({ by: z.string(), at: instantShape }).nullable(),
  })
  .meta({ id: 'ProviderNotice' })

export const listNotices = operation({
  name: 'provider_notices.list',
  summary: { es: 'Lista los avisos de los proveedores de mensajería', en: 'List notices of messaging providers' },
  details: 'Rejected templates, restrictions of the account, quality, errors, and messages that no way was left for.',
  http: ['GET', '/api/v1/notifications/notices'],
  input: z.object({ state: z.enum(['open', 'all']).default('open'), ...paging }),
  output: pageShape(noticeView),
  roles: 'everyone',
  scope: 'provider_notices:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const acknowledgeNoticeOperation = operation({
  name: 'provider_notices.acknowledge',
  summary: { es: 'Marca un aviso como atendido', en: 'Acknowledge a notice' },
  details: 'The same thing told again later is a new notice.',
  http: ['POST', '/api/v1/notifications/notices/:id/acknowledge'],
  input: z.object({ id: idShape }),
  output: noticeView,
  roles: ['owner', 'operator'],
  scope: 'provider_notices:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'notice.not_found': 'not_found' },
})
