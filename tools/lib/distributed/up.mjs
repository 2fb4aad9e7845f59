import { join, resolve } from 'node:path'
import { buildApp, buildConsole, root } from '../build.mjs'
import { runForeground } from '../children.mjs'
import { logFile, tail } from '../log-file.mjs'
import { isTaken, waitFor } from '../net.mjs'
import { SettingFault } from '../start-settings.mjs'
import { storyOf } from '../story.mjs'
import { chooseEngines, sharedSecret } from './engines.mjs'
import { figuresOf, table } from './figures.mjs'
import { keepRunning } from './keeper.mjs'
import { plan } from './plan.mjs'
import { GATEWAY, SERVICES } from './services.mjs'

const READY_MS = 120_000
const MOST_EARLY_DEATHS = 3
const STOP_MS = 20_000

/** @typedef {import('./plan.mjs').Planned} Planned */
/** @typedef {Planned & { kept: import('./keeper.mjs').Kept, log: string }} Process */
/** @typedef {{ stopping: boolean, processes: Process[], stopEngines?: () => Promise<void> }} Run */

/**
 * Builds, starts engines, sandbox and services, waits until all are ready, connects the demo tenant, tells the story if
 * asked, prints who runs where.
 * @param {Run} run every started process is added to it at once
 * @param {ReturnType<typeof import('../start-settings.mjs').startSettings>} settings
 * @param {{ embedded: boolean, story: boolean, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number | undefined>} an exit code when it did not come up
 */
export async function up(run, settings, { embedded, story, env }) {
  const dataDir = resolve(root, settings.dataDir)
  const secret = sharedSecret(env.LITPER_SECRET, dataDir)
  const [, teller] = await Promise.all([
    Promise.all([...SERVICES, 'sandbox'].map((app) => buildApp(app))),
    buildApp('journey-e2e', 'story'),
    buildConsole(),
  ])
  const engines = await chooseEngines({ embedded, env, dataDir, secret })
  if (run.stopping) await engines.stop()
  else run.stopEngines = engines.stop
  const planned = [sandboxOf(settings), ...plan({ ...settings, dataDir, secret, engines: engines.settings })]
  await mustBeFree(planned)
  if (run.stopping) return 0
  for (const one of planned) run.processes.push(start(one, join(dataDir, 'logs')))
  if (!(await allReady(run))) return 1
  const told = storyOf(teller.file, settings, story)
  const code = run.stopping ? 0 : await runForeground('story', told.args, told.env)
  if (code !== 0 && !run.stopping) console.error(`The demo tenant's story ended with exit code ${code}.`)
  if (!run.stopping) printProcesses(run)
  return undefined
}

/** @param {ReturnType<typeof import('../start-settings.mjs').startSettings>} settings @returns {Planned} */
function sandboxOf({ sandboxUrl, sandboxPort, platformUrl }) {
  const env = { SANDBOX_PORT: `${sandboxPort}`, SANDBOX_URL: sandboxUrl, PLATFORM_URL: platformUrl }
  return { name: 'sandbox', url: sandboxUrl, port: sandboxPort, env }
}

/** @param {Planned[]} planned */
async function mustBeFree(planned) {
  const taken = []
  for (const { name, port } of planned) if (await isTaken(port)) taken.push(`${port} (${name})`)
  if (taken.length > 0)
    throw new SettingFault(
      `Ports are taken: ${taken.join(', ')}. Choose others: PORT=9080 SANDBOX_PORT=9090 npm run up:distributed`,
    )
}

/** @param {Planned} planned @param {string} logs @returns {Process} */
function start(planned, logs) {
  const { path, fd } = logFile(logs, planned.name)
  const args = [join(root, 'dist', planned.name, 'main.mjs')]
  const kept = keepRunning(planned.name, { args, env: planned.env, log: fd, tell: (text) => console.error(text) })
  return { ...planned, kept, log: path }
}

/** @param {Run} run */
async function allReady(run) {
  const late = await Promise.all(
    run.processes.map(async (one) => {
      const goOn = () => !run.stopping && one.kept.restarts() < MOST_EARLY_DEATHS
      const path = one.name === 'sandbox' ? '/sandbox/state' : '/health/ready'
      return (await waitFor(`${one.url}${path}`, { timeoutMs: READY_MS, goOn })) ? undefined : one
    }),
  )
  for (const one of late) {
    if (one && !run.stopping) console.error(`${one.name} did not come up. The end of its log:\n${tail(one.log, 15)}`)
  }
  return run.stopping || late.every((one) => one === undefined)
}

/** @param {Run} run */
function printProcesses({ processes }) {
  const rows = processes.map(({ name, url, kept, log }) => {
    const { pid, startedInMs, rssMb } = figuresOf(name, kept.pid(), log)
    return [name, url, pid, startedInMs && `${startedInMs} ms`, rssMb && `${rssMb} MB`, log]
  })
  console.log(`\nLitper is up, ${SERVICES.length} services as processes of their own:`)
  console.log(table([['service', 'url', 'pid', 'start', 'memory', 'log'], ...rows]))
  console.log('\nLogin: owner@demo.litper.test / demo-password. Ctrl-C drains and stops.\n')
}

/**
 * The gateway first: nothing comes in any more while the others finish; the outside world and the engines last.
 * @param {Run} run
 */
export async function down({ processes, stopEngines }) {
  const turns = [
    processes.filter(({ name }) => name === GATEWAY),
    processes.filter(({ name }) => name !== GATEWAY && name !== 'sandbox'),
    processes.filter(({ name }) => name === 'sandbox'),
  ]
  for (const turn of turns) await Promise.all(turn.map(({ kept }) => kept.stop(STOP_MS)))
  await stopEngines?.()
}
