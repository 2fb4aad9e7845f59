import { idShape, instantShape, nothing, operation, pageShape } from '@litper/platform/operations'
import { z } from 'zod'
import { acceptedView } from './accepted.ts'

const password = z.string().min(1).max(200)
const open = { roles: 'public', kind: 'write', scope: 'sessions:write', risk: 'access' } as const
const own = { roles: 'everyone', kind: 'write', scope: 'me:write', risk: 'access' } as const

const session = z
  .object({
    id: idShape,
    browser: z.boolean().describe('by cookie; else by tokens'),
    current: z.boolean().describe('the one that asks'),
    address: z.string(),
    agent: z.string(),
    createdAt: instantShape,
    seenAt: instantShape,
    endsAt: instantShape,
  })
  .meta({ id: 'LogIn' })

export const forgotPassword = operation({
  ...open,
  name: 'passwords.forgot',
  summary: { es: 'Pide una contraseña nueva', en: 'Ask for a new password' },
  details: 'By mail; the link is good once, for 30 minutes. The answer is the same whoever has the e-mail.',
  http: ['POST', '/api/v1/auth/forgot'],
  input: z.object({ email: z.string().min(1).max(254) }),
  output: acceptedView,
  status: 202,
  repeatable: true,
  errors: { 'auth.too_many_attempts': 'too_many' },
})

export const setPasswordByLink = operation({
  ...open,
  name: 'passwords.set_by_link',
  summary: { es: 'Elige la contraseña con el enlace', en: 'Set the password by the link' },
  details: 'The link of an invitation or of a forgotten password. All log-ins of the person end.',
  http: ['POST', '/api/v1/auth/password'],
  input: z.object({ token: z.string().min(1).max(200), password, name: z.string().trim().max(200).optional() }),
  output: nothing,
  repeatable: false,
  errors: { 'link.not_found': 'not_found', 'password.weak': 'invalid', 'auth.sign_on_required': 'forbidden' },
})

export const changePassword = operation({
  ...own,
  name: 'passwords.change',
  summary: { es: 'Cambia la contraseña', en: 'Change the password' },
  details: 'All other log-ins of the person end.',
  http: ['PUT', '/api/v1/auth/password'],
  input: z.object({ current: password, password }),
  output: nothing,
  repeatable: false,
  errors: {
    'auth.sign_on_required': 'forbidden',
    'auth.invalid_credentials': 'unauthenticated',
    'auth.too_many_attempts': 'too_many',
    'password.weak': 'invalid',
    'auth.person_needed': 'forbidden',
  },
})

export const changeOwn = operation({
  ...own,
  name: 'me.change',
  summary: { es: 'Cambia el nombre o el idioma propios', en: 'Change one’s name or language' },
  http: ['PATCH', '/api/v1/auth/me'],
  input: z.object({ name: z.string().trim().max(200).optional(), locale: z.enum(['es', 'en']).optional() }),
  output: nothing,
  risk: 'nothing',
  repeatable: true,
  errors: { 'auth.person_needed': 'forbidden' },
})

export const listOwnSessions = operation({
  name: 'sessions.list',
  summary: { es: 'Lista las sesiones propias', en: 'List one’s sessions' },
  details: 'At most a hundred that are open, newest first. An API key has none.',
  http: ['GET', '/api/v1/auth/sessions'],
  input: z.object({}),
  output: pageShape(session),
  roles: 'everyone',
  scope: 'me:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const endOwnSession = operation({
  ...own,
  name: 'sessions.end',
  summary: { es: 'Cierra otra sesión propia', en: 'End another of one’s sessions' },
  http: ['DELETE', '/api/v1/auth/sessions/:id'],
  input: z.object({ id: idShape }),
  output: nothing,
  repeatable: false,
  errors: { 'session.not_found': 'not_found', 'session.current': 'conflict' },
})
