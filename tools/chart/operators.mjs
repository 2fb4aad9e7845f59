/** @typedef {import('./gitops.mjs').Environment} Environment */

/** Groups that every cluster has. */
const OWN = new Set(['', 'apps', 'batch', 'policy', 'autoscaling', 'networking.k8s.io', 'rbac.authorization.k8s.io'])
const groupOf = (/** @type {{ apiVersion: string }} */ { apiVersion }) =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''

/** The operators whose applications an environment has. @param {Environment} environment */
function present({ operators, apps }) {
  const names = new Set(apps.filter(({ kind }) => kind === 'Application').map(({ metadata }) => metadata.name))
  return Object.entries(operators).filter(([name]) => names.has(name))
}

/** Each kind has an operator, and no operator is there for nothing. @param {Environment} environment */
export function groupFaults(environment) {
  const used = new Set([...environment.platform, ...environment.data].map(groupOf).filter((group) => !OWN.has(group)))
  const given = new Map(present(environment).flatMap(([name, { gives }]) => gives.map((group) => [group, name])))
  const lacking = [...used].filter((group) => !given.has(group))
  const idle = [...given].filter(([group]) => !used.has(group))
  return [
    ...lacking.map((group) => `no operator in k8s/apps gives ${group}`),
    ...idle.map(([group, name]) => `the operator ${name} gives ${group}, which nothing uses`),
  ]
}

/** Every namespace that manifests name is made by k8s/namespaces. @param {Environment} environment */
export function namespaceFaults({ platform, data, apps, namespaces }) {
  const made = new Set(namespaces.map(({ metadata }) => metadata.name))
  const known = new Set([...made, 'kube-system', 'argocd'])
  const destinations = apps.flatMap(({ spec }) => (spec.destination ? [spec.destination.namespace] : []))
  const named = new Set([
    ...[...platform, ...data].flatMap(({ metadata }) => metadata.namespace ?? []),
    ...destinations,
    ...[...JSON.stringify(platform).matchAll(/"kubernetes\.io\/metadata\.name":"([\w-]+)"/g)].map(
      ([, one = '']) => one,
    ),
  ])
  return [...named].filter((one) => !known.has(one)).map((one) => `k8s/namespaces lacks ${one}`)
}
