/** @typedef {import('./gitops.mjs').Environment} Environment */

/** The services, with their ports, that each kind of engine makes. @type {Record<string, (name: string, spec: any) => string[]>} */
const SERVICES = {
  'postgresql.cnpg.io/Cluster': (name) => ['rw', 'ro', 'r'].map((one) => `${name}-${one}:5432`),
  'kafka.strimzi.io/Kafka': (name, { kafka }) =>
    kafka.listeners.map((/** @type {{ port: number }} */ { port }) => `${name}-kafka-bootstrap:${port}`),
  'redis.redis.opstreelabs.in/RedisReplication': (name) =>
    ['', '-master', '-replica'].map((one) => `${name}${one}:6379`),
  'mongodbcommunity.mongodb.com/MongoDBCommunity': (name) => [0, 1, 2].map((n) => `${name}-${n}.${name}-svc:27017`),
  'elasticsearch.k8s.elastic.co/Elasticsearch': (name) => [`${name}-es-http:9200`],
  'monitoring.coreos.com/Prometheus': () => ['prometheus-operated:9090'],
}

/** Engines that the platform must call: kind -> how the name of the called service ends. */
const ASKED = {
  Cluster: '-rw',
  Kafka: '-bootstrap',
  RedisReplication: '-master',
  MongoDBCommunity: '-svc',
  Elasticsearch: '-http',
}

/** `service.namespace:port` of what k8s/data gives. @param {any[]} data */
function given(data) {
  const hosts = data.flatMap((doc) => {
    const { kind, metadata, spec, apiVersion } = doc
    if (kind === 'Service')
      return spec.ports.map((/** @type {any} */ { port }) => `${metadata.name}.${metadata.namespace}:${port}`)
    const services = SERVICES[`${apiVersion.split('/')[0]}/${kind}`]?.(metadata.name, spec) ?? []
    return services.map((one) => one.replace(':', `.${metadata.namespace}:`))
  })
  return new Set(hosts)
}

/** What the platform calls inside the cluster. @param {any[]} platform @param {string[]} namespaces */
function asked(platform, namespaces) {
  const found = [...JSON.stringify(platform).matchAll(/([\w-]+(?:\.[\w-]+)+):(\d{2,5})\b/g)]
  return found.filter(([, host = '']) => namespaces.some((space) => host.endsWith(`.${space}`)))
}

/** Hosts, ports, certificates and the ports of network policies, in both directions. @param {Environment} environment */
export function hostFaults({ platform, data, namespaces }) {
  const spaces = namespaces.map(({ metadata }) => metadata.name)
  const there = given(data)
  const callsOf = (/** @type {any[]} */ docs) => new Set(asked(docs, spaces).map(([, host, port]) => `${host}:${port}`))
  const calls = callsOf(platform)
  // the rest is called by operators, and our network policies do not apply to them
  const pods = callsOf(platform.filter(({ kind }) => ['ConfigMap', 'ExternalSecret'].includes(kind)))
  const names = data.flatMap(({ kind, spec }) => (kind === 'Certificate' ? (spec.dnsNames ?? []) : []))
  const certified = (/** @type {string} */ host) =>
    names.some((one) => one === host || (one.startsWith('*.') && host.split('.').slice(1).join('.') === one.slice(2)))
  const open = JSON.stringify(platform.filter(({ kind }) => kind === 'NetworkPolicy'))
  /** @type {string[]} */
  const faults = []
  for (const call of calls) {
    const [host = '', port] = call.split(':')
    if (!there.has(call)) faults.push(`the platform calls ${call}, which k8s/data does not give`)
    else if (host.endsWith('.litper-data') && !certified(host)) faults.push(`no certificate names ${host}`)
    if (pods.has(call) && !open.includes(`"port":${port}`))
      faults.push(`no network policy opens port ${port} for ${call}`)
  }
  for (const { kind, metadata } of data) {
    const end = ASKED[/** @type {keyof typeof ASKED} */ (kind)]
    if (
      end &&
      ![...calls].some((call) => call.includes(metadata.name) && call.split(`.${metadata.namespace}`)[0]?.endsWith(end))
    )
      faults.push(`k8s/data gives ${kind} ${metadata.name}, which the platform does not call`)
  }
  return faults
}
