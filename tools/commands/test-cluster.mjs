import { parseArgs } from 'node:util'
import { closeNodeSpace } from '../cluster/node-space.mjs'
import { testCluster } from '../cluster/run.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { BuildFault } from '../lib/build.mjs'
import images from './images.mjs'

const OPTIONS = /** @type {const} */ ({
  port: { type: 'string', default: '21460' },
  seconds: { type: 'string', default: '60' },
  keep: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  down: { type: 'boolean', default: false },
})
const USAGE = 'npm run test:cluster -- [--short] [--keep] [--down] [--seconds 60] [--port 21460]'

/**
 * A real Kubernetes with one node, the platform in it by its chart, an order through its ingress: `npm run test:cluster`. `--keep` leaves the
 * cluster up until Ctrl-C, `--down` ends one that a killed run left, `--seconds` says how long pods are killed, `--short` leaves out what is neither the way of an order, nor the rolling update, nor the canary.
 * @param {string[]} args
 */
export default async function testClusterCommand(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    const [port = 0, seconds = 0] = [values.port, values.seconds].map(Number)
    if (!port || !seconds) throw new EngineFault(USAGE)
    if (values.down) {
      await closeNodeSpace()
      return 0
    }
    const buildImages = async (/** @type {string[]} */ apps) => {
      if ((await images([...apps, '--archive'])) !== 0) throw new EngineFault('The images were not built.')
    }
    return (await testCluster({ port, seconds, keep: values.keep, short: values.short, buildImages })) ? 0 : 1
  } catch (error) {
    if (!(error instanceof EngineFault || error instanceof BuildFault || error instanceof TypeError)) throw error
    console.error(error.message)
    return 1
  }
}
