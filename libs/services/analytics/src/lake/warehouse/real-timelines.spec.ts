import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../../analytics.testing.ts'
import { lives } from '../../timelines.testing.ts'
import { landEvents } from '../usecases/land-events.ts'
import { realLives } from './real-timelines.testing.ts'
import {
  differences,
  equalityTable,
  liveNumbers,
  martNumbers,
  type Numbers,
  type Warehouse,
  warehouseOf,
} from './warehouse.testing.ts'
import { wholeEvents } from './whole-events.testing.ts'

/** Olist's orders as CSV. Their licence (CC BY-NC-SA 4.0) does not let them lie in this repository: without the file there is nothing to play. */
const FILE = process.env['WAREHOUSE_TIMELINES']
const NOW = new Date('2026-11-30T15:00:00.000Z')
const from = new Date(NOW.getTime() - 3 * 365 * 86_400_000)
const until = new Date(NOW.getTime() + 1000)
const MODELS = ['--exclude-resource-type', 'test', '--exclude-resource-type', 'unit_test', '--quiet']

describe.runIf(FILE)(
  'the times of real orders, and a thousand made-up ones with exceptions, returns and messages',
  () => {
    let world: AnalyticsWorld
    let warehouses: Warehouse[]
    let events: Envelope[]
    let late: Envelope
    let orders: number
    const marts = async (): Promise<Record<string, Numbers>> => {
      const found: Record<string, Numbers> = {}
      for (const one of warehouses) found[one.target] = await martNumbers(one, world.tenant)
      return found
    }

    beforeAll(async () => {
      world = await analyticsWorld(NOW.toISOString())
      warehouses = [await warehouseOf(world, 'duckdb'), await warehouseOf(world, 'postgres')]
      const real = realLives(FILE!, NOW)
      const made = fc.sample(lives(NOW, 60), { numRuns: 1000, seed: 20261202 })
      orders = real.length + made.length
      events = wholeEvents([...real, ...made], world.tenant).sort((a, b) => (a.at < b.at ? -1 : 1))
      late = events.find(({ data }) => (data as { state?: string }).state === 'delivered')!
      const began = performance.now()
      for (let at = 0; at < events.length; at += 1000) {
        const batch = events.slice(at, at + 1000)
        // the live service hears some twice and some late; the lake has each once
        await world.fold([...batch.filter((one) => one !== late), ...batch.slice(0, 50)])
        await world.within(() => landEvents(world.lake, [...batch.slice(500), ...batch.slice(0, 600)]))
      }
      await world.count()
      expect(world.letters).toEqual([])
      console.log(
        `${orders} orders (${real.length} real), ${events.length} events: ${Math.round((performance.now() - began) / 1000)} s`,
      )
      for (const warehouse of warehouses) {
        console.log(`${warehouse.target} ${warehouse.run('load').trim().split('\n').at(-1)}`)
        warehouse.run('build', ...MODELS)
      }
    }, 1_800_000)
    afterAll(() => world?.stop())

    it('notices an event that one of the two did not hear, and an order that is there twice', async () => {
      const live = await liveNumbers(world, from, until)
      for (const [target, numbers] of Object.entries(await marts()))
        expect(differences(live, numbers).join('\n'), target).toMatch(/^delivered whole: live \d+, mart \d+$/m)
      await world.fold([late])
      await world.count()
      const [duck] = warehouses
      const table = 'intermediate.int_orders_with_waybill'
      const which = `order_id = (SELECT min(order_id) FROM ${table})`
      await duck!.ask(`INSERT INTO ${table} SELECT * FROM ${table} WHERE ${which}`)
      const doubled = differences(await liveNumbers(world, from, until), await martNumbers(duck!, world.tenant))
      expect(doubled).toContainEqual(`orders whole: live ${orders}, mart ${orders + 1}`)
      // one of the two rows goes again
      await duck!.ask(`DELETE FROM ${table} WHERE rowid = (SELECT max(rowid) FROM ${table} WHERE ${which})`)
    }, 900_000)

    it('gives each metric as the live service does, whole and by day', async () => {
      const live = await liveNumbers(world, from, until)
      const found = await marts()
      console.log(equalityTable(live, found))
      expect(live.get('orders whole')).toBe(orders)
      for (const [target, numbers] of Object.entries(found)) expect(differences(live, numbers), target).toEqual([])
    }, 900_000)
  },
)

it('says what it needs', () => {
  if (!FILE) console.log('WAREHOUSE_TIMELINES names no file of real orders: their times were not played')
  else expect(realLives(FILE, NOW).length).toBeGreaterThan(0)
})
