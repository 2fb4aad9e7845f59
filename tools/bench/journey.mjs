import { askSandbox, playOrders } from './orders.mjs'
import { profiled } from './profile.mjs'
import { latency, median, round, spread } from './stats.mjs'

const CORES = 2
const GOAL = 150

/**
 * Whole journeys, from the order in the shop to the message on the customer's phone: as many as the machine can, and how
 * long one takes at half of that.
 * @param {import('./lab.mjs').Lab} lab
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function journey(lab) {
  const { quick, orders, form } = lab.options
  const world = await lab.shared()
  const play = (/** @type {number} */ count, /** @type {number} */ ratePerSecond) =>
    playOrders(world, lab.loader.pid, { count, ...(ratePerSecond && { ratePerSecond }) })
  await play(quick ? 100 : 500, 0) // the first of a process are dear: its code is compiled while it runs

  const rounds = quick ? 2 : 3
  const perRound = orders / rounds
  /** @type {Awaited<ReturnType<typeof play>>[]} */
  const played = []
  for (let n = 0; n < rounds; n++) played.push(await play(perRound, 0))
  const perSecond = played.map(({ seconds }) => perRound / seconds)
  const ofCpu = played.map(({ cpu }) => cpu.platform + cpu.postgres + cpu.engines)
  const onTwoCores = ofCpu.map((seconds) => (perRound * CORES) / seconds)

  const half = median(perSecond) / 2
  const { since, cpu } = await play(Math.ceil(half * (quick ? 4 : 20)), half)
  /** @type {{ intakeMs: number[], orderToMessageMs: number[] }} */
  const timings = await askSandbox(world, `/sandbox/timings?since=${encodeURIComponent(since)}`)
  const where = await profiled(lab, world, () => play(perRound, 0))
  const toMessage = latency(timings.orderToMessageMs)
  /** @param {keyof import('./world.mjs').Cpu} kind */
  const cpuMs = (kind) => round((median(played.map((one) => one.cpu[kind])) / perRound) * 1000, 2)
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
      'A journey here ends when its message is on the phone and its fulfillment in the shop; the clock stops at the last message, the CPU at the last fulfillment.',
      `On ${CORES} cores: orders × ${CORES} ÷ CPU seconds of platform, PostgreSQL and engines; the fake world's CPU is not in it.`,
      'The fake world has no rate limits of its own here, which Shopify and Meta have.',
    ],
  }
}
