import type { Taken } from '@litper/ports'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { trackingWorld } from '../tracking.testing.ts'
import { answerRequest } from '../usecases/ask-shop.ts'
import { forgetReceivers } from '../usecases/forget-receivers.ts'
import { recordMovements } from '../usecases/record-movements.ts'
import { answerForm } from './answer-form.ts'
import { PageCache } from './page-cache.ts'
import { PortalController } from './portal.controller.ts'
import { trackingPage } from './tracking-page.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
let portal: PortalController
let taken = 0
const limits = {
  take: async (): Promise<Taken> => ({ allowed: ++taken <= 5, remaining: 0, retryAfterMs: 0 }),
}
beforeAll(async () => {
  world = await trackingWorld()
  portal = new PortalController(world.parts, world.db, limits, new PageCache())
})
afterAll(() => world.stop())
beforeEach(() => {
  taken = 0
})

const openedAt = '2026-11-27T14:00:00.000Z'
async function stuck() {
  const waybill = await world.shipped()
  const move = {
    code: '101',
    description: 'NO HAY QUIEN RECIBA',
    state: 'exception',
    exception: 'recipient_absent',
  } as const
  await world.within(() =>
    recordMovements(world.parts, 'coordinadora', [{ number: waybill.number!, at: openedAt, ...move }]),
  )
  return waybill
}
async function post(token: string, fields: Record<string, string>, lang?: string) {
  const seen = { status: 200, body: '' }
  const reply = {
    headers: () => reply,
    status: (code: number) => {
      seen.status = code
      return reply
    },
    send: (body: string) => {
      seen.body = body
      return reply
    },
  }
  const body = Buffer.from(new URLSearchParams(fields).toString())
  await world.told.whenDone(() =>
    portal.answer(token, lang, { body } as unknown as FastifyRequest, reply as unknown as FastifyReply),
  )
  return seen
}
const exceptionOf = (id: string) => world.within(() => world.parts.exceptions.find(id))

describe('a customer answers a novedad', () => {
  it('with the end of the order’s phone, by a form without script', async () => {
    const { id, token } = await stuck()
    const given = { kind: 'date', date: '2099-01-05', address: 'not asked for', last4: '2233', openedAt }
    const { status, body } = await post(token, given)
    expect([status, body.includes('la tienda ya tiene tu respuesta')]).toEqual([200, true])
    expect(await exceptionOf(id)).toMatchObject({
      state: 'answered',
      answers: [{ kind: 'date', date: '2099-01-05', by: 'customer' }],
    })
    expect((await exceptionOf(id))?.answers[0]?.address).toBeUndefined()
    expect((await post(token, given, 'en')).body).toContain('the shop has your answer')
  })

  it('is refused without it, and after some tries for a while', async () => {
    const { id, token } = await stuck()
    for (const last4 of ['0000', '', '22330', '²²³³'])
      expect((await post(token, { kind: 'redeliver', last4, openedAt })).status).toBe(403)
    expect((await post(token, { kind: 'return', last4: '2233', openedAt })).status).toBe(422)
    expect((await post(token, { kind: 'redeliver', last4: '2233', openedAt })).status).toBe(429)
    expect((await exceptionOf(id))?.state).toBe('open')
  })

  it('is told what is missing, what is over, and nothing of a link that is none', async () => {
    const { number, token } = await stuck()
    const ask = (fields: Record<string, string>) =>
      post(token, { kind: 'redeliver', last4: '2233', openedAt, ...fields })
    expect((await ask({ kind: 'date', date: '2020-01-01' })).status).toBe(422)
    expect((await ask({ openedAt: '2026-11-20T14:00:00.000Z' })).status).toBe(409)
    const on = {
      code: '5',
      description: 'EN REPARTO',
      state: 'out_for_delivery',
      at: '2026-11-28T14:00:00.000Z',
    } as const
    await world.within(() => recordMovements(world.parts, 'coordinadora', [{ number: number!, ...on }]))
    expect((await ask({})).status).toBe(409)
    expect((await post('x'.repeat(30), { last4: '2233' })).status).toBe(404)
  })

  it('sees the form in both languages, with nothing of the person; without a phone there is none', async () => {
    const waybill = await stuck()
    const exception = (await exceptionOf(waybill.id))!
    for (const locale of ['es', 'en'] as const) {
      const form = answerForm(waybill, exception, locale)
      expect(form).toContain('name="last4"')
      expect(form).not.toMatch(/2233|Laura|<script/)
    }
    expect(answerForm({ ...waybill, customer: { firstName: 'L', lastName: 'G' } }, exception, 'es')).toBe('')
  })
})

