import { SendError, type SendFailure } from '@litper/ports'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProviderSubscriber } from '../edge/provider.subscriber.ts'
import { notificationsWorld } from '../notifications.testing.ts'
import { acknowledgeNotice } from './acknowledge-notice.ts'
import type { Plan } from './plan-message.ts'
import type { Message } from './ports.ts'
import { recordStatus } from './record-status.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
let subscriber: ProviderSubscriber
beforeAll(async () => {
  world = await notificationsWorld()
  subscriber = new ProviderSubscriber(world.parts)
})
afterAll(() => world.stop())

const BARE = { phone: '+573118887766', firstName: 'Ana' }
const fail = (message: Message, error: string, failure?: SendFailure) =>
  world.within(() =>
    recordStatus(world.parts, {
      provider: 'whatsapp-cloud',
      messageId: message.id,
      providerMessageId: `wamid.${message.id}`,
      status: 'failed',
      at: world.clock.at,
      error,
      failure,
    }),
  )
const next = async ({ businessKey }: Message, suffix: string) => {
  const [row] = await world.rows<{ id: string }>('SELECT id FROM notifications.messages WHERE business_key = $1', [
    `${businessKey}/${suffix}`,
  ])
  return row && world.read(row.id)
}
const act = ({ id }: Message) => world.acting(() => world.effect.act({ messageId: id }, { attempts: 1 }))
const settled = ({ id }: Message) =>
  world.told.heard.find((one) => one.name === 'notifications.message-settled' && one.data.messageId === id)!.data
const notices = (isOpen = true) => world.within(() => world.parts.notices.page({ isOpen, limit: 50 }))
const keep = (over: Partial<Plan> = {}) => world.keep(world.plan(over))

describe('a failure that comes later by status', () => {
  it.each([
    ['131026', 'unreachable'],
    ['130472', 'unreachable'],
    ['131049', 'wait_day'],
    ['132015', 'permanent'],
    ['131042', 'permanent'],
    ['131053', 'permanent'],
  ] as const)('%s: the same words by e-mail, once', async (code, failure) => {
    const message = await keep()
    for (const _ of [1, 2]) await fail(message, code, failure)
    expect(await next(message, 'email')).toMatchObject({ recipient: { email: 'laura@example.com' }, status: 'queued' })
    expect(settled(message)).toMatchObject({ status: 'failed', errorCode: code })
  })

  it('131047: as a template, whatever we know of the window', async () => {
    const message = await keep()
    await world.within(() => world.parts.contacts.meet(message.recipient, new Date(world.clock.at.getTime() + 60_000)))
    await act(message)
    expect(world.sent.at(-1)!.content.kind).toBe('text')
    await fail(message, '131047', 'needs_template')
    const second = (await next(message, 'again-1'))!
    await act(second)
    expect(world.sent.at(-1)).toMatchObject({ id: second.id, content: { kind: 'template', name: 'entregado' } })
    await fail(second, '131047', 'needs_template')
    expect(await next(message, 'email')).toBeDefined()
  })

  it.each([
    ['131056', 'wait_pair', 4],
    ['131048', 'wait_day', 86_400],
    ['130429', 'wait_throughput', 5],
    ['131000', 'retry', 30],
  ] as const)('%s without an address: the same way, later', async (code, failure, seconds) => {
    const message = await keep({ to: BARE })
    await fail(message, code, failure)
    const second = (await next(message, 'again-1'))!
    expect(second.plannedFor.getTime() - world.clock.at.getTime()).toBe(seconds * 1000)
    expect(world.ordered.at(-1)).toEqual({ key: second.id, runAt: second.plannedFor })
  })

  it('of a shop that cannot send e-mail is said again by phone, whatever address there is', async () => {
    await world.rows("DELETE FROM notifications.provider_accounts WHERE provider = 'email'")
    const put = (provider: string) =>
      world.within(() => world.parts.accounts.put({ provider, priority: 1, settings: {} }))
    await put('whatsapp-cloud') // what was remembered of accounts is read anew
    const message = await keep()
    await fail(message, '131048', 'wait_day')
    expect([await next(message, 'email'), (await next(message, 'again-1'))?.recipient.phone]).toEqual([
      undefined,
      message.recipient.phone,
    ])
    await put('email')
  })

  it('with no way left is counted for an operator, until somebody has seen it', async () => {
    for (const _ of [1, 2]) await fail(await keep({ to: BARE, purpose: 'en_reparto' }), '131049', 'wait_day')
    const [notice] = (await notices()).filter((one) => one.kind === 'undelivered' && one.code === '131049')
    expect(notice).toMatchObject({ provider: 'whatsapp-cloud', subject: 'en_reparto', severity: 'warning', times: 2 })
    for (const _ of [1, 2]) await world.within(() => acknowledgeNotice(world.parts, notice!.id, 'ana'))
    expect((await notices()).map((one) => one.id)).not.toContain(notice!.id)
    expect((await notices(false)).find((one) => one.id === notice!.id)).toMatchObject({ acknowledgedBy: 'ana' })
    await fail(await keep({ to: BARE, purpose: 'en_reparto' }), '131049', 'wait_day')
    expect((await notices()).filter((one) => one.code === '131049')).toMatchObject([{ times: 1 }])
  })

  it('of words in a conversation calls its person, with no notice', async () => {
    const conversationId = '01900000-0000-7000-8000-000000000001'
    const before = (await notices()).length
    const message = await keep({ to: BARE, purpose: 'reply', words: { text: 'hola' }, conversationId })
    await fail(message, '131047', 'needs_template')
    expect(world.told.heard.at(-2)).toMatchObject({
      name: 'notifications.message-lost',
      data: { conversationId, purpose: 'reply', errorCode: '131047' },
    })
    expect(await notices()).toHaveLength(before)
  })
})

