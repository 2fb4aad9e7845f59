import { expect, it } from 'vitest'
import { strict } from './crds.mjs'
import { gitopsFaults } from './gitops.mjs'

const meta = (name: string, namespace?: string) => ({ name, ...(namespace && { namespace }) })
const external = (namespace: string, name: string, property: string, data = {}) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: meta(name, namespace),
  spec: {
    secretStoreRef: { name: 'vault' },
    target: { name, template: { data } },
    data: [{ remoteRef: { key: 'litper/prd', property } }],
  },
})
const url = { DATABASE_URL: 'postgres://litper:x@litper-pg-rw.litper-data:5432/litper' }

/** A small environment in which all fits; `plant` changes its text. */
function environment(plant: readonly [string, string] = ['', '']) {
  const sound = {
    name: 'prd',
    platform: [
      external('litper', 'litper-secrets', 'POSTGRES_PASSWORD', url),
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: meta('litper-settings', 'litper'),
        data: { DATABASE_POOL: '6' },
      },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: meta('api', 'litper'),
        spec: { replicas: 3, template: { secret: { name: 'litper-ca' } } },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: meta('api', 'litper'),
        spec: { egress: [{ ports: [{ port: 5432 }] }] },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { ...meta('litper', 'litper'), annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } },
      },
    ],
    data: [
      { apiVersion: 'external-secrets.io/v1', kind: 'ClusterSecretStore', metadata: meta('vault'), spec: {} },
      { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: meta('letsencrypt'), spec: {} },
      external('litper-data', 'litper-pg-owner', 'POSTGRES_PASSWORD'),
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: meta('ca', 'litper'),
        spec: { secretName: 'litper-ca' },
      },
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: meta('pg', 'litper-data'),
        spec: { secretName: 'litper-pg-server', dnsNames: ['litper-pg-rw.litper-data'] },
      },
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: meta('litper-pg', 'litper-data'),
        spec: {
          postgresql: { parameters: { max_connections: '40' } },
          certificates: { serverTLSSecret: 'litper-pg-server' },
          bootstrap: { initdb: { secret: { name: 'litper-pg-owner' } } },
        },
      },
    ],
    apps: ['cnpg', 'certs', 'secrets'].map((name) => ({
      kind: 'Application',
      metadata: meta(name),
      spec: { destination: { namespace: 'litper' } },
    })),
    namespaces: [{ metadata: meta('litper') }, { metadata: meta('litper-data') }],
    operators: {
      cnpg: { gives: ['postgresql.cnpg.io'] },
      certs: { gives: ['cert-manager.io'] },
      secrets: { gives: ['external-secrets.io'] },
    },
  }
  const text = JSON.stringify(sound)
  if (plant[0] && !text.includes(plant[0])) throw new Error(`${plant[0]} is not there`)
  return JSON.parse(text.replace(...plant))
}

it('finds nothing where both sides fit', () => {
  expect(gitopsFaults(environment())).toEqual([])
})
it.each([
  ['a host', ['@litper-pg-rw', '@litper-pg-master'], 'litper-pg-master.litper-data:5432'],
  ['a port', ['litper-data:5432', 'litper-data:5433'], 'litper-data:5433'],
  ['an engine that nobody calls', ['@litper-pg-rw.litper-data', '@db.example'], 'does not call'],
  ['a closed port', ['"port":5432', '"port":5433'], 'no network policy opens port 5432'],
  [
    'a host without a certificate',
    ['["litper-pg-rw.litper-data"]', '["litper-pg-r.litper-data"]'],
    'no certificate names litper-pg-rw',
  ],
  ['a password of one side', ['POSTGRES_PASSWORD', 'PG_PASSWORD'], 'PG_PASSWORD is no engine’s'],
  [
    'a secret that nothing makes',
    ['"secret":{"name":"litper-ca"}', '"secret":{"name":"litper-cas"}'],
    'litper/litper-cas',
  ],
  ['an issuer', ['cluster-issuer":"letsencrypt', 'cluster-issuer":"acme'], 'ClusterIssuer acme'],
  ['a store', ['"secretStoreRef":{"name":"vault"}', '"secretStoreRef":{"name":"safe"}'], 'ClusterSecretStore safe'],
  ['a kind without its operator', ['"apiVersion":"apps/v1"', '"apiVersion":"keda.sh/v1"'], 'gives keda.sh'],
  ['an idle operator', ['["cert-manager.io"]', '["cert-manager.io","kafka.strimzi.io"]'], 'which nothing uses'],
  ['a namespace', ['"namespace":"litper"', '"namespace":"litre"'], 'k8s/namespaces lacks litre'],
  ['too many connections', ['"replicas":3', '"replicas":30'], 'PostgreSQL allows 40'],
] as const)('finds %s', (_, plant, named) => {
  expect(gitopsFaults(environment(plant)).join('\n').replaceAll("'", '’')).toContain(named)
})
it('makes the schema of a definition strict, and leaves open what it leaves open', () => {
  const made = strict({
    properties: {
      a: { properties: { b: { type: 'string' } } },
      c: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    },
  })
  expect(made).toMatchObject({ additionalProperties: false, properties: { a: { additionalProperties: false } } })
  expect(made.properties.c).not.toHaveProperty('additionalProperties')
})
