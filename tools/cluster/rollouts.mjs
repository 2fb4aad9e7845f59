import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { goSource } from '../observe/go.mjs'
import { ROLLOUTS_MODULE } from './go-programs.mjs'
import { apply, rolledOut } from './kubectl.mjs'
import { account, boundTo, deployment, LOCKED, namespace } from './objects.mjs'

const NAME = 'argo-rollouts'

/**
 * Argo Rollouts with its own kinds and its own role, as its source carries them.
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 * @param {string} image
 */
export async function installRollouts(kubectl, image) {
  const source = await goSource(ROLLOUTS_MODULE)
  const files = globSync(['manifests/crds/*-crd.yaml', 'manifests/role/*-clusterrole.yaml'], { cwd: source })
  // a file each: together they are more than the API server takes at once
  for (const file of files) await apply(kubectl, 'rollouts-kind', [parse(readFileSync(join(source, file), 'utf8'))])
  const container = {
    name: NAME,
    image,
    readinessProbe: { httpGet: { path: '/metrics', port: 8090 }, periodSeconds: 2, timeoutSeconds: 4 },
    securityContext: { runAsNonRoot: true, ...LOCKED },
    volumeMounts: [{ name: 'temporary', mountPath: '/tmp' }],
  }
  const pod = { serviceAccountName: NAME, containers: [container], volumes: [{ name: 'temporary', emptyDir: {} }] }
  await apply(kubectl, 'rollouts', [
    namespace(NAME),
    account(NAME, NAME),
    boundTo(NAME, NAME, NAME, { kind: 'ClusterRole', name: NAME }),
    deployment(NAME, NAME, pod),
  ])
  await rolledOut(kubectl, NAME, NAME)
}
