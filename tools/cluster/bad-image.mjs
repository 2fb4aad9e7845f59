import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildah, commit } from './image-store.mjs'
import { RUN } from './place.mjs'

/** A gateway that starts and says that it is ready, and looks for every service at a door where nothing is. */
const BAD_START = `process.env.SERVICES_URLS = process.env.SERVICES_URLS?.replaceAll(':8080', ':1')
await import('./dist/api/start.mjs')
`

/** @param {string} tag @returns {Promise<string>} the archive of `localhost/api` at this tag: the gateway's image, made bad */
export async function badGateway(tag) {
  const [start, archive] = [join(RUN, 'bad-start.mjs'), join(RUN, 'bad-api.tar')]
  writeFileSync(start, BAD_START, { mode: 0o644 })
  const container = (await buildah('from', '--pull-never', 'localhost/api:0.1.0')).trim()
  await buildah('copy', '-q', container, start, '/app/main.mjs')
  await commit(container, `api:${tag}`, archive)
  return archive
}
