/** Small makers of Kubernetes objects; each gives what the API takes. */

/** A container that may do nothing beyond its program. */
export const LOCKED = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
}

/** @param {string} name */
export const namespace = (name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })

/** @param {string} namespace @param {string} name */
export const account = (namespace, name) => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
})

/**
 * @param {string} namespace
 * @param {string} name
 * @param {Record<string, string>} stringData
 * @param {string} [type]
 */
export const secret = (namespace, name, stringData, type = 'Opaque') => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace },
  type,
  stringData,
})

/** @param {string} namespace @param {string} name @param {Record<string, string>} data */
export const settings = (namespace, name, data) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
})

/**
 * @param {string} namespace
 * @param {string} name
 * @param {object} pod its spec
 * @param {number} [replicas]
 */
export const deployment = (namespace, name, pod, replicas = 1) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: {
    replicas,
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: pod },
  },
})

/**
 * @param {string} namespace
 * @param {string} name
 * @param {{ ports: object[], [more: string]: unknown }} spec
 */
export const service = (namespace, name, spec) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace },
  spec: { selector: { app: name }, ...spec },
})

/**
 * A role of the whole cluster, given to one account.
 * @param {string} namespace
 * @param {string} name of role, binding and account
 * @param {object[]} rules
 */
export const allowed = (namespace, name, rules) => [
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name }, rules },
  boundTo(namespace, name, name, { kind: 'ClusterRole', name }),
]

/**
 * @param {string} namespace
 * @param {string} account
 * @param {string} name of the binding
 * @param {{ kind: string, name: string }} role
 */
export const boundTo = (namespace, account, name, role) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...role },
  subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
})
