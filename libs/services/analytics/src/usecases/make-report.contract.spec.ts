import { PDFDocument } from '@cantoo/pdf-lib'
import { newId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import { REPORT_KINDS } from '../domain/report.ts'
import { reasonsOf, render } from '../edge/report.worker.ts'
import { lives } from '../timelines.testing.ts'
import { assessAll } from './assess-risks.ts'
import { type Making, makeReport, orderReport, orderScheduled } from './make-report.ts'
import { sendReport } from './send-report.ts'

let world: AnalyticsWorld
const blobs = new Map<string, Uint8Array>()
let making: Making
beforeEach(async () => {
  world = await analyticsWorld()
  blobs.clear()
  making = {
    transaction: (work) => world.db.transaction(work),
    reasonsOf,
    render,
    put: async (key, bytes) => blobs.set(key, bytes),
  }
})
afterEach(() => world.stop())

const acting = <T>(work: () => Promise<T>): Promise<T> =>
  runInContext({ tenant: world.tenant, actor: { kind: 'cron', id: 't', roles: [] } }, () => world.told.whenDone(work))
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

it('makes each kind in both languages as PDF, XLSX and CSV, with progress', async () => {
  const [all] = fc.sample(fc.array(lives(world.clock.at, 20), { minLength: 25, maxLength: 25 }), {
    numRuns: 1,
    seed: 7,
  })
  await world.fold(all!.flatMap(({ events }) => events))
  await acting(() => assessAll(world.parts, making.transaction))
  const words = { es: 'Periodo anterior', en: 'Period before' }
  for (const language of ['es', 'en'] as const)
    for (const kind of REPORT_KINDS) {
      const report = await world.within(() => orderReport(world.parts, { kind, language }, 'me'))
      await acting(() => makeReport(world.parts, making, report!.id))
      const done = await world.within(() => world.parts.reports.find(report!.id))
      expect(done).toMatchObject({ state: 'done', progress: 100 })
      const csv = textOf(blobs.get(`reports/${report!.id}.csv`)!)
      expect(csv).toContain(words[language])
      const pdf = await PDFDocument.load(blobs.get(`reports/${report!.id}.pdf`)!)
      expect(pdf.getPageCount()).toBeGreaterThanOrEqual(1)
      const sheets = unzipSync(blobs.get(`reports/${report!.id}.xlsx`)!)
      expect(strFromU8(sheets['xl/worksheets/sheet1.xml']!)).toContain(words[language])
      expect(Object.keys(sheets)).toContain('xl/workbook.xml')
    }
}, 60_000)

it('says the numbers that a query says', async () => {
  const at = '2026-11-29T16:00:00.000Z'
  const order = (total: string) => ({
    id: newId(),
    name: 'orders.order-placed',
    version: 1,
    at,
    data: { orderId: newId(), shopDomain: 's', cod: true, placedAt: at, total: { amount: total, currency: 'COP' } },
  })
  await world.fold([order('100000'), order('23456')])
  const report = await world.within(() => orderReport(world.parts, { kind: 'daily', language: 'en' }, 'me'))
  await acting(() => makeReport(world.parts, making, report!.id))
  const csv = textOf(blobs.get(`reports/${report!.id}.csv`)!)
  expect(csv).toContain('Orders,2,0,,')
  expect(csv).toContain('Sales (COP),123456,0,,')
})

it('orders what is scheduled once a day, from its hour on, on its days', async () => {
  const schedule = { kind: 'daily', hour: 9, weekdays: [1], language: 'es', enabled: true } as const
  await world.within(() => world.parts.reports.putSchedule(schedule))
  const at = async (time: string) => {
    world.clock.at = new Date(time)
    return (await world.within(() => orderScheduled(world.parts))).length
  }
  // 2026-11-30 is a Monday; Bogotá is five hours behind
  expect(await at('2026-11-30T13:59:00.000Z')).toBe(0)
  expect(await at('2026-11-30T14:00:00.000Z')).toBe(1)
  expect(await at('2026-11-30T20:00:00.000Z')).toBe(0)
  expect(await at('2026-12-01T20:00:00.000Z')).toBe(0)
  expect(await at('2026-12-07T20:00:00.000Z')).toBe(1)
})

const toldOf = (reportId: string) => world.told.about({ reportId })

it('tells once that a report of a schedule is there to be sent, and of another when it is asked', async () => {
  const schedule = { kind: 'daily', hour: 0, weekdays: [1, 2, 3, 4, 5, 6, 7], language: 'es', enabled: true } as const
  await world.within(() => world.parts.reports.putSchedule(schedule))
  const [scheduled] = await world.within(() => orderScheduled(world.parts))
  await acting(() => makeReport(world.parts, making, scheduled!.id))
  await acting(() => makeReport(world.parts, making, scheduled!.id))
  const [made, ...more] = toldOf(scheduled!.id)
  expect(more).toEqual([])
  const { id } = scheduled!
  expect(made!.data).toMatchObject({ kind: 'daily', title: 'Reporte diario', files: { length: 3 } })
  expect((made!.data as { files: object[] }).files[0]).toMatchObject({ key: `reports/${id}.pdf` })

  const asked = await world.within(() => orderReport(world.parts, { kind: 'cities' }, 'me'))
  await acting(() => makeReport(world.parts, making, asked!.id))
  expect(toldOf(asked!.id)).toEqual([])
  await world.within(() => sendReport(world.parts, asked!.id))
  expect(toldOf(asked!.id)).toHaveLength(1)

  const early = await world.within(() => orderReport(world.parts, { kind: 'cities' }, 'me'))
  await world.within(() => sendReport(world.parts, early!.id))
  expect(toldOf(early!.id)).toEqual([])
  await acting(() => makeReport(world.parts, making, early!.id))
  expect(toldOf(early!.id)).toHaveLength(1)
  await world.within(() => world.parts.reports.change(early!.id, { state: 'failed' }))
  const again = world.within(() => sendReport(world.parts, early!.id))
  await expect(again).rejects.toMatchObject({ code: 'report.failed' })
})
