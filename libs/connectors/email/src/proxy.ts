import { unavailable } from '@litper/kernel'
import { NOT_PUBLIC, unprovenSettings } from '@litper/ports'
import type { SendMailOptions } from 'nodemailer'
import { sendErrorOf } from './codes.ts'
import { connectMail, type Relays, WRONG_PORT } from './connect.ts'
import type { EmailSettings } from './settings.ts'

export type { Relays }

/** Hands one mail to the SMTP server and closes. @throws SendError */
export async function submit(settings: EmailSettings, relays: Relays, mail: SendMailOptions): Promise<string> {
  const transport = await open(settings, relays)
  try {
    const sent = await transport.sendMail(mail)
    return sent.messageId
  } catch (error) {
    throw sendErrorOf(error)
  } finally {
    transport.close()
  }
}

/** The settings that a refusal is about. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'smtp.EAUTH': ['user', 'password'],
  'smtp.EDNS': ['host'],
  'smtp.ENOTFOUND': ['host'],
  [`smtp.${NOT_PUBLIC}`]: ['host'],
  [`smtp.${WRONG_PORT}`]: ['port'],
  'smtp.ETLS': ['requireTls'],
}

/** Signs in and out again. @throws DomainError vendor.settings; unavailable when the server cannot be reached */
export async function signIn(settings: EmailSettings, relays: Relays): Promise<void> {
  const transport = await open(settings, relays)
  try {
    await transport.verify()
  } catch (error) {
    const { code } = sendErrorOf(error)
    const fields = /^smtp\.53\d$/.test(code) ? FIELDS['smtp.EAUTH'] : FIELDS[code]
    if (fields) throw unprovenSettings('email', fields)
    throw unavailable('vendor.unavailable', { vendor: 'email', code })
  } finally {
    transport.close()
  }
}

/** The library is loaded with the first mail. It speaks over our socket, which was checked; it never connects by itself. */
async function open(settings: EmailSettings, relays: Relays) {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, requireTls, user, password } = settings
  return createTransport({
    host,
    port,
    secure,
    getSocket: (_, done) => {
      connectMail(host, port, relays).then(
        (connection) => done(null, { connection }),
        (error) => done(error, undefined),
      )
    },
    requireTLS: requireTls && !secure,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A message's text never names files or addresses to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user && password && { auth: { user, pass: password } }),
  })
}
