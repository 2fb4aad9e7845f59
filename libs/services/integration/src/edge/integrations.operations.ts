import { instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'

export const listIntegrations = operation({
  name: 'integrations.list',
  summary: { es: 'Muestra qué está conectado', en: 'Show what is connected' },
  details: 'Without secrets.',
  http: ['GET', '/api/v1/integrations'],
  input: z.object({}),
  output: z
    .object({
      shopify: z.array(
        z.object({
          shopDomain: z.string(),
          status: z.string(),
          connectedAt: instantShape,
          reconciledUntil: instantShape,
          tokenExpiresAt: instantShape.optional(),
        }),
      ),
      whatsapp: z.array(z.object({ phoneNumberId: z.string(), wabaId: z.string(), connectedAt: instantShape })),
      chateaPro: z.array(z.object({ connectedAt: instantShape })),
    })
    .meta({ id: 'Integrations' }),
  roles: 'everyone',
  scope: 'integrations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
