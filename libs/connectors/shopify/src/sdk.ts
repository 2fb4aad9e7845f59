import type { Shopify } from '@shopify/shopify-api'

/**
 * Shopify's own library costs about 0.1 s and 25 MB to import, and has no smaller entry: it is loaded on first use, by the
 * service that needs it.
 */
function loadSdk(): Promise<typeof import('@shopify/shopify-api')> {
  sdk ??= Promise.all([import('@shopify/shopify-api'), import('@shopify/shopify-api/adapters/node')]).then(
    ([library]) => library,
  )
  return sdk
}
let sdk: Promise<typeof import('@shopify/shopify-api')> | undefined

const instances = new Map<string, Shopify>()
const MAX_INSTANCES = 256

/** The library set up for one signing secret. Silent: its log lines would quote tokens. */
export async function shopifyFor(clientId: string, secret: string): Promise<Shopify> {
  const key = JSON.stringify([clientId, secret])
  const known = instances.get(key)
  if (known) return known
  const { ApiVersion, LogSeverity, shopifyApi } = await loadSdk()
  const instance = shopifyApi({
    apiKey: clientId,
    apiSecretKey: secret,
    hostName: 'localhost',
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    logger: { level: LogSeverity.Error, log: () => undefined },
    _logDisabledFutureFlags: false,
  })
  if (instances.size >= MAX_INSTANCES) instances.delete(instances.keys().next().value!)
  instances.set(key, instance)
  return instance
}
