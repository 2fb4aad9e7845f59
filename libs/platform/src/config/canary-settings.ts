import { z } from 'zod'
import { flag } from './flag.ts'

/** JSON of one object: the input of the operation that connects the account; empty = none. */
const input = (field: 'carrier' | 'provider') =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      if (text === '') return undefined
      const parsed = shapeOf(field).safeParse(parsedJson(text))
      if (parsed.success) return parsed.data as Readonly<Record<string, unknown>>
      context.addIssue({ code: 'custom', message: `JSON of an object with "${field}" and "settings"` })
      return z.NEVER
    })

const shapeOf = (field: string) =>
  z.looseObject({ [field]: z.string().min(1), settings: z.record(z.string(), z.unknown()) })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One order a minute in a tenant that is no merchant. */
export const canarySettings = {
  CANARY: flag('0').describe(
    '1: an order of our own each minute, from intake to the tracking page, in no number of any merchant',
  ),
  CANARY_CARRIER: input('carrier').describe(
    "secret; the canary's test account at a carrier, as `carrier_accounts.put` takes it: JSON; empty = no waybill is made",
  ),
  CANARY_PROVIDER: input('provider').describe(
    "secret; the canary's test account for messages, as `messaging_providers.put` takes it: JSON; empty = none is sent",
  ),
  CANARY_PHONE: z
    .string()
    .regex(/^(\+573\d{9})?$/, '+573 and nine digits')
    .default('')
    .describe("a phone of ours, which the canary's orders name"),
}

/** What is wrong with them together: without a phone of ours, a carrier or a provider would be given the phone of another person. */
export const canaryFault = (given: { CANARY_CARRIER?: unknown; CANARY_PROVIDER?: unknown; CANARY_PHONE: string }) =>
  (given.CANARY_CARRIER ?? given.CANARY_PROVIDER) && given.CANARY_PHONE === ''
    ? 'must be set where CANARY_CARRIER or CANARY_PROVIDER is'
    : undefined
