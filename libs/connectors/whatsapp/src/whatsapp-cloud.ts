import type { HttpClient, MessagingProvider, Vendor } from '@litper/ports'
import { description } from './description.ts'
import { messageBody } from './message-body.ts'
import { prove } from './prove.ts'
import { postMessage } from './proxy.ts'
import { readSettings } from './settings.ts'

/** WhatsApp Business Cloud API. `settings`: see WhatsAppSettings. Sends once; it never repeats on its own. */
export function whatsappCloud(http: HttpClient): MessagingProvider {
  return {
    ...description,
    prove: async (settings) => prove(http, readSettings(settings)),
    async send(settings, message) {
      const connection = readSettings(settings)
      return { providerId: await postMessage(http, connection, messageBody(message)) }
    },
  }
}

export const vendor: Vendor<MessagingProvider> = { description, open: whatsappCloud }
