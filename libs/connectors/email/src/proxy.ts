import type { SendMailOptions } from 'nodemailer'
import { sendErrorOf } from './codes.ts'
import type { EmailSettings } from './settings.ts'

/** Hands one mail to the SMTP server and closes. The library is loaded with the first mail. @throws SendError */
export async function submit(settings: EmailSettings, mail: SendMailOptions): Promise<string> {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, requireTls, user, password } = settings
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls && !secure,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A message's text never names files or addresses to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user && password && { auth: { user, pass: password } }),
  })
  try {
    const sent = await transport.sendMail(mail)
    return sent.messageId
  } catch (error) {
    throw sendErrorOf(error)
  } finally {
    transport.close()
  }
}
