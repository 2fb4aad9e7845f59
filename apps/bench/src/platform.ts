import { join } from 'node:path'
import { buildApp, logFile, plan, startChild, storyOf, tail, waitFor } from './tools.ts'

const READY_MS = 60_000
const DRAIN_MS = 10_000
/** Rate limits, of the API and of the sandbox, must not slow down what is measured. */
const UNLIMITED = {
  RATE_READS_PER_MINUTE: '1000000',
  RATE_WRITES_PER_MINUTE: '1000000',
  RATE_PERSON_READS_PER_MINUTE: '1000000',
  RATE_PERSON_WRITES_PER_MINUTE: '1000000',
}
const SANDBOX_UNLIMITED = {
  SANDBOX_SHOPIFY_RESTORE_RATE: '1000000',
  SANDBOX_SHOPIFY_BUCKET: '10000000',
  SANDBOX_WHATSAPP_MPS: '100000',
}

export interface Process {
  name: string
  pid: number
  stop: () => Promise<void>
}
export interface Place {
  dataDir: string
  secret: string
  port: number
  sandboxPort: number
}

async function start(
  name: string,
  file: string,
  env: NodeJS.ProcessEnv,
  { logs, ready, flags = [], args = [] }: { logs: string; ready: string; flags?: string[]; args?: readonly string[] },
): Promise<Process> {
  const log = logFile(logs, name)
  const child = startChild(name, [...flags, file, ...args], { env, stdio: ['ignore', log.fd, log.fd] })
  const up = await waitFor(ready, { timeoutMs: READY_MS, goOn: child.running })
  if (!up) {
    child.kill('SIGKILL')
    throw new Error(`${name} did not come up. The end of its log:\n${tail(log.path, 15)}`)
  }
  const stop = async () => {
    if (child.running()) child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS) // the rest of the backlog is not needed
    await child.gone
    clearTimeout(late)
  }
  return { name, pid: child.pid as number, stop }
}

/** Starts the sandbox without the rate limits of the real vendors. */
export async function startSandbox({ dataDir, port, sandboxPort }: Place) {
  const { file } = await buildApp('sandbox')
  const url = `http://127.0.0.1:${sandboxPort}`
  const env = {
    SANDBOX_PORT: `${sandboxPort}`,
    SANDBOX_URL: url,
    PLATFORM_URL: `http://127.0.0.1:${port}`,
    ...SANDBOX_UNLIMITED,
  }
  return start('sandbox', file, env, { logs: join(dataDir, 'logs'), ready: `${url}/sandbox/state` })
}

/**
 * Starts the platform's bundles: all services in one process, one process each, or one service alone. The events of a service
 * that runs alone have no subscribers.
 * @param how `flags` for Node; `without`: services that are left out of the one process
 */
export async function startPlatform(
  form: 'all-in-one' | 'distributed' | 'integration' | 'tracking',
  place: Place,
  {
    engines,
    flags = [],
    without = [],
  }: { engines: Record<string, string>; flags?: string[]; without?: readonly string[] },
): Promise<Process[]> {
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
  const { file } = await buildApp(app, without.length > 0 ? 'without' : 'main')
  const env = {
    ...engines,
    ...UNLIMITED,
    LITPER_DEMO: '1',
    LITPER_SECRET: secret,
    LITPER_DATA_DIR: dataDir,
    PORT: `${port}`,
    SANDBOX_URL: sandboxUrl,
  }
  return [await start(app, file, env, { logs, ready: `http://127.0.0.1:${port}/health/ready`, flags, args: without })]
}

/** Connects the demo tenant's carriers, phone numbers and shop over the API, as a merchant does. */
export async function connectTenant({ dataDir, port, sandboxPort }: Place) {
  const { file } = await buildApp('journey-e2e', 'story')
  const log = logFile(join(dataDir, 'logs'), 'setup')
  const where = { platformUrl: `http://127.0.0.1:${port}`, sandboxUrl: `http://127.0.0.1:${sandboxPort}` }
  const { args, env } = storyOf(file, where, false)
  const setup = startChild('setup', args, { env, stdio: ['ignore', log.fd, log.fd] })
  if ((await setup.gone) !== 0) throw new Error(`The demo tenant was not connected:\n${tail(log.path, 15)}`)
}
