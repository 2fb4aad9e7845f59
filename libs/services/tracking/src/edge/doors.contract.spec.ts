import { newId, Person } from '@litper/kernel'
import type { Settings } from '@litper/platform'
import { TEST_SECRET } from '@litper/testing'
import fc from 'fast-check'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { trackingWorld } from '../tracking.testing.ts'
import { ParcelPeople } from '../usecases/parcel-people.ts'
import { PageCache } from './page-cache.ts'
import { PushController } from './push.controller.ts'
import { TrackingPageController } from './tracking-page.controller.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
let push: PushController
let page: TrackingPageController
beforeAll(async () => {
  world = await trackingWorld()
  const pages = new PageCache()
  push = new PushController(world.parts, world.db, { secret: TEST_SECRET } as Settings, pages)
  page = new TrackingPageController(world.parts, world.db, pages)
})
afterAll(() => world.stop())

const send = (body: unknown, secret: string | undefined) =>
  world.told.whenDone(() =>
    push.push('coordinadora', secret, {
      headers: {},
      body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    } as FastifyRequest),
  )
const movement = (number: string) => [
  { number, at: '2026-11-22T10:00:00.000Z', code: '2', description: 'En camino', state: 'in_transit' },
]

describe('the push door', () => {
  it('refuses every wrong secret, and writes nothing', async () => {
    const { number } = await world.shipped()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constantFrom(undefined, 'the secre', 'the secret ')),
        async (secret) => {
          fc.pre(secret !== 'the secret')
          await expect(send(movement(number!), secret)).rejects.toThrow(
            expect.objectContaining({ code: 'push.unproven', kind: 'unauthenticated' }),
          )
        },
      ),
      { numRuns: 30 },
    )
    expect(await world.rows('SELECT 1 FROM tracking.carrier_pushes')).toEqual([])
  })
  it('trades no bearer for a carrier whose pushes carry the secret themselves', async () => {
    for (const carrier of ['coordinadora', 'nobody'])
      await expect(push.token(carrier, { headers: {} } as FastifyRequest)).rejects.toThrow(
        expect.objectContaining({ kind: 'not_found' }),
      )
  })
  it('applies a doubled push once', async () => {
    const { number, id } = await world.shipped()
    const heard = vi.spyOn(world.parts.waybills, 'lockByNumbers')
    await Promise.all(Array.from({ length: 5 }, () => send(movement(number!), 'the secret')))
    await send(movement(number!), 'the secret')
    expect(heard).toHaveBeenCalledTimes(1)
    heard.mockRestore()
    expect(world.told.names({ waybillId: id }).filter((name) => name === 'waybill-moved')).toHaveLength(1)
    expect(await world.rows('SELECT 1 FROM tracking.carrier_pushes')).toHaveLength(1)
  })
  it('refuses what is no JSON or no envelope, and keeps nothing of it', async () => {
    for (const body of ['', 'not json', '{"a":1}'])
      await expect(send(body, 'the secret')).rejects.toThrow(expect.objectContaining({ kind: 'invalid' }))
    expect(await world.rows('SELECT 1 FROM tracking.carrier_pushes')).toHaveLength(1)
  })
})

async function view(token: string, headers: { lang?: string; known?: string } = {}) {
  const seen = { status: 200, headers: {} as Record<string, string>, body: '' }
  const reply = {
    type: () => reply,
    headers: (more: Record<string, string>) => {
      Object.assign(seen.headers, more)
      return reply
    },
    header: (name: string, value: string) => reply.headers({ [name]: value }),
    status: (code: number) => {
      seen.status = code
      return reply
    },
    send: (body: string | Buffer = '') => {
      seen.body = body.toString()
      return reply
    },
  }
  await page.page(token, headers.lang, undefined, headers.known, reply as unknown as FastifyReply)
  return seen
}

