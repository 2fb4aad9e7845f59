import { badGateway } from './bad-image.mjs'
import { read } from './kubectl.mjs'
import { underLoad } from './load.mjs'
import { containers } from './node.mjs'
import { until } from './parts.mjs'
import { NAMESPACE } from './place.mjs'
import { installChart } from './platform.mjs'
import { PROMETHEUS, startPrometheus } from './prometheus.mjs'
import { installRollouts } from './rollouts.mjs'

/** @typedef {import('./proofs.mjs').Stage} Stage */

const SPACE = NAMESPACE.platform
const [GOOD, BAD] = ['0.1.1', '0.1.2']

/**
 * Production's canary, with a shorter pause: each service moves under a Rollout while orders come in, and all is well.
 * @param {Stage} stage
 * @param {number} services how many there are
 * @param {(stop: () => Promise<void>) => void} atEnd is given what stops the Prometheus that judges
 */
export async function canaryOn(stage, services, atEnd) {
  const { kubectl } = stage.ground
  await installRollouts(kubectl, stage.images.rollouts.name)
  atEnd(await startPrometheus(kubectl, stage.secrets.METRICS_TOKEN ?? ''))
  const seen = await underLoad(stage, 1, async () => {
    await withCanary(stage.helm, GOOD)
    const done = async () => (await phases(kubectl)).filter(({ phase }) => phase === 'Healthy').length === services
    await until('all rollouts', done, { seconds: 600, everyMs: 2000 })
    await until('the deployments’ own pods to go', async () => (await ownPods(kubectl)) === 0, { seconds: 300 })
  })
  return { ok: seen.lost === 0 && seen.twice === 0 && seen.faults === 0, told: seen.told }
}

/**
 * A new version whose gateway reaches no service: it goes back by itself, and the other services go on.
 * @param {Stage} stage
 * @param {string[]} apps
 */
export async function badVersion(stage, apps) {
  const { kubectl, inside } = stage.ground
  const archive = await badGateway(BAD)
  await containers(inside, 'images', 'import', archive)
  for (const app of apps.filter((one) => one !== 'api'))
    await containers(inside, 'images', 'tag', '--force', `localhost/${app}:0.1.0`, `localhost/${app}:${BAD}`)
  let [began, back] = [0, 0]
  const seen = await underLoad(stage, 1, async () => {
    await withCanary(stage.helm, BAD, false)
    began = Date.now()
    const aborted = async () => (await phases(kubectl)).some(({ name, aborted }) => name === 'api' && aborted)
    await until('the gateway to go back', aborted, { seconds: 600, everyMs: 1000 })
    const good = async () => (await images(kubectl, 'api')).every((one) => one.endsWith(`:${GOOD}`))
    await until('the bad gateway to be gone', good, { seconds: 120 })
    back = Date.now()
  })
  const others = (await phases(kubectl)).filter(({ name, aborted }) => name !== 'api' && aborted)
  const ok = seen.lost === 0 && seen.twice === 0 && others.length === 0
  return { ok, told: `the gateway went back by itself after ${((back - began) / 1000).toFixed(0)} s; ${seen.told}` }
}

/** @param {string} helm @param {string} tag @param {boolean} [wait] until all rollouts are well, which a bad one never is */
const withCanary = (helm, tag, wait = true) => {
  const given = { 'canary.enabled': true, 'canary.prometheus': PROMETHEUS, 'canary.pauseSeconds': 150 }
  return installChart(
    helm,
    tag,
    Object.entries(given).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    wait,
  )
}

/** @param {import('./kubectl.mjs').Kubectl} kubectl @returns {Promise<{ name: string, phase: string, aborted: boolean }[]>} */
const phases = async (kubectl) =>
  (await read(kubectl, '-n', SPACE, 'rollouts.argoproj.io')).items.map((/** @type {any} */ { metadata, status }) => ({
    name: metadata.name,
    phase: status?.phase ?? '',
    aborted: status?.abort === true,
  }))

/** Pods that a Deployment itself still asks for. @param {import('./kubectl.mjs').Kubectl} kubectl */
const ownPods = async (kubectl) =>
  (await read(kubectl, '-n', SPACE, 'deployments')).items.reduce(
    (/** @type {number} */ sum, /** @type {any} */ { spec }) => sum + spec.replicas,
    0,
  )

/** @param {import('./kubectl.mjs').Kubectl} kubectl @param {string} app @returns {Promise<string[]>} the images of its pods */
const images = async (kubectl, app) =>
  (await read(kubectl, '-n', SPACE, 'pods', '-l', `app.kubernetes.io/name=${app}`)).items.map(
    (/** @type {any} */ { spec }) => spec.containers[0].image,
  )
