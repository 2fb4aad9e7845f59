import { emailShape, idShape, instantShape, nothing, operation, pageShape, ROLES } from '@litper/platform/operations'
import { z } from 'zod'
import { fresh, proofPassword } from './fresh.ts'

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length)
const rolesView = z.array(z.string())
export const userView = z
  .object({
    id: idShape,
    email: z.string(),
    name: z.string(),
    roles: rolesView,
    state: z.enum(['invited', 'active', 'disabled']),
  })
  .meta({ id: 'User' })
const keyView = z
  .object({
    id: idShape,
    name: z.string(),
    hint: z.string().describe('the first characters of the key'),
    roles: rolesView,
    permissions: z.array(z.string()),
    createdAt: instantShape,
    expiresAt: instantShape.optional(),
    revokedAt: instantShape.optional(),
  })
  .meta({ id: 'ApiKey' })
const newKeyView = z
  .object({
    id: idShape,
    name: z.string(),
    roles: rolesView,
    key: z.string().describe('shown here once, never again'),
    expiresAt: instantShape,
  })
  .meta({ id: 'NewApiKey' })

const keyDays = z.number().int().min(1).max(730).default(365)
const reads = { kind: 'read', risk: 'nothing', repeatable: true, errors: {} } as const
const writes = { kind: 'write', risk: 'access' } as const

export const listUsers = operation({
  ...reads,
  name: 'users.list',
  summary: { es: 'Lista las personas', en: 'List people' },
  http: ['GET', '/api/v1/users'],
  input: z.object({}),
  output: pageShape(userView),
  scope: 'users:read',
})

export const createUser = operation({
  ...writes,
  name: 'users.create',
  summary: { es: 'Agrega una persona de demostración', en: 'Add a demo person' },
  details: 'Where the demo runs and nowhere else: elsewhere it is not found, and people are invited.',
  http: ['POST', '/api/v1/users'],
  input: z.object({
    email: emailShape,
    password: z.string().min(10).max(200),
    name: z.string().max(200).default(''),
    roles,
  }),
  output: userView,
  status: 201,
  scope: 'users:write',
  repeatable: false,
  errors: { 'user.email_taken': 'conflict', 'user.owner_needed': 'forbidden', not_found: 'not_found' },
})

export const listApiKeys = operation({
  ...reads,
  name: 'api_keys.list',
  summary: { es: 'Lista las llaves de API', en: 'List API keys' },
  http: ['GET', '/api/v1/api-keys'],
  input: z.object({}),
  output: pageShape(keyView),
  scope: 'api_keys:read',
})

export const createApiKey = operation({
  ...writes,
  name: 'api_keys.create',
  summary: { es: 'Crea una llave de API', en: 'Create an API key' },
  http: ['POST', '/api/v1/api-keys'],
  input: z.object({
    name: z.string().min(1).max(200),
    roles: roles.default(['operator']),
    permissions: z.array(z.string().max(60)).min(1).max(100).optional().describe('fewer than those of the roles'),
    expiresInDays: keyDays,
    password: proofPassword,
  }),
  output: newKeyView,
  status: 201,
  scope: 'api_keys:write',
  repeatable: false,
  undo: 'api_keys.revoke',
  errors: { ...fresh, 'user.owner_needed': 'forbidden', 'api_key.permissions': 'invalid' },
})

export const rotateApiKey = operation({
  ...writes,
  name: 'api_keys.rotate',
  summary: { es: 'Renueva una llave de API', en: 'Rotate an API key' },
  details: 'A new key that may do the same. The old one works for `graceHours` more.',
  http: ['POST', '/api/v1/api-keys/:id/rotate'],
  input: z.object({
    id: idShape,
    graceHours: z.number().int().min(0).max(168).default(24),
    expiresInDays: keyDays,
    password: proofPassword,
  }),
  output: newKeyView,
  status: 201,
  scope: 'api_keys:write',
  repeatable: false,
  errors: {
    ...fresh,
    'api_key.not_found': 'not_found',
    'api_key.revoked': 'conflict',
    'user.owner_needed': 'forbidden',
  },
})

export const revokeApiKey = operation({
  ...writes,
  name: 'api_keys.revoke',
  summary: { es: 'Revoca una llave de API', en: 'Revoke an API key' },
  http: ['DELETE', '/api/v1/api-keys/:id'],
  input: z.object({ id: idShape }),
  output: nothing,
  scope: 'api_keys:write',
  repeatable: false,
  errors: { 'api_key.not_found': 'not_found' },
})