const requestsOf = (id: string) => world.within(() => world.parts.requests.ofWaybill(id))
const shippedOn = async (state: 'out_for_delivery' | 'delivered', at = openedAt) => {
  const waybill = await world.shipped()
  const move = { number: waybill.number!, at, code: state, description: state, state }
  await world.within(() => recordMovements(world.parts, 'coordinadora', [move]))
  return waybill
}

describe('a customer asks the shop', () => {
  it('for another day, with the end of the phone; a later day takes its place', async () => {
    const { id, token } = await shippedOn('out_for_delivery')
    expect((await post(token, { do: 'date', date: '2099-01-05', last4: '0000' })).status).toBe(403)
    expect((await post(token, { do: 'date', date: '2020-01-05', last4: '2233' })).status).toBe(422)
    for (const date of ['2099-01-05', '2099-01-06'])
      expect((await post(token, { do: 'date', date, last4: '2233' })).status).toBe(200)
    expect(await requestsOf(id)).toMatchObject([{ kind: 'date', date: '2099-01-06', state: 'open' }])
  })

  it('a question; the shop answers it once, and the page shows the answer without the question', async () => {
    const { id, token } = await shippedOn('out_for_delivery')
    const asked = { do: 'question', text: '¿Puede recibirlo mi vecina Rosa?', last4: '2233' }
    expect((await post(token, { ...asked, text: ' ' })).status).toBe(422)
    expect((await post(token, asked)).status).toBe(200)
    expect((await post(token, asked)).status).toBe(200)
    const [request, ...others] = await requestsOf(id)
    expect(others).toEqual([])
    const answer = { id: request!.id, text: 'Sí, en la portería', by: 'ana' }
    await world.within(() => answerRequest(world.parts, answer))
    await expect(world.within(() => answerRequest(world.parts, answer))).rejects.toThrow('request.answered')
    const waybill = (await world.within(() => world.parts.waybills.read(id)))!
    const html = trackingPage(waybill, 'Coordinadora', [], 'es', { requests: await requestsOf(id) })
    expect(html).toContain('Sí, en la portería')
    expect(html).not.toContain('Rosa')
    await world.within(async () => {
      await world.parts.waybills.lock(id)
      return forgetReceivers(world.parts, [waybill], 'request')
    })
    expect(await requestsOf(id)).toMatchObject([{ kind: 'question', state: 'answered' }])
    expect(JSON.stringify(await requestsOf(id))).not.toMatch(/Rosa|portería/)
  })

  it('not endlessly', async () => {
    const { token } = await shippedOn('out_for_delivery')
    for (const text of ['uno?', 'dos?', 'tres?'])
      expect((await post(token, { do: 'question', text, last4: '2233' })).status).toBe(200)
    expect((await post(token, { do: 'question', text: 'cuatro?', last4: '2233' })).status).toBe(409)
  })
})

it('a customer rates a delivery once it arrived; the last rating stands', async () => {
  const early = await shippedOn('out_for_delivery')
  expect((await post(early.token, { do: 'rating', stars: '5' })).status).toBe(409)
  const { id, token } = await shippedOn('delivered')
  expect((await post(token, { do: 'rating', stars: '6' })).status).toBe(422)
  for (const stars of ['2', '4']) expect((await post(token, { do: 'rating', stars })).status).toBe(200)
  expect(await world.within(() => world.parts.requests.ratingOf(id))).toMatchObject({ stars: 4 })
  expect(world.told.names({ waybillId: id }).filter((name) => name === 'delivery-rated')).toHaveLength(2)
})

it('a link that has ended takes no more forms, and does not tell whether the phone was right', async () => {
  const { id, token } = await shippedOn('delivered', '2025-01-05T14:00:00.000Z')
  expect((await post(token, { do: 'rating', stars: '1' })).status).toBe(409)
  for (const last4 of ['0000', '2233'])
    expect((await post(token, { do: 'question', text: '¿y la factura?', last4 })).status).toBe(409)
  expect(await world.within(() => world.parts.requests.ratingOf(id))).toBeUndefined()
})
