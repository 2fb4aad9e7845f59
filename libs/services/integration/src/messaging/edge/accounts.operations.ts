import { operation } from '@litper/platform/operations'
import { z } from 'zod'

const secret = z.string().min(8).max(1000)
const apiUrl = z.url().max(500).optional().describe('the sandbox’s address; no other is taken')
const owners = { roles: ['owner'], kind: 'write', scope: 'integrations:write', repeatable: true } as const

export const connectWhatsapp = operation({
  ...owners,
  name: 'integrations.connect_whatsapp',
  summary: { es: 'Recibe los mensajes de un número de WhatsApp', en: 'Receive the messages of a WhatsApp number' },
  details:
    'Meta must agree that number, account, secret and token belong together. Whoever proves that takes the number from another who named it. Credentials for sending belong to `messaging_providers.put`.',
  http: ['PUT', '/api/v1/integrations/whatsapp'],
  input: z.object({
    phoneNumberId: z.string().regex(/^\d{5,32}$/),
    wabaId: z.string().regex(/^\d{5,32}$/),
    appSecret: secret,
    accessToken: z.string().min(8).max(1000).describe('reads the account at Meta, as proof; it is not kept'),
    newVerifyToken: z.boolean().optional().describe('makes another; the first connection makes one by itself'),
    verifyToken: secret.optional().describe('in the demo only: elsewhere it is made here'),
    apiUrl,
  }),
  output: z
    .object({ verifyToken: z.string().optional().describe('for Meta’s form; shown here once, never again') })
    .meta({ id: 'WhatsappConnected' }),
  risk: 'access',
  errors: {
    'whatsapp.number_taken': 'conflict',
    'whatsapp.not_proven': 'invalid',
    'secret.chosen': 'invalid',
    'integration.api_url_refused': 'invalid',
    'vendor.busy': 'too_many',
    'vendor.unavailable': 'unavailable',
  },
})

export const connectChatea = operation({
  ...owners,
  name: 'integrations.connect_chatea_pro',
  summary: { es: 'Recibe los mensajes de Chatea Pro', en: 'Receive the messages of Chatea Pro' },
  http: ['PUT', '/api/v1/integrations/chatea-pro'],
  details: 'Makes the secret that the flow sends as its bearer. The one of before works for `graceHours` more.',
  input: z.object({
    graceHours: z.number().int().min(0).max(168).default(24),
    inboundSecret: secret.optional().describe('in the demo only: elsewhere it is made here'),
  }),
  output: z.object({ inboundSecret: z.string().describe('shown here once, never again') }).meta({ id: 'MadeSecret' }),
  repeatable: false,
  risk: 'access',
  errors: { 'secret.chosen': 'invalid', 'chatea-pro.secret_taken': 'conflict' },
})
