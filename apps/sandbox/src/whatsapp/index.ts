import type { VendorModule } from '../world/world.ts'
import { whatsappControl } from './control-routes.ts'
import { WhatsappDesk } from './desk.ts'
import { graphRoutes } from './routes.ts'

/** WhatsApp Cloud API: one business number, all phones, and the webhooks about both. */
export const whatsapp: VendorModule = async (app, world) => {
  const desk = new WhatsappDesk(world)
  world.contribute('whatsapp', {
    state: () => ({
      messages: desk.inbox.counts(),
      whatsapp: { ...desk.inbox.counts(), ...desk.counts },
    }),
    reset: () => desk.reset(),
  })
  await app.register(async (scope) => graphRoutes(scope, desk))
  await app.register(async (scope) => whatsappControl(scope, desk))
}
