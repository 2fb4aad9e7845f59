import { dirname } from 'node:path'
import { printUrls, runAllInOne } from '../lib/all-in-one.mjs'
import { BuildFault, buildApp, buildConsole } from '../lib/build.mjs'
import { stopChildren, stopSignal } from '../lib/children.mjs'
import { addDotEnv } from '../lib/dot-env.mjs'
import { SettingFault, startSettings } from '../lib/start-settings.mjs'
import { observeBeside } from '../observe/beside.mjs'

const STOP_MS = 20_000

/**
 * The platform and its outside world on this machine, and the journey once: `npm start [-- --no-story] [--observe]`. Reads `.env`.
 * `--observe`: with collector, Jaeger, log store, Prometheus and Alertmanager beside it.
 * @param {string[]} args
 */
export default async function start(args) {
  addDotEnv(process.env)
  /** @type {import('../lib/all-in-one.mjs').Run} */
  const run = { children: [], stopping: false }
  let stopWatching = async () => {}
  const stopped = stopSignal().then(() => {
    run.stopping = true
    console.log('\nStopping ...')
    return 0
  })
  try {
    if (args.includes('--observe')) {
      const { dataDir, platformUrl, sandboxUrl } = startSettings(process.env)
      stopWatching = await observeBeside(dataDir, platformUrl, sandboxUrl, process.env)
    }
    return await Promise.race([up(run, !args.includes('--no-story')), stopped])
  } catch (error) {
    if (!(error instanceof BuildFault || error instanceof SettingFault)) throw error
    console.error(error.message)
    return 1
  } finally {
    run.stopping = true
    // The outside world goes last: the platform may still have something to say to it while it drains.
    const deadline = Date.now() + STOP_MS
    const inside = run.children.filter((child) => child.name !== 'sandbox')
    await stopChildren(inside, STOP_MS - 2000)
    await stopChildren(run.children, Math.max(2000, deadline - Date.now()))
    await stopWatching()
  }
}

/**
 * Settles only when the platform ended by itself or never came up.
 * @param {import('../lib/all-in-one.mjs').Run} run
 * @param {boolean} withStory
 * @returns {Promise<number>} exit code
 */
async function up(run, withStory) {
  const settings = startSettings(process.env)
  const [platform, sandbox, story, page] = await Promise.all([
    buildApp('litper'),
    buildApp('sandbox'),
    buildApp('journey-e2e', 'story'),
    buildConsole(),
  ])
  const files = { platform: platform.file, sandbox: sandbox.file, story: story.file, console: dirname(page.file) }
  return runAllInOne(run, settings, files, withStory, () => printUrls(settings))
}
