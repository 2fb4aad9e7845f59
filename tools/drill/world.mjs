import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { buildApp } from '../lib/build.mjs'
import { runForeground, startChild, stopChildren } from '../lib/children.mjs'
import { logFile, tail } from '../lib/log-file.mjs'
import { waitFor } from '../lib/net.mjs'
import { storyOf } from '../lib/story.mjs'
import { repeat } from './repeat.mjs'

const READY_MS = 300_000

/**
 * @param {string} url
 * @param {unknown} [body] of a POST; without it a GET
 * @param {{ timeoutMs?: number, token?: string }} [options] `token`: of who asks
 * @returns {Promise<any>} nothing when the answer is empty
 */
export async function call(url, body, { timeoutMs = 30_000, token } = {}) {
  const how = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const headers = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(url, { ...how, headers, signal: AbortSignal.timeout(timeoutMs) })
  const text = await answer.text()
  if (!answer.ok) throw new EngineFault(`${url} answered ${answer.status}: ${text.slice(0, 300)}`)
  return text === '' ? undefined : JSON.parse(text)
}

/**
 * The platform in one process, its outside world, and orders that come in. The installation's secret outlives the disaster, as it is kept
 * apart from the backups.
 * @param {{ folder: string, port: number, sandboxPort: number, databaseUrl: string, blobsUrl: string }} where
 */
export async function openWorld({ folder, port, sandboxPort, databaseUrl, blobsUrl }) {
  const [platform, sandbox, story] = await Promise.all([
    buildApp('litper'),
    buildApp('sandbox'),
    buildApp('journey-e2e', 'story'),
  ])
  const [platformUrl, sandboxUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${sandboxPort}`]
  const secret = randomBytes(32).toString('base64url')
  const logs = join(folder, 'logs')
  /** @param {string} name @param {string} file @param {Record<string, string>} env */
  const start = (name, file, env) => {
    const { fd, path } = logFile(logs, name)
    return { child: startChild(name, ['--enable-source-maps', file], { env, stdio: ['ignore', fd, fd] }), path }
  }
  /** @type {Record<string, string>} */
  const settings = {
    LITPER_DEMO: '1',
    LITPER_SECRET: secret,
    LITPER_DATA_DIR: join(folder, 'platform'),
    PORT: `${port}`,
    PUBLIC_URL: platformUrl,
    SANDBOX_URL: sandboxUrl,
    DATABASE_URL: databaseUrl,
    BLOBS_URL: blobsUrl,
    CONSOLE_DIR: folder,
  }
  const outside = start('sandbox', sandbox.file, {
    SANDBOX_PORT: `${sandboxPort}`,
    SANDBOX_URL: sandboxUrl,
    PLATFORM_URL: platformUrl,
  })
  /** @type {ReturnType<typeof start> | undefined} */
  let inside
  const up = async () => {
    inside = start('platform', platform.file, settings)
    const { child, path } = inside
    const ready = await waitFor(`${platformUrl}/health/ready`, { timeoutMs: READY_MS, goOn: child.running })
    if (!ready) throw new EngineFault(`The platform did not come up:\n${tail(path, 20)}`)
  }
  const connect = async () => {
    const { args, env } = storyOf(story.file, { platformUrl, sandboxUrl }, false)
    if ((await runForeground('setup', args, env)) !== 0)
      throw new EngineFault('The demo tenant could not be connected.')
  }
  const crash = async () => {
    inside?.child.kill('SIGKILL')
    await inside?.child.gone
  }
  const close = () => stopChildren([...(inside ? [inside.child] : []), outside.child], 20_000)
  if (!(await waitFor(`${sandboxUrl}/sandbox/state`, { timeoutMs: 60_000, goOn: outside.child.running })))
    throw new EngineFault(`The sandbox did not come up:\n${tail(outside.path, 20)}`)
  return { platformUrl, sandboxUrl, up, connect, crash, close, settings }
}
/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */

/**
 * Places orders, one batch a second, until told to stop.
 * @param {string} sandboxUrl
 * @param {number} rate orders a second
 */
export function flow(sandboxUrl, rate) {
  /** @type {Map<string, number>} order -> when it was placed */
  const placed = new Map()
  const stop = repeat(async () => {
    const at = Date.now()
    const { ids } = await call(`${sandboxUrl}/sandbox/shopify/orders`, { count: rate, ratePerSecond: 1000 })
    for (const id of ids) placed.set(String(id), at)
    return Math.max(0, 1000 - (Date.now() - at))
  })
  return { placed, stop }
}
