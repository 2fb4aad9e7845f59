import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * @typedef {object} Manifest
 * @property {string} name of the package
 * @property {{ service?: ServiceEntry, carrier?: string, connector?: string }} [litper]
 *
 * @typedef {object} ServiceEntry what a service's package manifest says of it: `"litper": {"service": ...}`
 * @property {string} name
 * @property {string} summary one line for the documents' table
 * @property {string[]} routes path prefixes that it owns behind the gateway
 * @property {boolean} [gateway] the one that all others stand behind
 */

/**
 * The manifests of the workspace packages that the pattern finds, by their folder's name.
 * @param {string} root
 * @param {string} pattern `libs/services/*`
 * @returns {{ folder: string, manifest: Manifest }[]}
 */
export function manifests(root, pattern) {
  return globSync(`${pattern}/package.json`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ folder: dirname(path), manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) }))
}

/**
 * Every service of the house, the gateway last: those it forwards to are started before it.
 * @param {string} root
 * @returns {(ServiceEntry & { package: string, module: string })[]}
 */
export function listServices(root) {
  const services = manifests(root, 'libs/services/*').flatMap(({ manifest }) => {
    const service = manifest.litper?.service
    return service ? [{ ...service, package: manifest.name, module: `${pascal(service.name)}Module` }] : []
  })
  return [...services.filter(({ gateway }) => !gateway), ...services.filter(({ gateway }) => gateway)]
}

/**
 * The packages whose manifest has a "litper" entry that `of` admits.
 * @param {string} root
 * @param {string} pattern
 * @param {(litper: NonNullable<Manifest['litper']>) => boolean} of
 */
export function listPackages(root, pattern, of) {
  return manifests(root, pattern).filter(({ manifest }) => manifest.litper !== undefined && of(manifest.litper))
}

/** `carrier-accounts` -> `CarrierAccounts`. @param {string} name */
export const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())

/** `chatea-pro` -> `chateaPro`. @param {string} name */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