describe('a refusal for a day that comes at once', () => {
  it('goes by e-mail, waits, or is given up, as the later one does', async () => {
    const refusal = async (over: Partial<Plan>) => {
      world.answers.push(new SendError('wait_day', '131049'))
      return act(await keep(over)).catch((error: unknown) => error)
    }
    expect(await refusal({})).toMatchObject({ failure: 'permanent', code: '131049' })
    expect(await refusal({ to: BARE, purpose: 'en_reparto' })).toMatchObject({ failure: 'permanent' })
    expect(await refusal({ to: BARE })).toMatchObject({ until: new Date(world.clock.at.getTime() + 86_400_000) })
  })
})

describe('what a provider tells of itself', () => {
  it('is one open row for each thing', async () => {
    const rejected = {
      provider: 'whatsapp-cloud',
      kind: 'message_template_status_update',
      code: 'REJECTED',
      severity: 'critical' as const,
      subject: 'guia_creada es_CO',
      at: world.clock.at.toISOString(),
    }
    for (const over of [{ detail: 'INCORRECT_CATEGORY' }, {}, { subject: 'entregado es_CO' }])
      await world.within(() => subscriber.noticed({ ...rejected, ...over }))
    expect((await notices()).filter((one) => one.code === 'REJECTED')).toMatchObject([
      { subject: 'entregado es_CO', times: 1 },
      { subject: 'guia_creada es_CO', times: 2, detail: 'INCORRECT_CATEGORY' },
    ])
    await expect(
      world.within(() => acknowledgeNotice(world.parts, '01900000-0000-7000-8000-0000000000ff', 'ana')),
    ).rejects.toMatchObject({ code: 'notice.not_found' })
  })
})

describe('a person whose number changed', () => {
  const moved = (from: string, to: { phone?: string; userId?: string }) =>
    world.within(() =>
      subscriber.hasMoved({
        provider: 'whatsapp-cloud',
        providerMessageId: `wamid.${from}`,
        from: { phone: from },
        to,
        at: world.clock.at.toISOString(),
      }),
    )
  const goesTo = async (phone: string) => {
    const message = await keep({ to: { phone, firstName: 'Ana' } })
    const sent = await act(message)
    await world.within(() => world.effect.record({ messageId: message.id }, sent))
    expect((await world.read(message.id)).recipient.phone).toBe(world.sent.at(-1)!.to.phone)
    return world.sent.at(-1)!.to.phone
  }
  it('gets what is meant for the old one, over several changes and back, until somebody else writes from it', async () => {
    const [a, b, c] = ['+573120000001', '+573120000002', '+573120000003']
    expect(await goesTo(a)).toBe(a)
    await moved(a, { phone: b, userId: 'CO.b' })
    expect([await goesTo(a), await goesTo(b)]).toEqual([b, b])
    await moved(b, { phone: c })
    expect(await goesTo(a)).toBe(c)
    await moved(c, { phone: a })
    expect(await goesTo(c)).toBe(a)
    await world.within(() =>
      subscriber.wrote({
        provider: 'whatsapp-cloud',
        providerMessageId: 'wamid.new-owner',
        from: { phone: c },
        at: world.clock.at.toISOString(),
        kind: 'text',
        text: 'hola',
      }),
    )
    expect(await goesTo(c)).toBe(c)
  })
})
