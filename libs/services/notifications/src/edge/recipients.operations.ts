import { ReportMade } from '@litper/contracts'
import { emailShape, idShape, instantShape, nothing, operation, pageShape } from '@litper/platform/operations'
import { z } from 'zod'
import { messageView } from './message-view.ts'

const recipient = z.object({
  way: z.enum(['email', 'phone']),
  address: z
    .union([emailShape, z.string().regex(/^\+[1-9]\d{7,14}$/)])
    .describe('an e-mail address, or a phone with its country, to be reached as customers are: +573001112233'),
  name: z.string().trim().min(1).max(80),
  kinds: z.array(ReportMade.data.shape.kind).min(1).max(6).describe('which reports they get'),
})
const recipientView = recipient
  .extend({
    id: idShape,
    address: z.string(),
    stoppedAt: instantShape.nullable().describe('since when they want no more: they said so themselves'),
  })
  .meta({ id: 'ReportRecipient' })

const ownersOnly = { roles: ['owner'] } as const

export const listRecipients = operation({
  ...ownersOnly,
  name: 'report_recipients.list',
  summary: { es: 'Lista quiénes reciben reportes', en: 'List who gets reports' },
  http: ['GET', '/api/v1/notifications/report-recipients'],
  input: z.object({}),
  output: pageShape(recipientView),
  scope: 'report_recipients:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const putRecipientOperation = operation({
  ...ownersOnly,
  name: 'report_recipients.put',
  summary: { es: 'Define qué reportes recibe una persona', en: 'Set which reports a person gets' },
  details:
    'People of the merchant, not customers. By message they end it with BAJA or STOP and begin again with ALTA or START; nobody else puts them back.',
  http: ['PUT', '/api/v1/notifications/report-recipients'],
  input: recipient,
  output: recipientView,
  scope: 'report_recipients:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: {
    'report_recipient.stopped': 'conflict',
    'report_recipient.put_meanwhile': 'conflict',
    'report_recipient.not_of_this_way': 'invalid',
  },
  example: { way: 'email', address: 'ventas@tienda.example', name: 'Ventas', kinds: ['daily', 'executive'] },
})

export const removeRecipient = operation({
  ...ownersOnly,
  name: 'report_recipients.remove',
  summary: { es: 'Deja de enviar reportes a una persona', en: 'Send no more reports to a person' },
  http: ['DELETE', '/api/v1/notifications/report-recipients/:id'],
  input: z.object({ id: idShape }),
  output: nothing,
  scope: 'report_recipients:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'report_recipient.not_found': 'not_found' },
})

export const messagesOfReport = operation({
  name: 'messages.of_report',
  summary: { es: 'Muestra a quién llegó un reporte', en: 'Show whom a report reached' },
  details: 'One message for each recipient; none before it was sent, or when nobody wants its kind.',
  http: ['GET', '/api/v1/messages/reports/:reportId'],
  input: z.object({ reportId: idShape }),
  output: pageShape(messageView),
  roles: 'everyone',
  scope: 'messages:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: { 'message.none_of_report': 'not_found' },
})
