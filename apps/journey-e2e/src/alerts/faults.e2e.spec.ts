import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALERT_FAULTS, type AlertFault, type FaultName, type Seen } from '../../../../tools/drill/alert-faults.mjs'
import { hastened } from '../../../../tools/drill/hasten.mjs'
import { buildConsole } from '../../../../tools/lib/build.mjs'
import { SERVICES } from '../../../../tools/lib/distributed/services.mjs'
import { RULES } from '../../../../tools/observe/configs.mjs'
import { ALL_ENGINES } from '../distributed/ground.testing.ts'
import { DistributedWorld } from '../distributed/harness.testing.ts'
import { Toxics } from '../distributed/toxics.testing.ts'
import { until } from '../http.ts'
import { Watch, watchPorts } from '../telemetry/watched.testing.ts'
import { BEGIN } from './begin.testing.ts'
import { follow, LOOK } from './look.testing.ts'
import { ordinaryWork } from './ordinary-work.testing.ts'

const { ALERT_FAULTS: wanted = '', ALERT_BEFORE = '60', ALERT_FACTOR = '1', ALERT_RESULTS: results } = process.env
const names = wanted.split(',').filter(Boolean) as FaultName[]
const [beforeSeconds, factor] = [Number(ALERT_BEFORE), Number(ALERT_FACTOR)]
/** A second alert of the same fault may come a little later than the one that must. */
const LINGER_SECONDS = 15

const world = new DistributedWorld()
const toxics = new Toxics()
let stopWork: () => Promise<void>
beforeAll(async () => {
  await buildConsole() // one of the doors that are asked
  await world.start(ALL_ENGINES, {}, (settings) => toxics.lead(settings))
  stopWork = ordinaryWork(world)
}, 300_000)
afterAll(async () => {
  await stopWork?.()
  await world.stop()
  await toxics.remove()
}, 120_000)

/** A Prometheus that remembers nothing of the fault before. */
async function watchAnew(): Promise<Watch> {
  const services = Object.fromEntries(SERVICES.map((name) => [name, world.url(name)]))
  const rules = join(mkdtempSync(join(tmpdir(), 'litper-rules-')), 'rules.yaml')
  writeFileSync(rules, hastened(readFileSync(RULES, 'utf8'), factor))
  const watched = { services, publicUrl: world.url('api'), rules, scrapeSeconds: 5 }
  return Watch.start(await watchPorts(), watched, ['alertmanager', 'blackbox', 'prometheus'])
}

/** Seconds since the fault began, by alert: until all that must fire do, or the time is over. */
async function whichFire(watch: Watch, must: readonly string[], mostSeconds: number) {
  const [began, alerts] = [performance.now(), new Map<string, { pending?: number; firing?: number }>()]
  const seconds = () => Math.round((performance.now() - began) / 1000)
  for (let end = mostSeconds; seconds() < end; await sleep(500)) {
    for (const { name, state } of await watch.alerts()) {
      const seen = alerts.get(name) ?? {}
      if (seen[state] === undefined) alerts.set(name, { ...seen, [state]: seconds() })
    }
    const all = must.length > 0 && must.every((name) => alerts.get(name)?.firing !== undefined)
    if (all) end = Math.min(end, Math.max(...must.map((name) => alerts.get(name)!.firing!)) + LINGER_SECONDS)
  }
  return { watchedSeconds: seconds(), alerts: Object.fromEntries(alerts) }
}

const keep = (name: FaultName, seen: Seen) => {
  if (!results) return
  writeFileSync(results, JSON.stringify({ ...JSON.parse(readFileSync(results, 'utf8')), [name]: seen }, null, 2))
}

describe.each(names)('%s', (name) => {
  const { fault, alerts: must, may = [], watchSeconds }: AlertFault = ALERT_FAULTS[name]
  it(`${fault}: ${must.join(', ') || 'no alert'}`, async () => {
    const watch = await watchAnew()
    try {
      await sleep(beforeSeconds * 1000)
      // a busy machine is slow before any fault: such alerts tell of the machine, and are left out
      const before = new Set((await watch.alerts()).map(({ name: alert }) => alert))
      expect(
        [...before].filter((alert) => must.includes(alert)),
        'alerts before their fault',
      ).toEqual([])
      const following = whichFire(watch, must, Math.ceil(watchSeconds / factor))
      const end = await BEGIN[name]({ world, toxics })
      const { watchedSeconds, ...found } = await following
      const alerts = Object.fromEntries(Object.entries(found.alerts).filter(([alert]) => !before.has(alert)))
      const seen = { watchedSeconds, alerts, ...(before.size > 0 && { already: [...before] }) }
      const lines = LOOK[name]
      const notAsWritten = await follow(lines?.look, { world, watch })
      await end()
      notAsWritten.push(...(await follow(lines?.ends, { world, watch })))
      const at = new Date().toISOString().slice(0, 10)
      const result = { at, beforeSeconds, factor, ...seen, ...(lines && { notAsWritten }) }
      console.log(JSON.stringify({ fault: name, ...result }))
      keep(name, result)
      const fired = Object.entries(seen.alerts).filter(([, { firing }]) => firing !== undefined)
      const told = fired.map(([alert]) => alert)
      if (must.length > 0) expect(told).toEqual(expect.arrayContaining([...must]))
      else expect(told.filter((alert) => !may.includes(alert))).toEqual([])
      expect(notAsWritten, 'lines of the runbook').toEqual([])
    } finally {
      await watch.stop()
    }
    const ready = () =>
      world.readiness().then(
        ({ status }) => (status === 'ok' ? true : undefined),
        () => undefined,
      )
    await until('the services to be ready again', ready, { timeoutMs: 120_000 })
  }, 3_600_000)
})
