import { stopSignal } from '../lib/children.mjs'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'
import { installDns, installMetrics } from './addons.mjs'
import { badVersion, canaryOn } from './canary.mjs'
import { publicDoor } from './door.mjs'
import { drained } from './drain.mjs'
import { startEngines } from './engines.mjs'
import { openGround, toolImages } from './ground.mjs'
import { archiveFile } from './image-store.mjs'
import { installIngress } from './ingress.mjs'
import { read, rolledOut } from './kubectl.mjs'
import { connectVendors, firstTenant, ownerAt } from './merchant.mjs'
import { KUBECONFIG, NAMESPACE } from './place.mjs'
import { giveSecrets, installChart, newSecrets } from './platform.mjs'
import { clusterPrograms } from './programs.mjs'
import { autoscaling, journey, killedPods, migrationsTwice, rollingUpdate, rotatedSecret } from './proofs.mjs'
import { newReport } from './report.mjs'
import { refreshImages } from './stale-images.mjs'
import { installWorld } from './world.mjs'

const SERVICES = listServices(root).map(({ name }) => name)
/** `litper` makes the migrations. */
const OF_CHART = [...SERVICES, 'litper']
const APPS = [...OF_CHART, 'sandbox']

/** @typedef {{ port: number, seconds: number, keep: boolean, short: boolean, buildImages: (apps: string[]) => Promise<unknown> }} Options `seconds`: how long pods are killed; `keep`: the cluster stays up until Ctrl-C; `short`: only the way of an order, the rolling update and the canary */

/** @param {Options} options @returns {Promise<boolean>} whether all that was tried passed */
export async function testCluster(options) {
  const report = newReport()
  /** @type {(() => Promise<unknown> | unknown)[]} */
  const undo = []
  try {
    const stage = await raise(options, report, undo)
    if (stage) await prove(stage, options, report, undo)
    return report.close()
  } finally {
    if (options.keep) {
      console.log(`The cluster stays up until Ctrl-C. KUBECONFIG=${KUBECONFIG}`)
      await stopSignal()
    }
    for (const one of undo) await one()
  }
}

/**
 * From nothing to a platform that a merchant uses; undefined when a step failed without which the next says nothing.
 * @param {Options} options
 * @param {import('./report.mjs').Report} report
 * @param {(() => Promise<unknown> | unknown)[]} undo
 * @returns {Promise<import('./proofs.mjs').Stage | undefined>}
 */
async function raise({ port, buildImages }, report, undo) {
  const programs = await clusterPrograms()
  await refreshImages(APPS, buildImages)
  const images = await toolImages(programs)
  /** @type {import('./ground.mjs').Ground | undefined} */
  let opened
  await report.line('control plane and a node', async () => {
    opened = await openGround(programs, images, APPS.map(archiveFile))
    undo.push(opened.close)
    const { serverVersion } = JSON.parse(await opened.kubectl('version', '-o', 'json'))
    return { ok: true, told: `Kubernetes ${serverVersion.gitVersion}, one node that runs pods` }
  })
  if (!opened) return undefined
  const ground = opened
  const ready = await report.line('DNS, metrics, Traefik, the outside world', () => furnish(ground, images))
  if (!ready) return undefined
  const engines = await startEngines(port)
  undo.unshift(engines.stop)
  const secrets = { ...newSecrets(), ...engines.fromPods }
  const installed = await report.line('helm install with production’s values', async () => {
    await giveSecrets(ground.kubectl, secrets)
    await installChart(programs.helm, '0.1.0')
    const { items } = await read(ground.kubectl, '-n', NAMESPACE.platform, 'pods')
    return { ok: items.length > SERVICES.length, told: `${items.length} pods of ${SERVICES.length} services ready` }
  })
  if (!installed) return undefined
  const door = publicDoor()
  undo.unshift(door.close)
  const owner = ownerAt(door)
  const connected = await report.line('first tenant, shop, WhatsApp, carriers', async () => {
    await firstTenant(door, { ...engines.urls, LITPER_SECRET: secrets.LITPER_SECRET })
    await connectVendors(owner)
    return { ok: true, told: 'connected at the public door, at the vendors’ own addresses' }
  })
  const { helm } = programs
  return connected ? { ground, helm, images, door, owner, secrets, databasePort: engines.port } : undefined
}

/** @param {import('./ground.mjs').Ground} ground @param {import('./ground.mjs').ToolImages} images */
async function furnish({ kubectl }, images) {
  await installDns(kubectl, images.dns.name)
  await installMetrics(kubectl, images.metrics.name)
  await installIngress(kubectl, images.ingress.name)
  await installWorld(kubectl, 'localhost/sandbox:0.1.0')
  const wanted = {
    coredns: 'kube-system',
    'metrics-server': 'kube-system',
    traefik: NAMESPACE.door,
    world: NAMESPACE.world,
  }
  for (const [name, space] of Object.entries(wanted)) await rolledOut(kubectl, space, name)
  return { ok: true, told: 'ready' }
}

/**
 * @param {import('./proofs.mjs').Stage} stage
 * @param {Options} options
 * @param {import('./report.mjs').Report} report
 * @param {(() => Promise<unknown> | unknown)[]} undo
 */
async function prove(stage, { seconds, short }, { line }, undo) {
  await line('one order to delivered, through Traefik', () => journey(stage))
  await line('rolling update while orders come in', () => rollingUpdate(stage, OF_CHART))
  if (!short) {
    await line('migrations once more, by two at once', () => migrationsTwice(stage))
    await line(`a pod killed every 10 s for ${seconds} s`, () => killedPods(stage, seconds))
    await line('autoscaler up and down', () => autoscaling(stage))
    await line('the node drained against the budgets', () => drained(stage))
    await line('the installation’s secret rotated', () => rotatedSecret(stage))
  }
  const canary = await line('the canary turned on while orders come in', () =>
    canaryOn(stage, SERVICES.length, (stop) => undo.unshift(stop)),
  )
  if (canary) await line('a bad version goes back by itself', () => badVersion(stage, OF_CHART))
}
