import { unavailable } from '@litper/kernel'
import { unprovenSettings } from '@litper/ports'
import type { SendMailOptions } from 'nodemailer'
import { sendErrorOf } from './codes.ts'
import type { EmailSettings } from './settings.ts'

/** Hands one mail to the SMTP server and closes. @throws SendError */
export async function submit(settings: EmailSettings, mail: SendMailOptions): Promise<string> {
  const transport = await connect(settings)
  try {
    const sent = await transport.sendMail(mail)
    return sent.messageId
  } catch (error) {
    throw sendErrorOf(error)
  } finally {
    transport.close()
  }
}

/** Signs in and out again. @throws DomainError vendor.settings; unavailable when the server cannot be reached */
export async function signIn(settings: EmailSettings): Promise<void> {
  const transport = await connect(settings)
  try {
    await transport.verify()
  } catch (error) {
    const { code } = sendErrorOf(error)
    if (code === 'smtp.EAUTH' || /^smtp\.53\d$/.test(code)) throw unprovenSettings('email', ['user', 'password'])
    if (code === 'smtp.EDNS') throw unprovenSettings('email', ['host'])
    if (code === 'smtp.ETLS') throw unprovenSettings('email', ['requireTls'])
    throw unavailable('vendor.unavailable', { vendor: 'email', code })
  } finally {
    transport.close()
  }
}

/** The library is loaded with the first mail. */
async function connect(settings: EmailSettings) {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, requireTls, user, password } = settings
  return createTransport({
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
}
