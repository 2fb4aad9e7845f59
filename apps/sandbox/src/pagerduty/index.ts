import type { VendorModule } from '../world/world.ts'
import { PagerDutyDesk } from './desk.ts'
import { pagerDutyRoutes } from './routes.ts'

/**
 * PagerDuty's Events API v2: POST /v2/enqueue with trigger, acknowledge and resolve, one incident for each dedup key that is open.
 * https://developer.pagerduty.com/docs/events-api-v2-overview
 */
export const pagerduty: VendorModule = async (app, world) => {
  const desk = new PagerDutyDesk(world.clock)
  world.contribute('pagerduty', {
    state: () => ({
      pagerduty: {
        incidents: desk.list().length,
        open: desk.list().filter(({ status }) => status !== 'resolved').length,
      },
    }),
    reset: () => desk.reset(),
  })
  await app.register(async (scope) => pagerDutyRoutes(scope, desk, world.faults))
}
