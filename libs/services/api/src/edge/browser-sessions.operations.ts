import { nothing, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { answeredShape } from './webauthn-shape.ts'

export const access = z
  .object({
    id: z.string(),
    kind: z.enum(['user', 'api_key']),
    tenant: z.object({ id: z.uuid(), name: z.string() }),
    roles: z.array(z.string()),
    permissions: z.array(z.string()).describe('`<area>:<read|write>`, the scopes of operations'),
    person: z.object({ email: z.string(), name: z.string() }).optional(),
    locale: z.enum(['es', 'en']),
    secondFactor: z.boolean().describe('codes of an app are asked for at the log-in'),
    csrf: z.string().optional().describe('send it as X-CSRF-Token with every write by cookie'),
  })
  .meta({ id: 'Access' })

/** Of operations by which a browser signs in. */
export const signsIn = {
  roles: 'public',
  scope: 'sessions:write',
  kind: 'write',
  risk: 'access',
  repeatable: false,
} as const
export const refusedTry = { 'auth.too_many_attempts': 'too_many', 'auth.csrf': 'forbidden' } as const
export const refusedPasskey = {
  'passkey.challenge': 'unauthenticated',
  'passkey.wrong': 'unauthenticated',
  'passkey.copied': 'unauthenticated',
} as const

export const openBrowserSession = operation({
  ...signsIn,
  name: 'browser_sessions.open',
  summary: { es: 'Inicia sesión en el navegador', en: 'Sign in with a cookie' },
  details:
    'Sets a cookie that no script can read. Writes by cookie need the same Origin and the header X-CSRF-Token with the `csrf` of this answer.',
  http: ['POST', '/api/v1/auth/session'],
  input: z.object({
    email: z.string().min(1).max(254),
    password: z.string().min(1).max(200),
    code: z.string().max(40).optional().describe('the second factor, of who has one'),
    passkey: answeredShape.optional().describe('in the place of the code: what `passkeys.ask` asked for'),
  }),
  output: access,
  errors: {
    'auth.invalid_credentials': 'unauthenticated',
    'auth.code_required': 'unauthenticated',
    'auth.code_wrong': 'unauthenticated',
    'auth.sign_on_required': 'forbidden',
    ...refusedPasskey,
    ...refusedTry,
  },
  example: { email: 'owner@demo.litper.test', password: 'demo-password' },
})

export const closeBrowserSession = operation({
  name: 'browser_sessions.close',
  summary: { es: 'Cierra la sesión del navegador', en: 'Sign out with a cookie' },
  http: ['DELETE', '/api/v1/auth/session'],
  input: z.object({}),
  output: nothing,
  roles: 'everyone',
  scope: 'sessions:write',
  kind: 'write',
  risk: 'access',
  repeatable: true,
  errors: {},
})

export const showAccess = operation({
  name: 'me.access',
  summary: { es: 'Muestra qué puede hacer quien llama', en: 'Show what the caller may do' },
  http: ['GET', '/api/v1/auth/me'],
  input: z.object({}),
  output: access,
  roles: 'everyone',
  scope: 'me:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
