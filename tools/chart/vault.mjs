/** @typedef {import('./gitops.mjs').Environment} Environment */

/** What an environment's manifests take from the store of secrets: `path property`. @param {any[]} docs */
const taken = (docs) =>
  new Set(
    docs
      .filter(({ kind }) => kind === 'ExternalSecret')
      .flatMap(({ spec }) =>
        spec.data.map((/** @type {any} */ { remoteRef }) => `${remoteRef.key} ${remoteRef.property}`),
      ),
  )

/** Secrets that manifests make: `namespace/name`. @param {any[]} docs */
function made(docs) {
  const secretOf = (/** @type {any} */ { kind, metadata, spec }) =>
    ({ ExternalSecret: spec?.target?.name, Certificate: spec?.secretName, Secret: metadata.name })[
      /** @type {string} */ (kind)
    ]
  return new Set(docs.flatMap((doc) => (secretOf(doc) ? [`${doc.metadata.namespace}/${secretOf(doc)}`] : [])))
}

/** Names of secrets that manifests use: `namespace/name`. Each operator names them under keys of its own. @param {any[]} docs */
function used(docs) {
  const keys =
    /"(?:secretName|secretRef|secretKeyRef|passwordSecret|passwordSecretRef|redisSecret|secret|serverTLSSecret|serverCASecret|certificateKeySecretRef|caCertificateSecretRef|accessKeyId|secretAccessKey|credentials)":(?:"([\w-]+)"|\{[^{}]*?"name":"([\w-]+)")/g
  return new Set(
    docs
      .filter(({ kind }) => !['Certificate', 'ClusterIssuer', 'ExternalSecret', 'Ingress'].includes(kind))
      .flatMap((doc) =>
        [...JSON.stringify(doc).matchAll(keys)].map(
          ([, plain, inside]) => `${doc.metadata.namespace}/${plain ?? inside}`,
        ),
      ),
  )
}

/**
 * Platform and engines read the same passwords; each Secret that is used is made; issuers, stores and authentications that are named exist.
 * @param {Environment} environment
 */
export function secretFaults({ platform, data }) {
  const [ours, engines] = [taken(platform), taken(data)]
  const isPassword = (/** @type {string} */ one) => one.endsWith('_PASSWORD')
  const only = (/** @type {Set<string>} */ a, /** @type {Set<string>} */ b) =>
    [...a].filter((one) => isPassword(one) && !b.has(one))
  const all = [...platform, ...data]
  const there = made(all)
  const named = (/** @type {string} */ kind) =>
    new Set(data.filter((doc) => doc.kind === kind).map(({ metadata }) => metadata.name))
  const text = JSON.stringify(platform)
  const lacks = (/** @type {string} */ kind, /** @type {RegExp} */ form) =>
    [...new Set([...text.matchAll(form)].map(([, one = '']) => one))]
      .filter((one) => !named(kind).has(one))
      .map((one) => `k8s/data lacks the ${kind} ${one}`)
  return [
    ...only(ours, engines).map((one) => `the platform's password ${one} is no engine's`),
    ...only(engines, ours).map((one) => `the engine's password ${one} is not the platform's`),
    ...[...used(all)].filter((one) => !there.has(one)).map((one) => `nothing makes the Secret ${one}`),
    ...lacks('ClusterIssuer', /"cert-manager\.io\/cluster-issuer":"([\w-]+)"/g),
    ...lacks('ClusterSecretStore', /"secretStoreRef":\{"name":"([\w-]+)"/g),
    ...lacks('TriggerAuthentication', /"authenticationRef":\{"name":"([\w-]+)"/g),
  ]
}
