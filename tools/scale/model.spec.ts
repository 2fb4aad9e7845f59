import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ASSUMED, MEASURED, needs, PHASES, phaseTable } from './model.mjs'

const root = join(import.meta.dirname, '../..')
const squeezed = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---')

it('is what docs/scalability.md tells', () => {
  const page = squeezed(readFileSync(join(root, 'docs/scalability.md'), 'utf8'))
  expect(page).toContain(squeezed(phaseTable()))
})
it('takes its processor times from the benchmarks that are kept', () => {
  const growth = JSON.parse(readFileSync(join(root, 'bench/results/growth.json'), 'utf8'))
  const figure = (what: string) => growth.figures.find((one: { what: string }) => one.what.startsWith(what)).ours
  expect(MEASURED.orderMs).toBeCloseTo(figure('CPU ms per order'), 1)
  expect(MEASURED.pushMs).toBeCloseTo(figure('CPU ms per push'), 1)
})
it('reckons in straight lines: ten times the orders are ten times the work and the bytes', () => {
  const [, , phase] = PHASES
  const [once, tenfold] = [needs(phase!), needs({ ...phase!, ordersADay: phase!.ordersADay * 10 })]
  expect(tenfold.cores).toBeCloseTo(once.cores * 10)
  expect(tenfold.gigabytes).toBeCloseTo(once.gigabytes * 10)
  expect(once.cores).toBeCloseTo(
    (((phase!.ordersADay * ASSUMED.busiestHour) / 3600) * once.msPerOrder) / 1000 / ASSUMED.busy,
  )
})
