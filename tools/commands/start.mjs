import { join, resolve } from 'node:path'
import { BuildFault, buildApp, root } from '../lib/build.mjs'
import { startChild, stopChildren, stopSignal } from '../lib/children.mjs'
import { logFile, tail } from '../lib/log-file.mjs'
import { answers, isTaken, waitFor } from '../lib/net.mjs'
import { SettingFault, startSettings } from '../lib/start-settings.mjs'

const READY_MS = 180_000 // a first start on a slow disk makes the database cluster
const STOP_MS = 20_000

/** @typedef {ReturnType<typeof startSettings>} Settings */
/** @typedef {import('../lib/children.mjs').Child} Child */

/**
 * The platform and its outside world on this machine, and the journey once: `npm start [-- --no-story]`.
 * @param {string[]} args
 */
export default async function start(args) {
  const stop = stopSignal()
  /** @type {Child[]} */
  const children = []
  try {
    const settings = startSettings(process.env)
    const running = up(settings, children, !args.includes('--no-story'))
    const end = await Promise.race([running, stop])
    if (typeof end === 'string') console.log('\nStopping ...')
    return typeof end === 'string' ? 0 : end
  } catch (error) {
    if (!(error instanceof BuildFault || error instanceof SettingFault)) throw error
    console.error(error.message)
    return 1
  } finally {
    // The outside world goes last: the platform may still have something to say to it while it drains.
    const deadline = Date.now() + STOP_MS
    await stopChildren(children.filter((child) => child.name !== 'sandbox'), STOP_MS)
    await stopChildren(children, Math.max(2000, deadline - Date.now()))
  }
}

/**
 * Settles only when the platform ends by itself.
 * @param {Settings} settings
 * @param {Child[]} children
 * @param {boolean} withStory
 * @returns {Promise<number>} exit code
 */
async function up(settings, children, withStory) {
  const logs = resolve(root, settings.dataDir, 'logs')
  const [platformFile, sandboxFile, storyFile] = await Promise.all([
    buildApp('litper').then((bundle) => bundle.file),
    buildApp('sandbox').then((bundle) => bundle.file),
    withStory ? buildApp('journey-e2e', 'story').then((bundle) => bundle.file) : '',
  ])
  const ownSandbox = await mustStartSandbox(settings)
  if (await isTaken(settings.port)) {
    throw new SettingFault(`Port ${settings.port} is taken. Choose another: PORT=8081 npm start`)
  }

  if (ownSandbox) children.push(startSandbox(settings, sandboxFile, logs))
  const log = logFile(logs, 'platform')
  console.log(`Starting the platform ... (log: ${log.path})`)
  const platform = startChild('platform', [platformFile], {
    env: { LITPER_DEMO: '1', PORT: `${settings.port}`, SANDBOX_URL: settings.sandboxUrl, LITPER_DATA_DIR: settings.dataDir },
    stdio: ['ignore', log.fd, log.fd],
  })
  children.push(platform)

  const died = platform.gone.then((code) => {
    console.error(`The platform ended with exit code ${code}. The end of its log:\n${tail(log.path, 25)}`)
    return 1
  })
  const ready = await waitFor(`${settings.platformUrl}/health/ready`, { timeoutMs: READY_MS, goOn: platform.running })
  if (!ready && platform.running()) {
    console.error(`The platform was not ready within ${READY_MS / 1000} s. The end of its log:\n${tail(log.path, 25)}`)
    return 1
  }
  if (ready && withStory) await tellStory(settings, storyFile, children)
  if (platform.running()) printUrls(settings, logs)
  return died
}

/** @param {Settings} settings */
async function mustStartSandbox(settings) {
  if (settings.sandboxNamed && (await answers(`${settings.sandboxUrl}/sandbox/state`))) {
    console.log(`Using the sandbox at ${settings.sandboxUrl}.`)
    return false
  }
  if (!settings.sandboxIsLocal) throw new SettingFault(`No sandbox answers at SANDBOX_URL=${settings.sandboxUrl}.`)
  if (await isTaken(settings.sandboxPort)) {
    const hint = `Choose another: SANDBOX_PORT=8091 npm start. If a sandbox runs there: SANDBOX_URL=${settings.sandboxUrl} npm start`
    throw new SettingFault(`Port ${settings.sandboxPort} is taken. ${hint}`)
  }
  return true
}

/** @param {Settings} settings @param {string} file @param {string} logs */
function startSandbox(settings, file, logs) {
  const log = logFile(logs, 'sandbox')
  console.log(`Starting the sandbox ... (log: ${log.path})`)
  const sandbox = startChild('sandbox', [file], {
    env: { SANDBOX_PORT: `${settings.sandboxPort}`, SANDBOX_URL: settings.sandboxUrl, PLATFORM_URL: settings.platformUrl },
    stdio: ['ignore', log.fd, log.fd],
  })
  sandbox.gone.then((code) => {
    if (code !== 0) console.error(`The sandbox ended with exit code ${code}. The end of its log:\n${tail(log.path, 15)}`)
  })
  return sandbox
}

/** @param {Settings} settings @param {string} file @param {Child[]} children */
async function tellStory(settings, file, children) {
  const env = { BASE_URL: settings.platformUrl, SANDBOX_URL: settings.sandboxUrl }
  const story = startChild('story', [file, '--url', settings.platformUrl], { env })
  children.push(story)
  const code = await story.gone
  if (code !== 0) console.error(`The story ended with exit code ${code}; the platform stays up.`)
}

/** @param {Settings} settings @param {string} logs */
function printUrls({ platformUrl, sandboxUrl }, logs) {
  const lines = [
    ['API', `${platformUrl}/api/docs`],
    ['OpenAPI', `${platformUrl}/api/v1/openapi.json`],
    ['Health', `${platformUrl}/health/ready`],
    ['Metrics', `${platformUrl}/metrics`],
    ['Sandbox', `${sandboxUrl}/sandbox/state`],
    ['Logs', join(logs, 'platform.log')],
    ['Login', 'owner@demo.litper.test / demo-password'],
  ]
  console.log(`\nLitper is up at ${platformUrl}\n${lines.map(([name, text]) => `  ${name?.padEnd(9)}${text}`).join('\n')}`)
  console.log('Ctrl-C drains and stops.')
}
