import { spawn } from 'node:child_process'
import { openSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { repeat } from '../drill/repeat.mjs'
import { answers } from '../lib/net.mjs'
import { ensure } from '../observe/programs.mjs'
import { read } from './kubectl.mjs'
import { until } from './parts.mjs'
import { ADDRESS, LOGS, NAMESPACE, RUN } from './place.mjs'

const PORT = 9290
/** As the pods reach it. */
export const PROMETHEUS = `http://${ADDRESS.host}:${PORT}`

const PODS = join(RUN, 'pods.json')
const LABELS = ['app.kubernetes.io/name', 'rollouts-pod-template-hash']

/** What the chart's ServiceMonitor asks an operator for. @param {string} token of `/metrics` */
const config = (token) => ({
  global: { scrape_interval: '5s' },
  scrape_configs: [
    {
      job_name: 'litper',
      authorization: { credentials: token },
      file_sd_configs: [{ files: [PODS], refresh_interval: '5s' }],
    },
  ],
})

/** Debian's Prometheus is built without its client of Kubernetes: the pods are looked up for it. @param {import('./kubectl.mjs').Kubectl} kubectl */
async function lookUpPods(kubectl) {
  const { items } = await read(kubectl, '-n', NAMESPACE.platform, 'pods')
  const targets = items
    .filter((/** @type {any} */ { status }) => status.podIP && status.phase === 'Running')
    .map((/** @type {any} */ { metadata, status }) => ({
      targets: [`${status.podIP}:8080`],
      labels: Object.fromEntries(
        LABELS.flatMap((label) => {
          const value = metadata.labels?.[label]
          return value ? [[label.replaceAll(/[^a-z]/g, '_'), value]] : []
        }),
      ),
    }))
  writeFileSync(`${PODS}.new`, JSON.stringify(targets))
  renameSync(`${PODS}.new`, PODS)
}

/**
 * A Prometheus on this machine that asks the platform's pods.
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 * @param {string} token of `/metrics`
 */
export async function startPrometheus(kubectl, token) {
  const look = repeat(async () => {
    await lookUpPods(kubectl).catch(() => undefined) // the next look sees what this one missed
    return 2000
  })
  const file = join(RUN, 'prometheus.yml')
  writeFileSync(file, stringify(config(token)), { mode: 0o600 })
  const log = openSync(join(LOGS, 'prometheus'), 'a')
  const args = [`--config.file=${file}`, `--storage.tsdb.path=${join(RUN, 'prometheus')}`]
  const child = spawn(await ensure('prometheus'), [...args, `--web.listen-address=${ADDRESS.host}:${PORT}`], {
    stdio: ['ignore', log, log],
  })
  const gone = new Promise((resolve) => child.on('exit', resolve))
  const stop = async () => {
    await look()
    child.kill('SIGTERM')
    await gone
  }
  await until('Prometheus', () => answers(`${PROMETHEUS}/-/ready`)).catch(async (error) => {
    await stop()
    throw error
  })
  return stop
}
