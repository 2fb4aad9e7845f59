import { emailShape, idShape, instantShape, nothing, operation, pageShape, ROLES } from '@litper/platform/operations'
import { z } from 'zod'

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length)
const rolesView = z.array(z.string())
const userView = z.object({ id: idShape, email: z.string(), name: z.string(), roles: rolesView }).meta({ id: 'User' })
const keyView = z
  .object({
    id: idShape,
    name: z.string(),
    hint: z.string().describe('the first characters of the key'),
    roles: rolesView,
    createdAt: instantShape,
    revokedAt: instantShape.optional(),
  })
  .meta({ id: 'ApiKey' })
const newKeyView = z
  .object({ id: idShape, name: z.string(), roles: rolesView, key: z.string().describe('shown here once, never again') })
  .meta({ id: 'NewApiKey' })

const reads = { roles: ['owner'], kind: 'read', risk: 'nothing', repeatable: true, errors: {} } as const
const writes = { roles: ['owner'], kind: 'write', risk: 'access' } as const

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
  summary: { es: 'Agrega una persona', en: 'Add a person' },
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
  errors: { 'user.email_taken': 'conflict' },
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
  input: z.object({ name: z.string().min(1).max(200), roles: roles.default(['operator']) }),
  output: newKeyView,
  status: 201,
  scope: 'api_keys:write',
  repeatable: false,
  undo: 'api_keys.revoke',
  errors: {},
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
