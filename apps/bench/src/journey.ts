import type { Lab } from './lab.ts'
import { askSandbox, playOrders } from './orders.ts'
import { profiled } from './profile.ts'
import type { Result } from './report.ts'
import { latency, median, round, spread } from './stats.ts'
import type { Cpu } from './system.ts'

const CORES = 2
const GOAL = 150

/**
 * Whole journeys, from the order in the shop to the message on the customer's phone: how many a second, and how long one
 * takes at half of that rate.
 */
export async function journey(lab: Lab): Promise<Result> {
  const { quick, orders, form } = lab.options
  const system = await lab.shared()
  const play = (count: number, ratePerSecond: number) =>
    playOrders(system, lab.loader.pid, { count, ...(ratePerSecond && { ratePerSecond }) })
  await play(quick ? 100 : 500, 0) // a new process is slow at first: V8 compiles its code

  const rounds = quick ? 2 : 3
  const perRound = orders / rounds
  const played: Awaited<ReturnType<typeof play>>[] = []
  for (let n = 0; n < rounds; n++) played.push(await play(perRound, 0))
  const perSecond = played.map(({ seconds }) => perRound / seconds)
  const ofCpu = played.map(({ cpu }) => cpu.platform + cpu.postgres + cpu.engines)
  const onTwoCores = ofCpu.map((seconds) => (perRound * CORES) / seconds)

  const half = median(perSecond) / 2
  const { since, cpu } = await play(Math.ceil(half * (quick ? 4 : 20)), half)
  const timings: { intakeMs: number[]; orderToMessageMs: number[] } = await askSandbox(
    system,
    `/sandbox/timings?since=${encodeURIComponent(since)}`,
  )
  const where = await profiled(lab, system, () => play(perRound, 0))
  const toMessage = latency(timings.orderToMessageMs)
  const cpuMs = (kind: keyof Cpu) => round((median(played.map((one) => one.cpu[kind])) / perRound) * 1000, 2)
  return {
    figures: [
      {
        what: `orders/s on ${CORES} cores of platform and engines`,
        unit: '/s',
        ours: median(onTwoCores),
        goal: GOAL,
        spread: spread(onTwoCores),
      },
      { what: 'orders/s by the clock, sandbox beside', unit: '/s', ours: median(perSecond), spread: spread(perSecond) },
      { what: 'order → message p50 at half load', unit: 'ms', ours: toMessage.p50 },
      { what: 'order → message p99 at half load', unit: 'ms', ours: toMessage.p99 },
    ],
    details: {
      form,
      orders: perRound * rounds,
      rounds: {
        onTwoCores,
        perSecond,
        untilFulfilledPerSecond: played.map(({ toFulfilled }) => perRound / toFulfilled),
      },
      cpuMsPerOrder: {
        platform: cpuMs('platform'),
        postgres: cpuMs('postgres'),
        engines: cpuMs('engines'),
        sandbox: cpuMs('sandbox'),
      },
      atHalfLoad: {
        ordersPerSecond: half,
        toMessageMs: toMessage,
        webhookAckMs: latency(timings.intakeMs),
        cpuSeconds: cpu,
      },
      ...where,
    },
    notes: [
      'A journey is complete when its message is on the phone and its fulfillment is in the shop. The time is measured until the last message, the CPU until the last fulfillment.',
      `On ${CORES} cores: orders × ${CORES} ÷ CPU seconds of platform, PostgreSQL and engines; the CPU of the sandbox is not counted.`,
      'The sandbox has no rate limits here. Shopify and Meta have some.',
    ],
  }
}
