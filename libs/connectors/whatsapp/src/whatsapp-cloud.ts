import type { HttpClient, MessagingProvider } from '@litper/ports'
import { messageBody } from './message-body.ts'
import { postMessage } from './proxy.ts'
import { readSettings } from './settings.ts'

/** WhatsApp Business Cloud API. `settings`: see WhatsAppSettings. Sends once; it never repeats on its own. */
export function whatsappCloud(http: HttpClient): MessagingProvider {
  return {
    id: 'whatsapp-cloud',
    async send(settings, message) {
      const connection = readSettings(settings)
      return { providerId: await postMessage(http, connection, messageBody(message)) }
    },
  }
}
