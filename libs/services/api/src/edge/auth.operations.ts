import { nothing, operation } from '@litper/platform/operations'
import { z } from 'zod'

const session = z
  .object({
    accessToken: z.string(),
    refreshToken: z.string(),
    expiresIn: z.number().int().describe('seconds of the access token'),
  })
  .meta({ id: 'Session' })
const refreshToken = z.string().min(1).max(200)
const open = { roles: 'public', scope: 'sessions:write', kind: 'write', risk: 'access' } as const

export const signIn = operation({
  ...open,
  name: 'sessions.open',
  summary: { es: 'Inicia sesión', en: 'Sign in' },
  details: 'Fifteen minutes of access, thirty days of refresh.',
  http: ['POST', '/api/v1/auth/token'],
  input: z.object({
    email: z.string().min(1).max(254),
    password: z.string().min(1).max(200),
    code: z.string().max(40).optional().describe('the second factor, of who has one'),
  }),
  output: session,
  repeatable: false,
  errors: {
    'auth.sign_on_required': 'forbidden',
    'auth.invalid_credentials': 'unauthenticated',
    'auth.code_required': 'unauthenticated',
    'auth.code_wrong': 'unauthenticated',
    'auth.too_many_attempts': 'too_many',
  },
  example: { email: 'owner@demo.litper.test', password: 'demo-password' },
})

export const refreshSession = operation({
  ...open,
  name: 'sessions.refresh',
  summary: { es: 'Renueva la sesión', en: 'Refresh a session' },
  details: 'Each refresh token is good once; one that comes a second time ends all sessions that descend from it.',
  http: ['POST', '/api/v1/auth/refresh'],
  input: z.object({ refreshToken }),
  output: session,
  repeatable: false,
  errors: { 'auth.refresh_invalid': 'unauthenticated', 'auth.refresh_reused': 'unauthenticated' },
})

export const signOut = operation({
  ...open,
  name: 'sessions.close',
  summary: { es: 'Cierra la sesión', en: 'Sign out' },
  http: ['POST', '/api/v1/auth/logout'],
  input: z.object({ refreshToken }),
  output: nothing,
  repeatable: true,
  errors: {},
})

export const whoAmI = operation({
  name: 'me.show',
  summary: { es: 'Muestra quién llama', en: 'Show who is calling' },
  http: ['GET', '/api/v1/me'],
  input: z.object({}),
  output: z
    .object({
      id: z.string(),
      kind: z.string(),
      roles: z.array(z.string()),
      tenant: z.object({ id: z.uuid(), name: z.string() }),
      email: z.string().optional(),
      name: z.string().optional(),
    })
    .meta({ id: 'Me' }),
  roles: 'everyone',
  scope: 'me:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
