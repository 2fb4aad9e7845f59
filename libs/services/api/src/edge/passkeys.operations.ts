import { idShape, instantShape, nothing, operation, pageShape } from '@litper/platform/operations'
import { z } from 'zod'
import { access, refusedPasskey, refusedTry, signsIn } from './browser-sessions.operations.ts'
import { fresh, proofPassword } from './fresh.ts'
import { answeredShape } from './webauthn-shape.ts'

const name = z.string().trim().min(1).max(60).describe('for its person: where it is')
const view = z
  .object({ id: idShape, name: z.string(), createdAt: instantShape, usedAt: instantShape.optional() })
  .meta({ id: 'Passkey' })
const options = z
  .record(z.string(), z.unknown())
  .meta({ id: 'PasskeyOptions', description: 'for `PublicKeyCredential.parse…OptionsFromJSON` of the browser' })
const asked = z.object({ options }).meta({ id: 'PasskeyAsked' })

const own = { roles: 'everyone', kind: 'write', scope: 'me:write', risk: 'access' } as const
const person = { 'auth.person_needed': 'forbidden' } as const

export const listPasskeys = operation({
  name: 'passkeys.list',
  summary: { es: 'Lista tus llaves de acceso', en: 'List your passkeys' },
  http: ['GET', '/api/v1/auth/passkeys'],
  input: z.object({}),
  output: pageShape(view),
  roles: 'everyone',
  scope: 'me:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const beginPasskey = operation({
  ...own,
  name: 'passkeys.begin',
  summary: { es: 'Empieza a crear una llave de acceso', en: 'Begin to make a passkey' },
  http: ['POST', '/api/v1/auth/passkeys/begin'],
  input: z.object({ password: proofPassword }),
  output: asked,
  repeatable: false,
  errors: { ...person, ...fresh, 'user.not_found': 'not_found', 'passkey.too_many': 'conflict' },
})

export const addPasskey = operation({
  ...own,
  name: 'passkeys.add',
  summary: { es: 'Guarda una llave de acceso', en: 'Keep a passkey' },
  details: 'All other log-ins end, and the person is told.',
  http: ['POST', '/api/v1/auth/passkeys'],
  input: z.object({ name, answer: answeredShape }),
  output: view,
  status: 201,
  repeatable: false,
  undo: 'passkeys.remove',
  errors: {
    ...person,
    'passkey.challenge': 'unauthenticated',
    'passkey.wrong': 'invalid',
    'passkey.exists': 'conflict',
    'user.not_found': 'not_found',
  },
})

export const renamePasskey = operation({
  ...own,
  name: 'passkeys.rename',
  summary: { es: 'Cambia el nombre de una llave de acceso', en: 'Rename a passkey' },
  http: ['PATCH', '/api/v1/auth/passkeys/:id'],
  input: z.object({ id: idShape, name }),
  output: view,
  repeatable: true,
  errors: { 'passkey.not_found': 'not_found' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', name: 'Celular' },
})

export const removePasskey = operation({
  ...own,
  name: 'passkeys.remove',
  summary: { es: 'Quita una llave de acceso', en: 'Remove a passkey' },
  http: ['DELETE', '/api/v1/auth/passkeys/:id'],
  input: z.object({ id: idShape }),
  output: nothing,
  repeatable: false,
  errors: { 'passkey.not_found': 'not_found' },
})

export const askPasskey = operation({
  ...signsIn,
  name: 'passkeys.ask',
  summary: { es: 'Empieza a entrar con una llave de acceso', en: 'Begin to sign in by a passkey' },
  details: 'A cookie binds the answer to this browser.',
  http: ['POST', '/api/v1/auth/passkey'],
  input: z.object({}),
  output: asked,
  errors: refusedTry,
})

export const signInByPasskey = operation({
  ...signsIn,
  name: 'passkeys.sign_in',
  summary: { es: 'Entra con una llave de acceso', en: 'Sign in by a passkey' },
  details: 'With user verification, so no password and no code are asked for. Sets the same cookie as a password does.',
  http: ['POST', '/api/v1/auth/passkey/session'],
  input: z.object({ answer: answeredShape }),
  output: access,
  errors: { ...refusedTry, ...refusedPasskey, 'auth.sign_on_required': 'forbidden' },
})
