import { BuildFault, buildApp } from '../lib/build.mjs'
import { runForeground } from '../lib/children.mjs'

/**
 * The journey against a running system: `npm run journey -- --url URL [--orders N] [--rate R]`.
 * @param {string[]} args
 */
export default async function journey(args) {
  try {
    const { file } = await buildApp('journey-e2e')
    return await runForeground('journey', ['--enable-source-maps', file, ...args])
  } catch (error) {
    if (!(error instanceof BuildFault)) throw error
    console.error(error.message)
    return 1
  }
}
