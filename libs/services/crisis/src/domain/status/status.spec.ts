import { describe, expect, it } from 'vitest'
import { meaningOf } from './components.ts'
import { type HeardAlert, hear, type Notice, told } from './notice.ts'
import { statusOf } from './status.ts'

const at = new Date('2026-11-30T12:00:00.000Z')
const minutes = (n: number) => new Date(at.getTime() + n * 60_000)
const alert = (over: Partial<HeardAlert> = {}): HeardAlert => ({
  status: 'firing',
  fingerprint: 'f',
  labels: { alertname: 'CarrierFailing', carrier: 'coordinadora' },
  startsAt: minutes(-3),
  ...over,
})
const opened = (over: Partial<HeardAlert> = {}, id = 'n') => hear(alert(over), undefined, { id, at }) as Notice

describe('an alert', () => {
  it('opens a notice of what people notice, from when it began, and tells nothing of its labels', () => {
    const notice = opened()
    expect(notice).toMatchObject({ components: ['waybills'], impact: 'degraded', beganAt: minutes(-3) })
    expect(JSON.stringify(notice)).not.toContain('coordinadora')
  })
  it('that comes again changes nothing, and resolved ends it', () => {
    const notice = opened()
    expect(hear(alert(), notice, { id: 'x', at })).toBeUndefined()
    const over = hear(alert({ status: 'resolved', endsAt: minutes(5) }), notice, { id: 'x', at: minutes(6) })
    expect(over).toMatchObject({ id: 'n', endedAt: minutes(5) })
    expect(hear(alert({ status: 'resolved' }), undefined, { id: 'x', at })).toBeUndefined()
  })
  it('is believed no times that are to come, nor an end before its beginning', () => {
    expect(opened({ startsAt: minutes(60) }).beganAt).toEqual(at)
    const early = hear(alert({ status: 'resolved', endsAt: minutes(-10) }), opened(), { id: 'x', at })
    expect(early).toMatchObject({ endedAt: at })
  })
  it.each([
    [{ alertname: 'ServiceDown', service: 'tracking' }, ['waybills', 'tracking_page']],
    [{ alertname: 'ServiceDown', service: 'analytics' }, undefined],
    [{ alertname: 'WebhooksRefused' }, undefined],
    [{}, undefined],
  ])('%j is told of %j', (labels, components) => {
    expect(meaningOf(labels as Record<string, string>)?.components).toEqual(components)
  })
})
it('says the worst of what lasts, and what was', () => {
  const carrier = opened()
  const door = opened({ labels: { alertname: 'DoorDown', door: 'tracking' }, startsAt: minutes(-1) }, 'd')
  const brief = { ...opened({}, 'b'), endedAt: minutes(-2) }
  const long = { ...opened({}, 'l'), beganAt: minutes(-99), endedAt: minutes(-40) }
  const status = statusOf([carrier, door, brief, long], at)
  expect(status.overall).toBe('down')
  expect(Object.fromEntries(status.components.map(({ id, state }) => [id, state]))).toEqual({
    orders: 'working',
    waybills: 'degraded',
    messages: 'working',
    tracking_page: 'down',
    console: 'working',
  })
  expect(status.living.map(({ id }) => id)).toEqual(['d', 'n'])
  expect(status.past.map(({ id }) => id)).toEqual(['l'])
})
it('counts time that is down twice only once, in ninety days', () => {
  const down = (from: number, to: number): Notice => ({
    ...opened(),
    impact: 'down',
    beganAt: minutes(from),
    endedAt: minutes(to),
  })
  const up = (...notices: Notice[]) => statusOf(notices, at).components.find(({ id }) => id === 'waybills')!.up
  const day = 24 * 60
  expect(up()).toBe(100)
  expect(up(down(-9 * day, 0))).toBe(90)
  expect(up(down(-9 * day, 0), down(-5 * day, -4 * day), down(-10 * day, -8 * day))).toBe(88.88)
  expect(up(down(-200 * day, -81 * day))).toBe(90)
})
it('a person’s word is added, and resolved ends it', () => {
  const text = { es: 'Ya quedó', en: 'It is mended' }
  const word = { components: ['orders'], impact: 'down', title: text, text, at } as const
  const going = told(opened(), { ...word, state: 'identified' })
  expect(going).toMatchObject({
    components: ['orders'],
    endedAt: undefined,
    updates: [{}, { state: 'identified', text }],
  })
  expect(told(going, { ...word, state: 'resolved' }).endedAt).toEqual(at)
})
