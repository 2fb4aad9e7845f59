import { BuildFault, buildApp } from '../lib/build.mjs'
import { runForeground } from '../lib/children.mjs'
import { addDotEnv } from '../lib/dot-env.mjs'

/**
 * The first tenant of an installation: `npm run bootstrap -- --name "Tienda Andina" --email owner@example.co`. Reads `.env`.
 * @param {string[]} args
 */
export default async function bootstrap(args) {
  addDotEnv(process.env)
  try {
    const { file } = await buildApp('api', 'bootstrap')
    return await runForeground('bootstrap', ['--enable-source-maps', file, ...args])
  } catch (error) {
    if (!(error instanceof BuildFault)) throw error
    console.error(error.message)
    return 1
  }
}
