import { newId } from '@litper/kernel'
import { describe, expect, it } from 'vitest'
import type { ControlChange, Controls, Leaving } from './controls.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import { NotYet } from './not-yet.ts'

export interface ControlsUnderTest {
  readonly controls: Controls
  /** Moves the clock of the port. */
  later(ms: number): void
}
const OPEN: ControlChange = { on: true, dryRun: false, limits: {} }
const notice: Leaving = { kind: 'messages', what: 'en_reparto', city: 'Cali', carrier: 'tcc', phone: '+573001112233' }
const effect = () => ({ id: newId(), createdAt: new Date() })

/** The law of the roll-out controls. */
export function controlsContract(make: MakePort<ControlsUnderTest>): void {
  const { inA, inB, port } = underLaw(make)
  const set = (change: Partial<ControlChange>, kind: Leaving['kind'] = 'messages') =>
    inA(({ controls }) => controls.set(kind, { ...OPEN, ...change }, 'ana'))
  const outcome = (leaving: Leaving = notice, of = effect()) =>
    inA(({ controls }) => controls.pass(leaving, of)).then(
      () => 'left',
      (error) => (error instanceof NotYet ? 'waits' : (error.code as string)),
    )
  const listed = async (kind: Leaving['kind'] = 'messages') =>
    (await inA(({ controls }) => controls.list())).find((one) => one.kind === kind)!

  it('is on without limits where nobody set it, and says who set it', async () => {
    expect(await listed()).toMatchObject({ ...OPEN, passedToday: 0 })
    expect(await outcome()).toBe('left')
    await set({ on: false, reason: 'a trial' })
    expect(await listed()).toMatchObject({ on: false, setBy: 'ana', reason: 'a trial', setAt: expect.any(Date) })
  })
  it('lets nothing leave that is off, and keeps what did not leave, once for an effect', async () => {
    await set({ on: false })
    const one = effect()
    expect([await outcome(notice, one), await outcome(notice, one)]).toEqual(['controls.off', 'controls.off'])
    const kept = await inA(({ controls }) => controls.withheld({ kind: 'messages', limit: 10 }))
    expect(kept).toMatchObject([{ because: 'off', what: 'en_reparto', city: 'Cali', carrier: 'tcc' }])
    expect(JSON.stringify(kept)).not.toContain('3001112233')
  })
  it('of one kind says nothing of another, nor one tenant’s of another’s', async () => {
    await set({ on: false })
    expect(await outcome({ ...notice, kind: 'calls' })).toBe('left')
    await inB(({ controls }) => controls.pass(notice, effect()))
    expect((await inB(({ controls }) => controls.list())).every((one) => one.on && one.withheldToday === 0)).toBe(true)
    expect(await inB(({ controls }) => controls.withheld({ limit: 10 }))).toEqual([])
  })
  it('pauses and resumes with a reason, each once', async () => {
    await set({})
    await inA(({ controls }) => controls.pause('messages', 'too many complaints', 'eva'))
    await expect(inA(({ controls }) => controls.pause('messages', 'again', 'eva'))).rejects.toThrow('control.paused')
    expect(await outcome()).toBe('waits')
    expect((await listed()).paused).toMatchObject({ reason: 'too many complaints', by: 'eva' })
    await inA(({ controls }) => controls.resume('messages', 'mended', 'ana'))
    await expect(inA(({ controls }) => controls.resume('messages', 'x', 'ana'))).rejects.toThrow('not_paused')
    expect(await outcome()).toBe('left')
    expect(await listed()).toMatchObject({ paused: undefined, setBy: 'ana', reason: 'mended' })
  })

  describe('a limit', () => {
    const agents: Leaving = { ...notice, kind: 'agents' }
    it('of a day holds also when many leave at once, and ends with the day', async () => {
      await set({ limits: { perDay: 5 } }, 'agents')
      const all = await Promise.all(Array.from({ length: 12 }, () => outcome(agents)))
      expect(all.filter((one) => one === 'left')).toHaveLength(5)
      expect(all.filter((one) => one === 'controls.per_day')).toHaveLength(7)
      expect(await listed('agents')).toMatchObject({ passedToday: 5, withheldToday: 7 })
      port().later(24 * 3_600_000)
      expect(await outcome(agents)).toBe('left')
    })
    it('of a phone counts each phone alone, and one effect once', async () => {
      const call: Leaving = { ...notice, kind: 'calls' }
      await set({ limits: { perPhonePerDay: 2 } }, 'calls')
      port().later(24 * 3_600_000)
      const one = effect()
      for (const _ of [0, 1, 2]) expect(await outcome(call, one)).toBe('left')
      expect([await outcome(call), await outcome(call)]).toEqual(['left', 'controls.per_phone'])
      expect(await outcome({ ...call, phone: '+573009998877' })).toBe('left')
    })
    it('of a minute makes the next ones wait', async () => {
      const stop: Leaving = { ...notice, kind: 'stop_ship' }
      await set({ limits: { perMinute: 1 } }, 'stop_ship')
      expect([await outcome(stop), await outcome(stop)]).toEqual(['left', 'waits'])
      port().later(60_000)
      expect(await outcome(stop)).toBe('left')
    })
  })
  it('in a dry run keeps what would have left', async () => {
    await set({ dryRun: true })
    expect(await outcome()).toBe('controls.dry_run')
    const [kept] = await inA(({ controls }) => controls.withheld({ limit: 1 }))
    expect(kept).toMatchObject({ because: 'dry_run', what: 'en_reparto' })
  })

  refusesWithoutTenant(port, {
    list: ({ controls }) => controls.list(),
    set: ({ controls }) => controls.set('messages', OPEN, 'x'),
    pass: ({ controls }) => controls.pass(notice, effect()),
  })
}
