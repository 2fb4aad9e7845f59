import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}
export interface Inbox {
  readonly url: string
  readonly mails: ReceivedMail[]
  /** The next mail to this address that has not been waited for, within five seconds. */
  next(to: string): Promise<ReceivedMail>
  stop(): Promise<void>
}

/** An SMTP server on loopback that keeps what it takes. */
export async function startInbox(): Promise<Inbox> {
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      buffer(stream).then((body) => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, ...read(body.toString()) })
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  const seen = new Set<ReceivedMail>()
  return {
    mails,
    url: `smtp://127.0.0.1:${port}?from=Litper <no-reply@litper.test>`,
    next: async (to) => {
      for (let tries = 0; tries < 100; tries++) {
        const mail = mails.find((one) => one.to === to && !seen.has(one))
        if (mail) {
          seen.add(mail)
          return mail
        }
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error(`no mail to ${to}; there are ${mails.length}`)
    },
    stop: () => new Promise((done) => server.close(() => done())),
  }
}

/** Our own mails: one part of text, quoted-printable or base64, and a subject that may be encoded. */
function read(raw: string): { subject: string; text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]/g, ' ')
  const encoded = /^content-transfer-encoding: (\S+)/im.exec(unfolded)?.[1]?.toLowerCase()
  const text = encoded === 'base64' ? Buffer.from(body, 'base64').toString() : encoded === '7bit' ? body : unquote(body)
  const subject = /^subject: (.*)$/im.exec(unfolded)?.[1] ?? ''
  return { subject: words(subject), text }
}
const unquote = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, hex) => `%${hex}`)
      .replace(/%([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()
const words = (text: string) =>
  text.replace(/=\?UTF-8\?([QB])\?([^?]*)\?=\s?/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : unquote(word.replaceAll('_', ' ')),
  )

/** The secret of the link in a mail. */
export const tokenIn = ({ text }: ReceivedMail): string => /#([\w-]+)/.exec(text)?.[1] ?? ''
