import { setTimeout as sleep } from 'node:timers/promises'
import { read, rolledOut } from './kubectl.mjs'
import { underLoad } from './load.mjs'
import { NAMESPACE, NODE } from './place.mjs'

/**
 * The node is to be emptied. There is no other that would take its pods: so the budget lets no gateway go while another waits for a node that
 * takes it. Orders come in meanwhile.
 * @param {import('./proofs.mjs').Stage} stage
 */
export async function drained(stage) {
  const { kubectl } = stage.ground
  const pods = async () =>
    (await read(kubectl, '-n', NAMESPACE.platform, 'pods', '-l', 'app.kubernetes.io/name=api')).items
      .filter((/** @type {any} */ { status }) => status.phase === 'Running')
      .map((/** @type {any} */ { metadata }) => metadata.name)
  const before = await pods()
  let said = ''
  let kept = []
  const seen = await underLoad(stage, 1, async () => {
    const which = ['--pod-selector=app.kubernetes.io/name=api', '--delete-emptydir-data', '--timeout=20s']
    said = await kubectl('drain', NODE, ...which).catch((/** @type {Error} */ error) => error.message)
    kept = (await pods()).filter((/** @type {string} */ one) => before.includes(one))
    await sleep(5000)
    await kubectl('uncordon', NODE)
    await rolledOut(kubectl, NAMESPACE.platform, 'api')
  })
  const refused = /disruption budget/.test(said)
  const ok = refused && kept.length > 0 && seen.lost === 0 && seen.twice === 0 && seen.faults === 0
  const told = refused ? 'the budget refused another' : `nothing was refused: ${said.trim().split('\n').at(-1)}`
  return { ok, told: `${before.length - kept.length} of ${before.length} gateways evicted, ${told}; ${seen.told}` }
}
