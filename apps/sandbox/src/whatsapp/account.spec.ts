import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PHONE, whatsappKit } from './kit.ts'
import { LATE_CODES } from './later-failures.ts'

describe('what Meta decides by itself', () => {
  const kit = whatsappKit()
  const { template, text, inbound, statuses, codeOf } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())
  const post = (path: string, body: object) => kit.world.call('POST', `/sandbox/whatsapp/${path}`, { body })
  const shown = async () =>
    (await kit.world.call('GET', `/sandbox/whatsapp/messages?to=${PHONE}`)).json<{ messages: unknown[] }>().messages
  const changes = () => kit.world.sent.flatMap(({ body }) => JSON.parse(body).entry[0].changes as object[])

  it.each(Object.keys(LATE_CODES).map(Number))('takes a message and fails it later with %i', async (code) => {
    expect((await post('failures', { code, phone: `+${PHONE}`, afterMs: 5_000 })).status).toBe(201)
    const answer = await template('entregado', ['Ana', '#1'], { biz_opaque_callback_data: 'ours' })
    expect([answer.status, await shown()]).toEqual([200, []])
    vi.advanceTimersByTime(4_000)
    expect(statuses().map(({ status }) => status)).toEqual(['sent'])
    vi.advanceTimersByTime(10_000)
    expect(statuses().at(-1)).toMatchObject({ status: 'failed', biz_opaque_callback_data: 'ours', errors: [{ code }] })
    expect(statuses()).toHaveLength(2)
    await template('entregado', ['Ana', '#1'])
    expect(await shown()).toHaveLength(1)
  })

  it('fails only whom and what it was told to, as often as it was told to', async () => {
    await post('failures', { code: 131049, template: 'guia_creada' })
    await post('failures', { code: 130472, phone: '573009999999', times: 2 })
    await inbound({ text: 'hola' })
    await text('hola')
    await template('entregado', ['Ana', '#1'])
    for (const order of ['#1', '#2', '#3']) await template('entregado', ['Eva', order], { to: '573009999999' })
    vi.advanceTimersByTime(10_000)
    expect(statuses().filter(({ status }) => status === 'failed')).toHaveLength(2)
    const waiting = await kit.world.call('GET', '/sandbox/whatsapp/failures')
    expect(waiting.json()).toMatchObject({ failures: [{ code: 131049, template: 'guia_creada' }] })
    await kit.world.call('DELETE', '/sandbox/whatsapp/failures')
    expect((await post('failures', { code: 5 })).status).toBe(400)
  })

  it('tells of a template that it rejects, pauses or disables, and refuses it from then on', async () => {
    for (const [status, code] of [
      ['PAUSED', 132015],
      ['DISABLED', 132016],
      ['REJECTED', 132001],
    ] as const) {
      await post('templates/entregado', { status, reason: 'INVALID_FORMAT' })
      expect(codeOf(await template('entregado', ['Ana', '#1']))).toBe(code)
    }
    expect(changes()[2]).toEqual({
      field: 'message_template_status_update',
      value: {
        event: 'REJECTED',
        message_template_id: expect.any(Number),
        message_template_name: 'entregado',
        message_template_language: 'es_CO',
        reason: 'INVALID_FORMAT',
      },
    })
    await post('templates/entregado', { status: 'APPROVED' })
    expect((await template('entregado', ['Ana', '#1'])).status).toBe(200)
    expect((await post('templates/nothing', { status: 'PAUSED' })).status).toBe(404)
  })

  it('tells of the account, the number’s quality and errors', async () => {
    await post('account', {
      field: 'phone_number_quality_update',
      value: { event: 'DOWNGRADE', current_limit: 'TIER_250' },
    })
    await post('account', { field: 'account_update' })
    await post('errors', { code: 130429, title: 'Rate limit hit' })
    expect(changes()).toMatchObject([
      { field: 'phone_number_quality_update', value: { event: 'DOWNGRADE', current_limit: 'TIER_250' } },
      { field: 'account_update', value: { event: 'ACCOUNT_RESTRICTION' } },
      { field: 'messages', value: { metadata: {}, errors: [{ code: 130429 }] } },
    ])
    for (const { headers } of kit.world.sent)
      expect(headers).toMatchObject({ 'x-hub-signature-256': expect.stringMatching(/^sha256=/) })
  })

  it('calls a person as the shop’s order does', async () => {
    kit.world.world.names.learn('300 123 4567', 'Laura Gómez')
    await inbound({ text: 'hola' })
    expect(kit.values()[0]?.contacts).toMatchObject([{ profile: { name: 'Laura Gómez' }, wa_id: PHONE }])
  })
})
