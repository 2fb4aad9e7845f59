import { relative } from 'node:path'
import { APPS } from '../lib/apps.mjs'
import { BuildFault, buildApp, buildConsole, root } from '../lib/build.mjs'

/**
 * Bundles the named apps, or all. `app/entry` names another entry than main.
 * @param {string[]} args
 */
export default async function build(args) {
  const wanted = args.length > 0 ? args : [...APPS, 'journey-e2e/story', 'console']
  let failures = 0
  for (const name of wanted) {
    const [app = '', entry = 'main'] = name.split('/')
    if (!APPS.includes(app) && name !== 'console') {
      console.error(`Unknown app "${app}". Apps: ${[...APPS, 'console'].join(', ')}.`)
      return 2
    }
    try {
      const { file, built, ms } = await (name === 'console' ? buildConsole() : buildApp(app, entry))
      console.log(`${relative(root, file)} ${built ? 'built' : 'unchanged'} in ${ms} ms`)
    } catch (error) {
      failures += 1
      console.error(error instanceof BuildFault ? error.message : error)
    }
  }
  return failures > 0 ? 1 : 0
}
