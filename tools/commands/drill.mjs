import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alerts } from '../drill/alerts.mjs'
import { failover } from '../drill/failover.mjs'
import { pitr } from '../drill/pitr.mjs'
import { projections } from '../drill/projections.mjs'
import { verdict } from '../drill/report.mjs'
import { restore } from '../drill/restore.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { BuildFault, root } from '../lib/build.mjs'

const DRILLS = { restore, pitr, failover, projections }
const OPTIONS = /** @type {const} */ ({
  rate: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '100' },
  port: { type: 'string', default: '21440' },
  before: { type: 'string', default: '300' },
  factor: { type: 'string', default: '1' },
})
const USAGE = `npm run drill -- ${Object.keys(DRILLS).join('|')} [--rate 5] [--seconds 100] [--port 21440]
npm run drill -- alerts [fault ...] [--before 300] [--factor 1]`

/**
 * Loses a database, or the search engine's data, for real while orders flow, brings it back from the object store, and counts at the outside world what that cost. Exit
 * code 1 when a goal is missed. The figures are kept in dist/drills. `alerts` plays other faults, and says which alert told of each.
 * @param {string[]} args
 */
export default async function drill(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const [name = '', ...rest] = positionals
    if (name === 'alerts') return await alerts(rest, { before: Number(values.before), factor: Number(values.factor) })
    const play = DRILLS[/** @type {keyof typeof DRILLS} */ (name)]
    const [rate = 0, seconds = 0, port = 0] = [values.rate, values.seconds, values.port].map(Number)
    if (!play || !rate || !seconds || !port) throw new EngineFault(USAGE)
    const figures = await play({ rate, seconds, port })
    mkdirSync(join(root, 'dist/drills'), { recursive: true })
    writeFileSync(
      join(root, 'dist/drills', `${name}.json`),
      `${JSON.stringify({ at: new Date().toISOString(), ...figures }, null, 2)}\n`,
    )
    const { lines, ok } = verdict(name, figures)
    for (const line of lines) console.log(line)
    return ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof EngineFault || error instanceof BuildFault || error instanceof TypeError)) throw error
    console.error(error.message)
    return 1
  }
}
