import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { OutgoingMessage } from '@litper/ports'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { email as provider } from './email.ts'

const message: OutgoingMessage = {
  id: '0198-abc',
  to: { email: 'ana@example.com' },
  content: { kind: 'email', subject: 'Tu guía está lista', text: 'Ñoño: sigue tu pedido', html: '<p>Ñoño</p>' },
}
const from = 'Tienda Demo <tienda@demo.litper.test>'
const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

interface Mail {
  to: string[]
  body: string
}
/** An SMTP server on loopback that keeps what it takes. */
async function smtp(refuse: { rcpt?: number; data?: number; auth?: boolean } = {}) {
  const mails: Mail[] = []
  const fault = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
  const server = new SMTPServer({
    authOptional: !refuse.auth,
    disabledCommands: refuse.auth ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (_auth, _session, done) => done(new Error('bad password')),
    onRcptTo: (_address, _session, done) => done(refuse.rcpt ? fault(refuse.rcpt) : null),
    onData: (stream, session, done) => {
      buffer(stream).then((body) => {
        if (refuse.data) return done(fault(refuse.data))
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), body: body.toString() })
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  open.push(() => server.close())
  const { port } = server.server.address() as AddressInfo
  return { mails, settings: { host: '127.0.0.1', port, from } }
}
/** The provider where the operator has named these servers of the spec. */
const email = ({ host, port }: Record<string, unknown> = {}) => provider([`smtp://${host}:${port}`])
const failing = (settings: Record<string, unknown>, given = message) =>
  email(settings)
    .send(settings, given)
    .then(
      () => expect.unreachable(),
      (error: unknown) => error,
    )

describe('email', () => {
  it('attaches files', async () => {
    const { mails, settings } = await smtp()
    const file = { fileName: 'daily.csv', contentType: 'text/csv', link: 'x', read: async () => Buffer.from('a,b') }
    const content = { kind: 'email', subject: 'Reporte', text: 'Aquí está', files: [file] } as const
    await email(settings).send(settings, { ...message, content })
    expect(mails[0]!.body).toMatch(/Content-Disposition: attachment; filename=daily\.csv/)
    expect(mails[0]!.body).toContain(Buffer.from('a,b').toString('base64'))
  })
  it('sends one mail with our id as its Message-ID', async () => {
    const { mails, settings } = await smtp()
    expect(await email(settings).send({ ...settings, replyTo: 'ayuda@demo.litper.test' }, message)).toEqual({
      providerId: '<0198-abc@demo.litper.test>',
    })
    expect(mails).toHaveLength(1)
    expect(mails[0]!.to).toEqual(['ana@example.com'])
    expect(mails[0]!.body).toMatch(/^Message-ID: <0198-abc@demo\.litper\.test>/m)
    expect(mails[0]!.body).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(mails[0]!.body).toMatch(/^Reply-To: ayuda@demo\.litper\.test/m)
    expect(mails[0]!.body).toContain('multipart/alternative')
  })

  it('lets no one smuggle headers or recipients in', async () => {
    const { mails, settings } = await smtp()
    const subject = 'Hola\r\nBcc: mallory@example.com'
    await email(settings).send(settings, { ...message, content: { kind: 'email', subject, text: 'x' } })
    expect(mails[0]!.to).toEqual(['ana@example.com'])
    expect(mails[0]!.body).not.toMatch(/^Bcc:/m)
    await email(settings)
      .send(settings, { ...message, to: { email: 'ana@example.com, mallory@example.com' } })
      .catch(() => 'refused')
    expect(mails.flatMap((mail) => mail.to)).not.toContain('mallory@example.com')
  })

  it.each([
    [{ rcpt: 550 }, 'unreachable', 'smtp.550'],
    [{ rcpt: 450 }, 'retry', 'smtp.450'],
    [{ rcpt: 452 }, 'wait_throughput', 'smtp.452'],
    [{ data: 554 }, 'permanent', 'smtp.554'],
    [{ data: 451 }, 'retry', 'smtp.451'],
  ])('turns %j into %s, certain that nothing was sent', async (refusal, failure, code) => {
    const { settings } = await smtp(refusal)
    expect(await failing(settings)).toMatchObject({ name: 'SendError', failure, code, uncertain: false })
  })

  it('takes a wrong password for permanent', async () => {
    const { settings } = await smtp({ auth: true })
    expect(await failing({ ...settings, user: 'u', password: 'p' })).toMatchObject({ failure: 'permanent' })
  })

  it.each([
    ['127.0.0.1', 25, 'host'],
    ['::1', 587, 'host'],
    ['localhost', 587, 'host'],
    ['2130706433', 587, 'host'],
    ['169.254.169.254', 587, 'host'],
    ['8.8.8.8', 6379, 'port'],
  ])('never calls %s:%i, which a tenant may name', async (host, port, field) => {
    const settings = { host, port, from }
    const failed = await provider()
      .send(settings, message)
      .catch((error: unknown) => error)
    expect(failed).toMatchObject({ failure: 'permanent', uncertain: false })
    await expect(provider().prove(settings)).rejects.toMatchObject({
      code: 'vendor.settings',
      details: { fields: [{ field: `settings.${field}` }] },
    })
  })

  it('calls no other port of a named server', async () => {
    const { settings } = await smtp()
    const other = provider([`smtp://127.0.0.1:${settings.port + 1}`])
    await expect(other.send(settings, message)).rejects.toMatchObject({ code: 'smtp.EPORTREFUSED' })
  })

  it('retries what was never reached, and is uncertain of a server that hangs up on the text', async () => {
    const gone = await closedPort()
    expect(await failing({ host: '127.0.0.1', port: gone, from })).toMatchObject({ failure: 'retry', uncertain: false })
    const port = await hangsUpOnData()
    expect(await failing({ host: '127.0.0.1', port, from })).toMatchObject({ failure: 'retry', uncertain: true })
  })

  it('refuses without a server: no settings, no address, no mail', async () => {
    expect(await failing({ from })).toMatchObject({ failure: 'permanent', code: 'settings.host' })
    expect(await failing({ host: 'x', port: 0, from })).toMatchObject({ failure: 'permanent', code: 'settings.port' })
    const settings = { host: '127.0.0.1', port: 1, from }
    expect(await failing(settings, { ...message, to: { phone: '+57300' } })).toMatchObject({
      failure: 'unreachable',
      code: 'recipient.none',
    })
    expect(await failing(settings, { ...message, content: { kind: 'text', text: 'x' } })).toMatchObject({
      failure: 'permanent',
    })
  })
})

const listen = (server: Server) =>
  new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))

async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

function hangsUpOnData(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 hi\r\n')
    let inText = false
    socket.on('data', (chunk) => {
      if (inText) return void socket.destroy()
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        inText = line === 'DATA'
        socket.write(inText ? '354 go on\r\n' : '250 ok\r\n')
      }
    })
  })
  open.push(() => server.close())
  return listen(server)
}
