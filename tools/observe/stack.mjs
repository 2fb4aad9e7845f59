import { spawn } from 'node:child_process'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { tail } from '../lib/log-file.mjs'
import { answers, waitFor } from '../lib/net.mjs'
import { root } from '../lib/root.mjs'
import { alertmanagerConfig, collectorConfig, jaegerConfig, prometheusConfig } from './configs.mjs'
import { ensure } from './programs.mjs'

/** @typedef {import('./configs.mjs').Ports} Ports */
/** @typedef {{ urls: Readonly<Record<'otlp' | 'jaeger' | 'logs' | 'prometheus' | 'alertmanager', string>>, stop: () => Promise<void> }} Stack */

const url = (/** @type {number} */ port) => `http://127.0.0.1:${port}`

/** All of them, in the order in which they start. */
const ALL = ['jaeger', 'logs', 'collector', 'alertmanager', 'blackbox', 'prometheus']

/**
 * Collector, Jaeger, log store, Prometheus and Alertmanager on loopback, with their data in one folder. Resolves when all answer.
 * @param {string} folder
 * @param {Ports} ports
 * @param {import('./configs.mjs').Watched} watched
 * @param {readonly string[]} [only] these of them
 * @returns {Promise<Stack>}
 * @throws {EngineFault} one of them is missing or does not answer: with the end of its log
 */
export async function startStack(folder, ports, watched, only = ALL) {
  const files = Object.fromEntries(await Promise.all(only.map(async (name) => [name, await ensure(name)])))
  mkdirSync(folder, { recursive: true })
  const config = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const data = (/** @type {string} */ name) => join(folder, 'data', name)
  const local = (/** @type {number} */ port) => `127.0.0.1:${port}`
  /** @type {[name: string, args: string[], ready: string | undefined][]} */
  const programs = [
    ['jaeger', ['--config', config('jaeger.yaml', jaegerConfig(ports))], `${url(ports.jaeger)}/api/services`],
    [
      'logs',
      [
        `-storageDataPath=${data('logs')}`,
        `-httpListenAddr=${local(ports.logs)}`,
        '-retentionPeriod=7d',
        '-loggerLevel=WARN',
      ],
      `${url(ports.logs)}/health`,
    ],
    ['collector', ['--config', config('collector.yaml', collectorConfig(ports, watched))], undefined],
    [
      'alertmanager',
      [
        `--config.file=${config('alertmanager.yml', alertmanagerConfig(watched))}`,
        `--storage.path=${data('alertmanager')}`,
        `--web.listen-address=${local(ports.alertmanager)}`,
        '--cluster.listen-address=',
      ],
      `${url(ports.alertmanager)}/-/ready`,
    ],
    [
      'blackbox',
      [`--config.file=${join(root, 'grafana/blackbox/blackbox.yml')}`, `--web.listen-address=${local(ports.blackbox)}`],
      `${url(ports.blackbox)}/-/healthy`,
    ],
    [
      'prometheus',
      [
        `--config.file=${config('prometheus.yml', prometheusConfig(ports, watched))}`,
        `--storage.tsdb.path=${data('prometheus')}`,
        `--web.listen-address=${local(ports.prometheus)}`,
        '--enable-feature=exemplar-storage',
      ],
      `${url(ports.prometheus)}/-/ready`,
    ],
  ]
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = []
  const stop = async () => {
    const gone = running
      .filter((one) => one.exitCode === null && one.signalCode === null)
      .map((one) => {
        const ended = new Promise((done) => one.once('exit', done))
        one.kill('SIGTERM')
        return ended
      })
    await Promise.all(gone)
  }
  for (const [name, args, ready] of programs.filter(([name]) => only.includes(name))) {
    const log = join(folder, `${name}.log`)
    const out = openSync(log, 'a')
    // Jaeger would send traces of itself to a collector of its own
    const env = { ...process.env, OTEL_TRACES_SAMPLER: 'always_off' }
    const child = spawn(files[name], args, { env, stdio: ['ignore', out, out] })
    running.push(child)
    const goOn = () => child.exitCode === null
    if (ready && !(await waitFor(ready, { timeoutMs: 60_000, goOn }))) {
      await stop()
      throw new EngineFault(`${name} did not answer. The end of its log:\n${tail(log, 15)}`)
    }
  }
  if (only.includes('collector')) await listening(url(ports.otlp))
  const { otlp, jaeger, logs, prometheus, alertmanager } = ports
  return {
    stop,
    urls: {
      otlp: url(otlp),
      jaeger: url(jaeger),
      logs: url(logs),
      prometheus: url(prometheus),
      alertmanager: url(alertmanager),
    },
  }
}

/** The collector has no page that says it is ready: any answer of its door does. @param {string} address */
async function listening(address) {
  for (let tries = 0; tries < 200; tries++) {
    const answered = await fetch(address, { method: 'POST' }).then(
      () => true,
      () => false,
    )
    if (answered || (await answers(address))) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new EngineFault(`The collector did not answer at ${address}.`)
}
