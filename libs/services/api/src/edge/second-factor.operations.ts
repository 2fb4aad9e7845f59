import { idShape, nothing, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { fresh, proofPassword } from './fresh.ts'

const code = z.string().min(6).max(40).describe('six digits of the app, or a recovery code')
const own = { roles: 'everyone', kind: 'write', scope: 'me:write', risk: 'access', repeatable: false } as const
const wrong = { 'auth.code_wrong': 'unauthenticated', 'auth.person_needed': 'forbidden' } as const

export const beginSecondFactor = operation({
  ...own,
  name: 'second_factors.begin',
  summary: { es: 'Empieza a usar códigos de una aplicación', en: 'Begin to use codes of an app' },
  details: 'It counts once it is confirmed by a first code.',
  http: ['POST', '/api/v1/auth/second-factor'],
  input: z.object({ password: proofPassword }),
  output: z.object({ secret: z.string(), url: z.string().describe('for a QR code') }).meta({ id: 'NewSecondFactor' }),
  errors: {
    ...fresh,
    'second_factor.exists': 'conflict',
    'user.not_found': 'not_found',
    'auth.person_needed': 'forbidden',
  },
})

export const confirmSecondFactor = operation({
  ...own,
  name: 'second_factors.confirm',
  summary: { es: 'Confirma los códigos de la aplicación', en: 'Confirm the codes of the app' },
  details: 'All other log-ins end. The recovery codes are shown here once, never again.',
  http: ['PUT', '/api/v1/auth/second-factor'],
  input: z.object({ code }),
  output: z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' }),
  errors: { ...wrong, 'second_factor.exists': 'conflict', 'second_factor.not_found': 'not_found' },
})

export const removeOwnSecondFactor = operation({
  ...own,
  name: 'second_factors.remove',
  summary: { es: 'Deja de usar los códigos', en: 'Stop using codes' },
  http: ['POST', '/api/v1/auth/second-factor/remove'],
  input: z.object({ code }),
  output: nothing,
  errors: {
    ...wrong,
    'auth.code_required': 'unauthenticated',
    'auth.too_many_attempts': 'too_many',
    'second_factor.not_found': 'not_found',
  },
})

export const removeSecondFactor = operation({
  name: 'users.remove_second_factor',
  summary: {
    es: 'Quita los códigos y llaves de acceso de una persona',
    en: 'Remove the codes and passkeys of a person',
  },
  details: 'For somebody who lost them. Their log-ins end, and they are told.',
  http: ['POST', '/api/v1/users/:id/remove-second-factor'],
  input: z.object({ id: idShape }),
  output: nothing,
  kind: 'write',
  scope: 'users:write',
  risk: 'access',
  repeatable: true,
  errors: { 'user.not_found': 'not_found', 'user.owner_needed': 'forbidden', 'user.own': 'conflict' },
})
