import { relative } from 'node:path'
import { APPS } from '../lib/apps.mjs'
import { BuildFault, buildApp, root } from '../lib/build.mjs'

/**
 * Bundles the named apps, or all. `app/entry` names another entry than main.
 * @param {string[]} args
 */
export default async function build(args) {
  const wanted = args.length > 0 ? args : [...APPS, 'journey-e2e/story']
  let failures = 0
  for (const name of wanted) {
    const [app = '', entry = 'main'] = name.split('/')
    if (!APPS.includes(app)) {
      console.error(`Unknown app "${app}". Apps: ${APPS.join(', ')}.`)
      return 2
    }
    try {
      const { file, built, ms } = await buildApp(app, entry)
      console.log(`${relative(root, file)} ${built ? 'built' : 'unchanged'} in ${ms} ms`)
    } catch (error) {
      failures += 1
      console.error(error instanceof BuildFault ? error.message : error)
    }
  }
  return failures > 0 ? 1 : 0
}
