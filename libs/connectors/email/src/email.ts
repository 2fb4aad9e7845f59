import { type MessagingProvider, SendError, type SentFile, type Vendor } from '@litper/ports'
import { description } from './description.ts'
import { type Relays, signIn, submit } from './proxy.ts'
import { readSettings } from './settings.ts'

/**
 * Mail by SMTP. `settings`: see EmailSettings. Our message id becomes the Message-ID, so that a mail sent twice after a lost answer
 * is one mail to the reader's program. `relays`: servers at private addresses that may be called, `smtp://host:port`.
 */
export function email(relays: Relays = []): MessagingProvider {
  return {
    ...description,
    prove: async (settings) => signIn(readSettings(settings), relays),
    async send(settings, { id, to, content }) {
      const connection = readSettings(settings)
      if (content.kind !== 'email') throw new SendError('permanent', 'email.content_unsupported')
      if (!to.email) throw new SendError('unreachable', 'recipient.none')
      const domain = /@([\w.-]+)>?\s*$/.exec(connection.from)?.[1] ?? 'localhost'
      const providerId = await submit(connection, relays, {
        from: connection.from,
        // As an object: a comma in what a customer typed must not become a second recipient.
        to: { name: '', address: to.email },
        ...(connection.replyTo && { replyTo: connection.replyTo }),
        subject: content.subject,
        text: content.text,
        ...(content.html && { html: content.html }),
        ...(content.files && { attachments: await attached(content.files) }),
        messageId: `<${id.replace(/[^\w.-]/g, '')}@${domain}>`,
        // Tells auto-responders to keep still (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { providerId }
    },
  }
}

const attached = (files: readonly SentFile[]) =>
  Promise.all(
    files.map(async ({ fileName, contentType, read }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(await read()),
    })),
  )

export const vendor: Vendor<MessagingProvider> = { description, open: (_http, _now, origins) => email(origins) }
