import type { VendorModule } from '../world/world.ts'
import { SentryDesk } from './desk.ts'
import { sentryRoutes } from './routes.ts'

/**
 * Sentry's door for envelopes: what programs send by their SDK, with the DSN `http://<32 hex>@<sandbox>/sentry/<project>`.
 * https://develop.sentry.dev/sdk/data-model/envelopes/
 */
export const sentry: VendorModule = async (app, world) => {
  const desk = new SentryDesk()
  world.contribute('sentry', { state: () => ({ sentry: desk.counts() }), reset: () => desk.reset() })
  await app.register(async (scope) => sentryRoutes(scope, desk, world.faults))
}
