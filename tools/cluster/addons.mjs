import { pem } from './certificates.mjs'
import { apply } from './kubectl.mjs'
import { account, allowed, boundTo, deployment, service, settings } from './objects.mjs'
import { DNS_ADDRESS, DOOR_ADDRESS, PUBLIC_HOST, VENDORS, WORLD_ADDRESS } from './place.mjs'

const SYSTEM = 'kube-system'
const LOOK = ['list', 'watch']

/** Names of the cluster; and the platform's and the vendors' public names, which the internet's DNS would know. */
const corefile = () => `.:53 {
  errors
  health :8080
  ready :8181
  hosts {
    ${DOOR_ADDRESS} ${PUBLIC_HOST}
${Object.keys(VENDORS)
  .map((host) => `    ${WORLD_ADDRESS} ${host}`)
  .join('\n')}
    fallthrough
  }
  kubernetes cluster.local in-addr.arpa {
    pods insecure
    ttl 5
  }
  cache 5
}
`

/** @param {import('./kubectl.mjs').Kubectl} kubectl @param {string} image */
export async function installDns(kubectl, image) {
  const container = {
    name: 'coredns',
    image,
    args: ['-conf', '/etc/coredns/Corefile'],
    readinessProbe: { httpGet: { path: '/ready', port: 8181 }, periodSeconds: 1 },
    // it listens below 1024 and is not root
    securityContext: { capabilities: { add: ['NET_BIND_SERVICE'] }, runAsUser: 0 },
    volumeMounts: [{ name: 'settings', mountPath: '/etc/coredns' }],
  }
  const pod = {
    serviceAccountName: 'coredns',
    dnsPolicy: 'Default',
    containers: [container],
    volumes: [{ name: 'settings', configMap: { name: 'coredns' } }],
  }
  const ports = ['UDP', 'TCP'].map((protocol) => ({ name: protocol.toLowerCase(), port: 53, protocol }))
  await apply(kubectl, 'dns', [
    account(SYSTEM, 'coredns'),
    ...allowed(SYSTEM, 'coredns', [
      { apiGroups: [''], resources: ['endpoints', 'services', 'pods', 'namespaces'], verbs: LOOK },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: LOOK },
    ]),
    settings(SYSTEM, 'coredns', { Corefile: corefile() }),
    deployment(SYSTEM, 'coredns', pod),
    service(SYSTEM, 'coredns', { clusterIP: DNS_ADDRESS, ports }),
  ])
}

/** What pods use, for the autoscaler. @param {import('./kubectl.mjs').Kubectl} kubectl @param {string} image */
export async function installMetrics(kubectl, image) {
  const name = 'metrics-server'
  const args = [
    '--cert-dir=/tmp',
    '--secure-port=10250',
    '--kubelet-preferred-address-types=InternalIP',
    '--kubelet-certificate-authority=/ca/ca.crt',
  ]
  const container = {
    name,
    image,
    args: [...args, '--metric-resolution=10s', '--kubelet-request-timeout=5s'],
    readinessProbe: { httpGet: { path: '/readyz', port: 10_250, scheme: 'HTTPS' }, periodSeconds: 2 },
    volumeMounts: [
      { name: 'authority', mountPath: '/ca' },
      { name: 'temporary', mountPath: '/tmp' },
    ],
  }
  const volumes = [
    { name: 'authority', configMap: { name: 'kubelet-authority' } },
    { name: 'temporary', emptyDir: {} },
  ]
  await apply(kubectl, 'metrics', [
    account(SYSTEM, name),
    ...allowed(SYSTEM, name, [
      { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods', 'nodes'], verbs: ['get', ...LOOK] },
    ]),
    boundTo(SYSTEM, name, `${name}:asks`, { kind: 'ClusterRole', name: 'system:auth-delegator' }),
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: `${name}:reads`, namespace: SYSTEM },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Role',
        name: 'extension-apiserver-authentication-reader',
      },
      subjects: [{ kind: 'ServiceAccount', name, namespace: SYSTEM }],
    },
    settings(SYSTEM, 'kubelet-authority', { 'ca.crt': pem('ca.crt') }),
    deployment(SYSTEM, name, { serviceAccountName: name, containers: [container], volumes }),
    service(SYSTEM, name, { ports: [{ port: 443, targetPort: 10_250 }] }),
    {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        ...{ group: 'metrics.k8s.io', version: 'v1beta1', groupPriorityMinimum: 100, versionPriority: 100 },
        insecureSkipTLSVerify: true,
        service: { name, namespace: SYSTEM },
      },
    },
  ])
}
