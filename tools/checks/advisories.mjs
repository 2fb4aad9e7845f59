/** What is taken for less than this is told, and stops nothing. */
const LEVELS = ['moderate', 'high', 'critical']
const MOST_DAYS = 180
const DAY_MS = 86_400_000

/**
 * @typedef {{ url: string, title: string, severity: string, range: string }} Advisory
 * @typedef {{ package: string, advisory: string, reason: string, until: string }} Accepted `advisory`: the last part of its address, GHSA-…
 */

/**
 * Holds the report of `npm audit --json` (version 2) against what was accepted. An acceptance that is over, too long or for nothing that is
 * found is a fault itself: the list tells the truth or it is mended.
 * @param {{ vulnerabilities: Record<string, { via: (string | Advisory)[] }> }} report
 * @param {readonly Accepted[]} accepted
 * @param {Date} now
 * @returns {{ faults: string[], taken: string[] }}
 */
export function judge({ vulnerabilities }, accepted, now) {
  const faults = accepted.flatMap((one) => faultOf(one, now))
  /** @type {string[]} */
  const taken = []
  const used = new Set()
  for (const [name, { via }] of Object.entries(vulnerabilities)) {
    // a text in `via` names another package of the report, which has the advisory itself
    for (const advisory of via.filter((one) => typeof one !== 'string')) {
      const id = advisory.url.split('/').at(-1)
      const line = `${name} ${advisory.range}: ${advisory.severity}, ${advisory.title} (${advisory.url})`
      const found = accepted.find((one) => one.package === name && one.advisory === id)
      if (found) used.add(found)
      if (found) taken.push(`${line}; ${found.reason}, until ${found.until}`)
      else if (LEVELS.includes(advisory.severity)) faults.push(line)
      else taken.push(line)
    }
  }
  for (const one of accepted.filter((each) => !used.has(each)))
    faults.push(`${one.package} ${one.advisory} is accepted, and not found any more: take it out`)
  return { faults, taken }
}

/** @param {Accepted} one @param {Date} now @returns {string[]} */
function faultOf(one, now) {
  const name = `the acceptance of ${one.package} ${one.advisory}`
  if (!one.reason) return [`${name} has no reason`]
  const left = Date.parse(one.until) - now.getTime()
  if (!(left > 0)) return [`${name} is over since ${one.until}`]
  return left > MOST_DAYS * DAY_MS ? [`${name} lasts longer than ${MOST_DAYS} days`] : []
}
