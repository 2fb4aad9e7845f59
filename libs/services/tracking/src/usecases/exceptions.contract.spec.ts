import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { trackingWorld } from '../tracking.testing.ts'
import { answerException, withdrawAnswer } from './answer-exception.ts'
import { countExceptions, listExceptions } from './list-exceptions.ts'
import { recordMovements } from './record-movements.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.within(() => world.db.session().query('DELETE FROM tracking.exceptions', [])))

const at = (text: string) => new Date(`2026-11-${text}-05:00`).toISOString()
let now = new Date(at('30T10:00'))
const parts = () => ({ ...world.parts, clock: { now: () => now } })
const list = (query = {}) => world.within(() => listExceptions(parts(), { state: 'open', limit: 50, ...query }))

async function stuck(openedAt: string, exception = 'recipient_absent') {
  const waybill = await world.shipped()
  await move(waybill.number!, openedAt, 'exception', exception)
  return { waybill, answer: { waybillId: waybill.id, openedAt, by: 'ana' } }
}
const move = (number: string, when: string, state: 'exception' | 'out_for_delivery', exception?: string) =>
  world.within(() =>
    recordMovements(parts(), 'coordinadora', [
      { number, at: when, code: `${state} ${exception}`, description: state, state, exception: exception as undefined },
    ]),
  )

describe('a novedad', () => {
  it('opens with its deadline, closes when the parcel moves on, and opens anew with the next one', async () => {
    const { waybill } = await stuck(at('23T09:00'))
    const [open] = await list()
    expect(open).toMatchObject({
      waybill: { id: waybill.id },
      exception: { family: 'recipient_absent', openedAt: at('23T09:00'), answerUntil: at('26T18:00') },
    })
    await move(waybill.number!, at('24T09:00'), 'out_for_delivery')
    expect(await list()).toEqual([])
    await move(waybill.number!, at('25T09:00'), 'exception', 'refused')
    expect((await list())[0]?.exception).toMatchObject({ family: 'refused', answerUntil: at('30T18:00'), answers: [] })
  })

  it('is answered once, taken back, and answered anew; others hear of it', async () => {
    const { waybill, answer } = await stuck(at('27T09:00'))
    const first = await world.within(() => answerException(parts(), { ...answer, kind: 'redeliver' }))
    expect(first).toMatchObject({ state: 'answered', answers: [{ kind: 'redeliver', by: 'ana' }] })
    await world.within(() => answerException(parts(), { ...answer, kind: 'redeliver' }))
    expect(await list()).toEqual([])
    await world.within(() => withdrawAnswer(parts(), waybill.id))
    expect((await list())[0]?.exception.answers[0]?.withdrawnAt).toBe(now.toISOString())
    const last = await world.within(() => answerException(parts(), { ...answer, kind: 'date', date: '2026-12-02' }))
    expect(last.answers).toHaveLength(2)
    const told = world.told.about({ waybillId: waybill.id }).filter(({ name }) => /answered/.test(name))
    expect(told.map(({ data }) => (data as { answer: string }).answer)).toEqual(['redeliver', 'withdrawn', 'date'])
  })

  it('is not answered by mistake', async () => {
    const { waybill, answer } = await stuck(at('27T09:00'))
    const refused = (change: object) =>
      world
        .within(() => answerException(parts(), { ...answer, kind: 'redeliver', ...change }))
        .catch((error) => error.code)
    expect(await refused({ openedAt: at('26T09:00') })).toBe('exception.changed')
    expect(await refused({ kind: 'date', date: '2026-11-30' })).toBe('exception.incomplete')
    expect(await refused({ kind: 'address' })).toBe('exception.incomplete')
    expect(await refused({ waybillId: newId() })).toBe('exception.not_found')
    const other = tenantId(newId())
    await expect(
      world.within(() => answerException(parts(), { ...answer, kind: 'redeliver' }), other),
    ).rejects.toMatchObject({ code: 'exception.not_found' })
    await expect(world.within(() => withdrawAnswer(parts(), waybill.id))).rejects.toMatchObject({
      code: 'exception.not_answered',
    })
    await move(waybill.number!, at('28T09:00'), 'out_for_delivery')
    expect(await refused({})).toBe('exception.over')
  })
})

describe('the worklist', () => {
  it('has the earliest deadline first, in pages, by group; and counts the same', async () => {
    now = new Date(at('30T10:00'))
    const days = ['20T09:00', '25T09:00', '26T09:00', '27T09:00', '27T10:00']
    const ids: string[] = []
    for (const day of days) ids.push((await stuck(at(day), day === '27T10:00' ? 'refused' : undefined)).waybill.id)
    const idsOf = async (query = {}) => (await list(query)).map(({ waybill }) => waybill.id)
    expect(await idsOf()).toEqual(ids)
    expect(await idsOf({ limit: 2 })).toEqual(ids.slice(0, 2))
    expect(await idsOf({ limit: 2, after: ids[1] })).toEqual(ids.slice(2, 4))
    expect(await idsOf({ due: 'overdue' })).toEqual(ids.slice(0, 1))
    expect(await idsOf({ due: 'today' })).toEqual(ids.slice(1, 2))
    expect(await idsOf({ due: 'later', family: 'refused' })).toEqual(ids.slice(4))
    now = new Date(at('30T16:30'))
    expect(await idsOf({ due: 'soon' })).toEqual(ids.slice(1, 2))
    expect(await world.within(() => countExceptions(parts()))).toEqual({
      byDue: { overdue: 1, soon: 1, later: 3 },
      byFamily: { recipient_absent: 4, refused: 1 },
      byCarrier: { coordinadora: 5 },
      answeredToday: 0,
    })
  })

  it('forgets the words of an answer with the person', async () => {
    const { waybill, answer } = await stuck(at('27T09:00'))
    await world.within(() => answerException(parts(), { ...answer, kind: 'address', address: 'Calle 1 # 2-3' }))
    await world.within(async () => {
      const whose = { ids: [waybill.id], orders: [], shopOrders: [], numbers: [] }
      await world.parts.waybills.forget(await world.parts.waybills.ofPerson(whose))
    })
    const kept = await world.within(() => world.parts.exceptions.find(waybill.id))
    expect(kept?.answers[0]).toMatchObject({ kind: 'address' })
    expect(JSON.stringify(kept)).not.toContain('Calle')
  })
})
