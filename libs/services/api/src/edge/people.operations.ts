import { emailShape, idShape, nothing, operation, ROLES } from '@litper/platform/operations'
import { z } from 'zod'
import { acceptedView } from './accepted.ts'
import { fresh, proofPassword } from './fresh.ts'
import { userView } from './users.operations.ts'

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length)
const writes = { kind: 'write', scope: 'users:write', risk: 'access' } as const
const touches = { 'user.not_found': 'not_found', 'user.owner_needed': 'forbidden' } as const

export const invitePerson = operation({
  ...writes,
  name: 'users.invite',
  summary: { es: 'Invita a una persona', en: 'Invite a person' },
  details:
    'By mail; the link is good once, for three days. The answer is the same whether the e-mail has an account or not: only its owner learns it.',
  http: ['POST', '/api/v1/users/invite'],
  input: z.object({
    email: emailShape,
    name: z.string().trim().max(200).default(''),
    roles,
    locale: z.enum(['es', 'en']).default('es'),
    password: proofPassword,
  }),
  output: acceptedView,
  status: 202,
  repeatable: true,
  errors: { ...fresh, 'user.owner_needed': 'forbidden', 'mail.not_set': 'conflict' },
  example: { email: 'nueva@demo.litper.test', name: 'Nueva', roles: ['operator'] },
})

export const changePerson = operation({
  ...writes,
  name: 'users.change',
  summary: { es: 'Cambia lo que puede hacer una persona', en: 'Change what a person may do' },
  details:
    'New roles or `disabled` end all log-ins of the person. Who gives roles, or enables, proves who they are (`password`).',
  http: ['PATCH', '/api/v1/users/:id'],
  input: z.object({
    id: idShape,
    roles: roles.optional(),
    name: z.string().trim().max(200).optional(),
    disabled: z.boolean().optional(),
    password: proofPassword,
  }),
  output: userView,
  repeatable: true,
  errors: { ...touches, ...fresh, 'user.last_owner': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', roles: ['operator'] },
})

export const sendPasswordLink = operation({
  ...writes,
  name: 'users.send_password_link',
  summary: { es: 'Envía un enlace para la contraseña', en: 'Send a link to set the password' },
  http: ['POST', '/api/v1/users/:id/password-link'],
  input: z.object({ id: idShape }),
  output: acceptedView,
  status: 202,
  repeatable: true,
  errors: {
    ...touches,
    'user.disabled': 'conflict',
    'mail.not_set': 'conflict',
    'sign_on.demanded': 'conflict',
  },
})

export const endSessionsOf = operation({
  ...writes,
  name: 'users.end_sessions',
  summary: { es: 'Cierra las sesiones de una persona', en: 'End the sessions of a person' },
  http: ['POST', '/api/v1/users/:id/end-sessions'],
  input: z.object({ id: idShape }),
  output: nothing,
  repeatable: true,
  errors: touches,
})
