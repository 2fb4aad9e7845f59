import { Person } from '@litper/kernel'
import { type MessagingProvider, NotYet, SendError } from '@litper/ports'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificationsWorld, WAIT_MS } from '../notifications.testing.ts'
import { MessagePeople } from '../usecases/message-people.ts'
import type { Message, StatusNews } from '../usecases/ports.ts'
import { recordStatus } from '../usecases/record-status.ts'
import { ProviderSubscriber } from './provider.subscriber.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

const act = ({ id }: Message, attempts = 1) => world.acting(() => world.effect.act({ messageId: id }, { attempts }))
const settle = ({ id }: Message, lostForMs = 0) =>
  world.acting(() => world.effect.settle({ messageId: id }, { lostForMs }))
const record = ({ id }: Message, providerMessageId = `wamid.${id}`) =>
  world.within(() => world.effect.record({ messageId: id }, { provider: 'whatsapp-cloud', providerMessageId }))
const refuse = ({ id }: Message, error: unknown) => world.within(() => world.effect.refused({ messageId: id }, error))
const status = (message: Message, what: StatusNews['status'], over: Partial<StatusNews> = {}) =>
  world.within(() =>
    recordStatus(world.parts, {
      provider: 'whatsapp-cloud',
      messageId: message.id,
      providerMessageId: `wamid.${message.id}`,
      status: what,
      at: world.clock.at,
      ...over,
    }),
  )
const open = (message: Message) =>
  world.within(() => world.parts.contacts.meet(message.recipient, new Date(world.clock.at.getTime() + 60_000)))
const lastContent = () => world.sent.at(-1)!.content
const emailOf = (message: Message) =>
  world.rows<{ id: string }>('SELECT id FROM notifications.messages WHERE business_key = $1', [
    `${message.businessKey}/email`,
  ])

describe('one attempt', () => {
  it('is free text inside the window and a template outside it', async () => {
    const message = await world.keep(world.plan())
    await act(message)
    expect(lastContent()).toMatchObject({ kind: 'template', name: 'entregado', fallbackText: message.words.text })
    await open(message)
    await act(message)
    expect(lastContent()).toEqual({ kind: 'text', text: message.words.text })
    world.clock.at = new Date(world.clock.at.getTime() + 61_000)
    await act(message)
    expect(lastContent()).toMatchObject({ kind: 'template' })
  })
  it('becomes a template when the provider says that the window is closed', async () => {
    const message = await world.keep(world.plan())
    await open(message)
    world.answers.push(new SendError('needs_template', '131047'))
    await act(message)
    expect(world.sent.slice(-2).map((one) => [one.id, one.content.kind])).toEqual([
      [message.id, 'text'],
      [message.id, 'template'],
    ])
  })
  it('waits as the provider asks; a lost answer is no delay', async () => {
    const message = await world.keep(world.plan())
    for (const [attempt, seconds] of [
      [1, 4],
      [2, 16],
      [3, 64],
      [9, 3600],
    ] as const) {
      world.answers.push(new SendError('wait_pair', '131056'))
      const refused = await act(message, attempt).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(NotYet)
      expect((refused as NotYet).until.getTime() - world.clock.at.getTime()).toBe(seconds * 1000)
    }
    world.answers.push(new SendError('wait_pair', '131056', true))
    expect(await act(message).catch((error: unknown) => error)).toBeInstanceOf(SendError)
  })
})

describe('the lawful hours, when a message is about to leave', () => {
  const at = async (time: string, purpose: 'campaign' | 'payment_reminder' | 'entregado') => {
    const message = await world.keep(world.plan({ purpose }))
    const [before, sent] = [world.clock.at, world.sent.length]
    world.clock.at = new Date(time)
    const outcome = await act(message).catch((error: unknown) => error)
    world.clock.at = before
    return { outcome, left: world.sent.length - sent }
  }
  it.each([
    ['campaign', '2026-11-24T00:30:00.000Z', '2026-11-24T12:00:00.000Z'], // half past seven in the evening
    ['payment_reminder', '2026-11-28T20:00:00.000Z', '2026-11-30T12:00:00.000Z'], // Saturday at three, then Sunday
    ['campaign', '2026-12-08T15:00:00.000Z', '2026-12-09T12:00:00.000Z'], // a holiday
  ] as const)('hold back a %s at %s until %s', async (purpose, time, until) => {
    const { outcome, left } = await at(time, purpose)
    expect(outcome).toBeInstanceOf(NotYet)
    expect((outcome as NotYet).until.toISOString()).toBe(until)
    expect(left).toBe(0)
  })
  it('let what is awaited leave at any hour, and a campaign in time', async () => {
    expect((await at('2026-11-29T08:00:00.000Z', 'entregado')).left).toBe(1)
    expect((await at('2026-11-24T12:00:00.000Z', 'campaign')).left).toBe(1)
  })
})

describe('a person whom WhatsApp cannot reach', () => {
  it('gets the same words by e-mail, once, whichever way we hear of it', async () => {
    const message = await world.keep(world.plan())
    await refuse(message, new SendError('unreachable', '131026'))
    await status(message, 'failed', { error: '131026' })
    await refuse(message, new SendError('unreachable', '131026'))
    const mails = await emailOf(message)
    expect(mails).toHaveLength(1)
    await act(await world.read(mails[0]!.id))
    expect(lastContent()).toEqual({ kind: 'email', subject: 'Tu pedido', text: message.words.text })
    expect(await world.read(message.id)).toMatchObject({ status: 'failed', error: '131026' })
    expect(world.told.names({ messageId: message.id })).toEqual(['message-settled'])
  })
  it('gets none without an address', async () => {
    const bare = await world.keep(world.plan({ to: { phone: '+573119999999' } }))
    await status(bare, 'failed', { error: '131026' })
    expect(await emailOf(bare)).toEqual([])
  })
})

