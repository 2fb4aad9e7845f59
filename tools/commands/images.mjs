import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveOf, rootOf } from '../cluster/image.mjs'
import { archiveFile, IMAGES } from '../cluster/image-store.mjs'
import { tryRoot } from '../cluster/try-root.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { findProgram } from '../engines/programs.mjs'
import { APPS, WITH_CONSOLE } from '../lib/apps.mjs'
import { BuildFault, buildApp, buildConsole } from '../lib/build.mjs'
import { table } from '../lib/distributed/figures.mjs'
import { tryJob, warehouseArchive, warehouseRoot } from '../warehouse/image.mjs'

const SECRET = 'images-are-tried-with-this-secret-0'

/**
 * Builds images without Docker and tries them: `npm run images -- [app ... | warehouse] [--archive]`. With DATABASE_URL set each is started as the chart
 * starts it (not root, root file system read only, no capability) and timed until it is ready. `--archive` makes OCI archives by buildah.
 * @param {string[]} args
 */
export default async function images(args) {
  const named = args.filter((one) => !one.startsWith('--'))
  if (named[0] === 'warehouse') return warehouseImage(args.includes('--archive'))
  const unknown = named.find((one) => !APPS.includes(one))
  if (unknown) {
    console.error(`There is no app ${unknown}. Apps: ${APPS.join(', ')}, and warehouse alone.`)
    return 2
  }
  mkdirSync(IMAGES, { recursive: true })
  const rows = [['app', 'packages', 'Node', 'app', 'archive', 'ready after', 'of that its own']]
  try {
    for (const app of named.length > 0 ? named : APPS.filter((one) => !['sandbox', 'journey-e2e'].includes(one)))
      rows.push(await oneImage(app, args.includes('--archive')))
  } catch (error) {
    if (!(error instanceof EngineFault || error instanceof BuildFault)) throw error
    console.error(error.message)
    return 1
  }
  console.log(table(rows))
  writeFileSync(join(IMAGES, 'figures.json'), `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`)
  return 0
}

/** @param {string} app @param {boolean} archived @returns {Promise<string[]>} a row of the table */
async function oneImage(app, archived) {
  await buildApp(app, 'main')
  if (WITH_CONSOLE.includes(app)) await buildConsole()
  const folder = join(IMAGES, app)
  const { packages, megabytes } = await rootOf(app, folder)
  let packed = '-'
  if (archived) {
    if (!findProgram('buildah')) throw new EngineFault('--archive needs buildah (Debian: buildah).')
    const archive = archiveFile(app)
    await archiveOf({ app, from: folder, archive })
    packed = `${Math.round(statSync(archive).size / 1e6)} MB`
  }
  const sizes = [`${packages}`, `${megabytes.node} MB`, `${megabytes.app} MB`, packed]
  const { DATABASE_URL, IMAGES_PORT } = process.env
  if (!DATABASE_URL) return [app, ...sizes, '-', '-']
  const env = { DATABASE_URL, LITPER_SECRET: SECRET }
  const tried = await tryRoot({ folder, port: Number(IMAGES_PORT || 21450), env })
  await tried.stop()
  return [app, ...sizes, `${tried.readyMs} ms`, `${tried.startedInMs} ms`]
}

/** With WAREHOUSE_URL set, a job runs in it, over a lake that is empty. @param {boolean} archived */
async function warehouseImage(archived) {
  try {
    const folder = join(IMAGES, 'warehouse')
    const { python, packages } = await warehouseRoot(folder)
    console.log(`warehouse: Python ${python} MB, packages and models ${packages} MB`)
    if (archived) console.log(`archive ${(await warehouseArchive(folder)).megabytes} MB`)
    const { WAREHOUSE_URL: url } = process.env
    if (!url) return 0
    const { code, said, seconds } = await tryJob(folder, 'staging', url)
    console.log(`${said.trim().split('\n').slice(-4).join('\n')}\njob staging: exit code ${code} after ${seconds} s`)
    return code
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}
