import { readShape } from '@litper/ports'
import { z } from 'zod'

/** The Graph API version whose OpenAPI our bodies are validated on; Meta serves it until October 2027. */
export const GRAPH_VERSION = 'v23.0'

const base = z.url({ protocol: /^https?$/ }).default('https://graph.facebook.com')

/** One business number and the token that may send from it. */
export const settings = z.strictObject({
  phoneNumberId: z.string().trim().min(1).max(64).describe('id of the business number at Meta'),
  accessToken: z.string().trim().min(1).max(1000).meta({
    description: 'token of the system user that may send',
    writeOnly: true,
  }),
  baseUrl: base.describe('without the version; without it, Meta'),
  version: z
    .string()
    .regex(/^v\d{1,3}\.\d$/)
    .default(GRAPH_VERSION)
    .describe('of the Graph API'),
})
export type WhatsAppSettings = z.output<typeof settings>
const stored = settings.strip()

/** Reads a tenant's settings. @throws SendError permanent `settings.<name>` naming the first that is missing */
export function readSettings(given: Record<string, unknown>): WhatsAppSettings {
  const read = readShape(stored, given)
  return { ...read, baseUrl: read.baseUrl.replace(/\/+$/, '') }
}
