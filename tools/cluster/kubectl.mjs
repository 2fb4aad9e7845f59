import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { KUBECONFIG, RUN } from './place.mjs'

/** @typedef {(...args: string[]) => Promise<string>} Kubectl */

/** @param {string} kubernetes the program @returns {Kubectl} */
export const kubectlOf =
  (kubernetes) =>
  (...args) =>
    run(kubernetes, ['kubectl', '--kubeconfig', KUBECONFIG, ...args])

/**
 * Server-side apply of objects, strictly: an unknown field is a fault.
 * @param {Kubectl} kubectl
 * @param {string} name of the file that keeps what was sent
 * @param {object[]} items
 */
export async function apply(kubectl, name, items) {
  const folder = join(RUN, 'manifests')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 1))
  await kubectl('apply', '--server-side', '--force-conflicts', '--validate=strict', '-f', file)
}

/** Waits until a deployment is as it was asked to be. @param {Kubectl} kubectl @param {string} space @param {string} name @param {number} [seconds] */
export const rolledOut = (kubectl, space, name, seconds = 240) =>
  kubectl('-n', space, 'rollout', 'status', `deployment/${name}`, `--timeout=${seconds}s`)

/** @param {Kubectl} kubectl @param {...string} args @returns {Promise<any>} */
export const read = async (kubectl, ...args) => JSON.parse(await kubectl('get', ...args, '-o', 'json'))
