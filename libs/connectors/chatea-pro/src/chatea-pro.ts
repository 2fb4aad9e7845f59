import { type Fields, fields, someText } from '@litper/kernel'
import { type HttpClient, type MessagingProvider, type OutgoingMessage, SendError, type Vendor } from '@litper/ports'
import { description } from './description.ts'
import { findSent } from './find-sent.ts'
import { inTurn } from './in-turn.ts'
import { prove } from './prove.ts'
import { sendTemplate } from './send-template.ts'
import { numbered, sendText } from './send-text.ts'
import { type ChateaProSettings, readSettings } from './settings.ts'

/**
 * Chatea Pro (a UChat white label). `settings`: see ChateaProSettings. Sends once; a 429 is `wait_throughput`. It carries no id of
 * ours back, so an uncertain send is settled by the chat's history.
 */
export function chateaPro(http: HttpClient): MessagingProvider {
  const turn = inTurn()
  return {
    ...description,
    prove: async (settings) => {
      const connection = readSettings(settings)
      await turn(connection.token, () => prove(http, connection))
    },
    async send(settings, message) {
      const connection = readSettings(settings)
      const answer = await turn(connection.token, () => sendContent(http, connection, message))
      const providerId = someText(answer.mid) ?? someText(fields(answer.data).mid) ?? someText(answer.message_id)
      return providerId === undefined ? {} : { providerId }
    },
    findSent: (settings, message, since) => {
      const connection = readSettings(settings)
      return turn(connection.token, () => findSent(http, connection, message, since))
    },
  }
}

function sendContent(http: HttpClient, settings: ChateaProSettings, { to, content }: OutgoingMessage): Promise<Fields> {
  switch (content.kind) {
    case 'text':
      return sendText(http, settings, to, content.text)
    case 'buttons':
      return sendText(http, settings, to, numbered(content.text, content.buttons))
    case 'template':
      if (content.document) return unsupported()
      return sendTemplate(http, settings, to, content)
    case 'document':
    case 'email':
      return unsupported()
  }
}

const unsupported = () => Promise.reject(new SendError('permanent', 'chatea-pro.content_unsupported'))

export const vendor: Vendor<MessagingProvider> = { description, open: chateaPro }
