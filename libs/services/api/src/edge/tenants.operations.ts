import { emailShape, idShape, operation } from '@litper/platform/operations'
import { z } from 'zod'

export const createTenant = operation({
  name: 'tenants.create',
  summary: { es: 'Crea una empresa de demostración', en: 'Create a demo tenant' },
  details: 'Where the demo runs and nowhere else: elsewhere it is not found.',
  http: ['POST', '/api/v1/tenants'],
  input: z.object({
    name: z.string().min(1).max(200),
    ownerEmail: emailShape,
    password: z.string().min(10).max(200),
  }),
  output: z.object({ id: idShape, ownerId: z.uuid() }),
  status: 201,
  roles: 'public',
  scope: 'tenants:write',
  kind: 'write',
  risk: 'access',
  repeatable: false,
  errors: { 'user.email_taken': 'conflict', not_found: 'not_found' },
})
