import { apply } from './kubectl.mjs'
import { account, allowed, deployment, LOCKED, namespace, service } from './objects.mjs'
import { DOOR_ADDRESS, NAMESPACE } from './place.mjs'

const NAME = 'traefik'
const LOOK = ['get', 'list', 'watch']
const ARGS = [
  '--entrypoints.web.address=:8000',
  '--entrypoints.web.http.redirections.entrypoint.to=:443',
  '--entrypoints.web.http.redirections.entrypoint.scheme=https',
  '--entrypoints.websecure.address=:8443',
  '--entrypoints.websecure.http.tls=true',
  '--entrypoints.traefik.address=:8080',
  '--providers.kubernetesingress=true',
  '--providers.kubernetesingress.ingressclass=traefik',
  '--providers.kubernetescrd=true',
  '--metrics.prometheus=true',
  '--metrics.prometheus.addentrypointslabels=true',
  '--ping=true',
  '--global.checknewversion=false',
  '--global.sendanonymoususage=false',
]

/**
 * The kinds that Traefik looks for before it serves anything. Its own definitions are not to be had here, so that the API server takes any
 * field of theirs; what Traefik makes of a field is seen at the door.
 */
const KINDS = [
  'IngressRoute',
  'IngressRouteTCP',
  'IngressRouteUDP',
  'Middleware',
  'MiddlewareTCP',
  'ServersTransport',
  'ServersTransportTCP',
  'TLSOption',
  'TLSStore',
  'TraefikService',
].map((kind) => {
  const singular = kind.toLowerCase()
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
  const version = { name: 'v1alpha1', served: true, storage: true, schema: { openAPIV3Schema: open } }
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${singular}s.traefik.io` },
    spec: {
      group: 'traefik.io',
      scope: 'Namespaced',
      names: { kind, listKind: `${kind}List`, singular, plural: `${singular}s` },
      versions: [version],
    },
  }
})

/** Traefik as the ingress controller, with its own kinds. @param {import('./kubectl.mjs').Kubectl} kubectl @param {string} image */
export async function installIngress(kubectl, image) {
  await apply(kubectl, 'ingress-kinds', KINDS)
  const container = {
    name: NAME,
    image,
    args: ARGS,
    readinessProbe: { httpGet: { path: '/ping', port: 8080 }, periodSeconds: 2 },
    securityContext: { runAsNonRoot: true, ...LOCKED },
    volumeMounts: [{ name: 'temporary', mountPath: '/tmp' }],
  }
  const pod = { serviceAccountName: NAME, containers: [container], volumes: [{ name: 'temporary', emptyDir: {} }] }
  await apply(kubectl, 'ingress', [
    namespace(NAMESPACE.door),
    account(NAMESPACE.door, NAME),
    ...allowed(NAMESPACE.door, NAME, [
      {
        apiGroups: [''],
        resources: ['services', 'secrets', 'nodes', 'configmaps', 'endpoints', 'namespaces'],
        verbs: LOOK,
      },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: LOOK },
      { apiGroups: ['networking.k8s.io'], resources: ['ingresses', 'ingressclasses'], verbs: LOOK },
      { apiGroups: ['networking.k8s.io'], resources: ['ingresses/status'], verbs: ['update'] },
      { apiGroups: ['traefik.io'], resources: ['*'], verbs: LOOK },
    ]),
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: 'traefik' },
      spec: { controller: 'traefik.io/ingress-controller' },
    },
    deployment(NAMESPACE.door, NAME, pod),
    service(NAMESPACE.door, NAME, {
      clusterIP: DOOR_ADDRESS,
      ports: [
        { name: 'web', port: 80, targetPort: 8000 },
        { name: 'websecure', port: 443, targetPort: 8443 },
        { name: 'own', port: 8080, targetPort: 8080 },
      ],
    }),
  ])
}
