import { resolve } from 'node:path'
import { root } from './build.mjs'
import { startChild } from './children.mjs'
import { logFile, tail } from './log-file.mjs'
import { answers, isTaken, waitFor } from './net.mjs'
import { SettingFault } from './start-settings.mjs'
import { storyOf } from './story.mjs'

const DEMO_LOGIN = 'owner@demo.litper.test / demo-password'
const READY_MS = 180_000 // a first start on a slow disk makes the database cluster

/** @typedef {ReturnType<typeof import('./start-settings.mjs').startSettings>} Settings */
/** @typedef {{ children: import('./children.mjs').Child[], stopping: boolean }} Run what is up, and whether it shall be */

/**
 * Starts sandbox and platform, waits until the platform is ready, connects the demo tenant, tells the story, calls `onUp`.
 * @param {Run} run every started process is added to its children
 * @param {Settings} settings
 * @param {{ platform: string, sandbox: string, story: string, console: string }} files the bundles, and the folder of the built console
 * @param {boolean} withStory
 * @param {() => void} onUp
 * @returns {Promise<number>} exit code, once the platform ended by itself or failed to come up
 */
export async function runAllInOne(run, settings, files, withStory, onUp) {
  const ownSandbox = await mustStartSandbox(settings)
  if (await isTaken(settings.port)) {
    throw new SettingFault(`Port ${settings.port} is taken. Choose another: PORT=8081 npm start`)
  }
  if (run.stopping) return 0

  if (ownSandbox) {
    startLogged(run, settings, 'sandbox', files.sandbox, {
      SANDBOX_PORT: `${settings.sandboxPort}`,
      SANDBOX_URL: settings.sandboxUrl,
      PLATFORM_URL: settings.platformUrl,
    })
  }
  const { child: platform, log } = startLogged(run, settings, 'platform', files.platform, {
    LITPER_DEMO: '1',
    PORT: `${settings.port}`,
    CONSOLE_DIR: files.console,
    SANDBOX_URL: settings.sandboxUrl,
    LITPER_DATA_DIR: settings.dataDir,
  })
  const died = platform.gone.then(() => 1)

  const goOn = () => platform.running() && !run.stopping
  const ready = await waitFor(`${settings.platformUrl}/health/ready`, { timeoutMs: READY_MS, goOn })
  if (!ready && goOn()) {
    console.error(`The platform was not ready within ${READY_MS / 1000} s. The end of its log:\n${tail(log, 25)}`)
    return 1
  }
  if (goOn()) console.log(`Open ${settings.platformUrl} to see it happen (${DEMO_LOGIN}).`)
  if (goOn()) await Promise.race([tellStory(run, settings, files.story, withStory), died])
  if (goOn()) onUp()
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
    const other = 'Choose another: SANDBOX_PORT=8091 npm start'
    const same = `use the sandbox that runs there: SANDBOX_URL=${settings.sandboxUrl} npm start`
    throw new SettingFault(`Port ${settings.sandboxPort} is taken. ${other}, or ${same}`)
  }
  return true
}

/**
 * @param {Run} run
 * @param {Settings} settings
 * @param {string} name
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
function startLogged(run, settings, name, file, env) {
  const log = logFile(resolve(root, settings.dataDir, 'logs'), name)
  console.log(`Starting the ${name} ... (log: ${log.path})`)
  const child = startChild(name, ['--enable-source-maps', file], { env, stdio: ['ignore', log.fd, log.fd] })
  run.children.push(child)
  child.gone.then((code) => {
    if (!run.stopping) {
      console.error(`The ${name} ended with exit code ${code}. The end of its log:\n${tail(log.path, 25)}`)
    }
  })
  return { child, log: log.path }
}

/**
 * The story connects the demo tenant first; without it that is all it does.
 * @param {Run} run
 * @param {Settings} settings
 * @param {string} file
 * @param {boolean} whole
 */
async function tellStory(run, settings, file, whole) {
  const { args, env } = storyOf(file, settings, whole)
  const story = startChild('story', args, { env })
  run.children.push(story)
  const code = await story.gone
  if (code !== 0 && !run.stopping) console.error(`The story ended with exit code ${code}; the platform stays up.`)
}

/** @param {Settings} settings */
export function printUrls({ platformUrl, sandboxUrl, dataDir }) {
  const lines = {
    Console: platformUrl,
    API: `${platformUrl}/api/docs`,
    OpenAPI: `${platformUrl}/api/v1/openapi.json`,
    Health: `${platformUrl}/health/ready`,
    Metrics: `${platformUrl}/metrics`,
    Sandbox: `${sandboxUrl}/sandbox/state`,
    Logs: resolve(root, dataDir, 'logs'),
    Login: DEMO_LOGIN,
  }
  console.log(`\nLitper is up at ${platformUrl}`)
  for (const [name, text] of Object.entries(lines)) console.log(`  ${name.padEnd(9)}${text}`)
  console.log('Ctrl-C drains and stops.\n')
}