describe('the tracking page', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '</title><b>',
      '{city}',
    ),
    fc.string({ unit: fc.constantFrom(...'<>"\'&{}/=a;!-') }),
  )
  it('shows first name and city as text, and nothing else of the person, whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (firstName, city, name) => {
        const secret = ['Qzlast', '+573159998877', 'qz@example.com', 'Qzstreet 9', 'Qznotes', 'Qzdepartment', 'QZWORDS']
        const waybill = await world.shipped({
          name,
          customer: { firstName, lastName: secret[0]!, phone: secret[1], email: secret[2] },
          destination: { address: secret[3]!, notes: secret[4], city, department: secret[5]!, daneCode: '05001' },
        })
        const at = '2026-11-22T10:00:00.000Z'
        await send(
          [
            { number: waybill.number, at, code: '2', description: 'x', state: 'in_transit', city },
            { number: waybill.number, at, code: '9', description: `entregado a ${secret[6]}` },
          ],
          'the secret',
        )
        for (const lang of ['es', 'en']) {
          const { body, status } = await view(waybill.token, { lang })
          expect(status).toBe(200)
          for (const piece of secret) expect(body).not.toContain(piece)
          const { token } = await skeleton()
          const plain = await view(token, { lang })
          expect(tags(body.replaceAll(waybill.token, token))).toEqual(tags(plain.body))
        }
      }),
      { numRuns: 25 },
    )
  })
  /** The same parcel of somebody with a plain name: the page's tags must be the same, attributes and all. */
  let plain: Awaited<ReturnType<typeof world.shipped>> | undefined
  async function skeleton() {
    if (plain) return plain
    plain = await world.shipped()
    const at = '2026-11-22T10:00:00.000Z'
    const number = plain.number
    await send(
      [
        { number, at, code: '2', description: 'x', state: 'in_transit', city: 'Cali' },
        { number, at, code: '9', description: 'y' },
      ],
      'the secret',
    )
    return plain
  }
  const tags = (html: string) => html.match(/<[^>]*>/g)

  it('answers 304 to who has it, also by a weak or listed tag, until it moves', async () => {
    const { token, number } = await world.shipped()
    const { etag } = (await view(token)).headers
    for (const known of [etag!, `W/${etag}`, `"other", ${etag}`]) {
      expect(await view(token, { known })).toMatchObject({ status: 304, body: '' })
    }
    await send(movement(number!), 'the secret')
    expect((await view(token, { known: etag })).status).toBe(200)
    expect((await view(token, { known: etag })).headers['etag']).not.toBe(etag)
  })
  it('is 410 with words once the parcel has arrived long ago', async () => {
    const { token, number, id } = await world.shipped()
    const long = { number, at: '2020-01-01T10:00:00.000Z', code: '9', description: 'Entregado', state: 'delivered' }
    await send([long], 'the secret')
    expect(await world.rows('SELECT 1 FROM tracking.waybills WHERE id = $1', [id])).toHaveLength(1)
    const seen = await view(token, { lang: 'en' })
    expect(seen.status).toBe(410)
    expect(seen.body).toContain('This link has ended')
    expect(seen.body).not.toContain(number)
  })
  it('is 404 for a token that is nobody’s', async () => {
    for (const token of ['x', 'a'.repeat(32), "' OR true --".padEnd(30), '%'])
      expect((await view(token)).status).toBe(404)
  })
  it('forgets the person on request and keeps the parcel', async () => {
    const waybill = await world.shipped({
      customer: { firstName: 'Zoraida', lastName: 'Quintanilla', phone: '+573150000001', email: 'zora@example.com' },
      destination: { address: 'Transversal 39', city: 'Cali', department: 'Valle', daneCode: '76001', notes: 'portón' },
    })
    const told = { ...movement(waybill.number!)[0]!, description: 'ENTREGADO A ZORAIDA CC 52123456' }
    await send([told], 'the secret')
    const people = new ParcelPeople(world.parts)
    const person = new Person([`order:${waybill.orderId}`])
    expect(await world.within(() => people.trace(person))).toContain('phone:+573150000001')
    expect(await world.within(() => people.forget(person, newId()))).toBe(2)
    await send([{ ...told, at: '2030-01-01T00:00:00.000Z', description: 'ZORAIDA otra vez' }], 'the secret')
    const kept = await world.rows<{ text: string }>(
      'SELECT body AS text FROM tracking.carrier_pushes UNION ALL SELECT description FROM tracking.waybill_events',
    )
    expect(JSON.stringify(kept)).not.toMatch(/zoraida|52123456/i)
    expect(world.ordered).toContainEqual(expect.objectContaining({ kind: 'tracking.forget-label' }))
    const [row] = await world.rows<{ whole: string }>(
      'SELECT waybills::text AS whole FROM tracking.waybills WHERE id = $1',
      [waybill.id],
    )
    for (const piece of ['Zoraida', 'Quintanilla', '3150000001', 'zora@', 'Transversal', 'portón'])
      expect(row!.whole).not.toContain(piece)
    expect((await view(waybill.token)).body).toContain(waybill.number!)
  })
})
