import { APPS, WITH_CONSOLE } from '../lib/apps.mjs'
import { buildApp, buildConsole, root } from '../lib/build.mjs'
import { imageRoot } from '../lib/image-root.mjs'

/**
 * Puts what an app's image holds into a folder: `node tools/run.mjs image-root APP FOLDER`. docker/Dockerfile calls it.
 * @param {string[]} args
 */
export default async function imageRootCommand([app = '', into = '']) {
  if (!APPS.includes(app) || into === '') {
    console.error(`image-root APP FOLDER. Apps: ${APPS.join(', ')}.`)
    return 2
  }
  await buildApp(app, 'main')
  if (WITH_CONSOLE.includes(app)) await buildConsole()
  const packages = imageRoot({ root, app, into })
  console.log(`${into}: ${app} with ${packages.length} packages`)
  return 0
}
