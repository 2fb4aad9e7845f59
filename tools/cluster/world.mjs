import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '../drill/world.mjs'
import { root } from '../lib/root.mjs'
import { pem } from './certificates.mjs'
import { apply } from './kubectl.mjs'
import { deployment, LOCKED, namespace, secret, service, settings } from './objects.mjs'
import { NAMESPACE, PUBLIC_HOST, VENDORS, WORLD_ADDRESS } from './place.mjs'

export const CONTROL_ADDRESS = '10.96.0.30'
const SANDBOX_PORT = 8090
/** Shopify's own schema: 100 MB of a package for developers, which no image carries. */
const SCHEMA = 'node_modules/@shopify/dev-mcp/dist/data'

/**
 * Shop, carriers and WhatsApp: the sandbox behind the vendors' own names, at a public address, with certificates of the test's authority. So
 * the platform runs as in production: it calls the vendors' hosts over TLS, and no setting of the demo is on.
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 * @param {string} image the sandbox's
 */
export async function installWorld(kubectl, image) {
  const name = 'world'
  const env = Object.entries({
    SANDBOX_HOST: '0.0.0.0',
    SANDBOX_PORT: `${SANDBOX_PORT}`,
    SANDBOX_URL: `http://${CONTROL_ADDRESS}:${SANDBOX_PORT}`,
    PLATFORM_URL: `https://${PUBLIC_HOST}`,
    NODE_EXTRA_CA_CERTS: '/authority/ca.crt',
  })
  const sandbox = {
    name: 'sandbox',
    image,
    env: env.map(([key, value]) => ({ name: key, value })),
    readinessProbe: { httpGet: { path: '/sandbox/state', port: SANDBOX_PORT }, periodSeconds: 2, timeoutSeconds: 5 },
    securityContext: LOCKED,
    volumeMounts: [
      { name: 'authority', mountPath: '/authority' },
      { name: 'schema', mountPath: `/app/${SCHEMA}`, readOnly: true },
    ],
  }
  const door = {
    name: 'door',
    image,
    command: ['/nodejs/bin/node', '/door/door.mjs'],
    env: [
      { name: 'VENDORS', value: JSON.stringify(VENDORS) },
      { name: 'SANDBOX_PORT', value: `${SANDBOX_PORT}` },
    ],
    readinessProbe: { tcpSocket: { port: 8443 }, periodSeconds: 2 },
    securityContext: LOCKED,
    volumeMounts: [
      { name: 'door', mountPath: '/door' },
      { name: 'tls', mountPath: '/tls' },
    ],
  }
  const volumes = [
    { name: 'authority', configMap: { name: 'authority' } },
    { name: 'schema', hostPath: { path: join(root, SCHEMA), type: 'Directory' } },
    { name: 'door', configMap: { name: 'door' } },
    { name: 'tls', secret: { secretName: 'vendors-tls' } },
  ]
  const space = NAMESPACE.world
  await apply(kubectl, 'world', [
    namespace(space),
    settings(space, 'authority', { 'ca.crt': pem('world.crt') }),
    settings(space, 'door', { 'door.mjs': readFileSync(join(import.meta.dirname, 'world/door.mjs'), 'utf8') }),
    secret(space, 'vendors-tls', { 'tls.crt': pem('vendors.crt'), 'tls.key': pem('vendors.key') }, 'kubernetes.io/tls'),
    deployment(space, name, {
      containers: [sandbox, door],
      volumes,
      securityContext: { runAsNonRoot: true, runAsUser: 65_532 },
    }),
    service(space, name, {
      clusterIP: CONTROL_ADDRESS,
      externalIPs: [WORLD_ADDRESS],
      ports: [
        { name: 'https', port: 443, targetPort: 8443 },
        { name: 'control', port: SANDBOX_PORT },
      ],
    }),
  ])
}

const control = `http://${CONTROL_ADDRESS}:${SANDBOX_PORT}/sandbox`

/** The sandbox's own hands, from this machine. @param {string} path @param {unknown} [body] @returns {Promise<any>} */
export const world = (path, body) => call(`${control}${path}`, body, { timeoutMs: 60_000 })
