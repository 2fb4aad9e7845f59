import { optionalSetting, requiredSetting } from '@litper/ports'

/** The Graph API version whose OpenAPI our bodies are validated on; Meta serves it until October 2027. */
export const GRAPH_VERSION = 'v23.0'

/** One business number and the token that may send from it. */
export interface WhatsAppSettings {
  readonly phoneNumberId: string
  readonly accessToken: string
  /** Without the version; `https://graph.facebook.com` unless a stand-in answers. */
  readonly baseUrl: string
  readonly version: string
}

/** Reads a tenant's settings. @throws SendError permanent `settings.<name>` naming the first that is missing */
export function readSettings(settings: Record<string, unknown>): WhatsAppSettings {
  return {
    phoneNumberId: requiredSetting(settings, 'phoneNumberId'),
    accessToken: requiredSetting(settings, 'accessToken'),
    baseUrl: (optionalSetting(settings, 'baseUrl') ?? 'https://graph.facebook.com').replace(/\/+$/, ''),
    version: optionalSetting(settings, 'version') ?? GRAPH_VERSION,
  }
}
