import { table } from '../lib/distributed/figures.mjs'

/** The goals, in seconds. */
const GOALS = { rpo: 15 * 60, rto: 30 * 60 }

/** @typedef {{ what: string, measured: string, wanted?: string, ok?: boolean }} Line */

/** @param {Record<string, any>} figures @returns {Line[]} */
function goals(figures) {
  const { rtoSeconds, rpoSeconds, exact, there, projected, erased } = figures
  /** @type {Line[]} */
  const lines = [
    {
      what: `RTO: until ${projected ? 'a search finds all again' : 'the door is ready'}`,
      measured: `${rtoSeconds.toFixed(1)} s`,
      wanted: '30 min',
      ok: rtoSeconds <= GOALS.rto,
    },
  ]
  if (rpoSeconds !== undefined)
    lines.push(
      { what: 'orders that customers knew of', measured: `${figures.known}` },
      { what: 'of these lost with the server', measured: `${figures.lost}` },
      {
        what: 'RPO: age of the oldest lost order',
        measured: `${rpoSeconds} s`,
        wanted: '15 min',
        ok: rpoSeconds <= GOALS.rpo,
      },
    )
  if (projected)
    lines.push(
      { what: 'orders that a search found, before', measured: `${projected.before} of ${projected.orders}` },
      { what: 'of these without the index', measured: `${projected.left}` },
      {
        what: 'after it was made again',
        measured: `${projected.back}`,
        wanted: `${projected.orders}`,
        ok: projected.back === projected.orders,
      },
    )
  if (exact !== undefined)
    lines.push(
      { what: 'orders before the mistake', measured: `${figures.before}` },
      { what: 'removed by it', measured: `${figures.removed}` },
      {
        what: 'orders at that moment again',
        measured: `${figures.after}`,
        wanted: `the same ${figures.before}`,
        ok: exact,
      },
    )
  if (erased)
    lines.push(
      { what: 'rows about a person who was erased since, restored', measured: `${erased.backAgain}` },
      {
        what: '  when the door opens',
        measured: `${erased.left}`,
        wanted: '0',
        ok: erased.left === 0 && erased.backAgain > 0,
      },
    )
  if (there !== undefined)
    lines.push(
      {
        what: 'orders of the shop, reconciled',
        measured: `${there}`,
        wanted: `${figures.placed}`,
        ok: there === figures.placed,
      },
      { what: '  complete after', measured: `${figures.completeSeconds} s` },
      { what: '  orders with two waybills', measured: `${figures.waybillsTwice}` },
      { what: '  messages sent twice', measured: `${figures.messagesTwice}` },
    )
  return lines
}

/** @param {Record<string, any>} figures @returns {Line[]} */
function steps({ seconds, megabytes, restored, bytesPerOrder, backups = [] }) {
  const parts = Object.entries(seconds).map(([part, took]) => `${part} ${took.toFixed(1)} s`)
  return [
    { what: '  of the RTO', measured: parts.join(', ') },
    ...(restored ? [{ what: '  from the object store', measured: `${megabytes} MB, up to ${restored}` }] : []),
    ...(bytesPerOrder
      ? [{ what: '  bytes of an order', measured: `${bytesPerOrder.database}, and ${bytesPerOrder.log} of log` }]
      : []),
    ...backups.map((/** @type {{ name: string, seconds: number }} */ one) => ({
      what: `  ${one.name}`,
      measured: `${one.seconds.toFixed(1)} s, verified`,
    })),
  ]
}

/**
 * The closing table of a drill, and whether its goals were met.
 * @param {string} name
 * @param {Record<string, any>} figures
 * @returns {{ lines: string[], ok: boolean }}
 */
export function verdict(name, figures) {
  const judged = goals(figures)
  const verdictOf = (/** @type {boolean | undefined} */ ok) => (ok === undefined ? '' : ok ? 'met' : 'MISSED')
  const rows = [...judged, ...steps(figures)].map(({ what, measured, wanted = '', ok }) => [
    what,
    measured,
    wanted,
    verdictOf(ok),
  ])
  return {
    lines: [`drill ${name}`, table([['figure', 'measured', 'goal', ''], ...rows])],
    ok: judged.every(({ ok = true }) => ok),
  }
}
