/**
 * What a number of orders needs, from what one order was measured to cost. Figures in `MEASURED` come from bench/results and `npm run drill`;
 * `ASSUMED` and `PRICES` are ours and said to be so in docs/scalability.md.
 */
export const MEASURED = {
  /** ms of processor, Node and PostgreSQL together, shop to message, at a million rows (bench growth, 2026-11-28) */
  orderMs: 10.2,
  /** ms of a carrier's push (bench growth) */
  pushMs: 2.67,
  /** bytes of an order in PostgreSQL with indexes, and of its log (drill restore, see docs/disaster-recovery.md) */
  databaseBytes: 46_814,
  logBytes: 198_397,
}

export const ASSUMED = {
  /** pushes of a carrier about one parcel */
  pushes: 8,
  /** what consoles, chats, numbers and retries add to that, as a factor */
  others: 1.5,
  /** separate processes on Kafka, Redis, MongoDB and Elasticsearch, against one process on PostgreSQL: not measured yet */
  distributed: 2,
  /** share of a day's orders in its busiest hour */
  busiestHour: 0.1,
  /** how busy processors may be in that hour */
  busy: 0.5,
  /** days that orders stay in the database that serves */
  days: 365,
}

/** USD a month, list prices of one cloud in São Paulo as remembered, not looked up. */
export const PRICES = {
  core: 55,
  gigabyteOfDisk: 0.15,
  gigabyteOfStore: 0.03,
  gigabyteOut: 0.15,
  controlPlane: 73,
  edge: 25,
}

export const PHASES = [
  { name: '100 merchants', ordersADay: 3_000, form: 'one server', least: 2, clustered: false },
  { name: '1,000 merchants', ordersADay: 50_000, form: 'cluster', least: 24, clustered: true },
  { name: '10,000 merchants', ordersADay: 1_000_000, form: 'cluster', least: 24, clustered: true },
  { name: 'beyond', ordersADay: 10_000_000, form: 'cells', least: 96, clustered: true },
]
/** @typedef {typeof PHASES[number]} Phase */

/** @param {Phase} phase */
export function needs({ ordersADay, clustered, least }, measured = MEASURED) {
  const whole = (measured.orderMs + ASSUMED.pushes * measured.pushMs) * ASSUMED.others
  const msPerOrder = whole * (clustered ? ASSUMED.distributed : 1)
  const busiestPerSecond = (ordersADay * ASSUMED.busiestHour) / 3600
  const cores = (busiestPerSecond * msPerOrder) / 1000 / ASSUMED.busy
  const gigabytes = (ordersADay * ASSUMED.days * measured.databaseBytes) / 1e9
  const logADay = (ordersADay * measured.logBytes) / 1e9
  const copies = clustered ? 3 : 1
  const bought = Math.max(least, Math.ceil(cores))
  const month =
    bought * PRICES.core +
    gigabytes * copies * PRICES.gigabyteOfDisk +
    (gigabytes * 2 + logADay * 30) * PRICES.gigabyteOfStore +
    (clustered ? PRICES.controlPlane : 0) +
    PRICES.edge
  return { msPerOrder, busiestPerSecond, cores, bought, gigabytes, logADay, month, perOrder: month / (ordersADay * 30) }
}

const round = (/** @type {number} */ value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(2)).toString()

/** The table of docs/scalability.md. */
export function phaseTable(measured = MEASURED) {
  const head = [
    'phase',
    'orders a day',
    'busiest second',
    'cores needed',
    'cores bought',
    'PostgreSQL after a year',
    'log a day',
    'USD a month',
    'USD per 1,000 orders',
  ]
  const rows = PHASES.map((phase) => {
    const one = needs(phase, measured)
    return [
      `${phase.name}, ${phase.form}`,
      phase.ordersADay.toLocaleString('en'),
      round(one.busiestPerSecond),
      round(one.cores),
      `${one.bought}`,
      `${round(one.gigabytes)} GB`,
      `${round(one.logADay)} GB`,
      round(one.month),
      round(one.perOrder * 1000),
    ]
  })
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
