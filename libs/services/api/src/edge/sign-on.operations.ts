import { idShape, nothing, operation, ROLES } from '@litper/platform/operations'
import { z } from 'zod'
import { access, refusedTry, signsIn } from './browser-sessions.operations.ts'
import { fresh, proofPassword } from './fresh.ts'

const text = z.string().trim().min(1)
const given = {
  issuer: text.max(300).regex(/^https?:\/\/[^\s?#]+$/, 'the address of the provider, without a query'),
  clientId: text.max(300),
  domains: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .max(253)
        .regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/, 'example.co'),
    )
    .min(1)
    .max(20)
    .describe('of the e-mails that are let in'),
  newRoles: z
    .array(z.enum(ROLES).exclude(['owner', 'admin']))
    .min(1)
    .optional()
    .describe('of people of a proven domain who come for the first time; without it, who was not invited is refused'),
  enabled: z.boolean().default(true),
  required: z
    .boolean()
    .default(false)
    .describe('people sign in by the provider only; every domain is proven, and who says so has signed in by it'),
}
const provider = z
  .object({
    ...given,
    enabled: z.boolean(),
    required: z.boolean(),
    proofs: z
      .array(z.object({ domain: z.string(), proven: z.boolean(), record: z.string(), value: z.string() }))
      .describe('a TXT record for each domain, which shows that it is the company’s'),
    hasSecret: z.boolean(),
    address: z.string().describe('where the people of the company sign in'),
  })
  .meta({ id: 'SignOnProvider' })

const reaches = {
  'sign_on.wrong_issuer': 'unauthenticated',
  'sign_on.not_a_provider': 'invalid',
  'sign_on.provider_away': 'unavailable',
  'sign_on.refused': 'unauthenticated',
  'sign_on.bad_token': 'unauthenticated',
} as const
const owns = { scope: 'sign_on:write', kind: 'write', risk: 'access', repeatable: true } as const

export const showSignOn = operation({
  name: 'sign_on.show',
  summary: { es: 'Muestra el proveedor de inicio de sesión', en: 'Show the sign-in provider' },
  http: ['GET', '/api/v1/sign-on'],
  input: z.object({}),
  output: z
    .object({ redirectUri: z.string().describe('register it at the provider'), provider: provider.optional() })
    .meta({ id: 'SignOn' }),
  scope: 'sign_on:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const saveSignOn = operation({
  ...owns,
  name: 'sign_on.save',
  summary: { es: 'Guarda el proveedor de inicio de sesión', en: 'Save the sign-in provider' },
  details: 'OpenID Connect. The provider is asked at once what it is. Without `secret` the one before is kept.',
  http: ['PUT', '/api/v1/sign-on'],
  input: z.object({ ...given, secret: text.max(1000).optional(), password: proofPassword }),
  output: provider,
  errors: {
    ...reaches,
    ...fresh,
    'sign_on.open_domain': 'invalid',
    'sign_on.required_off': 'invalid',
    'sign_on.domain_unproven': 'conflict',
    'sign_on.try_first': 'conflict',
  },
  example: { issuer: 'https://id.example.co', clientId: 'litper', secret: 's3cret', domains: ['example.co'] },
})

export const proveDomain = operation({
  ...owns,
  name: 'sign_on.prove_domain',
  summary: { es: 'Comprueba que un dominio es de la empresa', en: 'Prove that a domain is the company’s' },
  details: 'Looks for the TXT record of `proofs`. Until then nobody joins by themselves from the domain.',
  http: ['POST', '/api/v1/sign-on/domains'],
  input: z.object({ domain: z.string().trim().toLowerCase().max(253) }),
  output: provider,
  errors: {
    'sign_on.not_found': 'not_found',
    'sign_on.domain_not_listed': 'not_found',
    'sign_on.domain_unproven': 'conflict',
    'sign_on.resolver_away': 'unavailable',
  },
  example: { domain: 'example.co' },
})

export const removeSignOn = operation({
  ...owns,
  name: 'sign_on.remove',
  summary: { es: 'Quita el proveedor de inicio de sesión', en: 'Remove the sign-in provider' },
  http: ['DELETE', '/api/v1/sign-on'],
  input: z.object({}),
  output: nothing,
  errors: { 'sign_on.not_found': 'not_found' },
})

export const unlinkPerson = operation({
  ...owns,
  name: 'users.unlink_sign_on',
  summary: { es: 'Olvida la identidad de una persona en el proveedor', en: 'Forget who a person is at the provider' },
  details: 'For an e-mail that has another subject now. The next sign-in names the person anew.',
  http: ['POST', '/api/v1/users/:id/unlink-sign-on'],
  input: z.object({ id: idShape }),
  output: nothing,
  errors: { 'user.not_found': 'not_found' },
})

export const beginSignOn = operation({
  ...signsIn,
  name: 'sign_on.begin',
  summary: { es: 'Empieza a entrar con la empresa', en: 'Begin to sign in with the company' },
  details: 'Send the person to `url`. A cookie binds what comes back to this browser.',
  http: ['POST', '/api/v1/auth/sign-on'],
  input: z.object({ company: text.max(40).describe('the code in the address of the sign-in page') }),
  output: z.object({ url: z.string() }).meta({ id: 'SignOnBegun' }),
  errors: {
    ...reaches,
    'sign_on.not_found': 'not_found',
    ...refusedTry,
  },
})

const returned = z.string().max(2000).optional()
export const finishSignOn = operation({
  ...signsIn,
  name: 'sign_on.finish',
  summary: { es: 'Termina de entrar con la empresa', en: 'Finish signing in with the company' },
  details:
    'With the query of the address that the provider sent the person back to. Sets the same cookie as a password does.',
  http: ['POST', '/api/v1/auth/sign-on/session'],
  input: z.object({ code: returned, state: returned, iss: returned, error: returned, session_state: returned }),
  output: access,
  errors: {
    ...reaches,
    'sign_on.state': 'unauthenticated',
    'sign_on.wrong_audience': 'unauthenticated',
    'sign_on.not_found': 'not_found',
    'sign_on.email_missing': 'forbidden',
    'sign_on.email_unverified': 'forbidden',
    'sign_on.domain': 'forbidden',
    'sign_on.not_invited': 'forbidden',
    'sign_on.domain_unproven': 'forbidden',
    'sign_on.person_disabled': 'forbidden',
    'sign_on.other_identity': 'forbidden',
    'user.email_taken': 'conflict',
    ...refusedTry,
  },
})
