import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '../lib/build.mjs'
import { root } from '../lib/root.mjs'
import { archiveFile, IMAGES } from './image-store.mjs'

/** @param {string} app */
const stampFile = (app) => join(IMAGES, `${app}.made-from`)

/**
 * Builds the images whose bundle, or whose packages, are not those that they were made from. The console inside is not looked at.
 * @param {readonly string[]} apps
 * @param {(apps: string[]) => Promise<unknown>} build
 */
export async function refreshImages(apps, build) {
  /** @type {Map<string, string>} */
  const stale = new Map()
  for (const app of apps) {
    const { file } = await buildApp(app, 'main')
    const now = createHash('sha256')
    for (const one of [file, join(root, 'package-lock.json'), join(import.meta.dirname, 'image.mjs')])
      now.update(readFileSync(one))
    const stamp = now.digest('hex')
    const known =
      existsSync(archiveFile(app)) && existsSync(stampFile(app)) && readFileSync(stampFile(app), 'utf8') === stamp
    if (!known) stale.set(app, stamp)
  }
  if (stale.size > 0) await build([...stale.keys()])
  for (const [app, stamp] of stale) writeFileSync(stampFile(app), stamp)
}
