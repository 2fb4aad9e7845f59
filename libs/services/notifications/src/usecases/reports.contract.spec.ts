import { newId, Person } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ProviderSubscriber } from '../edge/provider.subscriber.ts'
import { notificationsWorld } from '../notifications.testing.ts'
import { MessagePeople } from './message-people.ts'
import { putRecipient } from './put-recipient.ts'
import type { ReportRecipient } from './report-ports.ts'
import { sendReports } from './send-reports.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
  await put({ way: 'email', address: 'Ventas@tienda.example', name: 'Ventas', kinds: ['daily'] })
  await put({ way: 'phone', address: PHONE, name: 'Laura Gómez', kinds: ['daily', 'executive'] })
})
afterAll(() => world.stop())

const PHONE = '+573005550101'
const put = (recipient: Omit<ReportRecipient, 'id'>) => world.within(() => putRecipient(world.parts, recipient))
const file = (format: string) => ({ key: `reports/1.${format}`, fileName: `daily.${format}`, contentType: 'x/y' })
const report = (kind = 'daily', reportId = newId()) => ({
  ...{ reportId, kind, language: 'es' as const, title: 'Reporte diario', period: '29 de noviembre de 2026' },
  files: ['pdf', 'xlsx', 'csv'].map(file),
})
/** Planned, and what goes out for it. */
const sent = async (made: ReturnType<typeof report>) => {
  await world.within(() => sendReports(world.parts, made))
  const messages = await world.within(() => world.parts.messages.ofReport(made.reportId))
  const before = world.sent.length
  for (const { id } of messages) await world.acting(() => world.effect.act({ messageId: id }, { attempts: 1 }))
  return { messages, left: world.sent.slice(before) }
}
const writes = (text: string) => {
  const heard = { from: { phone: PHONE }, text, at: world.clock.at.toISOString() }
  return world.within(() => new ProviderSubscriber(world.parts).wrote(heard as never))
}

it('goes by mail with all files, and by WhatsApp as a document under a template', async () => {
  const { messages, left } = await sent(report())
  expect(messages.map(({ purpose, status }) => [purpose, status])).toEqual([
    ['reporte', 'queued'],
    ['reporte', 'queued'],
  ])
  const [mail, whatsapp] = ['email', 'template'].map((kind) => left.find(({ content }) => content.kind === kind))
  expect(mail).toMatchObject({
    to: { email: 'Ventas@tienda.example' },
    content: { kind: 'email', subject: 'Reporte diario: 29 de noviembre de 2026' },
  })
  const files = mail!.content.kind === 'email' ? mail!.content.files! : []
  expect(files.map(({ fileName }) => fileName)).toEqual(['daily.pdf', 'daily.xlsx', 'daily.csv'])
  expect(String(await files[1]!.read())).toBe('reports/1.xlsx')
  expect(whatsapp).toMatchObject({
    to: { phone: PHONE },
    content: {
      kind: 'template',
      name: 'reporte',
      parameters: ['Laura', 'reporte diario', '29 de noviembre de 2026'],
      document: { fileName: 'daily.pdf', link: 'https://blobs/reports/1.pdf' },
    },
  })
})

it('goes once, however often it is told, and to who came since', async () => {
  const made = report()
  const { messages } = await sent(made)
  await put({ way: 'email', address: 'jefe@tienda.example', name: 'Jefe', kinds: ['daily'] })
  expect(await world.within(() => sendReports(world.parts, made))).toBeUndefined()
  const after = await world.within(() => world.parts.messages.ofReport(made.reportId))
  expect(after).toHaveLength(messages.length + 1)
  expect((await sent(report('executive'))).messages).toHaveLength(1)
  expect((await sent(report('cities'))).messages).toEqual([])
})

it('is held back by the roll-out control of messages, and is delivered to be seen', async () => {
  const { id } = (await sent(report())).messages.find(({ recipient }) => recipient.phone)!
  const leaving = await world.acting(() => world.effect.leaving({ messageId: id }))
  expect(leaving).toMatchObject({ kind: 'messages', what: 'reporte', phone: PHONE })
  await world.within(() => world.effect.record({ messageId: id }, { provider: 'whatsapp-cloud' }))
  expect(await world.read(id)).toMatchObject({ status: 'sent' })
})

it('is a free document after the person wrote, and nothing after they said stop', async () => {
  await writes('gracias')
  const { left } = await sent(report('executive'))
  expect(left[0]!.content).toMatchObject({ kind: 'document', document: { fileName: 'daily.pdf' } })
  await writes(' BAJA ')
  expect((await sent(report('executive'))).messages).toEqual([])
  const again = put({ way: 'phone', address: PHONE, name: 'Laura', kinds: ['executive'] })
  await expect(again).rejects.toMatchObject({ code: 'report_recipient.stopped' })
  await writes('alta')
  expect((await sent(report('executive'))).messages).toHaveLength(1)
})

it('tells and forgets who gets reports', async () => {
  const people = new MessagePeople(world.parts)
  const person = new Person(['email:ventas@tienda.example', `phone:${PHONE}`])
  const told = await world.within(() => people.tell(person))
  expect(told.find(({ title }) => title.en === 'Reports they get')?.records).toHaveLength(2)
  await world.within(() => people.forget(person))
  expect((await world.within(() => world.parts.recipients.list())).map(({ name }) => name)).toEqual(['Jefe'])
})
