import { emailShape, file, idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const NOT_FOUND = { 'privacy.not_found': 'not_found' } as const
const read = { scope: 'privacy_requests:read', kind: 'read', risk: 'nothing', repeatable: true } as const

export const privacyRequestView = z
  .object({
    id: idShape,
    shopDomain: z.string().describe('empty: the merchant wrote it down'),
    kind: z.enum(['data_request', 'customer_redact', 'shop_redact', 'access', 'erasure']),
    state: z.enum(['open', 'erased', 'done']).describe('`erased`: by every service; it is looked for once more'),
    orders: z.number().int().describe('how many orders it names'),
    receivedAt: instantShape,
    dueAt: instantShape.describe(
      'thirty days for Shopify; ten working days for access, fifteen for erasure (Ley 1581)',
    ),
    late: z.boolean().describe('it is not done, or a person has still to answer it, and its day is over'),
    answeredAt: instantShape.nullable().describe('of a request for data; the others are answered by the system'),
    erasedAt: instantShape.nullable(),
    doneAt: instantShape.nullable(),
    waiting: z.array(z.string()).describe('services that have not answered yet'),
    records: z.record(z.string(), z.number().int()).describe('records erased or told, by service'),
  })
  .meta({ id: 'PrivacyRequest' })

export const listPrivacyRequests = operation({
  ...read,
  name: 'privacy_requests.list',
  summary: { es: 'Lista las solicitudes de datos personales', en: 'List privacy requests' },
  details:
    '`open`: requests for data that nobody answered yet, and what is late, the first due first. Requests to forget are carried out by the system.',
  http: ['GET', '/api/v1/integrations/privacy-requests'],
  input: z.object({ state: z.enum(['open', 'all']).default('open'), ...paging }),
  output: pageShape(privacyRequestView),
  errors: {},
})

export const closePrivacyRequest = operation({
  name: 'privacy_requests.close',
  summary: { es: 'Marca una solicitud de datos como respondida', en: 'Close a request for data' },
  details: 'Once the customer has their data.',
  http: ['POST', '/api/v1/integrations/privacy-requests/:id/close'],
  input: z.object({ id: idShape }),
  output: privacyRequestView,
  scope: 'privacy_requests:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { ...NOT_FOUND, 'privacy.not_by_hand': 'conflict' },
})

export const findPrivacyRequest = operation({
  ...read,
  name: 'privacy_requests.find',
  summary: { es: 'Muestra una solicitud y su avance', en: 'Show a request and how far it is' },
  http: ['GET', '/api/v1/integrations/privacy-requests/:id'],
  input: z.object({ id: idShape }),
  output: privacyRequestView,
  errors: NOT_FOUND,
})

const whose = {
  phone: z.string().min(7).max(30).optional(),
  email: emailShape.optional(),
  orderId: idShape.optional().describe('one of their orders'),
}
const asked = {
  scope: 'privacy_requests:write',
  kind: 'write',
  repeatable: false,
  input: z.object(whose),
  output: privacyRequestView,
  status: 202,
  example: { phone: '3001234567' },
  errors: { 'privacy.nobody_named': 'invalid', 'phone.unreadable': 'invalid' },
} as const

export const erasePerson = operation({
  ...asked,
  name: 'privacy_requests.erase',
  summary: { es: 'Suprime los datos de una persona', en: 'Erase a person' },
  details:
    'Everything that leads to the same person is found first. It cannot be undone. What they order or write afterwards is a new relationship.',
  http: ['POST', '/api/v1/integrations/privacy-requests/erase'],
  risk: 'access',
})

export const exportPerson = operation({
  ...asked,
  name: 'privacy_requests.export',
  summary: { es: 'Reúne todo lo que se sabe de una persona', en: 'Gather all that is known of a person' },
  details: 'When it is `done`, `privacy_requests.read_export` gives it, for fifteen days.',
  http: ['POST', '/api/v1/integrations/privacy-requests/export'],
  risk: 'nothing',
})

const exported = {
  ...read,
  errors: { ...NOT_FOUND, 'privacy.not_ready': 'conflict', 'privacy.gone': 'not_found' },
} as const

export const readExport = operation({
  ...exported,
  name: 'privacy_requests.read_export',
  summary: { es: 'Descarga lo que se sabe de una persona', en: 'Download what is known of a person' },
  http: ['GET', '/api/v1/integrations/privacy-requests/:id/export.json'],
  input: z.object({ id: idShape }),
  output: file('application/json'),
})

export const readExportPage = operation({
  ...exported,
  name: 'privacy_requests.read_export_page',
  summary: {
    es: 'Muestra lo que se sabe de una persona, para leer',
    en: 'Show what is known of a person, to be read',
  },
  http: ['GET', '/api/v1/integrations/privacy-requests/:id/export.html'],
  input: z.object({ id: idShape, lang: z.enum(['es', 'en']).default('es') }),
  output: file('text/html'),
})
