import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  INCIDENT_STATES,
  type Incident,
  isLiving,
  type Move,
  move,
  nextNotice,
  placeOf,
  subjectOf,
} from './incident.ts'

const at = new Date('2026-11-30T15:00:00.000Z')
const incident: Incident = {
  id: 'i',
  detector: 'scan_silence',
  subject: 'carrier:tcc',
  state: 'open',
  severity: 'error',
  seenBy: 'own',
  summary: '',
  affected: { parcels: 3, pesos: '100' },
  openedAt: at,
  alarmedAt: at,
  noticeDueAt: nextNotice('error', at),
}
const through = (...moves: Move[]) => moves.reduce((one, by) => move(one, by, { who: 'ana', at }), incident)

describe('the life of an incident', () => {
  it('goes from open to closed, led by who took it first', () => {
    const done = through('acknowledge', 'work', 'resolve', 'close')
    expect(done).toMatchObject({ state: 'closed', leader: 'ana', resolvedAt: at, closedAt: at, noticeDueAt: undefined })
    expect(isLiving(done)).toBe(false)
  })
  it('may come back before it is closed', () => {
    expect(through('resolve', 'reopen')).toMatchObject({
      state: 'working',
      resolvedAt: undefined,
      noticeDueAt: expect.any(Date),
    })
  })
  it('refuses what its state does not allow, whatever came before', () => {
    expect(() => through('close')).toThrow('incident.cannot_close')
    expect(() => through('acknowledge', 'acknowledge')).toThrow('incident.cannot_acknowledge')
    const verbs = fc.array(fc.constantFrom<Move>('acknowledge', 'work', 'resolve', 'close', 'reopen'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(verbs, (all) => {
        let now = incident
        for (const by of all)
          try {
            now = move(now, by, { who: 'ana', at })
          } catch (error) {
            expect((error as Error).message).toContain('incident.cannot_')
          }
        expect(INCIDENT_STATES).toContain(now.state)
        expect(now.noticeDueAt === undefined).toBe(!isLiving(now))
      }),
    )
  })
})
it('says which parcels a subject hits, and whose matter it is', () => {
  expect(placeOf('carrier:tcc/region:76')).toEqual({ carrier: 'tcc', region: '76' })
  expect(placeOf('region:76')).toEqual({ region: '76' })
  expect(placeOf('shop:tienda.myshopify.com')).toBeUndefined()
  expect(subjectOf('carrier:tcc/region:76')).toBe('carrier:tcc')
})
