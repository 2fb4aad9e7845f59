import { join } from 'node:path'
import { buildApp } from '../lib/build.mjs'
import { startChild } from '../lib/children.mjs'
import { plan } from '../lib/distributed/plan.mjs'
import { logFile, tail } from '../lib/log-file.mjs'
import { waitFor } from '../lib/net.mjs'
import { storyOf } from '../lib/story.mjs'

const READY_MS = 60_000
const DRAIN_MS = 10_000
/** Nothing that is measured may be held up by a limit meant for callers of the API, or by the fake world's own. */
const UNLIMITED = { RATE_READS_PER_MINUTE: '1000000', RATE_WRITES_PER_MINUTE: '1000000' }
const WIDE_WORLD = {
  SANDBOX_SHOPIFY_RESTORE_RATE: '1000000',
  SANDBOX_SHOPIFY_BUCKET: '10000000',
  SANDBOX_WHATSAPP_MPS: '100000',
}

/** @typedef {{ name: string, pid: number, stop: () => Promise<void> }} Process */
/** @typedef {{ dataDir: string, secret: string, port: number, sandboxPort: number }} Place */

/**
 * @param {string} name
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @param {{ logs: string, ready: string, flags?: string[] }} how
 * @returns {Promise<Process>}
 */
async function start(name, file, env, { logs, ready, flags = [] }) {
  const log = logFile(logs, name)
  const child = startChild(name, [...flags, file], { env, stdio: ['ignore', log.fd, log.fd] })
  const up = await waitFor(ready, { timeoutMs: READY_MS, goOn: child.running })
  if (!up) {
    child.kill('SIGKILL')
    throw new Error(`${name} did not come up. The end of its log:\n${tail(log.path, 15)}`)
  }
  const stop = async () => {
    if (child.running()) child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS) // a backlog that nobody will miss
    await child.gone
    clearTimeout(late)
  }
  return { name, pid: /** @type {number} */ (child.pid), stop }
}

/** The outside world, without the limits its real counterparts have. @param {Place} place */
export async function startSandbox({ dataDir, port, sandboxPort }) {
  const { file } = await buildApp('sandbox')
  const url = `http://127.0.0.1:${sandboxPort}`
  const env = {
    SANDBOX_PORT: `${sandboxPort}`,
    SANDBOX_URL: url,
    PLATFORM_URL: `http://127.0.0.1:${port}`,
    ...WIDE_WORLD,
  }
  return start('sandbox', file, env, { logs: join(dataDir, 'logs'), ready: `${url}/sandbox/state` })
}

/**
 * The platform as its bundles, as it runs anywhere: all in one process, as processes of their own, or one service alone,
 * which takes in what is its own and whose events nobody hears.
 * @param {'all-in-one' | 'distributed' | 'integration' | 'tracking'} form
 * @param {Place} place
 * @param {{ engines: Record<string, string>, flags?: string[] }} how `flags`: Node's own
 * @returns {Promise<Process[]>}
 */
export async function startPlatform(form, place, { engines, flags = [] }) {
  const { dataDir, secret, port } = place
  const logs = join(dataDir, 'logs')
  const sandboxUrl = `http://127.0.0.1:${place.sandboxPort}`
  if (form === 'distributed') {
    const planned = plan({ port, sandboxUrl, dataDir, secret, engines })
    return Promise.all(
      planned.map(async ({ name, url, env }) => {
        const { file } = await buildApp(name)
        return start(name, file, { ...env, ...UNLIMITED }, { logs, ready: `${url}/health/ready`, flags: [] })
      }),
    )
  }
  const app = form === 'all-in-one' ? 'litper' : form
  const { file } = await buildApp(app)
  const env = {
    ...engines,
    ...UNLIMITED,
    LITPER_DEMO: '1',
    LITPER_SECRET: secret,
    LITPER_DATA_DIR: dataDir,
    PORT: `${port}`,
    SANDBOX_URL: sandboxUrl,
  }
  return [await start(app, file, env, { logs, ready: `http://127.0.0.1:${port}/health/ready`, flags })]
}

/** Connects the demo tenant with its carriers, numbers and shop, as a merchant would. @param {Place} place */
export async function connectTenant({ dataDir, port, sandboxPort }) {
  const { file } = await buildApp('journey-e2e', 'story')
  const log = logFile(join(dataDir, 'logs'), 'setup')
  const where = { platformUrl: `http://127.0.0.1:${port}`, sandboxUrl: `http://127.0.0.1:${sandboxPort}` }
  const { args, env } = storyOf(file, where, false)
  const setup = startChild('setup', args, { env, stdio: ['ignore', log.fd, log.fd] })
  if ((await setup.gone) !== 0) throw new Error(`The demo tenant was not connected:\n${tail(log.path, 15)}`)
}
