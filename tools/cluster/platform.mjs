import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { pem } from './certificates.mjs'
import { apply } from './kubectl.mjs'
import { namespace, secret } from './objects.mjs'
import { KUBECONFIG, NAMESPACE } from './place.mjs'

const SPACE = NAMESPACE.platform

/** @typedef {{ LITPER_SECRET: string, METRICS_TOKEN: string, LITPER_PREVIOUS_SECRETS?: string }} Secrets */

/** @returns {Secrets} */
export const newSecrets = () => ({
  LITPER_SECRET: randomBytes(32).toString('base64url'),
  METRICS_TOKEN: randomBytes(24).toString('base64url'),
})

/**
 * What the chart expects to be there: settings that are secret, the public certificate, the authority that vendors' certificates are signed by.
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 * @param {Record<string, string>} given
 */
export async function giveSecrets(kubectl, given) {
  await apply(kubectl, 'secrets', [
    namespace(SPACE),
    secret(SPACE, 'litper-secrets', given),
    secret(SPACE, 'litper-tls', { 'tls.crt': pem('door.crt'), 'tls.key': pem('door.key') }, 'kubernetes.io/tls'),
    secret(SPACE, 'litper-authority', { 'ca.crt': pem('world.crt') }),
  ])
}

/**
 * `helm upgrade --install` with production's values, cut to this machine; resolves when all is ready.
 * @param {string} helm
 * @param {string} tag of the images
 * @param {string[]} [more] options of helm
 * @param {boolean} [wait]
 */
export function installChart(helm, tag, more = [], wait = true) {
  const values = ['helm/values/prd.yaml', 'tools/cluster/values.yaml'].flatMap((file) => ['-f', join(root, file)])
  const until = wait ? ['--wait'] : [] // without it, until the migrations are done
  const how = ['-n', SPACE, ...values, ...until, '--timeout', '15m', '--set-string', `image.tag=${tag}`, ...more]
  return run(helm, ['upgrade', '--install', 'litper', join(root, 'helm/litper'), ...how], { env: { KUBECONFIG } })
}
