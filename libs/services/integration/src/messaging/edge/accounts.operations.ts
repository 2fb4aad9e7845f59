import { nothing, operation } from '@litper/platform/operations'
import { z } from 'zod'

const secret = z.string().min(8).max(1000)
const owners = { roles: ['owner'], kind: 'write', scope: 'integrations:write', repeatable: true } as const

export const connectWhatsapp = operation({
  ...owners,
  name: 'integrations.connect_whatsapp',
  summary: { es: 'Recibe los mensajes de un número de WhatsApp', en: 'Receive the messages of a WhatsApp number' },
  details: 'Credentials for sending belong to `messaging_providers.put`.',
  http: ['PUT', '/api/v1/integrations/whatsapp'],
  input: z.object({
    phoneNumberId: z.string().regex(/^\d{5,32}$/),
    wabaId: z.string().regex(/^\d{5,32}$/),
    appSecret: secret,
    verifyToken: secret,
  }),
  output: nothing,
  risk: 'access',
  errors: { 'whatsapp.number_taken': 'conflict' },
})

export const connectChatea = operation({
  ...owners,
  name: 'integrations.connect_chatea_pro',
  summary: { es: 'Recibe los mensajes de Chatea Pro', en: 'Receive the messages of Chatea Pro' },
  http: ['PUT', '/api/v1/integrations/chatea-pro'],
  input: z.object({ inboundSecret: secret }),
  output: nothing,
  risk: 'access',
  errors: { 'chatea-pro.secret_taken': 'conflict' },
})
