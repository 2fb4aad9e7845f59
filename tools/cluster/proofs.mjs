import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { ask } from '../drill/database.mjs'
import { run } from '../engines/programs.mjs'
import { apply, read, rolledOut } from './kubectl.mjs'
import { underLoad } from './load.mjs'
import { containers } from './node.mjs'
import { counted, deliver, placeOrders, settled } from './orders.mjs'
import { until } from './parts.mjs'
import { KUBECONFIG, NAMESPACE } from './place.mjs'
import { giveSecrets, installChart, newSecrets } from './platform.mjs'

/**
 * @typedef {object} Stage where things are proved
 * @property {import('./ground.mjs').Ground} ground
 * @property {string} helm
 * @property {import('./ground.mjs').ToolImages} images
 * @property {import('./merchant.mjs').Door} door
 * @property {import('./merchant.mjs').Owner} owner
 * @property {Record<string, string>} secrets what the platform's Secret holds
 * @property {number} databasePort
 */

const SPACE = NAMESPACE.platform
const OURS = ['-n', SPACE, '-l', 'app.kubernetes.io/part-of=litper']

/** One order from the shop to the customer's door. @param {Stage} stage */
export async function journey({ owner }) {
  const before = await counted()
  const ids = await placeOrders(1)
  const seen = await settled(before, 1)
  await deliver(owner, ids)
  const told = `${seen.lost} lost, ${seen.twice} done twice; waybill, message and fulfilment after ${seen.seconds.toFixed(1)} s; delivered`
  return { ok: seen.lost === 0 && seen.twice === 0, told }
}

/** A new version of every service, while orders come in. @param {Stage} stage @param {string[]} apps */
export async function rollingUpdate(stage, apps) {
  for (const app of apps)
    await containers(
      stage.ground.inside,
      'images',
      'tag',
      '--force',
      `localhost/${app}:0.1.0`,
      `localhost/${app}:0.1.1`,
    )
  const seen = await underLoad(stage, 1, () => installChart(stage.helm, '0.1.1'))
  return { ok: seen.lost === 0 && seen.twice === 0 && seen.faults === 0 && seen.unread === 0, told: seen.told }
}

/** The schemas of all services as one fingerprint. @param {number} port */
async function schemas(port) {
  const rows = await ask(
    port,
    `SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2, 3`,
  )
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

/** The chart's job, twice more and by two at once, on a platform that runs. @param {Stage} stage */
export async function migrationsTwice({ ground: { kubectl }, helm, databasePort }) {
  const before = await schemas(databasePort)
  const job = parse(await run(helm, ['get', 'hooks', 'litper', '-n', SPACE], { env: { KUBECONFIG } }))
  const names = ['migrations-a', 'migrations-b']
  const twins = names.map((name) => ({
    ...job,
    metadata: { name, namespace: SPACE },
    spec: { ...job.spec, backoffLimit: 0 },
  }))
  await apply(kubectl, 'migrations', twins)
  for (const name of names)
    await kubectl('-n', SPACE, 'wait', '--for=condition=complete', `job/${name}`, '--timeout=240s')
  const same = before === (await schemas(databasePort))
  return { ok: same, told: `two jobs at once completed; the schemas are ${same ? 'as before' : 'CHANGED'}` }
}

/** A process is killed without a farewell every ten seconds. @param {Stage} stage @param {number} seconds */
export async function killedPods(stage, seconds) {
  const { kubectl } = stage.ground
  let killed = 0
  const seen = await underLoad(stage, 1, async () => {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(10_000)) {
      const { items } = await read(kubectl, 'pods', ...OURS)
      const name = items[Math.floor(Math.random() * items.length)]?.metadata.name
      await kubectl('-n', SPACE, 'delete', 'pod', name, '--grace-period=0', '--force', '--wait=false')
      killed++
    }
  })
  await kubectl('-n', SPACE, 'wait', '--for=condition=available', 'deployment', '--all', '--timeout=240s')
  return { ok: seen.lost === 0 && seen.twice === 0, told: `${killed} killed; ${seen.told}` }
}

/** More callers make more gateways, and fewer when they leave. @param {Stage} stage */
export async function autoscaling({ ground: { kubectl }, door }) {
  const wanted = async () => (await read(kubectl, '-n', SPACE, 'deployment', 'api')).status.readyReplicas ?? 0
  const least = await wanted()
  let busy = true
  const callers = Array.from({ length: 16 }, async () => {
    while (busy) await door.send('GET', '/api/v1/openapi.json').catch(() => sleep(100))
  })
  const began = Date.now()
  const most = await until('more pods of api', async () => ((await wanted()) > least ? wanted() : 0), {
    seconds: 240,
  }).finally(() => {
    busy = false
  })
  await Promise.all(callers)
  const up = (Date.now() - began) / 1000
  await until('fewer pods of api', async () => (await wanted()) === least, { seconds: 300, everyMs: 1000 })
  return {
    ok: true,
    told: `api ${least} → ${most} after ${up.toFixed(0)} s, back after ${((Date.now() - began) / 1000 - up).toFixed(0)} s`,
  }
}

/** The installation's secret is replaced: what the old one sealed still opens. @param {Stage} stage */
export async function rotatedSecret(stage) {
  const { ground, owner, secrets } = stage
  const { LITPER_SECRET = '' } = secrets
  // who reads the metrics later needs the new token
  stage.secrets = { ...secrets, ...newSecrets(), LITPER_PREVIOUS_SECRETS: LITPER_SECRET }
  await giveSecrets(ground.kubectl, stage.secrets)
  const before = await counted()
  await ground.kubectl('rollout', 'restart', 'deployment', ...OURS)
  for (const { metadata } of (await read(ground.kubectl, 'deployments', ...OURS)).items)
    await rolledOut(ground.kubectl, SPACE, metadata.name, 400)
  owner.forget()
  const ids = await placeOrders(1)
  const seen = await settled(before, 1)
  await deliver(owner, ids)
  return {
    ok: seen.lost === 0,
    told: 'all pods restarted with the new secret; an order went out with credentials that the old one sealed',
  }
}
