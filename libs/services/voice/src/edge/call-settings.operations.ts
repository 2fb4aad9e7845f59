import { operation } from '@litper/platform/operations'
import { z } from 'zod'

const settle = { roles: ['owner'], kind: 'write', repeatable: true } as const
const read = { kind: 'read', risk: 'nothing', repeatable: true, errors: {} } as const

const trigger = z.object({
  isOn: z.boolean(),
  afterMinutes: z.number().int().min(0).max(10_080).describe('so long the customer may answer or act by themselves'),
})
const hour = z.number().int().min(0).max(24)
export const callPolicyView = z
  .object({
    businessName: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('as it is said; without it, by the shop’s domain'),
    confirmation: trigger.describe('orders that nobody confirmed in writing'),
    deliveryProblem: trigger.describe('parcels with a novedad'),
    officePickup: trigger.describe('parcels that wait at an office'),
    hours: z
      .object({ from: hour, until: hour, sundaysAndHolidays: z.boolean() })
      .refine(({ from, until }) => from < until, 'from is before until')
      .describe('of the day in Colombia'),
    maxTries: z.number().int().min(1).max(10),
    triesPerDay: z.number().int().min(1).max(5).describe('to one phone, for whatever purpose'),
    retryMinutes: z.number().min(0).max(2880).describe('after no answer; sooner when it was busy'),
    recording: z.enum(['off', 'ask']).describe('`ask`: the customer is asked first; without a yes nothing is recorded'),
    recordingDays: z.number().int().min(1).max(730),
  })
  .meta({ id: 'CallPolicy' })

export const readCallPolicy = operation({
  ...read,
  roles: 'everyone',
  scope: 'calls:read',
  name: 'calls.read_policy',
  summary: { es: 'Muestra cuándo se llama a los clientes', en: 'Show when customers are called' },
  http: ['GET', '/api/v1/calls/policy'],
  input: z.object({}),
  output: callPolicyView,
})

export const setCallPolicy = operation({
  ...settle,
  scope: 'calls:write',
  name: 'calls.set_policy',
  summary: { es: 'Cambia cuándo se llama a los clientes', en: 'Change when customers are called' },
  details:
    'What is left out stays. Calls that are planned keep their time; their hours are looked at when they are made.',
  http: ['PUT', '/api/v1/calls/policy'],
  input: callPolicyView.partial().meta({ id: 'NewCallPolicy' }),
  output: callPolicyView,
  risk: 'message',
  errors: {},
  example: { confirmation: { isOn: true, afterMinutes: 60 } },
})

const accountView = z
  .object({
    provider: z.string(),
    number: z.string().describe('the number that calls and is called, E.164'),
    lines: z.number().int().describe('calls at once'),
    settings: z.array(z.string()).describe('names only: secrets never come out'),
    inboundUrl: z.string().describe('what the provider is to ask when the number is called'),
    fault: z.string().nullable().describe('why nobody is called until the account is put again'),
  })
  .meta({ id: 'CallingAccount' })

export const findCallingAccount = operation({
  ...read,
  roles: ['owner'],
  scope: 'calling_account:read',
  name: 'calling_account.find',
  summary: { es: 'Muestra la cuenta de telefonía', en: 'Show the telephone account' },
  http: ['GET', '/api/v1/calls/account'],
  input: z.object({}),
  output: accountView,
  errors: { 'calling_account.not_found': 'not_found' },
})

export const putCallingAccount = operation({
  ...settle,
  scope: 'calling_account:write',
  name: 'calling_account.put',
  summary: { es: 'Conecta una cuenta de telefonía', en: 'Connect a telephone account' },
  details: 'Replaces the account, whole. Calls that waited for it go on.',
  http: ['PUT', '/api/v1/calls/account'],
  input: z.object({
    provider: z.string().max(40).describe('the provider’s id'),
    lines: z.number().int().min(1).max(100).default(10),
    settings: z.record(z.string(), z.unknown()).describe('the provider’s own; secrets are sealed'),
  }),
  output: accountView
    .extend({
      proven: z.boolean().describe('the provider knew the settings; false when it could not be asked just now'),
    })
    .meta({ id: 'CheckedCallingAccount' }),
  risk: 'message',
  errors: { 'provider.unknown': 'invalid', 'vendor.settings': 'invalid' },
})
