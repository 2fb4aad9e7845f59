import { BuildFault, buildApp } from '../lib/build.mjs'
import { runForeground } from '../lib/children.mjs'
import { addDotEnv } from '../lib/dot-env.mjs'
import { isTaken } from '../lib/net.mjs'
import { SettingFault, startSettings } from '../lib/start-settings.mjs'

/** The outside world alone, in the foreground: `npm run sandbox`. */
export default async function sandbox() {
  addDotEnv(process.env)
  try {
    const { file } = await buildApp('sandbox')
    const { sandboxPort, platformUrl } = startSettings(process.env)
    if (await isTaken(sandboxPort)) {
      throw new SettingFault(`Port ${sandboxPort} is taken. Choose another: SANDBOX_PORT=8091 npm run sandbox`)
    }
    const env = { SANDBOX_PORT: `${sandboxPort}`, PLATFORM_URL: process.env.PLATFORM_URL || platformUrl }
    return await runForeground('sandbox', ['--enable-source-maps', file], env)
  } catch (error) {
    if (!(error instanceof BuildFault || error instanceof SettingFault)) throw error
    console.error(error.message)
    return 1
  }
}