describe('a status', () => {
  it('may come before the send is recorded, doubled and out of order', async () => {
    const message = await world.keep(world.plan())
    for (const what of ['read', 'delivered', 'read', 'sent'] as const) await status(message, what)
    await record(message)
    await record(message)
    const now = await world.read(message.id)
    expect(now).toMatchObject({ status: 'read', provider: 'whatsapp-cloud', providerMessageId: `wamid.${message.id}` })
    expect(now.sentAt).toBeInstanceOf(Date)
    expect(world.told.names({ messageId: message.id }).filter((name) => name === 'message-settled')).toHaveLength(1)
  })
  it('by the provider’s id alone finds its message; a stranger’s changes nothing', async () => {
    const message = await world.keep(world.plan())
    await record(message)
    await status(message, 'delivered', { messageId: undefined })
    await status(message, 'failed', { messageId: undefined, providerMessageId: 'wamid.other' })
    expect((await world.read(message.id)).status).toBe('delivered')
  })
  it('that names an id which is none is another system’s', async () => {
    await status({ id: 'order 77/confirmed' } as Message, 'delivered', { providerMessageId: 'wamid.other' })
  })
  it('of delivery outweighs a refusal that came after it', async () => {
    const message = await world.keep(world.plan())
    await status(message, 'delivered')
    await refuse(message, new SendError('unreachable', '131026'))
    expect((await world.read(message.id)).status).toBe('delivered')
    expect(await emailOf(message)).toEqual([])
  })
  it('carries what the message cost, by its own day', async () => {
    const subscriber = new ProviderSubscriber(world.parts)
    const costAt = async (at: string, pricing: { billable: boolean; category: string }) => {
      const { id: messageId } = await world.keep(world.plan())
      const providerMessageId = `wamid.${messageId}`
      await world.within(() =>
        subscriber.status({
          provider: 'whatsapp-cloud',
          providerMessageId,
          messageId,
          status: 'delivered',
          at,
          pricing,
        }),
      )
      return (await world.read(messageId)).cost
    }
    const service = { billable: true, category: 'service' }
    expect(await costAt('2026-09-30T23:00:00.000Z', service)).toEqual({ amount: '0', currency: 'USD' })
    expect(await costAt('2026-10-02T00:00:00.000Z', service)).toEqual({ amount: '0.0008', currency: 'USD' })
    expect(await costAt('2026-10-02T00:00:00.000Z', { ...service, billable: false })).toMatchObject({ amount: '0' })
    expect(await costAt('2026-10-02T00:00:00.000Z', { billable: true, category: 'unheard of' })).toBeUndefined()
  })
})

describe('an attempt whose answer was lost', () => {
  it('is done when the provider finds it, asked for what left since it was planned', async () => {
    const whatsapp = world.parts.providers.get('whatsapp-cloud')! as { findSent?: MessagingProvider['findSent'] }
    const asked: unknown[] = []
    const answers = [undefined, new SendError('permanent', 'x'), new SendError('retry', 'y'), { providerId: 'mid.1' }]
    whatsapp.findSent = async (_, { id, content }, since) => {
      asked.push({ id, kind: content.kind, since })
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    }
    const message = await world.keep(world.plan())
    for (const _ of [0, 1]) expect(await settle(message)).toHaveProperty('waitUntil')
    await expect(settle(message)).rejects.toThrow('retry (y)')
    expect(await settle(message)).toEqual({ done: { provider: 'whatsapp-cloud', providerMessageId: 'mid.1' } })
    expect(asked).toEqual(Array(4).fill({ id: message.id, kind: 'template', since: message.plannedFor }))
    delete whatsapp.findSent
  })
  it('is done when a status was seen', async () => {
    const message = await world.keep(world.plan())
    await settle(message)
    await status(message, 'sent')
    expect(await settle(message)).toEqual({
      done: { provider: 'whatsapp-cloud', providerMessageId: `wamid.${message.id}` },
    })
    await record(message)
    expect(await world.read(message.id)).toMatchObject({ status: 'sent', error: undefined })
  })
  it('waits while there may be one, and is tried again when none came', async () => {
    const message = await world.keep(world.plan())
    for (const lostForMs of [0, WAIT_MS - 1]) expect(await settle(message, lostForMs)).toHaveProperty('waitUntil')
    expect(await settle(message, WAIT_MS)).toEqual({ retry: true })
  })
})

describe('redaction', () => {
  it('leaves nothing of the person in messages and contacts', async () => {
    const to = { phone: '+573150000009', email: 'zora@example.com', firstName: 'Zoraida' }
    await world.keep(world.plan({ to, words: { text: 'Hola Zoraida' } }))
    await world.keep(world.plan({ to: { email: to.email, firstName: to.firstName }, words: { text: 'Hola Zoraida' } }))
    const other = await world.keep(world.plan())
    const people = new MessagePeople(world.parts)
    const person = new Person(['phone:315 000 0009', 'email:zora@example.com'])
    expect(await world.within(() => people.trace(person))).toContainEqual(expect.stringMatching(/^message:/))
    expect(await world.within(() => people.forget(person))).toBe(3)
    const all = JSON.stringify([
      await world.rows('SELECT * FROM notifications.messages'),
      await world.rows('SELECT * FROM notifications.contacts'),
    ])
    for (const piece of ['Zoraida', 'zora@', '3150000009']) expect(all).not.toContain(piece)
    expect(await world.read(other.id)).toMatchObject({ recipient: other.recipient })
  })
})
