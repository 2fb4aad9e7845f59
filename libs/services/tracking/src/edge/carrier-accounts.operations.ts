import { emailShape, operation, pageShape, vendorShape } from '@litper/platform/operations'
import { z } from 'zod'

const sender = z.object({
  name: z.string().min(2),
  phone: z.string().regex(/^\d{10}$/, 'ten digits'),
  address: z.string().min(5),
  daneCode: z.string().regex(/^\d{5}$/),
  city: z.string().min(2),
  email: emailShape.optional(),
  document: z.string().optional(),
})
const centimetres = z.number().positive()
const account = {
  carrier: z.string().describe('the carrier’s id'),
  sender: sender.describe('who sends, as labels say'),
  parcel: z
    .object({ length: centimetres, width: centimetres, height: centimetres })
    .describe('the usual parcel, in centimetres'),
}
const accountView = z
  .object({
    ...account,
    enabled: z.boolean(),
    priority: z.number().int(),
    settings: z.record(z.string(), z.string()).describe('names with dots: secrets never come out'),
  })
  .meta({ id: 'CarrierAccount' })

export const listCarrierAccounts = operation({
  name: 'carrier_accounts.list',
  summary: { es: 'Lista los contratos con transportadoras', en: 'List contracts with carriers' },
  http: ['GET', '/api/v1/carrier-accounts'],
  input: z.object({}),
  output: pageShape(accountView),
  roles: ['owner'],
  scope: 'carrier_accounts:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const listCarriers = operation({
  name: 'carrier_accounts.list_carriers',
  summary: { es: 'Lista las transportadoras que se pueden conectar', en: 'List carriers that can be connected' },
  details: 'With the form of their settings.',
  http: ['GET', '/api/v1/carrier-accounts/carriers'],
  input: z.object({}),
  output: pageShape(vendorShape),
  roles: ['owner'],
  scope: 'carrier_accounts:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const putCarrierAccount = operation({
  name: 'carrier_accounts.put',
  summary: { es: 'Guarda el contrato con una transportadora', en: 'Save the contract with a carrier' },
  details:
    'Replaces the account of this carrier, whole, but for the push secret, which `carrier_accounts.make_push_secret` makes.',
  http: ['PUT', '/api/v1/carrier-accounts'],
  input: z.object({
    ...account,
    enabled: z.boolean().default(true),
    priority: z.number().int().min(1).max(99).default(1).describe('1 is chosen first'),
    settings: z.record(z.string(), z.unknown()).describe('the carrier’s own; secrets are sealed'),
  }),
  output: accountView
    .extend({
      proven: z.boolean().describe('the carrier knew the settings; false when it could not be asked just now'),
    })
    .meta({ id: 'CheckedCarrierAccount' }),
  roles: ['owner'],
  scope: 'carrier_accounts:write',
  kind: 'write',
  risk: 'access',
  repeatable: true,
  errors: {
    'carrier.unknown': 'invalid',
    'vendor.settings': 'invalid',
    'secret.chosen': 'invalid',
    'push.secret_taken': 'conflict',
  },
})

export const makeCarrierPushSecret = operation({
  name: 'carrier_accounts.make_push_secret',
  summary: { es: 'Crea el secreto de los avisos de una transportadora', en: 'Make the secret of a carrier’s pushes' },
  details: 'The one of before works for `graceHours` more.',
  http: ['POST', '/api/v1/carrier-accounts/:carrier/push-secret'],
  input: z.object({ carrier: z.string().max(60), graceHours: z.number().int().min(0).max(168).default(24) }),
  output: z.object({ pushSecret: z.string().describe('shown here once, never again') }).meta({ id: 'MadePushSecret' }),
  roles: ['owner'],
  scope: 'carrier_accounts:write',
  kind: 'write',
  risk: 'access',
  repeatable: false,
  errors: { 'carrier.no_account': 'not_found', 'carrier.pushes_nothing': 'conflict' },
})
