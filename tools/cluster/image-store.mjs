import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FOLDER } from '../engines/life.mjs'
import { run } from '../engines/programs.mjs'

export const IMAGES = join(FOLDER, 'images')
/** Where the archive of an app's image is. @param {string} app */
export const archiveFile = (app) => join(IMAGES, `${app}.tar`)

/** buildah with layers of its own, apart from this machine's images. @param {...string} args */
export function buildah(...args) {
  const env = { STORAGE_DRIVER: 'overlay', BUILDAH_ISOLATION: 'chroot' }
  const storage = join(IMAGES, 'storage')
  const places = ['--root', join(storage, 'root'), '--runroot', join(storage, 'run')]
  return run('buildah', [...places, ...args], { env, need: 'Install buildah (Debian: buildah).' })
}

/**
 * Commits a container as an image and writes its archive.
 * @param {string} container
 * @param {string} name `name:tag`
 * @param {string} archive
 */
export async function commit(container, name, archive) {
  await buildah('commit', '-q', '--rm', container, `localhost/${name}`)
  rmSync(archive, { force: true })
  await buildah('push', '-q', `localhost/${name}`, `docker-archive:${archive}:localhost/${name}`)
}

/**
 * An image of one program and nothing else.
 * @param {string} program one that needs no library
 * @param {{ version: string, more?: [string, string][] }} how `more`: other files and where they go
 * @returns {Promise<{ name: string, archive: string }>}
 */
export async function programImage(program, { version, more = [] }) {
  const title = basename(program)
  const name = `${title}:${version}`
  const archive = join(IMAGES, `${title}-${version}.tar`)
  if (existsSync(archive)) return { name: `localhost/${name}`, archive }
  mkdirSync(IMAGES, { recursive: true })
  const container = (await buildah('from', 'scratch')).trim()
  for (const [from, to] of [[program, `/${title}`], ...more])
    await buildah('copy', '-q', container, from ?? '', to ?? '')
  await buildah('config', '--entrypoint', JSON.stringify([`/${title}`]), '--user', '65532:65532', container)
  await commit(container, name, archive)
  return { name: `localhost/${name}`, archive }
}
