import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const requestView = z
  .object({
    id: idShape,
    shopDomain: z.string(),
    kind: z.enum(['data_request', 'customer_redact', 'shop_redact']),
    orders: z.number().int().describe('how many orders it names'),
    receivedAt: instantShape,
    dueAt: instantShape,
    late: z.boolean().describe('a person has still to answer it, and its day is over'),
    answeredAt: instantShape.nullable().describe('of a request for data; the others are answered by the system'),
  })
  .meta({ id: 'PrivacyRequest' })

export const listPrivacyRequests = operation({
  name: 'privacy_requests.list',
  summary: { es: 'Lista las solicitudes de datos personales', en: 'List privacy requests' },
  details:
    '`open`: requests for data that nobody answered yet, the first due first. Requests to forget are carried out by the system and are never open.',
  http: ['GET', '/api/v1/integrations/privacy-requests'],
  input: z.object({ state: z.enum(['open', 'all']).default('open'), ...paging }),
  output: pageShape(requestView),
  scope: 'privacy_requests:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const closePrivacyRequest = operation({
  name: 'privacy_requests.close',
  summary: { es: 'Marca una solicitud de datos como respondida', en: 'Close a request for data' },
  details: 'Once the customer has their data.',
  http: ['POST', '/api/v1/integrations/privacy-requests/:id/close'],
  input: z.object({ id: idShape }),
  output: requestView,
  scope: 'privacy_requests:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'privacy.not_found': 'not_found', 'privacy.not_by_hand': 'conflict' },
})
