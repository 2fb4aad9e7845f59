import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from '../checks/advisories.mjs'
import { root } from '../lib/root.mjs'

/**
 * Known advisories on what is installed, by npm's own client: `npm run audit`. It needs a registry that answers audits, so it is no part of
 * `.ci/run`. What a person has looked at and accepts stands in tools/checks/accepted-advisories.json, with the reason and an end.
 * @returns {Promise<number>} 0: nothing that is not accepted; 1: something; 2: the registry could not be asked
 */
export default async function audit() {
  const asked = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const report = parsed(asked.stdout)
  if (!report?.vulnerabilities) {
    console.error(
      `The registry could not be asked: ${report?.message ?? asked.stderr.trim().split('\n')[0] ?? 'no answer'}`,
    )
    return 2
  }
  const accepted = JSON.parse(readFileSync(join(root, 'tools/checks/accepted-advisories.json'), 'utf8'))
  const { faults, taken } = judge(report, accepted, new Date())
  for (const line of taken) console.log(`accepted  ${line}`)
  for (const line of faults) console.log(`FOUND     ${line}`)
  console.log(`${faults.length} to look at, ${taken.length} accepted`)
  return faults.length > 0 ? 1 : 0
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
