import { fieldWords, readShape } from '@litper/ports'
import { z } from 'zod'

/** The Graph API version whose OpenAPI our bodies are validated on; Meta serves it until October 2027. */
export const GRAPH_VERSION = 'v23.0'

const base = z.url({ protocol: /^https?$/ }).default('https://graph.facebook.com')

/** One business number and the token that may send from it. */
export const settings = z.strictObject({
  phoneNumberId: z
    .string()
    .trim()
    .min(1)
    .max(64)
    .meta(fieldWords('id of the business number at Meta', 'id del número de la empresa en Meta')),
  accessToken: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .meta({
      ...fieldWords('token of the system user that may send', 'token del usuario de sistema que puede enviar'),
      writeOnly: true,
    }),
  baseUrl: base.meta(fieldWords('without the version; without it, Meta', 'sin la versión; sin ella, Meta')),
  version: z
    .string()
    .regex(/^v\d{1,3}\.\d$/)
    .default(GRAPH_VERSION)
    .meta(fieldWords('of the Graph API', 'de la Graph API')),
})
export type WhatsAppSettings = z.output<typeof settings>
const stored = settings.strip()

/** Reads a tenant's settings. @throws SendError permanent `settings.<name>` naming the first that is missing */
export function readSettings(given: Record<string, unknown>): WhatsAppSettings {
  const read = readShape(stored, given)
  return { ...read, baseUrl: read.baseUrl.replace(/\/+$/, '') }
}
