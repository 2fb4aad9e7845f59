import { moneyShape, operation, pageShape, paging, timeline, vendorShape } from '@litper/platform/operations'
import { z } from 'zod'
import { PURPOSES, type Purpose } from '../domain/message.ts'
import { TEMPLATE_PURPOSES, type TemplatePurpose } from '../domain/templates.ts'
import { messageView } from './message-view.ts'

export const listMessages = operation({
  name: 'messages.list',
  summary: { es: 'Lista los mensajes a clientes', en: 'List messages to customers' },
  details: 'What was said, when, why, what it cost and what became of it; newest first.',
  http: ['GET', '/api/v1/messages'],
  input: z.object({ orderId: z.uuid().optional(), ...paging }),
  output: pageShape(messageView),
  roles: 'everyone',
  scope: 'messages:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

const read = { roles: 'everyone', scope: 'messages:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const count = z.number().int()

export const countMessages = operation({
  ...read,
  name: 'messages.count',
  summary: { es: 'Cuenta los mensajes de hoy', en: 'Count the messages of today' },
  details:
    'Since midnight in Colombia, by their purpose, with what providers charged; and how many until this hour yesterday.',
  http: ['GET', '/api/v1/messages/counts'],
  input: z.object({}),
  output: z
    .object({
      today: z.array(
        z.object({
          purpose: z.enum(Object.keys(PURPOSES) as [Purpose, ...Purpose[]]),
          sent: count,
          failed: count,
          waiting: count,
          cost: z.array(moneyShape).describe('one for each currency'),
        }),
      ),
      yesterday: count.describe('sent until the same hour'),
    })
    .meta({ id: 'MessageCounts' }),
  errors: {},
})

export const listTemplates = operation({
  ...read,
  name: 'messages.list_templates',
  namesPeople: false,
  summary: { es: 'Muestra los textos de los mensajes', en: 'Show the texts of the messages' },
  details:
    'Each message as it is written and as a customer of a made-up order reads it. Outside of the 24 hours in which free words may be sent, the provider’s template of the same name leaves with these parameters: its approved words may differ.',
  http: ['GET', '/api/v1/messages/templates'],
  input: z.object({ language: z.enum(['es_CO', 'en_US']).default('es_CO') }),
  output: pageShape(
    z
      .object({
        purpose: z.enum(TEMPLATE_PURPOSES as [TemplatePurpose, ...TemplatePurpose[]]),
        text: z.string().describe('with `{name}` where a value is filled in'),
        example: z.string(),
        parameters: z.array(z.string()).describe('in the order of the provider’s template'),
        buttons: z.array(z.string()),
      })
      .meta({ id: 'MessageTemplate' }),
  ),
  errors: {},
})

export const messageTimeline = operation({
  ...timeline,
  scope: 'messages:read',
  name: 'messages.timeline',
  summary: { es: 'Cuenta lo que se le escribió al cliente', en: 'Tell what was written to the customer' },
  details: 'The newest hundred messages about the order, oldest first.',
  http: ['GET', '/api/v1/messages/timeline'],
})

export const tellDelay = operation({
  name: 'messages.tell_delay',
  summary: { es: 'Avisa de un retraso', en: 'Tell a customer of a delay' },
  details:
    'To whom the last message about the order went. One message for a person and occasion, whatever they ordered; the roll-out control of messages holds for it.',
  http: ['POST', '/api/v1/messages/delay'],
  input: z.object({ orderId: z.uuid(), occasion: z.string().min(1).max(80).describe('the incident’s id, say') }),
  output: z.object({ isTold: z.boolean().describe('false: this person was told of this occasion before') }),
  status: 202,
  scope: 'messages:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: { 'message.nobody_known': 'not_found' },
  example: { orderId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', occasion: 'road closed' },
})

const providerId = z.string().max(40).describe('the provider’s id')
const priority = z.number().int().min(1).max(99).describe('1 is tried first')
const providerView = z
  .object({
    provider: providerId,
    priority,
    settings: z.array(z.string()).describe('names only: secrets never come out'),
  })
  .meta({ id: 'MessagingProvider' })
const proven = z.boolean().describe('the provider knew the settings; false when it could not be asked just now')
const ownersOnly = { roles: ['owner'] } as const

export const listProviders = operation({
  ...ownersOnly,
  name: 'messaging_providers.list',
  summary: { es: 'Lista los proveedores de mensajería', en: 'List messaging providers' },
  http: ['GET', '/api/v1/notifications/providers'],
  input: z.object({}),
  output: pageShape(providerView),
  scope: 'messaging_providers:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const listProviderKinds = operation({
  ...ownersOnly,
  name: 'messaging_providers.list_kinds',
  summary: { es: 'Lista los proveedores que se pueden conectar', en: 'List providers that can be connected' },
  details: 'With the form of their settings.',
  http: ['GET', '/api/v1/notifications/providers/kinds'],
  input: z.object({}),
  output: pageShape(vendorShape),
  scope: 'messaging_providers:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const putProvider = operation({
  ...ownersOnly,
  name: 'messaging_providers.put',
  summary: { es: 'Conecta un proveedor de mensajería', en: 'Connect a messaging provider' },
  details: 'Replaces the account of this provider, whole.',
  http: ['PUT', '/api/v1/notifications/providers'],
  input: z.object({
    provider: providerId,
    priority: priority.default(1),
    settings: z.record(z.string(), z.unknown()).describe('the provider’s own; secrets are sealed'),
  }),
  output: providerView.extend({ proven }).meta({ id: 'CheckedMessagingProvider' }),
  scope: 'messaging_providers:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: { 'provider.unknown': 'invalid', 'vendor.settings': 'invalid' },
})
