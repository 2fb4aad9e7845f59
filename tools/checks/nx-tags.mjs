import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOMS } from '../fences/rooms.mjs'

/** Apps that have a fence of their own beside the room's, and carry the room's tag all the same. */
const APP = /^apps\//

/**
 * Every workspace package carries the Nx tag of the room it lies in, so that `nx graph` shows the house as it is.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkNxTags(root) {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  /** @type {string[]} */
  const manifests = workspaces.flatMap((/** @type {string} */ pattern) =>
    globSync(`${pattern}/package.json`, { cwd: root }),
  )
  const faults = manifests.flatMap((path) => {
    const name = path.replaceAll('\\', '/')
    return tagFaults(
      name,
      JSON.parse(readFileSync(join(root, path), 'utf8')),
      existsSync(join(root, path, '..', 'src')),
    )
  })
  return { ok: faults.length === 0, text: [`${manifests.length} packages`, ...faults].join('\n') }
}

/**
 * @param {string} path of the package.json, relative to the root
 * @param {{ nx?: { tags?: string[] }, exports?: object }} manifest
 * @param {boolean} hasSource an empty package is named too: it is a leftover
 * @returns {string[]}
 */
export function tagFaults(path, manifest, hasSource = true) {
  const room = Object.values(ROOMS).find((each) => new RegExp(APP.test(path) ? '^apps/' : each.path).test(path))
  const wanted = APP.test(path) ? ROOMS.apps?.tag : room?.tag
  const tags = (manifest.nx?.tags ?? []).filter((tag) => tag.startsWith('room:'))
  return [
    ...(wanted ? [] : [`${path}: lies in no room of tools/fences/rooms.mjs`]),
    ...(tags.length === 1 && tags[0] === wanted
      ? []
      : [`${path}: nx.tags must hold exactly "${wanted}" of the room tags`]),
    ...(hasSource ? [] : [`${path}: the package has no src/`]),
  ]
}
