import { DomainError } from '@litper/kernel'
import { z } from 'zod'

/** One account, and the number that calls and is called. */
export const settings = z.strictObject({
  accountSid: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .describe('the account, as the console of Twilio shows it'),
  authToken: z
    .string()
    .trim()
    .min(8)
    .max(200)
    .meta({ description: 'its token: it opens the API and signs callbacks', writeOnly: true }),
  number: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .describe('the number that calls, E.164'),
  voice: z.string().max(60).default('Polly.Mia-Neural').describe('who speaks'),
  voiceLanguage: z.enum(['es-MX', 'es-US', 'es-ES']).default('es-MX').describe('of that voice: none speaks es-CO'),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.twilio.com')
    .describe('without the version'),
})
export type TwilioSettings = z.output<typeof settings>
const stored = settings.strip()

/** Reads a tenant's settings. @throws DomainError invalid `vendor.settings` naming the first that cannot be taken */
export function readSettings(given: Record<string, unknown>): TwilioSettings {
  const read = stored.safeParse(given)
  if (!read.success)
    throw new DomainError('vendor.settings', 'invalid', { field: String(read.error.issues[0]?.path[0] ?? '') })
  return { ...read.data, baseUrl: read.data.baseUrl.replace(/\/+$/, '') }
}
