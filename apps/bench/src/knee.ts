import type { Lab } from './lab.ts'
import { askSandbox, playOrders } from './orders.ts'
import { meter } from './proc.ts'
import type { Result } from './report.ts'
import { latency, round } from './stats.ts'
import type { System } from './system.ts'

/** Orders a second; they come by the clock, whether or not the one before was done. */
const RATES = [5, 10, 20, 40, 60, 80, 120, 160]
/** A rate is carried when the p99 of order to message stays below, and what was placed is done soon after the last one came. */
const MOST_MS = 5000
const MOST_BEHIND = 1.25
const WARM = { count: 100, ratePerSecond: 10 }

interface Step {
  readonly rate: number
  readonly carried: boolean
  readonly toMessageMs: ReturnType<typeof latency>
  readonly secondsFor: number
  readonly secondsTook: number
  /** Milliseconds of processor that an order took, by process. */
  readonly cpuMs: Readonly<Record<string, number>>
}

/**
 * Raises the rate of orders until the platform no longer keeps up: the last rate that it carried, what an order costs each process there, and
 * how many orders a second one core of each process could carry by that cost.
 */
export async function knee(lab: Lab): Promise<Result> {
  const { quick, form } = lab.options
  const system = await lab.system('knee')
  try {
    await playOrders(system, lab.loader.pid, WARM)
    const steps: Step[] = []
    for (const rate of RATES) {
      steps.push(await step(lab, system, rate, quick ? 10 : 40))
      if (!steps.at(-1)!.carried) break
    }
    const last = steps.findLast(({ carried }) => carried)
    const costs = Object.entries(last?.cpuMs ?? {}).sort(([, one], [, other]) => other - one)
    return {
      figures: [
        { what: 'orders/s carried, all on this machine', unit: '/s', ours: last?.rate ?? 0 },
        { what: 'order → message p99 at that rate', unit: 'ms', ours: last?.toMessageMs.p99 ?? 0 },
        ...costs.map(([name, ms]) => ({ what: `CPU of an order, ${name}`, unit: 'ms', ours: ms })),
        ...costs.map(([name, ms]) => ({ what: `orders/s of one core, ${name}`, unit: '/s', ours: 1000 / ms })),
      ],
      details: { form, steps },
      notes: [
        `Carried: p99 of order → message below ${MOST_MS / 1000} s, and all is done within ${MOST_BEHIND} times the seconds in which it came.`,
        'Sandbox, engines and load share the cores with the platform: the rate is a lower bound for two cores of the platform alone.',
        'Orders a second of one core are reckoned from the cost. A process has one thread that counts: above it, start another process.',
      ],
    }
  } finally {
    await system.close()
  }
}

async function step(lab: Lab, system: System, rate: number, secondsFor: number): Promise<Step> {
  const count = rate * secondsFor
  const stop = meter(Object.fromEntries(system.processes().map(({ name, pid }) => [name, [pid]])))
  const { since, toFulfilled, cpu } = await playOrders(system, lab.loader.pid, { count, ratePerSecond: rate })
  const each = (seconds: number) => round((seconds / count) * 1000, 2)
  const { orderToMessageMs } = await askSandbox<{ orderToMessageMs: number[] }>(
    system,
    `/sandbox/timings?since=${encodeURIComponent(since)}`,
  )
  const toMessageMs = latency(orderToMessageMs)
  return {
    rate,
    carried: toMessageMs.p99 <= MOST_MS && toFulfilled <= secondsFor * MOST_BEHIND,
    toMessageMs,
    secondsFor,
    secondsTook: round(toFulfilled, 1),
    cpuMs: {
      ...Object.fromEntries(Object.entries(stop()).map(([name, seconds]) => [name, each(seconds)])),
      PostgreSQL: each(cpu.postgres),
      ...(cpu.engines > 0 && { 'Kafka and Redis': each(cpu.engines) }),
    },
  }
}
