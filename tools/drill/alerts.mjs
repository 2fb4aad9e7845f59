import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { generate } from '../generate.mjs'
import { RESULTS } from '../generators/alert-faults.mjs'
import { root } from '../lib/root.mjs'
import { runSpecs } from '../lib/vitest.mjs'
import { ensure } from '../observe/programs.mjs'
import { ALERT_FAULTS } from './alert-faults.mjs'

/** What asks and judges; traces and logs are not needed for it. */
const PROGRAMS = ['prometheus', 'blackbox', 'alertmanager']

/**
 * Plays faults of the distributed suite on the services as separate processes with all engines and a real Prometheus with the real rules, and
 * writes which alert fired after how long into docs/observability.md.
 * @param {readonly string[]} names of ALERT_FAULTS; none: all
 * @param {{ before: number, factor: number }} how seconds of ordinary work before each fault; what the times in the rules are divided by
 * @returns {Promise<number>} exit code: 1 when an alert that must fire did not
 */
export async function alerts(names, { before, factor }) {
  const known = Object.keys(ALERT_FAULTS)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new EngineFault(`There is no fault "${unknown[0]}"; there are ${known.join(', ')}.`)
  if (!(before >= 0) || !(factor >= 1)) throw new EngineFault('--before is 0 seconds or more, --factor 1 or more.')
  for (const program of PROGRAMS) await ensure(program)
  const { default: engines } = await import('../commands/engines.mjs')
  if ((await engines(['up'])) !== 0) return 1
  const file = join(root, 'dist/drills/alerts.json')
  Object.assign(process.env, {
    ALERT_FAULTS: (names.length > 0 ? names : known).join(','),
    ALERT_BEFORE: String(before),
    ALERT_FACTOR: String(factor),
    ALERT_RESULTS: file,
  })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{}')
  const code = await runSpecs(['--config', 'vitest.alerts.config.ts'])
  const kept = join(root, RESULTS)
  const all = { ...JSON.parse(readFileSync(kept, 'utf8')), ...JSON.parse(readFileSync(file, 'utf8')) }
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`)
  await generate([])
  return code
}
