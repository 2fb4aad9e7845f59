import { BuildFault } from '../lib/build.mjs'
import { stopSignal } from '../lib/children.mjs'
import { down, up } from '../lib/distributed/up.mjs'
import { SettingFault, startSettings } from '../lib/start-settings.mjs'

/**
 * The services as processes of their own behind the gateway, and the outside world: `npm run up:distributed [-- --story]
 * [--embedded]`. On the real engines, unless DATABASE_URL and its like name others; `--embedded` takes one PostgreSQL.
 * @param {string[]} args
 */
export default async function upDistributed(args) {
  /** @type {import('../lib/distributed/up.mjs').Run} */
  const run = { stopping: false, processes: [] }
  const stopped = stopSignal().then(() => {
    run.stopping = true
    console.log('\nStopping ...')
    return 0
  })
  const options = { embedded: args.includes('--embedded'), story: args.includes('--story'), env: process.env }
  try {
    const code = await Promise.race([up(run, startSettings(process.env), options), stopped])
    return code ?? (await stopped)
  } catch (error) {
    if (!(error instanceof BuildFault || error instanceof SettingFault)) throw error
    console.error(error.message)
    return 1
  } finally {
    run.stopping = true
    await down(run)
  }
}
